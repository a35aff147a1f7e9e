//! Lists, and objects whose keys the author of the feed chose.

use std::marker::PhantomData;

use super::Read;
use crate::service_feed::reading::{Reading, Step};
use bulk::Value;
use model::problem::Outcome;

/// A longer list gets its memory as it comes: its entries need not be of the expected type.
const MOST_AT_ONCE: usize = 64;

/// A list. Entries that could not be parsed are left out.
#[derive(Debug)]
pub struct List<T>(PhantomData<T>);

/// An object whose keys the author of the feed chose, at most so many of them.
#[derive(Debug)]
pub struct Table<T, const MOST: usize>(PhantomData<T>);

impl<T: Read> Read for List<T> {
    type Model = Vec<T::Model>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
        let mut entries = Vec::with_capacity(value.count().min(MOST_AT_ONCE));
        reading.each(value, &mut |_, value, reading| {
            if let Some(entry) = T::read(value, reading) {
                entries.push(entry);
            }
        });
        Some(entries)
    }
}

impl<T: Read, const MOST: usize> Read for Table<T, MOST> {
    type Model = Vec<(Box<str>, T::Model)>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
        let mut entries = Vec::new();
        if !reading.is_object(value, Outcome::ValueIgnored) {
            return None;
        }
        for (key, value) in value.entries() {
            if MOST <= entries.len() {
                reading.only(MOST);
                break;
            }
            if !value.is_absent() {
                let read = |reading: &mut Reading| reading.in_record(|reading| T::read(value, reading));
                let read = reading.within(Step::Key(key), read);
                entries.extend(read.map(|value| (key.into(), value)));
            }
        }
        Some(entries)
    }
}
