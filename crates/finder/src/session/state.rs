//! A session: the answers in order and which screen is up. Knows which event leads to which session;
//! what is seen is computed from it in `view`, so Back, Change and a restored session are the same code.

mod written;

use super::{
    config::Config,
    progress::Progress,
    selection,
    view::{View, view},
};
use crate::engine::catalogue::Catalogue;
use model::{
    facet::Value,
    identifier::{QuestionId, ServiceId},
    question::Answer,
};

/// The whole state of one reader's visit. A value: events make a new one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// In the order they were first given. An answer to a question whose condition
    /// no longer holds stays here and is not applied.
    pub answers: Vec<(QuestionId, Answer)>,
    pub screen: Screen,
    /// Which of the results are shown.
    pub filter: Filter,
    /// What is looked for by name.
    pub typed: String,
    /// What the reader keeps to come back to, in the order it was kept; each once. May name services that the
    /// catalogue does not hold, where it came with a link.
    pub kept: Vec<ServiceId>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Screen {
    /// The next question, or the results when there is none.
    #[default]
    Next,
    /// A question that was answered before, with its answer.
    Again(QuestionId, Return),
    /// The results, although more could be asked.
    Results,
    /// One service, and what was up before.
    Service(ServiceId, Box<Screen>),
    /// Finding a service by its name, and what was up before.
    Search(Box<Screen>),
    /// The advice on safety, and what was up before.
    Safety(Box<Screen>),
    /// The services that are kept, and what was up before.
    Shortlist(Box<Screen>),
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filter {
    #[default]
    All,
    /// Only services that answer at this moment.
    OpenNow,
}

/// Where a question that is asked again leads when it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Return {
    /// On to the next question: the reader went Back.
    Onward,
    /// To the results, unless the answer makes a new question necessary: the reader chose Change.
    Results,
}

/// What the reader did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Continue, or "I don't know".
    Answer(QuestionId, Answer),
    /// Continue without a choice.
    AnswerMissing,
    Back,
    Change(QuestionId),
    ShowResults,
    /// From the results on to the next question.
    AskMore,
    /// Answers with "I don't know" instead, to see more services.
    Forget(Vec<QuestionId>),
    Show(Filter),
    OpenService(ServiceId),
    CloseService,
    OpenSearch,
    /// Looks for a service by what was typed.
    Find(String),
    CloseSearch,
    OpenSafety,
    CloseSafety,
    Keep(ServiceId),
    Drop(ServiceId),
    OpenShortlist,
    CloseShortlist,
    Restart,
}

/// What the shell has to do after an event. The new view is rendered in any case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Focus(FocusTarget),
    /// Tell the host that the results are shown, and how many services are full or possible matches.
    Results {
        count: usize,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the view that is now up.
    Heading,
    /// The summary of what is missing.
    ErrorSummary,
    /// The card of the service that was open.
    Card(ServiceId),
    /// The card that stands after that of a service in its group: the first of those that were just shown.
    CardAfter(ServiceId),
}

impl Session {
    /// The session after an event, and what the shell has to do.
    pub fn handle(&self, event: Event, catalogue: &Catalogue, config: &Config) -> (Self, Vec<Effect>) {
        match event {
            Event::AnswerMissing => return (self.clone(), vec![Effect::Focus(FocusTarget::ErrorSummary)]),
            // The view stays, and so does the focus; how many there are is told by its status.
            Event::Show(filter) => return (Self { filter, ..self.clone() }, Vec::new()),
            Event::Find(typed) => return (Self { typed, ..self.clone() }, Vec::new()),
            Event::OpenSafety => return self.safety_opened(),
            Event::CloseSafety => return self.safety_closed(),
            Event::Keep(id) => return (self.with_kept(id), Vec::new()),
            Event::Drop(id) => return (self.without_kept(&id), self.effects_of_drop()),
            _ => {}
        }
        let closed = match (&event, &self.screen) {
            (Event::CloseService, Screen::Service(id, _)) => Some(id.clone()),
            _ => None,
        };
        let next = self.after(event, catalogue, config);
        let mut effects = vec![Effect::Focus(closed.map_or(FocusTarget::Heading, FocusTarget::Card))];
        if let View::Results { left } = view(catalogue, config, &next)
            && !matches!(self.screen, Screen::Service(..) | Screen::Search(_) | Screen::Shortlist(_))
        {
            effects.push(Effect::Results { count: left });
        }
        (next, effects)
    }

    /// The advice on safety needs no services, so it opens and closes without a catalogue as well.
    pub fn safety_opened(&self) -> (Self, Vec<Effect>) {
        let session = match &self.screen {
            Screen::Safety(_) => self.clone(),
            before => self.at(Screen::Safety(Box::new(before.clone()))),
        };
        (session, vec![Effect::Focus(FocusTarget::Heading)])
    }

    pub fn safety_closed(&self) -> (Self, Vec<Effect>) {
        let session = match &self.screen {
            Screen::Safety(before) => self.at((**before).clone()),
            _ => self.clone(),
        };
        (session, vec![Effect::Focus(FocusTarget::Heading)])
    }

    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.iter().find(|(known, _)| known == question).map(|(_, answer)| answer)
    }

    /// The values answered to a question; none where it was not answered or answered with "I don't know".
    pub fn values(&self, question: &QuestionId) -> &[Value] {
        self.answer(question).map_or(&[], Answer::values)
    }

    /// The question that Back leads to: the one before the question that is up, or the last one.
    pub fn previous(&self, progress: &Progress) -> Option<QuestionId> {
        let answered: Vec<_> = progress.answers().map(|(id, _)| id).collect();
        let before = match &self.screen {
            Screen::Again(up, _) => answered.iter().position(|id| *id == up)?,
            Screen::Next
            | Screen::Results
            | Screen::Service(..)
            | Screen::Search(_)
            | Screen::Safety(_)
            | Screen::Shortlist(_) => answered.len(),
        };
        answered.get(before.checked_sub(1)?).map(|id| (*id).clone())
    }

    fn after(&self, event: Event, catalogue: &Catalogue, config: &Config) -> Self {
        let progress = || Progress::new(catalogue, config, self);
        match event {
            Event::Answer(question, answer) => self.answered(question, answer, catalogue, config),
            Event::AnswerMissing
            | Event::Show(_)
            | Event::Find(_)
            | Event::Keep(_)
            | Event::Drop(_)
            | Event::OpenSafety
            | Event::CloseSafety => self.clone(),
            Event::Back => match self.previous(&progress()) {
                Some(question) => self.at(Screen::Again(question, Return::Onward)),
                None => self.clone(),
            },
            Event::Change(question) => self.at(Screen::Again(question, Return::Results)),
            Event::ShowResults => self.at(Screen::Results),
            Event::AskMore => self.at(Screen::Next),
            Event::Forget(questions) => {
                let forgotten = |session: Self, question| session.with(question, Answer::Unknown);
                questions.into_iter().fold(self.clone(), forgotten).at(Screen::Results)
            }
            Event::OpenService(service) => self.at(Screen::Service(service, Box::new(self.behind()))),
            Event::OpenSearch => Self { typed: String::new(), ..self.at(Screen::Search(Box::new(self.behind()))) },
            Event::CloseService => match &self.screen {
                Screen::Service(_, before) => self.at((**before).clone()),
                _ => self.clone(),
            },
            Event::CloseSearch => match &self.screen {
                Screen::Search(before) => self.at((**before).clone()),
                _ => self.clone(),
            },
            Event::OpenShortlist => match self.behind() {
                shortlist @ Screen::Shortlist(_) => self.at(shortlist),
                before => self.at(Screen::Shortlist(Box::new(before))),
            },
            Event::CloseShortlist => match &self.screen {
                Screen::Shortlist(before) => self.at((**before).clone()),
                _ => self.clone(),
            },
            Event::Restart => Self::default(),
        }
    }

    fn answered(&self, question: QuestionId, answer: Answer, catalogue: &Catalogue, config: &Config) -> Self {
        if catalogue.question(&question).is_none() {
            return self.clone();
        }
        let answered = self.with(question, answer);
        let before = Progress::new(catalogue, config, self);
        let after = Progress::new(catalogue, config, &answered);
        match self.screen {
            Screen::Again(_, Return::Results) if selection::newly_open(catalogue, &before, &after).is_none() => {
                answered.at(Screen::Results)
            }
            _ => answered.at(Screen::Next),
        }
    }

    /// A changed answer keeps its place in the order, so that what follows from it still follows it.
    fn with(&self, question: QuestionId, answer: Answer) -> Self {
        let mut session = self.clone();
        match session.answers.iter_mut().find(|(known, _)| *known == question) {
            Some((_, known)) => *known = answer,
            None => session.answers.push((question, answer)),
        }
        session
    }

    fn with_kept(&self, id: ServiceId) -> Self {
        let mut session = self.without_kept(&id);
        session.kept.push(id);
        session
    }

    fn without_kept(&self, id: &ServiceId) -> Self {
        let mut session = self.clone();
        session.kept.retain(|kept| kept != id);
        session
    }

    /// Elsewhere the button that was pressed stays; in the list it goes with its service.
    fn effects_of_drop(&self) -> Vec<Effect> {
        match self.screen {
            Screen::Shortlist(_) => vec![Effect::Focus(FocusTarget::Heading)],
            _ => Vec::new(),
        }
    }

    fn at(&self, screen: Screen) -> Self {
        Self { screen, ..self.clone() }
    }

    /// What a screen that is opened now leads back to: never to one of its own kind.
    fn behind(&self) -> Screen {
        match &self.screen {
            Screen::Service(_, before) => (**before).clone(),
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
