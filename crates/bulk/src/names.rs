//! A hash table from names to their positions in a list. The names themselves stay in the list of the caller.

/// A hash table from names to positions. A name is looked for from the slot on to which its hash points. The names
/// themselves are in the list of the caller.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Their number is a power of two, and at most half of them are filled.
    slots: Vec<Slot>,
    filled: usize,
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

impl Names {
    /// The position of a name. `is_at` says whether the name is at a position of the list.
    pub fn find(&self, name: &str, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.find_number(number(name), is_at)
    }

    /// The position of a name. A name that is new gets the position `place`, and the result is `None`.
    pub fn find_or_insert(&mut self, name: &str, place: usize, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        let number = number(name);
        let known = self.find_number(number, is_at);
        if known.is_none() {
            self.insert_number(number, place);
        }
        known
    }

    /// Inserts a name that is not in the table.
    pub fn insert(&mut self, name: &str, place: usize) {
        self.insert_number(number(name), place);
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
/// FNV-1a, with its prime).
fn number(name: &str) -> u32 {
    let name = name.as_bytes();
    let mut number = name.len() as u64;
    let mut mix = |letters: u64| {
        number = (number ^ letters).wrapping_mul(0x0000_0100_0000_01b3);
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
