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
    pub fitting: usize,
    pub old: usize,
    pub near: usize,
}

/// The groups of the results, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// No answer is missed, and the facts are not known to be old.
    Fitting,
    /// No answer is missed, but the facts are so old that the reader should check first whether the service still runs.
    Old,
    /// One circumstance is missed.
    Near,
}

impl Shown {
    const FIRST: usize = 10;

    /// All of each group, as far as tests have them.
    #[cfg(test)]
    pub const ALL: Self = Self { fitting: 1000, old: 1000, near: 1000 };

    fn of(&mut self, section: Section) -> &mut usize {
        match section {
            Section::Fitting => &mut self.fitting,
            Section::Old => &mut self.old,
            Section::Near => &mut self.near,
        }
    }

    /// Shows more services of a group.
    pub fn more(&mut self, section: Section) {
        *self.of(section) += Self::FIRST;
    }
}

impl Default for Shown {
    fn default() -> Self {
        Self { fitting: Self::FIRST, old: Self::FIRST, near: Self::FIRST }
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
