//! Lists that many services have in common, such as the languages: what has the same source text is parsed once.

use std::marker::PhantomData;

use super::{Read, list::List};
use crate::service_feed::reading::{
    Reading,
    memo::{Memo, Memos},
};
use bulk::Value;
use model::{identifier::Code, locale::Language, service::Form, shared::Shared};

/// A list that many services have.
#[derive(Debug)]
pub struct Often<T>(PhantomData<T>);

/// An entry of such lists.
pub trait Remembered: Read {
    fn memo(memos: &mut Memos) -> &mut Memo<Self::Model>;
}

impl<T: Remembered> Read for Often<T> {
    type Model = Shared<T::Model>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
        let written = value.written();
        if let Some(known) = written.and_then(|written| T::memo(&mut reading.memos).get(written)) {
            return reading.has_room(known.len()).then_some(known);
        }
        let list = Shared::from(List::<T>::read(value, reading)?);
        // The problems of a list are reported each time.
        if let Some(written) = written.filter(|_| !reading.is_flawed()) {
            T::memo(&mut reading.memos).put(written, &list);
        }
        Some(list)
    }
}

macro_rules! remembered {
    ($($type:ty: $field:ident;)*) => {
        $(impl Remembered for $type {
            fn memo(memos: &mut Memos) -> &mut Memo<Self::Model> {
                &mut memos.$field
            }
        })*
    };
}

remembered! {
    Code: codes;
    Form: forms;
    Language: languages;
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::service_feed::testing::feed;
    use model::service::Service;

    /// The services of a feed with these, and its problems.
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
