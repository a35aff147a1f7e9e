//! Tests of the pass over a feed's text.

use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// `expected` is the text at the place's value.
fn check(text: &str, path: &str, expected: &str) {
    let place = JsonPath::parse(path);
    let mut wanted = Wanted::new([&place]);
    scan(text, &mut wanted).unwrap();
    let spans = wanted.spans(&place).unwrap();
    assert_eq!(&text[spans.value.clone()], expected, "{path}");
}

#[test]
fn a_place_is_found() {
    let text =
        r#"{"services": [{"id": 1}, {"id": "b", "topics": "x", "limits": {"max": 5}}], "title": {"fi": "O\"h"}}"#;
    check(text, "title.fi", r#""O\"h""#);
    check(text, "services[1].id", "\"b\"");
    check(text, "services[1]", "{");
    check(text, "services", "[");
    // A single value is a list of one.
    check(text, "services[1].topics[0]", "\"x\"");
    check(text, "services[1].limits[0].max", "5");
    // What is missing stands in what is there.
    check(text, "services[0].name.fi", "{");
    check(text, "services[7].name", "[");
    check(text, "nothing", "{");
}

#[test]
fn of_two_keys_the_last_one_counts() {
    check(r#"{"title": "a", "title": "b"}"#, "title", "\"b\"");
}

fn check_keys(text: &str, expected: &[(&str, &str)]) {
    let strange = scan(text, &mut Wanted::new([])).unwrap();
    let found: Vec<_> = strange.iter().map(|key| (key.path.to_string(), &text[key.span.clone()])).collect();
    let found: Vec<_> = found.iter().map(|(place, key)| (place.as_str(), *key)).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn strange_keys_are_found_where_keys_are_known() {
    check_keys(r#"{"tittle": "x", "$schema": "s", "_note": "n"}"#, &[("tittle", "\"tittle\"")]);
    check_keys(r#"{"services": [{"nam\"e": {"any": "x"}}]}"#, &[("services[0][\"nam\\\"e\"]", "\"nam\\\"e\"")]);
    check_keys(r#"{"services": [{"age": {"from": 5}}]}"#, &[("services[0].age.from", "\"from\"")]);
    check_keys(r#"{"services": [{"channels": {"typ": 5}}]}"#, &[("services[0].channels.typ", "\"typ\"")]);
    check_keys(r#"{"services": [{"channels": [{"hours": {"fi": "ma"}}]}]}"#, &[]);
    check_keys(
        r#"{"services": [{"channels": [{"hours": [{"day": "mo"}]}]}]}"#,
        &[("services[0].channels[0].hours[0].day", "\"day\"")],
    );
    check_keys(r#"{"terms": {"any": {"labl": "x"}}}"#, &[("terms.any.labl", "\"labl\"")]);
    check_keys(r#"{"title": "a" , "language": "fi", "title" : "b"}"#, &[("title", "\"title\"")]);
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![any::<i32>().prop_map(Value::from), ".{0,5}".prop_map(Value::from), Just(Value::Null)];
    leaf.prop_recursive(4, 30, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(".{0,3}", inner, 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

fn places(value: &Value, place: JsonPath, into: &mut Vec<(JsonPath, Value)>) {
    into.push((place.clone(), value.clone()));
    match value {
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(at, entry)| places(entry, place.clone().index(at), into));
        }
        Value::Object(entries) => {
            entries.iter().for_each(|(key, entry)| places(entry, place.clone().key(key), into));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

proptest! {
    /// Every place of any document leads to the text that another parser reads as its value.
    #[test]
    fn spans_hold_what_stands_there(value in json()) {
        let text = serde_json::to_string_pretty(&value).unwrap();
        let mut all = Vec::new();
        places(&value, JsonPath::default(), &mut all);
        let mut wanted = Wanted::new(all.iter().map(|(place, _)| place));
        scan(&text, &mut wanted).unwrap();
        for (place, value) in all {
            let found = &text[wanted.spans(&place).unwrap().value.clone()];
            match value {
                Value::Array(_) => prop_assert_eq!(found, "["),
                Value::Object(_) => prop_assert_eq!(found, "{"),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                    prop_assert_eq!(serde_json::from_str::<Value>(found).unwrap(), value);
                }
            }
        }
    }
}

#[test]
fn the_sample_feed_has_no_strange_keys() {
    check_keys(include_str!("../../../../../feeds/associations.json"), &[]);
}
