//! Persons with a situation: each looks for one service of the feed, answers truthfully or is partly unsure, lives
//! somewhere, speaks a language, and comes at some hour. Measured is what they get, not only how many questions it takes.

use super::reader::{Certainty, Chance, answer};
use finder::{
    engine::{
        catalogue::Catalogue,
        matching::{is_visited, visit_towns},
    },
    helplines::{Wanted, choose, lines},
    results::{
        groups::Shown,
        hit::Hit,
        results_view::{ResultsView, results},
    },
    session::{
        config::Config,
        events::Event,
        state::Session,
        view::{View, view},
    },
};
use model::{
    audience::AudienceKind, date::Date, facet::Facet, hours::Time, identifier::QuestionId, opening::LocalTime,
    question::Answer, service::Service,
};

/// What the persons got.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Outcome {
    pub persons: usize,
    /// Whose service was the first, or among the first five.
    pub first: usize,
    pub among_five: usize,
    pub questions: usize,
    /// Who had an urgent topic, and who of them saw a help line before all services.
    pub in_danger: usize,
    pub with_line: usize,
    /// Who was never asked about something in which two of their first five services differ.
    pub not_asked: usize,
    /// The same for each of [`DECISIVE`].
    pub not_asked_about: [usize; DECISIVE.len()],
}

/// How many services of the results are looked at.
const LOOKED_AT: usize = 5;

/// Plays `each` persons for every service.
pub fn persons(catalogue: &Catalogue, certainty: Certainty, each: usize) -> Outcome {
    let mut outcome = Outcome::default();
    for position in 0..catalogue.services.len() {
        for reader in 0..each {
            let mut chance = Chance::new((position * each + reader) as u64 + 1);
            let person = Person { catalogue, position, now: hour(catalogue.today, &mut chance) };
            person.play(certainty, &mut chance, &mut outcome);
        }
    }
    outcome
}

fn hour(today: Date, chance: &mut Chance) -> LocalTime {
    let minutes = chance.below(24 * 60) as u16;
    LocalTime { date: today, time: Time::from_minutes(minutes).unwrap_or(Time::MIDNIGHT) }
}

/// Somebody who looks for the service at the position.
struct Person<'a> {
    catalogue: &'a Catalogue,
    position: usize,
    now: LocalTime,
}

impl Person<'_> {
    fn play(&self, certainty: Certainty, chance: &mut Chance, outcome: &mut Outcome) {
        let config = Config::default();
        let mut session = Session::default();
        let mut asked = Vec::new();
        while let View::Question(up) = view(self.catalogue, &config, &session) {
            let Some(question) = self.catalogue.question(&up.question) else { return };
            let given = answer(self.catalogue, question, self.position, certainty, chance);
            asked.push(question.id.clone());
            session = session.handle(Event::Answer(up.question, given), self.catalogue, &config).0;
        }
        let shown = Shown { fitting: LOOKED_AT, old: LOOKED_AT, near: 0, ..Shown::default() };
        let results = results(self.catalogue, &config, &session, self.now, shown);
        self.count(&session, &asked, &results, outcome);
    }

    fn count(&self, session: &Session, asked: &[QuestionId], results: &ResultsView, outcome: &mut Outcome) {
        let hits: Vec<_> = results.fitting.hits.iter().chain(&results.old.hits).take(LOOKED_AT).collect();
        let place = hits.iter().position(|hit| hit.position == self.position);
        outcome.persons += 1;
        outcome.first += usize::from(place == Some(0));
        outcome.among_five += usize::from(place.is_some());
        outcome.questions += session.answers.len();
        if !results.urgent.is_empty() {
            outcome.in_danger += 1;
            let all = lines(&self.catalogue.helplines, self.catalogue.country);
            let wanted = Wanted { topics: &results.urgent, language: self.catalogue.language, now: self.now };
            outcome.with_line += usize::from(!choose(&all, &self.catalogue.terms, wanted).is_empty());
        }
        let silent = |facet: Facet| !asked.iter().any(|id| self.asks(id, facet));
        let is_missed = DECISIVE.map(|facet| silent(facet) && self.differ(&hits, facet, session));
        outcome.not_asked += usize::from(is_missed.contains(&true));
        for (count, is_missed) in outcome.not_asked_about.iter_mut().zip(is_missed) {
            *count += usize::from(is_missed);
        }
    }

    fn asks(&self, id: &QuestionId, facet: Facet) -> bool {
        self.catalogue.question(id).is_some_and(|question| question.facet == facet)
    }

    /// Whether two of the services are stated to differ in the facet, so that only one of them may be for this person,
    /// and the feed has a question about it.
    fn differ(&self, hits: &[&Hit], facet: Facet, session: &Session) -> bool {
        if !self.catalogue.questions.iter().any(|question| question.facet == facet) {
            return false;
        }
        let services: Vec<_> = hits.iter().filter_map(|hit| self.catalogue.services.get(hit.position)).collect();
        let stated: Vec<_> = services.iter().filter_map(|service| self.stated(service, facet, session)).collect();
        stated.iter().any(|left| stated.iter().any(|right| left.iter().all(|value| !right.contains(value))))
    }

    /// What the service states, as words to compare; `None` where it states nothing.
    fn stated(&self, service: &Service, facet: Facet, session: &Session) -> Option<Vec<String>> {
        let words: Vec<String> = match facet {
            Facet::Area => {
                let answered: Vec<_> = session.answers.iter().flat_map(|(_, answer)| Answer::values(answer)).collect();
                let towns = if is_visited(service, &answered) { visit_towns(service) } else { Vec::new() };
                towns.iter().map(ToString::to_string).collect()
            }
            Facet::Language => service.languages.iter().map(ToString::to_string).collect(),
            Facet::Age => (18..=100)
                .step_by(4)
                .filter(|years| service.age.is_stated() && holds(service, f32::from(*years as u8)))
                .map(|years: i32| years.to_string())
                .collect(),
            Facet::Audience => {
                let terms = &self.catalogue.terms;
                let groups =
                    service.audiences.iter().filter(|code| AudienceKind::of(code, terms) == AudienceKind::Group);
                groups.map(ToString::to_string).collect()
            }
            Facet::Channel => service.channels.iter().map(|channel| channel.kind.as_str().to_owned()).collect(),
            Facet::Topic
            | Facet::Form
            | Facet::Cost
            | Facet::Anonymity
            | Facet::Registration
            | Facet::Accessibility => Vec::new(),
        };
        (!words.is_empty()).then_some(words)
    }
}

/// The things that decide whether a person can use a service at all.
pub const DECISIVE: [Facet; 5] = [Facet::Area, Facet::Language, Facet::Age, Facet::Audience, Facet::Channel];

fn holds(service: &Service, years: f32) -> bool {
    service.age.min.is_none_or(|min| min <= years) && service.age.max.is_none_or(|max| years <= max)
}

impl Outcome {
    pub fn share(self, count: usize) -> f64 {
        count as f64 / self.persons.max(1) as f64
    }

    pub fn mean_questions(self) -> f64 {
        self.share(self.questions)
    }

    /// 1 where nobody is in danger.
    pub fn share_with_line(self) -> f64 {
        if self.in_danger == 0 { 1.0 } else { self.with_line as f64 / self.in_danger as f64 }
    }
}
