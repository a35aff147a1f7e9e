//! A hash table from names to their positions in a list. The names themselves stay in the list of the caller.

use std::sync::atomic::{AtomicU64, Ordering};

/// What the hashes of a table are made with. Where nobody can foresee it, nobody can choose names that all meet in one place.
static SEED: AtomicU64 = AtomicU64::new(0);

/// The hashes of all tables that are made from now on are made with this number.
pub fn hash_from(seed: u64) {
    SEED.store(seed, Ordering::Relaxed);
}

/// A hash table from names to positions. A name is looked for from the slot on to which its hash points. The names
/// themselves are in the list of the caller.
#[derive(Debug, Clone)]
pub struct Names {
    /// Their number is a power of two, and at most half of them are filled.
    slots: Vec<Slot>,
    filled: usize,
    seed: u64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    number: u32,
    /// The position in the list plus 1, or 0 if the slot is empty.
    place: u32,
}

const FEWEST: usize = 16;

/// How many times larger the table gets: a power of two, and more than 2, because every name is inserted anew.
const GROWTH: usize = 4;

impl Default for Names {
    fn default() -> Self {
        Self { slots: Vec::new(), filled: 0, seed: SEED.load(Ordering::Relaxed) }
    }
}

impl Names {
    /// The position of a name. `is_at` says whether the name is at a position of the list.
    pub fn find(&self, name: &str, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.find_number(number(self.seed, name), is_at)
    }

    /// The position of a name. A name that is new gets the position `place`, and the result is `None`.
    pub fn find_or_insert(&mut self, name: &str, place: usize, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        let number = number(self.seed, name);
        let known = self.find_number(number, is_at);
        if known.is_none() {
            self.insert_number(number, place);
        }
        known
    }

    /// Inserts a name that is not in the table.
    pub fn insert(&mut self, name: &str, place: usize) {
        self.insert_number(number(self.seed, name), place);
    }

    fn find_number(&self, number: u32, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        let mut at = number as usize;
        loop {
            let slot = self.slots.get(at & self.slots.len().wrapping_sub(1))?;
            // At least half of the slots are empty, so the search ends.
            let place = slot.place.checked_sub(1)? as usize;
            if slot.number == number && is_at(place) {
                return Some(place);
            }
            at = at.wrapping_add(1);
        }
    }

    fn insert_number(&mut self, number: u32, place: usize) {
        if self.slots.len() <= 2 * self.filled {
            let larger = vec![Slot::default(); (GROWTH * self.slots.len()).max(FEWEST)];
            for slot in std::mem::replace(&mut self.slots, larger) {
                if slot.place != 0 {
                    self.put(slot);
                }
            }
        }
        self.put(Slot { number, place: place as u32 + 1 });
        self.filled += 1;
    }

    fn put(&mut self, new: Slot) {
        let mut at = new.number as usize;
        let last = self.slots.len().wrapping_sub(1);
        while let Some(slot) = self.slots.get_mut(at & last) {
            if slot.place == 0 {
                *slot = new;
                return;
            }
            at = at.wrapping_add(1);
        }
    }
}

/// A hash of a name. Eight bytes at a time, the last ones perhaps twice, are mixed in by a multiplication (as in
/// FNV-1a, and with its prime where there is no seed).
fn number(seed: u64, name: &str) -> u32 {
    let name = name.as_bytes();
    let factor = 0x0000_0100_0000_01b3 ^ seed << 1;
    let mut number = (name.len() as u64).wrapping_mul(factor);
    let mut mix = |letters: u64| {
        number = (number ^ letters).wrapping_mul(factor);
        number ^= number >> 29;
    };
    name.as_chunks().0.iter().for_each(|eight| mix(u64::from_le_bytes(*eight)));
    match (name.last_chunk(), name.first_chunk(), name.last_chunk()) {
        (Some(last), ..) => mix(u64::from_le_bytes(*last)),
        (_, Some(first), Some(last)) => {
            mix(u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last)));
        }
        _ => name.iter().for_each(|letter| mix(u64::from(*letter))),
    }
    (number ^ number >> 32) as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_that_meet_with_one_seed_do_not_with_another() {
        const SEED: u64 = 0x0013_8a4d_9c2b_77e5;
        let all: Vec<String> = (0..150_000).map(|at| format!("n{at}")).collect();
        let mut by_number: Vec<_> = all.iter().map(|name| (number(0, name), name)).collect();
        by_number.sort();
        let meeting: Vec<_> = by_number.windows(2).filter(|pair| pair[0].0 == pair[1].0).collect();
        assert!(!meeting.is_empty(), "some of so many meet");
        for pair in meeting {
            assert_ne!(number(SEED, pair[0].1), number(SEED, pair[1].1), "{pair:?}");
        }
    }

    #[test]
    fn a_table_keeps_the_seed_that_it_was_made_with() {
        let mut table = Names { seed: 7, ..Names::default() };
        table.insert("a", 3);
        hash_from(9);
        assert_eq!(table.clone().find("a", &|place| place == 3), Some(3));
        assert_eq!(Names::default().seed, 9);
    }

    proptest! {
        #[test]
        fn every_name_is_found_where_it_stands(names in proptest::collection::vec("[a-c]{0,3}|[ab]{7,9}|[ab]{15,18}", 0..200)) {
            let (mut table, mut other, mut list) = (Names::default(), Names::default(), Vec::<String>::new());
            for name in names {
                let known = table.find(&name, &|place| list[place] == name);
                prop_assert_eq!(known, list.iter().position(|other| *other == name));
                prop_assert_eq!(other.find_or_insert(&name, list.len(), &|place| list[place] == name), known);
                if known.is_none() {
                    table.insert(&name, list.len());
                    list.push(name);
                }
            }
        }
    }
}
