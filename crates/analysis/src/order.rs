//! The ways to choose the next question that are compared, and the two ends up to which questions are counted.

use finder::{
    engine::catalogue::Catalogue,
    session::{config::Config, progress::Progress, selection},
};
use model::question::Question;

/// A way to choose the next question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Pinned questions first, then the order of the feed, whether they help or not, like a plain form.
    Editorial,
    /// The finder's choice.
    Adaptive,
}

/// The end up to which the questions of a reader are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Few enough services are left, however many questions that takes. Orders are then compared by what they need and
    /// not by when they give up.
    Few,
    /// The finder stops. It asks about limits even when few enough services are left, and there is a most of questions.
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
    /// The configuration with which readers are played to this end.
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
