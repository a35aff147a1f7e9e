//! Iterates over the entries of a list or an object, and finds keys in it.
//!
//! The iterators are types of their own and no closures, because closures are compiled where they are used, and there
//! for size.

use std::borrow::Cow;

use super::tape::{Value, ValueKind};

/// The entries of a list.
#[derive(Debug, Clone)]
pub struct Elements<'t> {
    left: usize,
    next: Value<'t>,
}

/// The keys and values of an object.
#[derive(Debug, Clone)]
pub struct Entries<'t> {
    left: usize,
    next: Value<'t>,
}

impl<'t> Value<'t> {
    /// The entries of a list.
    pub fn elements(self) -> Elements<'t> {
        let node = self.tape.node(self.at);
        let left = if node.kind == ValueKind::List { node.end } else { 0 };
        Elements { left, next: self.tape.value(self.at + 1) }
    }

    /// The keys and values of an object, in the order of the text. A key may occur twice; the last one counts.
    pub fn entries(self) -> Entries<'t> {
        let node = self.tape.node(self.at);
        let left = if node.kind == ValueKind::Object { node.end } else { 0 };
        Entries { left, next: self.tape.value(self.at + 1) }
    }

    /// Finds the values of these keys; `found` has one place for each. A value that says nothing is left `None`, and so
    /// is that of a key which is not there.
    pub fn find(self, keys: &[&str], found: &mut [Option<Value<'t>>]) {
        // Keys are mostly in the order in which they are declared, so the search for the next one begins after the
        // last.
        let mut guess = 0;
        let mut entries = self.entries();
        while let Some((key, value)) = entries.step() {
            let (before, after) = keys.split_at_checked(guess).unwrap_or((keys, &[]));
            let behind = position(after, key).map(|place| guess + place);
            let Some(place) = behind.or_else(|| position(before, key)) else { continue };
            if let Some(slot) = found.get_mut(place) {
                *slot = if value.says_nothing() { None } else { Some(value) };
            }
            guess = place + 1;
        }
    }
}

impl<'t> Entries<'t> {
    #[inline(always)]
    fn step(&mut self) -> Option<(&'t str, Value<'t>)> {
        self.left = self.left.checked_sub(1)?;
        let (key, value) = (self.next, self.next.tape.value(self.next.at + 1));
        self.next = value.tape.value(value.tape.node(value.at).next);
        Some((key.tape.text(key.tape.node(key.at)), value))
    }

    /// The key of the next entry; `source` is the text that was parsed.
    pub fn key_of<'a>(&self, source: &'a str) -> Option<Cow<'a, str>> {
        (self.left != 0).then(|| self.next.words_of(source))
    }
}

impl<'t> Iterator for Elements<'t> {
    type Item = Value<'t>;

    fn next(&mut self) -> Option<Value<'t>> {
        self.left = self.left.checked_sub(1)?;
        let value = self.next;
        self.next = value.tape.value(value.tape.node(value.at).next);
        Some(value)
    }
}

impl<'t> Iterator for Entries<'t> {
    type Item = (&'t str, Value<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        self.step()
    }
}

/// The position of a word in a list.
pub fn position(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| is_same(known.as_bytes(), word.as_bytes()))
}

/// Whether two texts are the same. In WebAssembly this is faster than the comparison of the standard library.
pub fn same(one: &str, other: &str) -> bool {
    is_same(one.as_bytes(), other.as_bytes())
}

/// Whether two texts are the same, most of which differ in their length or in the first letter. Letters are compared
/// by eight and four at a time, the last ones perhaps twice.
#[inline(always)]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() || one.first() != other.first() {
        return false;
    }
    match (one.len(), one.first_chunk::<8>() == other.first_chunk(), one.last_chunk::<8>() == other.last_chunk()) {
        (8..=16, starts, ends) => starts && ends,
        (4..8, ..) => one.first_chunk::<4>() == other.first_chunk() && one.last_chunk::<4>() == other.last_chunk(),
        (17.., _, ends) => {
            ends && one.as_chunks::<8>().0.iter().zip(other.as_chunks().0).all(|(one, other)| one == other)
        }
        _ => one == other,
    }
}
