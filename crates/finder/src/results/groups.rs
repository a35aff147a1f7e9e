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
    /// What the reader did with the groups that can be folded; `None` before they did anything.
    pub old_fold: Option<Fold>,
    pub near_fold: Option<Fold>,
    /// Whether the reader has opened a service and may come back to its card.
    pub may_return: bool,
}

/// Whether only the title of a group is seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Fold {
    #[default]
    Folded,
    Open,
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
    pub const ALL: Self =
        Self { fitting: 1000, old: 1000, near: 1000, old_fold: None, near_fold: None, may_return: false };

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

    /// Remembers that the reader folded or opened a group, so that the way back from a service leads to its card.
    pub fn set_fold(&mut self, section: Section, fold: Fold) {
        match section {
            Section::Fitting => {}
            Section::Old => self.old_fold = Some(fold),
            Section::Near => self.near_fold = Some(fold),
        }
    }

    /// Whether the reader comes back from a service. Asked once for each time.
    pub fn take_return(&mut self) -> bool {
        std::mem::take(&mut self.may_return)
    }

    /// What is to be seen of a group. Until the reader says otherwise, only the first group of the page is open: what
    /// may have ended or misses an answer would be read as if it fitted.
    pub fn fold(&self, section: Section, is_first: impl Fn() -> bool) -> Fold {
        let by_reader = match section {
            Section::Fitting => Some(Fold::Open),
            Section::Old => self.old_fold,
            Section::Near => self.near_fold,
        };
        by_reader.unwrap_or_else(|| if is_first() { Fold::Open } else { Fold::Folded })
    }
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            fitting: Self::FIRST,
            old: Self::FIRST,
            near: Self::FIRST,
            old_fold: None,
            near_fold: None,
            may_return: false,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_group_is_open_until_the_reader_says_otherwise() {
        let mut shown = Shown::default();
        assert_eq!(shown.fold(Section::Fitting, || false), Fold::Open);
        assert_eq!(shown.fold(Section::Old, || false), Fold::Folded);
        assert_eq!(shown.fold(Section::Near, || true), Fold::Open);
        shown.set_fold(Section::Near, Fold::Folded);
        shown.set_fold(Section::Old, Fold::Open);
        assert_eq!(shown.fold(Section::Old, || false), Fold::Open);
        assert_eq!(shown.fold(Section::Near, || true), Fold::Folded);
    }
}
