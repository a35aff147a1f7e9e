//! How a session stands in the browser's history, where the page wants that. An entry of the history carries a number
//! and nothing else: how many steps back there are from its view to the first one. So nothing has to be remembered, and
//! a session that was restored has the same numbers. Belongs to the second part of the program.

use std::ops::RangeInclusive;

use super::{
    config::Config,
    events::{Effect, Event, FocusTarget},
    progress::Progress,
    selection,
    state::{Return, Screen, Session},
};
use crate::engine::catalogue::Catalogue;

/// What is known of the entries of the history beside the number of the one that is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trail {
    /// Down to this number the entries below the one that is up are ours. What is further down may be the page's.
    base: usize,
    /// The depth at the last look.
    depth: usize,
}

/// What has to be done so that the entry that is up has the number of the view that is up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Stay,
    /// Add an entry for each number, because each step back has one.
    Push {
        /// The number that the entry that is up gets first, where it is not ours yet.
        mark: Option<usize>,
        numbers: RangeInclusive<usize>,
    },
    /// Go back over so many entries.
    Go(usize),
    /// Give the entry that is up another number: those below it are the page's.
    Renumber(usize),
}

impl Trail {
    /// The trail when the finder begins to follow the history.
    pub fn new(session: &Session) -> Self {
        // The list that a link has opened is where the reader came in, so there is nothing to go back to.
        let is_linked = matches!(&session.screen, Screen::Shortlist(before) if **before == Screen::Next);
        Self { base: 0, depth: usize::from(is_linked && session.answers.is_empty()) }
    }

    /// What the history needs for a view of this depth. `entry` is the number of the entry that is up; `None` where it
    /// has none.
    pub fn step(&mut self, entry: Option<usize>, depth: usize) -> Step {
        let before = std::mem::replace(&mut self.depth, depth);
        match entry {
            Some(number) if number < depth => Step::Push { mark: None, numbers: number + 1..=depth },
            Some(number) if depth < number && self.base < number => Step::Go(number - depth.max(self.base)),
            Some(number) if depth < number => {
                self.base = depth;
                Step::Renumber(depth)
            }
            Some(_) => Step::Stay,
            // The page has put it there, or nobody: it is where the view before this one was up.
            None if before < depth => {
                self.base = before;
                Step::Push { mark: Some(before), numbers: before + 1..=depth }
            }
            None => Step::Stay,
        }
    }

    /// The reader has gone to an entry with this number.
    pub fn arrive(&mut self, number: usize) {
        // Below the entries that are known to be ours stand those of an earlier trail, which began with 0.
        if number < self.base {
            self.base = 0;
        }
    }
}

/// How many steps back there are from the view that is up to the first one.
pub fn depth(catalogue: &Catalogue, config: &Config, session: &Session) -> usize {
    let progress = Progress::new(catalogue, config, session);
    let answered = progress.answers().count();
    let results = || answered + usize::from(selection::next(catalogue, config, &progress).is_some());
    let mut screen = &session.screen;
    let mut above = 0;
    while let Some(before) = screen.before() {
        (screen, above) = (before, above + 1);
    }
    let below = match screen {
        Screen::Again(id, Return::Onward) => progress.answers().position(|(known, _)| known == id).unwrap_or_default(),
        Screen::Again(_, Return::Results) => results() + 1,
        Screen::Results => results(),
        // Those with something behind them are not reached here.
        Screen::Next | Screen::Service(..) | Screen::Search(_) | Screen::Safety(_) | Screen::Shortlist(_) => answered,
    };
    above + below
}

/// How far a session has come, by what it says itself and at no cost: enough to tell a step forward from one back.
pub fn height(session: &Session) -> usize {
    let answered = session.answers.len();
    let mut screen = &session.screen;
    let mut above = 0;
    while let Some(before) = screen.before() {
        (screen, above) = (before, above + 1);
    }
    let below = match screen {
        Screen::Again(id, Return::Onward) => {
            session.answers.iter().position(|(known, _)| known == id).unwrap_or_default()
        }
        Screen::Again(_, Return::Results) => answered + 2,
        Screen::Results => answered + 1,
        // Those with something behind them are not reached here.
        Screen::Next | Screen::Service(..) | Screen::Search(_) | Screen::Safety(_) | Screen::Shortlist(_) => answered,
    };
    above + below
}

/// The session at the entry with this number, and the effects of getting there; `None` where it is there already, or no
/// nearer entry can be reached.
pub fn moved(
    catalogue: &Catalogue,
    config: &Config,
    session: &Session,
    number: usize,
) -> Option<(Session, Vec<Effect>)> {
    let mut reached = None;
    let mut now = depth(catalogue, config, session);
    while now != number {
        let from = reached.as_ref().map_or(session, |(session, _)| session);
        let next = if number < now { back(catalogue, config, from) } else { forward(catalogue, config, from) };
        let Some(next) = next else { break };
        let after = depth(catalogue, config, &next.0);
        // Every step is one nearer. Where it should not be, to stay is better than to go in circles.
        if number.abs_diff(now) <= number.abs_diff(after) {
            break;
        }
        (now, reached) = (after, Some(next));
    }
    reached
}

/// One step back.
fn back(catalogue: &Catalogue, config: &Config, session: &Session) -> Option<(Session, Vec<Effect>)> {
    let event = match &session.screen {
        Screen::Service(..) => Event::CloseService,
        Screen::Search(_) => Event::CloseSearch,
        Screen::Safety(_) => Event::CloseSafety,
        Screen::Shortlist(_) => Event::CloseShortlist,
        // Whoever changes an answer came from the results.
        Screen::Again(_, Return::Results) => Event::ShowResults,
        Screen::Results => {
            let progress = Progress::new(catalogue, config, session);
            // The question in which the reader wanted the results.
            if selection::next(catalogue, config, &progress).is_some() { Event::AskMore } else { Event::Back }
        }
        Screen::Next | Screen::Again(_, Return::Onward) => Event::Back,
    };
    let (next, effects) = session.handle(event, catalogue, config);
    (next != *session).then_some((next, effects))
}

/// One step forward: from a question to the one that was answered after it. Which service was open nobody remembers.
fn forward(catalogue: &Catalogue, config: &Config, session: &Session) -> Option<(Session, Vec<Effect>)> {
    let Screen::Again(up, Return::Onward) = &session.screen else { return None };
    let progress = Progress::new(catalogue, config, session);
    let mut after = progress.answers().map(|(id, _)| id).skip_while(|id| *id != up);
    after.next()?;
    Some(match after.next() {
        Some(id) => (session.at(Screen::Again(id.clone(), Return::Onward)), vec![Effect::Focus(FocusTarget::Heading)]),
        None => session.handle(Event::AskMore, catalogue, config),
    })
}

#[cfg(test)]
mod tests;
