//! One or more feeds made ready for a day: the services that are offered, and everything that belongs to them. Nothing
//! is judged here; see `matching` for one service and `index` for all of them.

use std::sync::OnceLock;

use bulk::Names;

use super::{
    facts::Facts,
    index::Index,
    known_town::KnownTown,
    questionnaire::{self, MakeQuestions, Towns},
};
use model::{
    by_id::ById,
    chunks::Chunks,
    country::Country,
    date::Date,
    feed::Feed,
    helpline::Helpline,
    identifier::{OrganizationId, QuestionId},
    link::Link,
    locale::Language,
    question::Question,
    service::{Organization, Service},
    term::Terms,
    text::Text,
    town::names_own_towns,
};

/// What the finder works on. It does not change; a chunk of a large feed that arrives is kept within `chunked`.
///
/// ```
/// use finder::engine::catalogue::Catalogue;
/// use model::date::Date;
///
/// let bytes = br#"{"format": "service-feed/1", "services": [
///     {"id": "chat", "name": "Chat"},
///     {"id": "group", "name": "Group", "ends": "2026-09-30"}
/// ]}"#;
/// let parsed = feed::parse(bytes).expect("it is a feed");
/// let today = Date::parse("2026-10-01").expect("it is a date");
/// let catalogue = Catalogue::new(vec![parsed.feed], today);
/// assert_eq!(catalogue.services.len(), 1);
/// assert_eq!(catalogue.not_offered.len(), 1);
/// ```
#[derive(Debug)]
pub struct Catalogue {
    /// The first feed's title that is not empty.
    pub title: Text,
    /// The language of the first feed, for texts that do not exist in the reader's language.
    pub language: Language,
    /// The date of the oldest feed.
    pub updated: Option<Date>,
    /// The day for which services are offered or not.
    pub today: Date,
    /// The first feed's, as IANA names it.
    pub timezone: Box<str>,
    /// The services that are offered on that day, in the order of the feeds. A service of a feed in chunks is here an
    /// outline: what it is matched by, without texts and identifier. `Catalogue::whole` returns the service itself.
    pub services: Vec<Service>,
    /// The chunks of feeds that come in such, each with the position of its first service.
    pub chunked: Vec<(usize, Chunks)>,
    /// Where mistakes in the services of each feed are reported, with the position of its first service.
    pub reports: Vec<(usize, Option<Link>)>,
    /// The services that have ended or are paused. They are only counted.
    pub not_offered: Vec<Service>,
    pub organizations: ById<OrganizationId, Organization>,
    pub terms: Terms,
    /// The questions of the feeds, or those made from the facets of the services where the feeds have none.
    pub questions: Vec<Question>,
    /// The help lines of the feeds, without the built-in ones.
    pub helplines: Vec<Helpline>,
    /// The first feed's that is known.
    pub country: Option<Country>,
    /// The towns that the feeds name themselves, once somebody has asked for them (`super::towns`).
    pub towns: OnceLock<Vec<KnownTown>>,
    /// The first feed's order of languages for texts that do not exist in the reader's.
    pub fallback: Vec<(Language, Vec<Language>)>,
    /// Which services fit which value.
    pub index: Index,
}

impl Catalogue {
    /// Puts feeds together: where two define the same thing, the first one counts.
    pub fn new(feeds: Vec<Feed>, today: Date) -> Self {
        let mut gathering = Gathering::new(feeds, today, Some(questionnaire::from_facets));
        while gathering.step() == Progress::More {}
        gathering.finish()
    }

    /// The share of texts about services that exist in a language, in per cent, rounded down. Names, summaries and
    /// descriptions count; a text without any language does not.
    pub fn share_in(&self, language: Language) -> usize {
        let (mut all, mut own) = (0, 0);
        for (_, chunks) in &self.chunked {
            all += chunks.shares.all;
            own += chunks.shares.in_language(language);
        }
        for service in &self.services {
            for text in [&service.name, &service.summary, &service.description] {
                all += usize::from(!text.is_empty());
                own += usize::from(text.in_language(language).is_some());
            }
        }
        (own * 100).checked_div(all).unwrap_or_default()
    }

    /// Whether the towns are those that the addresses name, and not those of Finland.
    pub fn names_own_towns(&self) -> bool {
        names_own_towns(self.country, self.language)
    }

    /// Where a mistake in a service is reported; `None` where its feed does not say it.
    pub fn report_of(&self, position: usize) -> Option<&Link> {
        let own = self.reports.iter().rev().find(|(first, _)| *first <= position);
        own.and_then(|(_, report)| report.as_ref())
    }

    /// The question with this identifier.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }
}

/// A catalogue that is being put together, in steps of some milliseconds: a page with very many services can be used in
/// between.
#[derive(Debug)]
pub struct Gathering {
    /// All but its index.
    catalogue: Catalogue,
    facts: Facts,
}

/// Whether there is more to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    More,
    Done,
}

/// How many services are looked at in a step.
const STEP: usize = 1_500;

impl Gathering {
    /// Puts feeds together. `questionnaire` makes the questions of feeds that have none; a program that has only feeds with
    /// questions can do without.
    pub fn new(feeds: Vec<Feed>, today: Date, questionnaire: Option<MakeQuestions>) -> Self {
        let mut parts = Parts::default();
        for feed in feeds {
            parts.add(feed);
        }
        // The services that stay are not moved, because there may be very many.
        let mut services = parts.services;
        let is_offered = |at: usize| services.get(at).is_some_and(|service: &Service| service.is_offered(today));
        let offered_before = |first: usize| (0..first).filter(|at| is_offered(*at)).count();
        for (first, chunks) in &mut parts.chunked {
            let start = *first;
            *first = offered_before(start);
            chunks.keep(|at| is_offered(start + at));
        }
        for (first, _) in &mut parts.reports {
            *first = offered_before(*first);
        }
        let not_offered = services.extract_if(.., |service| !service.is_offered(today)).collect();
        let language = parts.language.unwrap_or(Language::FINNISH);
        if let Some(questionnaire) = questionnaire.filter(|_| parts.questions.is_empty()) {
            let towns = if names_own_towns(parts.country, language) { Towns::OfFeed } else { Towns::OfFinland };
            parts.questions = questionnaire(&services, &parts.terms, towns);
        }
        let catalogue = Catalogue {
            title: parts.title,
            language,
            updated: parts.updated,
            today,
            timezone: parts.timezone,
            services,
            chunked: parts.chunked,
            reports: parts.reports,
            not_offered,
            organizations: parts.organizations,
            terms: parts.terms,
            questions: parts.questions,
            helplines: parts.helplines,
            country: parts.country,
            towns: OnceLock::new(),
            fallback: parts.fallback,
            index: Index::default(),
        };
        Self { catalogue, facts: Facts::none() }
    }

    /// Gathers the facts of the next services.
    pub fn step(&mut self) -> Progress {
        let services = &self.catalogue.services;
        let until = services.len().min(self.facts.length() + STEP);
        self.facts.extend(services.get(self.facts.length()..until).unwrap_or_default());
        if until < services.len() { Progress::More } else { Progress::Done }
    }

    /// The catalogue, when nothing is left to do.
    pub fn finish(self) -> Catalogue {
        let Self { mut catalogue, facts } = self;
        catalogue.index = Index::of(facts, &catalogue.questions, &catalogue.terms);
        catalogue
    }
}

/// What has been gathered from the feeds so far.
#[derive(Default)]
struct Parts {
    title: Text,
    language: Option<Language>,
    timezone: Box<str>,
    updated: Option<Date>,
    services: Vec<Service>,
    chunked: Vec<(usize, Chunks)>,
    reports: Vec<(usize, Option<Link>)>,
    organizations: ById<OrganizationId, Organization>,
    terms: Terms,
    questions: Vec<Question>,
    helplines: Vec<Helpline>,
    country: Option<Country>,
    fallback: Vec<(Language, Vec<Language>)>,
}

impl Parts {
    fn add(&mut self, feed: Feed) {
        self.reports.push((self.services.len(), feed.report));
        if self.title.is_empty() {
            self.title = feed.title;
        }
        if self.language.is_some() && self.timezone != feed.timezone {
            // The hours of some services would be taken for those of another time zone.
            self.timezone = Box::default();
        }
        if self.language.is_none() {
            self.timezone = feed.timezone;
            self.fallback = feed.fallback;
        }
        self.country = self.country.or(feed.country);
        self.language = self.language.or(Some(feed.language));
        // The date that is shown is that of the oldest part.
        self.updated = [self.updated, feed.updated].into_iter().flatten().min();
        for (id, organization) in feed.organizations {
            self.organizations.insert_new(id, organization);
        }
        self.terms = std::mem::take(&mut self.terms).merge(feed.terms);
        match feed.chunks {
            // Whether an outline is the same service as another is seen when it comes.
            Some(chunks) => {
                self.chunked.push((self.services.len(), *chunks));
                self.services.extend(feed.services);
            }
            None => self.add_whole(feed.services),
        }
        for question in feed.questions {
            if self.questions.iter().all(|known| known.id != question.id) {
                self.questions.push(question);
            }
        }
        for line in feed.helplines {
            if !self.helplines.iter().any(|known| known.is_same_line(&line)) {
                self.helplines.push(line);
            }
        }
    }

    /// Within one feed every identifier is there once.
    fn add_whole(&mut self, services: Vec<Service>) {
        if self.services.is_empty() {
            self.services = services;
            return;
        }
        let mut known = Names::default();
        for (place, service) in self.services.iter().enumerate().filter(|(place, _)| !self.is_outline(*place)) {
            known.insert(service.id.as_str(), place);
        }
        for service in services {
            let is_at = |place: usize| self.services.get(place).is_some_and(|known| known.id == service.id);
            if known.find(service.id.as_str(), &is_at).is_none() {
                self.services.push(service);
            }
        }
    }

    fn is_outline(&self, place: usize) -> bool {
        self.chunked.iter().any(|(first, chunks)| (*first..first + chunks.places().len()).contains(&place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::*;
    use model::service::Status;

    #[test]
    fn services_that_have_ended_or_are_paused_are_kept_apart() {
        let ended = Service { ends: Date::parse("2026-09-30"), ..service("ended") };
        let last_day = Service { ends: Date::parse("2026-10-01"), ..service("last day") };
        let paused = Service { status: Status::Paused, ..service("paused") };
        let catalogue = catalogue(vec![service("a"), ended, last_day, paused], vec![]);
        let ids = |services: &[Service]| services.iter().map(|service| service.id.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(&catalogue.services), ["a", "last day"]);
        assert_eq!(ids(&catalogue.not_offered), ["ended", "paused"]);
    }

    #[test]
    fn the_first_feed_counts_where_two_define_the_same() {
        let first = Feed { updated: Date::parse("2026-09-01"), ..feed(vec![service("a")], vec![]) };
        let mut second = feed(vec![service("a"), service("b")], vec![]);
        second.language = Language::SWEDISH;
        second.updated = Date::parse("2026-08-01");
        let catalogue = Catalogue::new(vec![first, second], today());
        assert_eq!(catalogue.services.len(), 2);
        assert_eq!(catalogue.language, Language::FINNISH);
        assert_eq!(catalogue.updated, Date::parse("2026-08-01"));
    }

    #[test]
    fn a_mistake_is_reported_to_the_feed_that_made_it() {
        let of = |report: &str, services: Vec<Service>| Feed { report: Link::parse(report), ..feed(services, vec![]) };
        let paused = |id: &str| Service { status: Status::Paused, ..service(id) };
        let catalogue = Catalogue::new(
            vec![
                of("mailto:a@example.org", vec![paused("a"), service("b")]),
                of("", vec![service("b"), service("c")]),
                of("https://example.org/d", vec![]),
                of("https://example.org/e", vec![service("e"), paused("f"), service("g")]),
            ],
            today(),
        );
        let found: Vec<_> = (0..catalogue.services.len())
            .map(|position| {
                let report = catalogue.report_of(position).map_or("", Link::href);
                (catalogue.services[position].id.as_str(), report)
            })
            .collect();
        let (first, last) = ("mailto:a@example.org", "https://example.org/e");
        assert_eq!(found, [("b", first), ("c", ""), ("e", last), ("g", last)]);
    }
}
