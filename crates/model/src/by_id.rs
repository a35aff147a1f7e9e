//! A map from identifiers to values.
//!
//! There is one type of map for all values, because every instance of a map of the standard library adds about a
//! kilobyte to the widget.

use bulk::{Names, same};

/// Has the hashes of all tables made with a number that nobody can foresee, so that nobody can make a feed whose identifiers
/// all meet in one place. To be called before the first table is made.
pub use bulk::hash_from;

use super::{identifier::Identifier, order::ordered};

/// Values by identifier. Each identifier occurs once.
///
/// ```
/// use model::{by_id::ById, identifier::Code};
///
/// let mut labels = ById::default();
/// labels.insert(Code::new("topic:grief"), "Grief");
/// assert_eq!(labels.get(&Code::new("topic:grief")), Some(&"Grief"));
/// ```
#[derive(Debug, Clone)]
pub struct ById<K, V> {
    names: Names,
    /// In the order in which they were inserted.
    entries: Vec<(K, V)>,
}

impl<K: Identifier, V> ById<K, V> {
    /// The value of an identifier.
    pub fn get(&self, id: &K) -> Option<&V> {
        self.entries.get(self.place(id)?).map(|(_, value)| value)
    }

    /// The value of an identifier, to be changed.
    pub fn get_mut(&mut self, id: &K) -> Option<&mut V> {
        let place = self.place(id)?;
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    /// Whether the identifier is there.
    pub fn contains(&self, id: &K) -> bool {
        self.place(id).is_some()
    }

    /// Replaces the value of an identifier that is there already.
    pub fn insert(&mut self, id: K, value: V) {
        match self.get_mut(&id) {
            Some(known) => *known = value,
            None => self.push(id, value),
        }
    }

    /// Does nothing if the identifier is there already.
    pub fn insert_new(&mut self, id: K, value: V) {
        if !self.contains(&id) {
            self.push(id, value);
        }
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries in the order of their identifiers. They are sorted by this call.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        let name = |place: usize| self.entries.get(place).map(|(id, _)| id.as_str());
        let places = ordered((0..self.entries.len()).collect(), &|left, right| name(*left).cmp(&name(*right)));
        places.into_iter().filter_map(|place| self.entries.get(place)).map(|(id, value)| (id, value))
    }

    fn place(&self, id: &K) -> Option<usize> {
        let name = id.as_str();
        self.names.find(name, &|place| self.entries.get(place).is_some_and(|(known, _)| same(known.as_str(), name)))
    }

    fn push(&mut self, id: K, value: V) {
        self.names.insert(id.as_str(), self.entries.len());
        self.entries.push((id, value));
    }
}

impl<K, V> Default for ById<K, V> {
    fn default() -> Self {
        Self { names: Names::default(), entries: Vec::new() }
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

/// In the order in which they were inserted.
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
