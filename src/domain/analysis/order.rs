//! The ways to choose the next question that are compared. Knows when asking ends; not who answers.

use crate::domain::{
    catalogue::Catalogue, config::Config, progress::Progress, question::Question, selection, session::Session,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As the feed lists them, whether they help or not: what a plain form does.
    Editorial,
    /// As the finder chooses.
    Adaptive,
}

impl Order {
    /// The next question; `None` when few enough services are left or there is nothing more to ask.
    pub fn next<'a>(self, catalogue: &'a Catalogue, config: &Config, session: &Session) -> Option<&'a Question> {
        let progress = Progress::new(catalogue, config, session);
        match self {
            Order::Adaptive => selection::next(catalogue, config, &progress),
            Order::Editorial if progress.left.count() <= config.enough => None,
            Order::Editorial => catalogue.questions.iter().find(|question| progress.is_open(catalogue, question)),
        }
    }
}

/// Asks without an end of its own, so that orders are compared by what they need and not by when they give up.
pub fn without_limit() -> Config {
    Config { max_questions: usize::MAX, ..Config::default() }
}
