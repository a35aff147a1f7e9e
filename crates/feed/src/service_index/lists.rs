//! Packs one number or one list of numbers per service. Lists that many services have are packed once.
//!
//! The input may be anything, so a list is never longer than the memory that was reserved for it beforehand.

use super::coder::{Coder, Numbers};

/// A list that fewer services have is not shared.
const SHARED: usize = 4;

/// How many positions in a list have probabilities of their own. Those after them share the probabilities of the last.
const PLACES: usize = 4;

/// The most bits that a number of a column has.
const MOST_BITS: u32 = 20;

/// The longest list of a service. All lists together have at most so many items per service.
const LONGEST: u32 = (1 << 12) - 1;
const ON_AVERAGE: usize = 64;

/// Codes a column of numbers. The decoder overwrites `numbers`, whose length says how many are wanted.
pub fn code_numbers(coder: &mut impl Coder, numbers: &mut [u32]) {
    let bits = code_bits(coder, numbers.iter().copied().max().unwrap_or_default());
    let mut known = Numbers::new(bits, 1);
    for number in numbers {
        *number = known.code(coder, 0, *number);
    }
}

/// The lists of all services.
#[derive(Debug, Default)]
pub struct Lists {
    shared: Vec<Vec<u32>>,
    own: Vec<Vec<u32>>,
    /// For each service the position in `shared`, from 1, or 0 for the next list of `own`.
    numbers: Vec<u32>,
}

impl Lists {
    /// The lists of services. The most frequent ones are shared.
    pub fn new(lists: &[Vec<u32>]) -> Self {
        let mut sorted: Vec<_> = lists.iter().collect();
        sorted.sort_unstable();
        let groups = sorted.chunk_by(|left, right| left == right).filter(|group| SHARED <= group.len());
        let mut by_use: Vec<_> =
            groups.filter_map(|group| Some((std::cmp::Reverse(group.len()), *group.first()?))).collect();
        by_use.sort_unstable();
        let mut places: Vec<_> = by_use.iter().zip(1..).map(|((_, list), number)| (*list, number)).collect();
        places.sort_unstable();
        let place = |list: &Vec<u32>| places.binary_search_by(|(known, _)| (*known).cmp(list)).ok();
        let number = |list| place(list).and_then(|place| places.get(place)).map_or(0, |(_, number)| *number);
        let numbers: Vec<u32> = lists.iter().map(number).collect();
        let own = lists.iter().zip(&numbers).filter(|(_, number)| **number == 0).map(|(list, _)| list.clone());
        Self { own: own.collect(), shared: by_use.into_iter().map(|(_, list)| list.clone()).collect(), numbers }
    }

    /// Lists of so many services, into which to decode.
    pub fn of(services: usize) -> Self {
        Self { numbers: vec![0; services], ..Self::default() }
    }

    /// Codes the column. `None` if a decoded list refers to a list that does not exist, or is longer than lists can be.
    pub fn code(&mut self, coder: &mut impl Coder) -> Option<()> {
        code_numbers(coder, &mut self.numbers);
        let shared = self.numbers.iter().copied().max().unwrap_or_default() as usize;
        let own = self.numbers.iter().filter(|number| **number == 0).count();
        // There cannot be more shared lists than services.
        if self.numbers.len() < shared {
            return None;
        }
        self.shared.resize(shared, Vec::new());
        self.own.resize(own, Vec::new());
        let all = || self.shared.iter().chain(&self.own);
        let longest = code_bits(coder, all().map(|list| list.len() as u32).max().unwrap_or_default());
        let largest = code_bits(coder, all().flatten().copied().max().unwrap_or_default());
        let (mut lengths, mut items) = (Numbers::new(longest, 1), Numbers::new(largest, PLACES));
        let mut room = LONGEST as usize + ON_AVERAGE * (shared + own);
        for list in self.shared.iter_mut().chain(&mut self.own) {
            let length = lengths.code(coder, 0, list.len() as u32);
            room = room.checked_sub(length as usize)?;
            if LONGEST < length || !coder.is_whole() {
                return None;
            }
            list.resize(length as usize, 0);
            for (place, item) in list.iter_mut().enumerate() {
                *item = items.code(coder, place.min(PLACES - 1), *item);
            }
        }
        Some(())
    }

    /// The list of each service.
    pub fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let mut own = self.own.iter();
        self.numbers.iter().map(move |number| {
            let list = match (*number as usize).checked_sub(1) {
                Some(place) => self.shared.get(place),
                None => own.next(),
            };
            list.map(Vec::as_slice).unwrap_or_default()
        })
    }
}

/// Codes how many bits the numbers need.
fn code_bits(coder: &mut impl Coder, largest: u32) -> u32 {
    let bits = u32::BITS - largest.leading_zeros();
    Numbers::new(5, 1).code(coder, 0, bits).min(MOST_BITS)
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;
    use crate::service_index::coder::{Decoder, Encoder};

    fn write(lists: &[Vec<u32>]) -> String {
        let mut encoder = Encoder::new();
        Lists::new(lists).code(&mut encoder).unwrap();
        encoder.finish()
    }

    #[test]
    fn a_list_that_many_have_is_shared() {
        let lists = Lists::new(&[vec![7], vec![], vec![7], vec![7], vec![5, 6], vec![7], vec![]]);
        assert_eq!((lists.shared, lists.own), (vec![vec![7]], vec![vec![], vec![5, 6], vec![]]));
        assert_eq!(lists.numbers, [1, 0, 1, 1, 0, 1, 0]);
    }

    proptest! {
        #[test]
        fn lists_come_back(lists in vec(vec(prop_oneof![0_u32..4, 0_u32..1_000], 0..4), 0..200)) {
            let text = write(&lists);
            let (mut decoder, mut read) = (Decoder::new(&text), Lists::of(lists.len()));
            read.code(&mut decoder).unwrap();
            prop_assert!(read.iter().eq(lists.iter().map(Vec::as_slice)));
            prop_assert!(decoder.is_whole());
        }

        #[test]
        fn any_text_is_survived(text in "[A-Za-z0-9_-]{0,40}", services in 0_usize..50) {
            let (mut decoder, mut read) = (Decoder::new(&text), Lists::of(services));
            let _ = read.code(&mut decoder);
            prop_assert!(read.iter().count() == services);
        }
    }
}
