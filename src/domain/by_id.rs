//! Values by their identifiers. Knows one map for all of them: each type of map of the standard library is code of
//! its own in the widget, about a kilobyte; here only the list of values is. Not what the identifiers name.

use super::{identifier::Identifier, order::ordered};

/// Values by identifier, each once.
#[derive(Debug, Clone)]
pub struct ById<K, V> {
    places: Places,
    /// In the order in which they came.
    entries: Vec<(K, V)>,
}

/// Where in a list each name stands: a table with room to spare, in which a name is looked for from the slot on that
/// a number made of it points to. The names themselves stay in the list.
#[derive(Debug, Clone, Default)]
pub struct Places {
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

impl Places {
    /// `is_at` tells whether the name stands at a place of the list.
    pub fn find(&self, name: &str, is_at: &dyn Fn(usize) -> bool) -> Option<usize> {
        let number = number(name);
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

    /// A name that is not there yet.
    pub fn insert(&mut self, name: &str, place: usize) {
        if self.slots.len() <= 2 * self.filled {
            let larger = vec![Slot::default(); (2 * self.slots.len()).max(FEWEST)];
            for slot in std::mem::replace(&mut self.slots, larger) {
                if slot.place != 0 {
                    self.put(slot);
                }
            }
        }
        self.put(Slot { number: number(name), place: place as u32 + 1 });
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

/// A number for a name, nearly always one of its own (FNV-1a).
fn number(name: &str) -> u32 {
    let mut number = 0x811c_9dc5_u32;
    for byte in name.as_bytes() {
        number = (number ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
    number
}

impl<K: Identifier, V> ById<K, V> {
    pub fn get(&self, id: &K) -> Option<&V> {
        self.entries.get(self.place(id)?).map(|(_, value)| value)
    }

    pub fn get_mut(&mut self, id: &K) -> Option<&mut V> {
        let place = self.place(id)?;
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    pub fn contains(&self, id: &K) -> bool {
        self.place(id).is_some()
    }

    /// The last value that comes for an identifier counts.
    pub fn insert(&mut self, id: K, value: V) {
        match self.get_mut(&id) {
            Some(known) => *known = value,
            None => self.push(id, value),
        }
    }

    /// The first value that comes for an identifier counts.
    pub fn insert_new(&mut self, id: K, value: V) {
        if !self.contains(&id) {
            self.push(id, value);
        }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// In the order of the identifiers, in which they are put now.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.sorted(|_, _| true)
    }

    /// Some of the entries, in the order of the identifiers.
    pub fn sorted<'e>(&'e self, is_wanted: impl Fn(&'e K, &'e V) -> bool) -> impl Iterator<Item = (&'e K, &'e V)> {
        let mut places: Vec<usize> = Vec::new();
        for (place, (id, value)) in self.entries.iter().enumerate() {
            places.extend(is_wanted(id, value).then_some(place));
        }
        let name = |place: usize| self.entries.get(place).map(|(id, _)| id.as_str());
        let places = ordered(places, &|left, right| name(*left).cmp(&name(*right)));
        places.into_iter().filter_map(|place| self.entries.get(place)).map(|(id, value)| (id, value))
    }

    fn place(&self, id: &K) -> Option<usize> {
        let name = id.as_str();
        self.places.find(name, &|place| self.entries.get(place).is_some_and(|(known, _)| known.as_str() == name))
    }

    fn push(&mut self, id: K, value: V) {
        self.places.insert(id.as_str(), self.entries.len());
        self.entries.push((id, value));
    }
}

impl<K, V> Default for ById<K, V> {
    fn default() -> Self {
        Self { places: Places::default(), entries: Vec::new() }
    }
}

impl<K: Identifier + PartialEq, V: PartialEq> PartialEq for ById<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.entries.iter().all(|(id, value)| other.get(id) == Some(value))
    }
}

impl<K: Identifier + Eq, V: Eq> Eq for ById<K, V> {}

impl<K: Identifier, V> FromIterator<(K, V)> for ById<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut all = Self::default();
        for (id, value) in entries {
            all.insert(id, value);
        }
        all
    }
}

/// In the order in which they came.
impl<K, V> IntoIterator for ById<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{super::identifier::Code, *};

    proptest! {
        #[test]
        fn it_holds_what_a_map_of_the_standard_library_holds(entries in proptest::collection::vec(("[a-d]{1,2}", any::<u8>()), 0..40)) {
            let entries: Vec<_> = entries.into_iter().map(|(id, value)| (Code::new(&id), value)).collect();
            let expected: BTreeMap<_, _> = entries.iter().cloned().collect();
            let found: ById<_, _> = entries.iter().cloned().collect();
            prop_assert!(found.iter().eq(expected.iter()));
            for (id, value) in &entries {
                prop_assert_eq!(found.get(id), expected.get(id));
                let mut first = found.clone();
                first.insert_new(id.clone(), value.wrapping_add(1));
                prop_assert_eq!(&first, &found);
            }
            let mut backwards = ById::default();
            for (id, value) in entries.into_iter().rev() {
                backwards.insert_new(id, value);
            }
            prop_assert_eq!(backwards, found);
        }
    }
}
