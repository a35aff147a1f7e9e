//! Lists that were parsed already, by their source text, so that a list that comes again is parsed and stored once.

use bulk::{Names, same};

use model::{hours::Window, identifier::Code, locale::Language, service::Form, shared::Shared};

/// Lists by their source text.
#[derive(Debug)]
pub struct Memo<T> {
    names: Names,
    known: Vec<(Box<str>, Shared<T>)>,
}

/// The lists of a feed that were parsed.
#[derive(Debug, Default)]
pub struct Memos {
    pub codes: Memo<Code>,
    pub forms: Memo<Form>,
    pub languages: Memo<Language>,
    pub windows: Memo<Window>,
}

/// How many different lists of a kind are remembered. In a feed in which all lists differ it is not worth more.
const MOST: usize = 4_096;

impl<T> Memo<T> {
    /// The list with this source text.
    pub fn get(&self, written: &str) -> Option<Shared<T>> {
        let is_at = |place: usize| self.known.get(place).is_some_and(|(known, _)| same(known, written));
        self.known.get(self.names.find(written, &is_at)?).map(|(_, list)| list.share())
    }

    /// Adds a list that is not there yet.
    pub fn put(&mut self, written: &str, list: &Shared<T>) {
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
