//! The ways to choose the next question that are compared, and the two ends to which questions are counted.
//! Knows when asking ends; not who answers.

use finder::{
    engine::catalogue::Catalogue,
    session::{config::Config, progress::Progress, selection},
};
use model::question::Question;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The pinned ones and then as the feed lists them, whether they help or not: what a plain form does.
    Editorial,
    /// As the finder chooses.
    Adaptive,
}

/// Until when the questions of a reader are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Until few enough services are left, however many questions that takes: so that orders are compared
    /// by what they need and not by when they give up.
    Few,
    /// Until the finder stops by itself: limits are asked about past few enough, and there is a last question.
    Results,
}

impl Order {
    /// The next question; `None` when there is nothing more to ask.
    pub fn next<'a>(self, catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> Option<&'a Question> {
        match self {
            Order::Adaptive => selection::next(catalogue, config, progress),
            Order::Editorial => selection::candidates(catalogue, config, progress).1.first().copied(),
        }
    }
}

impl End {
    pub fn config(self) -> Config {
        match self {
            End::Few => Config { max_questions: usize::MAX, ..Config::default() },
            End::Results => Config::default(),
        }
    }

    /// Whether a reader with so many services left is still counted.
    pub fn is_reached(self, config: &Config, left: usize) -> bool {
        self == End::Few && left <= config.enough
    }
}
