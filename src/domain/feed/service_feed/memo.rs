//! What has been read before. Knows how it was written; not what it is.

use std::marker::PhantomData;

use service_finder_bulk::Names;

use super::{json::Value, list::List, read::Read, reading::Reading, wire};
use crate::domain::{hours::Window, identifier::Code, locale::Language, service::Form, shared::Shared};

/// A list that many services have: what is written in the same way is read once and kept once.
#[derive(Debug)]
pub struct Often<T>(PhantomData<T>);

/// Lists by how they are written.
#[derive(Debug)]
pub struct Memo<T> {
    names: Names,
    known: Vec<(Box<str>, Shared<T>)>,
}

/// The lists of a feed that have been read.
#[derive(Debug, Default)]
pub struct Memos {
    codes: Memo<Code>,
    forms: Memo<Form>,
    languages: Memo<Language>,
    windows: Memo<Window>,
}

/// What is remembered where.
pub trait Remembered: Read {
    fn memo(memos: &mut Memos) -> &mut Memo<Self::Domain>;
}

/// How many different lists of a kind are remembered. Those of a feed in which every list is another one are not
/// worth it.
const MOST: usize = 4_096;

impl<T: Remembered> Read for Often<T> {
    type Domain = Shared<T::Domain>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Domain> {
        let written = value.written();
        if let Some(known) = written.and_then(|written| T::memo(&mut reading.memos).get(written)) {
            return Some(known);
        }
        let list = Shared::from(List::<T>::read(value, reading)?);
        // What is wrong with a list is told each time.
        if let Some(written) = written.filter(|_| !reading.is_flawed()) {
            T::memo(&mut reading.memos).put(written, &list);
        }
        Some(list)
    }
}

impl<T> Memo<T> {
    fn get(&self, written: &str) -> Option<Shared<T>> {
        let is_at = |place: usize| self.known.get(place).is_some_and(|(known, _)| **known == *written);
        self.known.get(self.names.find(written, &is_at)?).map(|(_, list)| list.share())
    }

    /// One that is not there yet.
    fn put(&mut self, written: &str, list: &Shared<T>) {
        if self.known.len() < MOST {
            self.names.insert(written, self.known.len());
            self.known.push((written.into(), list.share()));
        }
    }
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { names: Names::default(), known: Vec::new() }
    }
}

macro_rules! remembered {
    ($($type:ty: $field:ident;)*) => {
        $(impl Remembered for $type {
            fn memo(memos: &mut Memos) -> &mut Memo<Self::Domain> {
                &mut memos.$field
            }
        })*
    };
}

remembered! {
    Code: codes;
    Form: forms;
    Language: languages;
    wire::Window: windows;
}
