//! The groups in which services are shown, and how many of each.

use super::{hit::Hit, ranking::rank};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::progress::Progress,
};
use model::opening::LocalTime;

/// Services that stand to the answers in the same way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// How many services the group contains.
    pub count: usize,
    /// The services that are shown, best first.
    pub hits: Vec<Hit>,
}

/// How many services of each group are shown at most. Long lists do not help people who have to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub full: usize,
    pub possible: usize,
    pub near: usize,
}

/// The group of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    Full,
    Possible,
    Near,
}

impl Match {
    /// The value of the attribute `data-match`.
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

    /// All of each group, as far as tests have them.
    #[cfg(test)]
    pub const ALL: Self = Self { full: 1000, possible: 1000, near: 1000 };

    fn of(&mut self, kind: Match) -> &mut usize {
        match kind {
            Match::Full => &mut self.full,
            Match::Possible => &mut self.possible,
            Match::Near => &mut self.near,
        }
    }

    /// Shows more services of a group.
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
    /// A group of services, of which the best `most` are shown.
    pub fn new(catalogue: &Catalogue, progress: &Progress, now: LocalTime, services: &BitSet, most: usize) -> Self {
        Self { count: services.count(), hits: rank(catalogue, progress, now, services, most) }
    }

    /// How many more services would be shown next.
    pub fn next(&self) -> usize {
        (self.count - self.hits.len()).min(Shown::FIRST)
    }

    /// Whether the group contains no service.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}
