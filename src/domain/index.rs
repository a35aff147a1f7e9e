//! Sets of services, one bit each, and how answers combine them. Knows sets; what fits what is judged in `matching`.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    area::areas,
    facet::{Facet, Fit, Value},
    matching::judge,
    question::Question,
    service::Service,
    term::Terms,
};

/// A set of services, by their position in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bits {
    words: Box<[u64]>,
}

/// The services that fit a value, wholly or in part, and those that miss it; the others are unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sets {
    pub fits: Bits,
    pub misses: Bits,
}

/// The sets of every value that a question offers, computed once.
#[derive(Debug, Default)]
pub struct Index {
    sets: BTreeMap<(Facet, Value), Sets>,
}

/// The ages that stand for all ages when the worth of asking for the age is weighed.
pub const SAMPLE_AGES: [u8; 7] = [5, 11, 15, 20, 40, 60, 80];

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

    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
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
        self.combine(other, |word, other| word | other);
    }

    pub fn intersect_with(&mut self, other: &Bits) {
        self.combine(other, |word, other| word & other);
    }

    pub fn subtract(&mut self, other: &Bits) {
        self.combine(other, |word, other| word & !other);
    }

    /// The size of what is in `self` and not in `other`.
    pub fn count_without(&self, other: &Bits) -> usize {
        self.words.iter().zip(&other.words).map(|(word, other)| (word & !other).count_ones() as usize).sum()
    }

    /// The size of the intersection.
    pub fn count_with(&self, other: &Bits) -> usize {
        self.words.iter().zip(&other.words).map(|(word, other)| (word & other).count_ones() as usize).sum()
    }

    fn combine(&mut self, other: &Bits, operation: impl Fn(u64, u64) -> u64) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word = operation(*word, *other);
        }
    }
}

impl Sets {
    fn of(services: &[Service], terms: &Terms, facet: Facet, value: &Value) -> Self {
        let mut sets = Self { fits: Bits::none(services.len()), misses: Bits::none(services.len()) };
        for (position, service) in services.iter().enumerate() {
            match judge(service, facet, value, terms) {
                Fit::Fits | Fit::Partly(_) => sets.fits.insert(position),
                Fit::Misses => sets.misses.insert(position),
                Fit::Unknown => {}
            }
        }
        sets
    }
}

impl Index {
    pub fn new(services: &[Service], questions: &[Question], terms: &Terms) -> Self {
        let mut index = Self::default();
        for question in questions {
            for value in offered_values(question) {
                index
                    .sets
                    .entry((question.facet, value))
                    .or_insert_with_key(|(facet, value)| Sets::of(services, terms, *facet, value));
            }
        }
        index
    }

    /// The sets of one value; those that no question offers (a municipality, an age, a preset) are made now.
    pub fn sets<'a>(&'a self, services: &[Service], terms: &Terms, facet: Facet, value: &Value) -> Cow<'a, Sets> {
        match self.sets.get(&(facet, value.clone())) {
            Some(sets) => Cow::Borrowed(sets),
            None => Cow::Owned(Sets::of(services, terms, facet, value)),
        }
    }

    /// The sets of an answer of several values: it fits who fits one of them, and misses who misses all.
    pub fn answer<'a>(&'a self, services: &[Service], terms: &Terms, facet: Facet, values: &[Value]) -> Cow<'a, Sets> {
        let mut parts = values.iter().map(|value| self.sets(services, terms, facet, value));
        let Some(first) = parts.next() else {
            return Cow::Owned(Sets { fits: Bits::all(services.len()), misses: Bits::none(services.len()) });
        };
        parts.fold(first, |mut whole, part| {
            let sets = whole.to_mut();
            sets.fits.union_with(&part.fits);
            sets.misses.intersect_with(&part.misses);
            whole
        })
    }
}

/// The values by which a question is weighed: its options, or samples where it has none.
pub fn offered_values(question: &Question) -> Vec<Value> {
    match question.facet {
        Facet::Area if question.options.is_empty() => {
            areas().regions.iter().map(|(code, _)| Value::Region(*code)).collect()
        }
        Facet::Age if question.options.is_empty() => SAMPLE_AGES.into_iter().map(Value::Age).collect(),
        _ => question.options.iter().map(|option| option.value.clone()).collect(),
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
