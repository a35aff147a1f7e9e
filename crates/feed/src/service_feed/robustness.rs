//! Property tests for every feed, however broken: nothing panics, and one bad record never loses another.

use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::{Map, Value, json};

use super::{
    MAX_PROBLEMS, parse,
    testing::EVERY_FIELD,
    wire::{self, Keys},
};
use any_feed::json_of;
use model::service::Service;

/// JSON that looks like parts of a feed.
pub fn any_json() -> impl Strategy<Value = Value> {
    let texts =
        ["", "24/7", "javascript:x", "2026-02-30", "853", "-1", "mo", "single", "topic:crisis", "\u{0}\u{202e}"];
    let keys: Vec<_> = [
        wire::Service::KEYS,
        wire::Channel::KEYS,
        wire::Address::KEYS,
        wire::Coordinates::KEYS,
        wire::Window::KEYS,
        &["any", "all", "not", "question", "is"],
        &["fi", "sv"],
    ]
    .concat();
    json_of(&texts, keys, (5, 40, 6))
}

pub fn every_field() -> Value {
    serde_json::from_str(EVERY_FIELD).unwrap()
}

fn services(feed: &Value) -> Vec<Service> {
    parse(feed.to_string().as_bytes()).unwrap().feed.services
}

/// The JSON pointers of a value and of everything within it.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let within: Vec<_> = match value {
        Value::Array(values) => values.iter().enumerate().map(|(key, value)| (key.to_string(), value)).collect(),
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    let within = within.iter().flat_map(|(key, value)| pointers(value, &format!("{at}/{key}")));
    std::iter::once(at.to_owned()).chain(within).collect()
}

/// Replaces one of the values in `part`, such as `/services/1`, by another one.
pub fn spoil(feed: &mut Value, part: &str, place: Index, value: Value) {
    let places = pointers(feed.pointer(part).unwrap_or(&Value::Null), part);
    if let Some(spoiled) = feed.pointer_mut(&places[place.index(places.len())]) {
        *spoiled = value;
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn any_json_is_read_or_refused(json in any_json(), services in any_json(), head in vec(any_json(), 6)) {
        let _ = parse(json.to_string().as_bytes());
        let keys = ["terms", "questions", "organizations", "helplines", "language", "title"];
        let mut feed: Map<_, _> = keys.map(str::to_owned).into_iter().zip(head).collect();
        feed.insert("format".into(), json!("service-feed/1"));
        feed.insert("services".into(), json!([services]));
        let read = parse(Value::from(feed).to_string().as_bytes()).unwrap();
        prop_assert!(read.problems.len() <= MAX_PROBLEMS);
        for problem in read.problems {
            prop_assert!(problem.to_string().contains("; "));
        }
    }

    #[test]
    fn a_byte_that_is_changed_never_panics(place in any::<Index>(), byte in any::<u8>()) {
        let mut bytes = EVERY_FIELD.as_bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _ = parse(&bytes);
    }

    #[test]
    fn a_bad_service_never_loses_another(bad in 0..3_usize, spoilings in vec((any::<Index>(), any_json()), 1..4)) {
        let mut feed = every_field();
        let mut expected = services(&feed);
        expected.remove(bad);
        for (place, value) in spoilings {
            spoil(&mut feed, &format!("/services/{bad}"), place, value);
        }
        let mut read = services(&feed);
        read.retain(|service| expected.contains(service));
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn a_hidden_address_is_nowhere_in_the_feed(hidden in any_json(), kind in prop::sample::select(vec!["visit", "post"])) {
        let is_shown = matches!(&hidden, Value::Null | Value::Bool(false))
            || hidden.as_str().is_some_and(|text| text.trim().is_empty());
        let address = json!({ "street": "Salakatu 1", "city": { "fi": "Salakatu" } });
        let channel = json!({ "type": kind, "value": "Salakatu 1", "address": address, "hidden_address": hidden });
        let service = json!({ "id": "s", "name": "S", "channels": [channel] });
        let feed = json!({ "format": "service-feed/1", "services": [service] });
        let read = parse(feed.to_string().as_bytes()).unwrap();
        prop_assert_eq!(format!("{read:?}").contains("Salakatu"), is_shown);
    }

    #[test]
    fn a_bad_head_never_loses_a_service(spoilings in vec((0..4_usize, any::<Index>(), any_json()), 1..4)) {
        let mut feed = every_field();
        let mut expected = services(&feed);
        for (part, place, value) in spoilings {
            let part = ["/organizations", "/terms", "/questions", "/helplines"][part];
            spoil(&mut feed, part, place, value);
        }
        let mut read = services(&feed);
        for service in read.iter_mut().chain(&mut expected) {
            service.organization = None;
        }
        prop_assert_eq!(read, expected);
    }
}
