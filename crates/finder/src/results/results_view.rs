//! The contents of the results, as data: the services in three groups, the answers, and what can be done next.

use super::{
    freshness::is_old,
    groups::{Group, Shown},
    hit::{Hit, telling},
    narrowing::{NarrowDown, narrow_down},
    relaxation::{Relaxation, relaxation},
    start::{Start, start},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue, matching::judge_any},
    session::{
        config::Config,
        progress::{Misses, Progress},
        state::{Filter, Session},
    },
};
use model::{
    availability::availability,
    facet::{Facet, Fit, Value},
    identifier::{Code, QuestionId},
    opening::LocalTime,
    question::Answer,
    service::Service,
};

/// The contents of the results.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultsView {
    /// The services that miss no answer. What they do not say is among their reasons.
    pub fitting: Group,
    /// Those of them whose facts are more than two years old.
    pub old: Group,
    /// The services that miss exactly one answer, which is about a circumstance.
    pub near: Group,
    /// What is shown in place of a list where the reader has said nothing.
    pub start: Option<Start>,
    /// What was not asked and would still sort the services.
    pub narrow: Vec<NarrowDown>,
    /// The codes of the answered topics for which help lines come first; empty where none is urgent.
    pub urgent: Vec<Code>,
    /// The answers that apply, in their order.
    pub answers: Vec<Answered>,
    /// Which answers to leave out, where no service fits.
    pub relaxation: Option<Relaxation>,
    /// How many services that have ended or are paused would have been results.
    pub not_offered: usize,
    /// The filter that is on. `None` where no service that fits states its hours, so there is nothing to filter by.
    pub filter: Option<Filter>,
}

/// An answer as it is listed above the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub question: QuestionId,
    pub answer: Answer,
}

impl ResultsView {
    /// The services that are shown, group by group.
    pub fn hits(&self) -> impl Iterator<Item = &Hit> {
        let start = self.start.as_ref().map(|start| &start.services);
        [&self.fitting, &self.old, &self.near].into_iter().chain(start).flat_map(|group| &group.hits)
    }
}

/// The results with the answers so far. `now` is the time in the time zone of the feed.
///
/// ```
/// use finder::{
///     engine::catalogue::Catalogue,
///     results::{groups::Shown, results_view::results},
///     session::{config::Config, state::Session},
/// };
/// use model::{date::Date, facet::Value, hours::Time, identifier::QuestionId, locale::Language};
/// use model::{opening::LocalTime, question::Answer};
///
/// let bytes = br#"{"format": "service-feed/1", "services": [
///     {"id": "chat", "name": "Chat", "languages": ["fi"]},
///     {"id": "group", "name": "Group", "languages": ["sv"]},
///     {"id": "letter", "name": "Letter"}
/// ]}"#;
/// let feed = feed::parse(bytes).expect("it is a feed").feed;
/// let today = Date::parse("2026-10-01").expect("it is a date");
/// let catalogue = Catalogue::new(vec![feed], today);
///
/// let swedish = Answer::Values(vec![Value::Language(Language::SWEDISH)]);
/// let session = Session { answers: vec![(QuestionId::new("language"), swedish)], ..Session::default() };
/// let now = LocalTime { date: today, time: Time::MIDNIGHT };
/// let results = results(&catalogue, &Config::default(), &session, now, Shown::default());
///
/// assert_eq!(results.fitting.hits[0].id().map(|id| id.as_str()), Some("group"));
/// assert_eq!(results.fitting.hits[1].id().map(|id| id.as_str()), Some("letter"), "it does not say");
/// assert_eq!(results.near.hits[0].id().map(|id| id.as_str()), Some("chat"), "it misses one circumstance");
/// ```
pub fn results(catalogue: &Catalogue, config: &Config, session: &Session, now: LocalTime, shown: Shown) -> ResultsView {
    let progress = &Progress::new(catalogue, config, session);
    let Misses { none: mut fitting, one_circumstance: mut near } = progress.misses(catalogue);
    let filter = states_hours(catalogue, &fitting).then_some(session.filter);
    if filter == Some(Filter::OpenNow) {
        keep_open(catalogue, &mut fitting, now);
        keep_open(catalogue, &mut near, now);
    }
    let start = start(catalogue, progress, now);
    if start.is_some() {
        // What is left is everything, and a list of everything helps nobody.
        fitting = BitSet::none(catalogue.services.len());
        near = fitting.clone();
    }
    let old = old(catalogue, &fitting);
    fitting.subtract(&old);
    let group = |services: &BitSet, most: usize| Group::new(catalogue, progress, now, services, most);
    ResultsView {
        fitting: group(&fitting, shown.fitting),
        old: group(&old, shown.old),
        near: group(&near, shown.near),
        start,
        narrow: narrow_down(catalogue, progress),
        urgent: urgent(catalogue, progress),
        answers: answers(session, progress),
        relaxation: if progress.left.count() == 0 { relaxation(catalogue, progress) } else { None },
        not_offered: not_offered(catalogue, progress),
        filter,
    }
}

/// Those of the services whose facts are old.
fn old(catalogue: &Catalogue, services: &BitSet) -> BitSet {
    let mut old = BitSet::none(catalogue.services.len());
    for position in services.iter() {
        if catalogue.services.get(position).is_some_and(|service| is_old(service, catalogue.today)) {
            old.insert(position);
        }
    }
    old
}

/// The answered topics that are urgent. What lies below an urgent topic need not be: a loss is a crisis, and no danger.
pub fn urgent(catalogue: &Catalogue, progress: &Progress) -> Vec<Code> {
    let is_urgent = |code: &Code| catalogue.terms.get(code).is_some_and(|term| term.urgent);
    let topics = telling(progress).filter(|applied| applied.facet == Facet::Topic).flat_map(|applied| &applied.values);
    let codes = topics.filter_map(|value| if let Value::Term(code) = value { Some(code) } else { None });
    codes.filter(|code| is_urgent(code)).cloned().collect()
}

fn states_hours(catalogue: &Catalogue, services: &BitSet) -> bool {
    let states = |service: &Service| service.channels.iter().any(|channel| channel.hours.is_stated());
    services.iter().filter_map(|position| catalogue.services.get(position)).any(states)
}

fn keep_open(catalogue: &Catalogue, services: &mut BitSet, now: LocalTime) {
    let mut open = BitSet::none(catalogue.services.len());
    for position in services.iter() {
        if catalogue.services.get(position).is_some_and(|service| availability(service, now).is_open()) {
            open.insert(position);
        }
    }
    *services = open;
}

fn answers(session: &Session, progress: &Progress) -> Vec<Answered> {
    let answer = |id: &QuestionId| session.answer(id).cloned().unwrap_or(Answer::Unknown);
    progress.answers().map(|(id, _)| Answered { question: id.clone(), answer: answer(id) }).collect()
}

fn not_offered(catalogue: &Catalogue, progress: &Progress) -> usize {
    let fits = |service: &&Service| {
        progress
            .applied
            .iter()
            .all(|applied| judge_any(service, applied.facet, &applied.values, &catalogue.terms) != Fit::Misses)
    };
    catalogue.not_offered.iter().filter(fits).count()
}

#[cfg(test)]
mod tests;
