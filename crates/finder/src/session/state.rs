//! A session as a value: the answers in order and which screen is up. What an event makes of it is decided in `events`,
//! and what is seen is computed from it in `view`, so Back, Change and a restored session are the same code.

mod text;

use model::{
    facet::Value,
    identifier::{QuestionId, ServiceId},
    question::Answer,
};

/// The whole state of one reader's visit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// The answers in the order in which they were first given. An answer to a question whose condition no longer holds
    /// stays here and does not apply.
    pub answers: Vec<(QuestionId, Answer)>,
    pub screen: Screen,
    /// Which of the results are shown.
    pub filter: Filter,
    /// What was typed into the search.
    pub typed: String,
    /// The services that the reader keeps, each once, in the order in which they were kept. Some may be unknown to the
    /// catalogue, if they came with a link.
    pub kept: Vec<ServiceId>,
}

/// What the reader looks at.
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

/// Which of the results are shown.
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

impl Session {
    /// The answer to a question; `None` where it was not answered.
    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.iter().find(|(known, _)| known == question).map(|(_, answer)| answer)
    }

    /// The values that were answered to a question; none where it was not answered or answered with "I don't know".
    pub fn values(&self, question: &QuestionId) -> &[Value] {
        self.answer(question).map_or(&[], Answer::values)
    }

    /// The session with another screen.
    pub fn at(&self, screen: Screen) -> Self {
        Self { screen, ..self.clone() }
    }
}

impl Screen {
    /// What was up before, for the screens that lead back to it.
    pub fn before(&self) -> Option<&Screen> {
        match self {
            Screen::Service(_, before)
            | Screen::Search(before)
            | Screen::Safety(before)
            | Screen::Shortlist(before) => Some(before),
            Screen::Next | Screen::Again(..) | Screen::Results => None,
        }
    }
}
