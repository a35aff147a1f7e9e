//! Sets of services, one bit each.

/// A set of services, by their positions in the catalogue. Sets that are combined are of the same length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BitSet {
    words: Box<[u64]>,
}

impl BitSet {
    /// The empty set, with room for so many services.
    pub fn none(length: usize) -> Self {
        Self { words: vec![0; length.div_ceil(64)].into() }
    }

    /// All services of a catalogue of this length.
    pub fn all(length: usize) -> Self {
        let mut words = vec![u64::MAX; length.div_ceil(64)];
        let in_last = length % 64;
        if let Some(last) = words.last_mut().filter(|_| in_last != 0) {
            *last = (1 << in_last) - 1;
        }
        Self { words: words.into() }
    }

    /// Adds a service; nothing happens where the set has no room for the position.
    pub fn insert(&mut self, position: usize) {
        if let Some(word) = self.words.get_mut(position / 64) {
            *word |= 1 << (position % 64);
        }
    }

    pub fn contains(&self, position: usize) -> bool {
        self.words.get(position / 64).is_some_and(|word| word & (1 << (position % 64)) != 0)
    }

    /// The bits, 64 to a word, the lowest first.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// How many services are in the set.
    pub fn count(&self) -> usize {
        let mut count = 0;
        for word in &self.words {
            count += word.count_ones() as usize;
        }
        count
    }

    /// The positions, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(at, word)| {
            std::iter::successors(Some(*word), |rest| Some(rest & rest.wrapping_sub(1)))
                .take_while(|rest| *rest != 0)
                .map(move |rest| at * 64 + rest.trailing_zeros() as usize)
        })
    }

    pub fn union_with(&mut self, other: &BitSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    pub fn intersect_with(&mut self, other: &BitSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    pub fn subtract(&mut self, other: &BitSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// How many services are in this set and not in the other.
    pub fn count_without(&self, other: &BitSet) -> usize {
        let mut count = 0;
        for (word, other) in self.words.iter().zip(&other.words) {
            count += (word & !other).count_ones() as usize;
        }
        count
    }

    /// How many services are in both sets.
    pub fn count_with(&self, other: &BitSet) -> usize {
        let mut count = 0;
        for (word, other) in self.words.iter().zip(&other.words) {
            count += (word & other).count_ones() as usize;
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::btree_set, prelude::*};

    use super::*;

    fn bits(length: usize, positions: &std::collections::BTreeSet<usize>) -> BitSet {
        let mut bits = BitSet::none(length);
        positions.iter().for_each(|position| bits.insert(*position));
        bits
    }

    proptest! {
        #[test]
        fn bits_are_sets(a in btree_set(0_usize..200, 0..60), b in btree_set(0_usize..200, 0..60)) {
            let (left, right) = (bits(200, &a), bits(200, &b));
            let check = |operation: fn(&mut BitSet, &BitSet), expected: Vec<usize>| {
                let mut result = left.clone();
                operation(&mut result, &right);
                assert_eq!(result.iter().collect::<Vec<_>>(), expected);
                assert_eq!(result.count(), expected.len());
            };
            check(BitSet::union_with, a.union(&b).copied().collect());
            check(BitSet::intersect_with, a.intersection(&b).copied().collect());
            check(BitSet::subtract, a.difference(&b).copied().collect());
            prop_assert_eq!(left.count_without(&right), a.difference(&b).count());
            prop_assert_eq!(left.count_with(&right), a.intersection(&b).count());
        }

        #[test]
        fn all_holds_exactly_the_length(length in 0_usize..300) {
            prop_assert_eq!(BitSet::all(length).iter().collect::<Vec<_>>(), (0..length).collect::<Vec<_>>());
            prop_assert!(!BitSet::all(length).contains(length));
        }
    }
}
