//! Sets of services, one bit each. Knows positions; not what a service is nor why it is in a set.

/// A set of services, by their position in the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bits {
    words: Box<[u64]>,
}

impl Bits {
    pub fn none(length: usize) -> Self {
        Self { words: vec![0; length.div_ceil(64)].into() }
    }

    pub fn all(length: usize) -> Self {
        let mut words = vec![u64::MAX; length.div_ceil(64)];
        let spare = length % 64;
        if let Some(last) = words.last_mut().filter(|_| spare != 0) {
            *last = (1 << spare) - 1;
        }
        Self { words: words.into() }
    }

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

    pub fn union_with(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    pub fn intersect_with(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    pub fn subtract(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// The size of what is in `self` and not in `other`.
    pub fn count_without(&self, other: &Bits) -> usize {
        let mut count = 0;
        for (word, other) in self.words.iter().zip(&other.words) {
            count += (word & !other).count_ones() as usize;
        }
        count
    }

    /// The size of the intersection.
    pub fn count_with(&self, other: &Bits) -> usize {
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

    fn bits(length: usize, positions: &std::collections::BTreeSet<usize>) -> Bits {
        let mut bits = Bits::none(length);
        positions.iter().for_each(|position| bits.insert(*position));
        bits
    }

    proptest! {
        #[test]
        fn bits_are_sets(a in btree_set(0_usize..200, 0..60), b in btree_set(0_usize..200, 0..60)) {
            let (left, right) = (bits(200, &a), bits(200, &b));
            let check = |operation: fn(&mut Bits, &Bits), expected: Vec<usize>| {
                let mut result = left.clone();
                operation(&mut result, &right);
                assert_eq!(result.iter().collect::<Vec<_>>(), expected);
                assert_eq!(result.count(), expected.len());
            };
            check(Bits::union_with, a.union(&b).copied().collect());
            check(Bits::intersect_with, a.intersection(&b).copied().collect());
            check(Bits::subtract, a.difference(&b).copied().collect());
            prop_assert_eq!(left.count_without(&right), a.difference(&b).count());
            prop_assert_eq!(left.count_with(&right), a.intersection(&b).count());
        }

        #[test]
        fn all_holds_exactly_the_length(length in 0_usize..300) {
            prop_assert_eq!(Bits::all(length).iter().collect::<Vec<_>>(), (0..length).collect::<Vec<_>>());
            prop_assert!(!Bits::all(length).contains(length));
        }
    }
}
