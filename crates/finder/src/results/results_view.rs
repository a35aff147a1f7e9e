//! The contents of the results, as data: the services in three groups, the answers, and what can be done next.

use super::{
    groups::{Group, Shown},
    hit::Hit,
    relaxation::{Relaxation, relaxation},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue, matching::judge_any},
    session::{
        config::Config,
        progress::{Applied, Misses, Progress},
        selection,
        state::{Filter, Session},
    },
};
use model::{
    availability::availability, facet::Fit, identifier::QuestionId, opening::LocalTime, question::Answer,
    service::Service,
};

/// The contents of the results.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultsView {
    /// The services that fit every answer.
    pub full: Group,
    /// The services that miss no answer, but do not say something that was asked.
    pub possible: Group,
    /// The services that miss exactly one answer, which is about a circumstance.
    pub near: Group,
    /// The answers that apply, in their order.
    pub answers: Vec<Answered>,
    /// Which answers to leave out, where no service fits.
    pub relaxation: Option<Relaxation>,
    /// How many services that have ended or are paused would have been results.
    pub not_offered: usize,
    /// Whether the reader can go on with the questions.
    pub more: More,
    /// The filter that is on. `None` where no service that fits states its hours, so there is nothing to filter by.
    pub filter: Option<Filter>,
}

/// Whether another question could narrow the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    Question,
    Nothing,
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
        [&self.full, &self.possible, &self.near].into_iter().flat_map(|group| &group.hits)
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
/// assert_eq!(results.full.hits[0].id().map(|id| id.as_str()), Some("group"));
/// assert_eq!(results.possible.hits[0].id().map(|id| id.as_str()), Some("letter"), "it does not say");
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
    let full = fitting_wholly(catalogue, progress, &fitting);
    let mut possible = fitting;
    possible.subtract(&full);
    let group = |services: &BitSet, most: usize| Group::new(catalogue, progress, now, services, most);
    ResultsView {
        full: group(&full, shown.full),
        possible: group(&possible, shown.possible),
        near: group(&near, shown.near),
        answers: answers(session, progress),
        relaxation: if progress.left.count() == 0 { relaxation(catalogue, progress) } else { None },
        not_offered: not_offered(catalogue, progress),
        more: selection::next(catalogue, config, progress).map_or(More::Nothing, |_| More::Question),
        filter,
    }
}

/// Those of the services that fit every answer.
fn fitting_wholly(catalogue: &Catalogue, progress: &Progress, services: &BitSet) -> BitSet {
    let mut full = services.clone();
    for Applied { facet, values, .. } in &progress.applied {
        full.intersect_with(&catalogue.index.answer(&catalogue.terms, *facet, values).fits);
    }
    full
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
