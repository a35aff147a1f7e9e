//! Lists, and objects whose keys the author of the feed chose.

use std::marker::PhantomData;

use super::Read;
use crate::service_feed::reading::{Reading, Step};
use bulk::Value;
use model::problem::Outcome;

/// A longer list gets its room as it is read: what stands in it need not be what belongs there.
const MOST_AT_ONCE: usize = 64;

/// A list of the feed. Entries that could not be read are not in it.
#[derive(Debug)]
pub struct List<T>(PhantomData<T>);

/// An object whose keys were chosen by the feed's author.
#[derive(Debug)]
pub struct Table<T>(PhantomData<T>);

impl<T: Read> Read for List<T> {
    type Domain = Vec<T::Domain>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Domain> {
        let mut entries = Vec::with_capacity(value.count().min(MOST_AT_ONCE));
        reading.each(value, &mut |_, value, reading| {
            if let Some(entry) = T::read(value, reading) {
                entries.push(entry);
            }
        });
        Some(entries)
    }
}

impl<T: Read> Read for Table<T> {
    type Domain = Vec<(Box<str>, T::Domain)>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Domain> {
        let mut entries = Vec::new();
        if !reading.is_object(value, Outcome::ValueIgnored) {
            return None;
        }
        for (key, value) in value.entries() {
            if !value.is_absent() {
                let read = reading.within(Step::Key(key), |reading| T::read(value, reading));
                entries.extend(read.map(|value| (key.into(), value)));
            }
        }
        Some(entries)
    }
}
