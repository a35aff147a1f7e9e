//! What stands in the results and in the view of one service, as data. Knows groups, answers and ways out;
//! which question comes next, and when, is `selection`'s. Needed only after the first question, so nothing that is
//! loaded before it may call this module (ARCHITECTURE.md, "Two parts").

use super::ranking::{hit, rank};
use crate::{
    engine::{bits::Bits, catalogue::Catalogue, matching::judge_any},
    session::{
        config::Config,
        progress::{Applied, Misses, Progress},
        selection,
        state::{Filter, Screen, Session},
        view::{View, view},
    },
};
use model::{
    availability::{Availability, availability},
    facet::{Facet, FacetKind, Fit, Value},
    identifier::{QuestionId, ServiceId},
    opening::LocalTime,
    question::Answer,
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

/// Services that stand to the answers in the same way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// How many there are.
    pub count: usize,
    /// The first of them, best first.
    pub hits: Vec<Hit>,
}

/// How many services at most are shown of each group. Long lists help nobody who has to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub full: usize,
    pub possible: usize,
    pub near: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// There is another question that could narrow the results.
    Question,
    Nothing,
}

/// A service in the results.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The position in the catalogue's list of services.
    pub service: usize,
    pub id: ServiceId,
    pub reasons: Vec<Reason>,
    /// What the service asks of its readers and this one was not asked about: a limited area, an age.
    /// Without it a service for Lapland would look as if it fitted everywhere.
    pub conditions: Vec<Facet>,
    pub availability: Availability,
}

/// How a service stands to one answer. Data; the interface words it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub question: Option<QuestionId>,
    pub facet: Facet,
    pub fit: Fit,
    /// Where it fits: the answered values that it fits. Where it misses: all that was answered.
    pub values: Vec<Value>,
}

/// An answer as it is listed above the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub question: QuestionId,
    pub answer: Answer,
}

/// Answers that together, and none of them less, keep everything away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    pub questions: Vec<QuestionId>,
    /// What the answers are about, each once.
    pub facets: Vec<Facet>,
    /// How many services there are without these answers.
    pub count: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceView {
    pub hit: Hit,
    pub behind: Behind,
}

/// What the way back from a service leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    Results,
    /// The search or the list of what is kept.
    Other,
}

/// The class of a result, as `data-match` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    Full,
    Possible,
    Near,
}

impl Match {
    pub fn as_str(self) -> &'static str {
        match self {
            Match::Full => "full",
            Match::Possible => "possible",
            Match::Near => "near",
        }
    }
}

impl Shown {
    const FIRST: usize = 10;

    fn of(&mut self, kind: Match) -> &mut usize {
        match kind {
            Match::Full => &mut self.full,
            Match::Possible => &mut self.possible,
            Match::Near => &mut self.near,
        }
    }

    /// Shows some more of a group.
    pub fn more(&mut self, kind: Match) {
        *self.of(kind) += Self::FIRST;
    }
}

impl Default for Shown {
    fn default() -> Self {
        Self { full: Self::FIRST, possible: Self::FIRST, near: Self::FIRST }
    }
}

impl Group {
    fn new(catalogue: &Catalogue, progress: &Progress, now: LocalTime, services: &Bits, most: usize) -> Self {
        Self { count: services.count(), hits: rank(catalogue, progress, now, services, most) }
    }

    /// How many more would be shown next.
    pub fn next(&self) -> usize {
        (self.count - self.hits.len()).min(Shown::FIRST)
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
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

/// One service with its reasons; `None` where the catalogue no longer holds it.
pub fn service_view(
    catalogue: &Catalogue,
    config: &Config,
    session: &Session,
    now: LocalTime,
    id: &ServiceId,
) -> Option<ServiceView> {
    let progress = Progress::new(catalogue, config, session);
    let (at, service) = catalogue.find_service(id)?;
    Some(ServiceView { hit: hit(catalogue, &progress, now, at, service), behind: behind(catalogue, config, session) })
}

fn behind(catalogue: &Catalogue, config: &Config, session: &Session) -> Behind {
    let Screen::Service(_, before) = &session.screen else { return Behind::Results };
    let before = Session { screen: (**before).clone(), ..session.clone() };
    match view(catalogue, config, &before) {
        View::Results { .. } => Behind::Results,
        _ => Behind::Other,
    }
}

fn answers(session: &Session, progress: &Progress) -> Vec<Answered> {
    let answer = |id: &QuestionId| session.answer(id).cloned().unwrap_or(Answer::Unknown);
    progress.answers().map(|(id, _)| Answered { question: id.clone(), answer: answer(id) }).collect()
}

/// The smallest set of circumstances whose leaving out gives something, and of the smallest the one that gives most;
/// with essentials only if circumstances do not help. Among equals, the reader's own order.
fn relaxation(catalogue: &Catalogue, progress: &Progress) -> Option<Relaxation> {
    let is_circumstance = |(_, applied): &(&QuestionId, &Applied)| applied.facet.kind() == FacetKind::Circumstance;
    let answered = || progress.answers().filter(|(_, applied)| !applied.values.is_empty());
    smallest(catalogue, progress, &answered().filter(is_circumstance).collect::<Vec<_>>())
        .or_else(|| smallest(catalogue, progress, &answered().collect::<Vec<_>>()))
}

fn smallest(catalogue: &Catalogue, progress: &Progress, answers: &[(&QuestionId, &Applied)]) -> Option<Relaxation> {
    // Nobody answers more questions than this about circumstances, and every set of them is tried.
    const MOST: usize = 12;
    let answers = answers.get(..MOST).unwrap_or(answers);
    for size in 1..=answers.len() {
        let mut best: Option<(usize, u32)> = None;
        for set in (1_u32..1 << answers.len()).filter(|set| set.count_ones() as usize == size) {
            let count = progress.left_without_all(catalogue, |id| is_in(set, answers, id)).count();
            if count != 0 && best.is_none_or(|(most, _)| most < count) {
                best = Some((count, set));
            }
        }
        if let Some((count, set)) = best {
            let chosen = || answers.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, answer)| answer);
            let mut facets: Vec<_> = chosen().map(|(_, applied)| applied.facet).collect();
            facets.dedup();
            return Some(Relaxation { questions: chosen().map(|(id, _)| (*id).clone()).collect(), facets, count });
        }
    }
    None
}

fn is_in(set: u32, answers: &[(&QuestionId, &Applied)], id: &QuestionId) -> bool {
    answers.iter().position(|(known, _)| *known == id).is_some_and(|at| set & (1 << at) != 0)
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
