//! What stands in the results, as data: the services in three groups, the answers, and what can be done next.

use super::{
    groups::{Group, Shown},
    hit::Hit,
    relaxation::{Relaxation, relaxation},
};
use crate::{
    engine::{bits::Bits, catalogue::Catalogue, matching::judge_any},
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

#[derive(Debug, Clone, PartialEq)]
pub struct ResultsView {
    /// Fits every answer.
    pub full: Group,
    /// Nothing speaks against it, but something is not stated.
    pub possible: Group,
    /// Misses exactly one circumstance.
    pub near: Group,
    pub answers: Vec<Answered>,
    /// When nothing fits: what to leave out, and what that gives.
    pub relaxation: Option<Relaxation>,
    /// How many services would have been results, but have ended or are paused.
    pub not_offered: usize,
    pub more: More,
    /// `None` where no service that fits states hours: there is nothing to filter by.
    pub filter: Option<Filter>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// There is another question that could narrow the results.
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

/// The results with the answers so far, at a time in the feed's time zone.
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
    let group = |services: &Bits, most: usize| Group::new(catalogue, progress, now, services, most);
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

/// Those of the services that fit every answer and leave none unknown.
fn fitting_wholly(catalogue: &Catalogue, progress: &Progress, services: &Bits) -> Bits {
    let mut full = services.clone();
    for Applied { facet, values, .. } in &progress.applied {
        full.intersect_with(&catalogue.index.answer(&catalogue.terms, *facet, values).fits);
    }
    full
}

fn states_hours(catalogue: &Catalogue, services: &Bits) -> bool {
    let states = |service: &Service| service.channels.iter().any(|channel| channel.hours.is_stated());
    services.iter().filter_map(|position| catalogue.services.get(position)).any(states)
}

fn keep_open(catalogue: &Catalogue, services: &mut Bits, now: LocalTime) {
    let mut open = Bits::none(catalogue.services.len());
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
