//! What has been read before. Knows how it was written; not what it is.

use std::marker::PhantomData;

use bulk::{Names, same};

use super::{json::Value, list::List, read::Read, reading::Reading, wire};
use model::{hours::Window, identifier::Code, locale::Language, service::Form, shared::Shared};

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
        let is_at = |place: usize| self.known.get(place).is_some_and(|(known, _)| same(known, written));
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::feed;
    use model::service::Service;

    /// The services of a feed in which these stand one after the other, and what is wrong in it.
    fn services(keys: &[Value]) -> (Vec<Service>, Vec<String>) {
        let service = |(id, keys): (usize, &Value)| {
            let mut service = json!({ "id": id, "name": "S" });
            service.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
            service
        };
        let services: Vec<_> = keys.iter().enumerate().map(service).collect();
        let (parsed, lines) = feed(json!({ "services": services }));
        (parsed.feed.services, lines)
    }

    #[test]
    fn what_is_written_in_the_same_way_is_kept_once() {
        let keys = json!({ "languages": ["fi", "sv"], "forms": ["group"] });
        let (services, lines) = services(&[keys.clone(), json!({ "languages": ["fi", "en"] }), keys]);
        assert_eq!(lines, [""; 0]);
        let at = |place: usize| services[place].languages.as_ptr();
        assert_eq!(at(0), at(2));
        assert_ne!(at(0), at(1));
        assert_eq!(services[0].forms, services[2].forms);
        assert_eq!(services[1].languages.len(), 2);
    }

    #[test]
    fn what_is_wrong_is_told_each_time() {
        let (services, lines) = services(&[json!({ "forms": ["group", "x"] }), json!({ "forms": ["group", "x"] })]);
        let line = |at| format!("services[{at}].forms[1]: \"x\" is not a known value (ignored)");
        assert_eq!(lines, [line(0), line(1)]);
        assert!(services.iter().all(|service| service.forms.len() == 1));
    }

    #[test]
    fn a_list_that_one_service_changes_stays_as_it_is_in_the_others() {
        let keys = json!({ "languages": ["fi", "sv"] });
        let (mut services, _) = services(&[keys.clone(), keys]);
        services[0].languages.reverse();
        assert_eq!(services[0].languages[0], services[1].languages[1]);
        assert_ne!(services[0].languages, services[1].languages);
    }
}
