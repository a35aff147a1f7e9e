//! A hash table from names to their positions in a list. The names themselves stay in the list of the caller.

/// Where in a list each name stands: a table with room to spare, in which a name is looked for from the slot on that
/// a number made of it points to. The names themselves stay in the list.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// As many as a power of two, of which at most half are filled.
    slots: Vec<Slot>,
    filled: usize,
}

#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    number: u32,
    /// The place in the list, from 1; 0 where the slot is empty.
    place: u32,
}

const FEWEST: usize = 16;

/// A power of two; larger than 2, because each name is put again whenever the table grows.
const GROWTH: usize = 4;

impl Names {
    /// `is_at` tells whether the name stands at a place of the list.
    pub fn find(&self, name: &str, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.find_number(number(name), is_at)
    }

    /// Where the name stands; one that is not there yet has this place from now on.
    pub fn find_or_insert(&mut self, name: &str, place: usize, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        let number = number(name);
        let known = self.find_number(number, is_at);
        if known.is_none() {
            self.insert_number(number, place);
        }
        known
    }

    /// A name that is not there yet.
    pub fn insert(&mut self, name: &str, place: usize) {
        self.insert_number(number(name), place);
    }

    fn find_number(&self, number: u32, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        let mut at = number as usize;
        loop {
            let slot = self.slots.get(at & self.slots.len().wrapping_sub(1))?;
            // There is always an empty one.
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

/// A number for a name, nearly always one of its own: eight letters at a time, the last ones perhaps twice, are mixed
/// into it by a multiplication (as in FNV-1a, with its prime).
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
