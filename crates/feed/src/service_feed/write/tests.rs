//! Tests that what is written is parsed as the same feed, on the feeds of the project, on random ones and on broken
//! ones.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::service_feed::{
    parse,
    robustness::{any_json, every_field, spoil},
    testing::{EVERY_FIELD, lines},
};

const ASSOCIATIONS: &str = include_str!("../../../../../feeds/associations.json");

/// Parses, writes and parses again.
fn check(text: &str) {
    let feed = parse(text.as_bytes()).unwrap().feed;
    let provenance = Provenance::parse(text.as_bytes()).unwrap();
    let written = write_with(&feed, &provenance);
    assert_eq!(parse(written.as_bytes()).unwrap().feed, feed, "{written}");
    assert_eq!(Provenance::parse(written.as_bytes()).unwrap(), provenance, "{written}");
    assert_eq!(write_with(&parse(written.as_bytes()).unwrap().feed, &provenance), written);
}

/// What one service with these keys becomes.
fn written(keys: Value) -> Value {
    let (parsed, _) = super::super::testing::feed(json!({ "services": [keys] }));
    let written: Value = serde_json::from_str(&write(&parsed.feed)).unwrap();
    written["services"][0].clone()
}

#[test]
fn the_feeds_of_the_project_are_written_as_they_were_read() {
    check(EVERY_FIELD);
    check(ASSOCIATIONS);
}

#[test]
fn every_fact_of_a_feed_that_uses_every_field_stands_in_what_is_written() {
    let mut expected: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    // It is written by whoever computes it.
    expected.as_object_mut().unwrap().remove("opening");
    let service = expected["services"][0].as_object_mut().unwrap();
    // The finder keeps nothing of it.
    service.remove("ext");
    // Absent means the same.
    service["channels"][1].as_object_mut().unwrap().remove("hidden_address");
    // The old name of help lines is read and not written.
    let mut old = expected.as_object_mut().unwrap().remove("emergency").unwrap()[0].take();
    old["name"] = old.as_object_mut().unwrap().remove("label").unwrap();
    expected["helplines"].as_array_mut().unwrap().push(old);
    expected["services"][1]["name"] = json!("Toinen");
    expected["services"][2]["name"] = json!("Kolmas");
    let feed = parse(EVERY_FIELD.as_bytes()).unwrap().feed;
    let written = write_with(&feed, &Provenance::parse(EVERY_FIELD.as_bytes()).unwrap());
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), expected);
}

#[test]
fn short_things_stand_on_one_line() {
    let feed = json!({
        "format": "service-feed/1", "updated": "2026-11-01", "title": { "fi": "Otsikko", "sv": "Rubrik" },
        "services": [{ "id": "a", "name": "A \"1\"\u{202e}\n", "topics": [], "languages": ["fi", "sv"], "summary": "x".repeat(90) }],
    });
    let written = write(&parse(feed.to_string().as_bytes()).unwrap().feed);
    let long = "x".repeat(90);
    let expected = format!(
        r#"{{
  "format": "service-feed/1",
  "title": {{ "fi": "Otsikko", "sv": "Rubrik" }},
  "language": "fi",
  "updated": "2026-11-01",
  "services": [
    {{
      "id": "a",
      "name": "A \"1\"\u202e",
      "summary": "{long}",
      "languages": ["fi", "sv"]
    }}
  ]
}}
"#
    );
    assert_eq!(written, expected);
    let nothing = write(&parse(br#"{"format": "service-feed/1", "services": []}"#).unwrap().feed);
    assert!(nothing.ends_with("\"services\": []\n}\n"), "{nothing}");
}

#[test]
fn hours_that_could_not_be_read_never_become_certain() {
    let hours = json!([{ "days": ["mo", "x"], "opens": "9:00", "closes": "12:00" }, { "opens": "9:00" }]);
    let service = json!({ "id": "s", "name": "S", "channels": [{ "type": "chat", "hours": hours }] });
    assert_eq!(
        written(service)["channels"][0]["hours"],
        json!([{ "days": ["mo", "?"], "opens": "09:00", "closes": "12:00" }])
    );
    let left_out = json!([{ "days": "mo", "opens": "09:00" }, { "opens": "9:00" }]);
    let service = json!({ "id": "s", "name": "S", "channels": [{ "type": "chat", "hours": left_out }] });
    let feed = json!({ "format": "service-feed/1", "services": [service] }).to_string();
    check(&feed);
    let written = write(&parse(feed.as_bytes()).unwrap().feed);
    assert_eq!(lines(&parse(written.as_bytes()).unwrap().problems).len(), 1, "it is still said: {written}");
}

#[test]
fn a_contact_is_written_as_it_is_shown() {
    let value = |kind: &str, value: &str| {
        let channel = json!({ "type": kind, "value": value });
        written(json!({ "id": "s", "name": "S", "channels": [channel] }))["channels"][0]["value"].clone()
    };
    for same in ["09 123", "tel:09-123", "a tai b", "https://example.org/"] {
        assert_eq!(value("phone", same), json!(same));
    }
    assert_eq!(value("phone", "TEL:0912345"), json!("0912345"));
    assert_eq!(value("email", "mailto:a@example.org"), json!("a@example.org"));
    assert_eq!(value("email", "a@example.org"), json!("a@example.org"));
    assert_eq!(value("sms", "16100"), json!("16100"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_feed_is_written_as_it_was_read(feed in any_feed::any_feed()) {
        let problems = parse(feed.to_string().as_bytes()).unwrap().problems;
        prop_assert_eq!(lines(&problems), [""; 0]);
        check(&feed.to_string());
    }

    #[test]
    fn what_could_be_read_of_a_broken_feed_is_written(
        spoilings in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..6),
    ) {
        let mut feed = every_field();
        for (place, value) in spoilings {
            spoil(&mut feed, "", place, value);
        }
        if parse(feed.to_string().as_bytes()).is_ok() {
            check(&feed.to_string());
        }
    }
}
