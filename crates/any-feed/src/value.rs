//! Random values of single fields, and objects made of such fields.

use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{select, subsequence},
};
use serde_json::{Map, Value, json};

/// Codes of terms.
pub const TERMS: [&str; 5] = ["topic:crisis", "topic:violence", "role:client", "group; odd", "ptv:KE14"];
/// Identifiers of organizations.
pub const ORGANIZATIONS: [&str; 3] = ["shelter", "Yhdistys ry", "3"];
/// Languages of texts.
pub const LANGUAGES: [&str; 4] = ["fi", "sv", "en", "fi-simple"];

/// The entries of an object, of which each may be absent.
pub type Entries = BoxedStrategy<Vec<(&'static str, Value)>>;

/// Words as people and programs write them into spreadsheets.
pub fn words() -> BoxedStrategy<Value> {
    let awkward = [
        "24/7",
        "=1+1",
        "'a",
        "12",
        "007",
        "1.5",
        "true",
        "kyllä",
        "2026-12-31",
        "a;b",
        "[x]",
        "{\"a\": 1}",
        "a\nb",
        "-",
    ];
    let plain = "[a-zA-ZåäöÅÄÖ0-9;,.:!?\"'\\[\\]{}()=&|<>#@/*+_ -]{0,14}[a-zåäöжع😀]";
    prop_oneof![
        4 => plain.prop_map(|text: String| Value::from(text.trim())),
        1 => select(awkward.to_vec()).prop_map(Value::from),
    ]
    .boxed()
}

pub fn text() -> BoxedStrategy<Value> {
    let translated = (subsequence(LANGUAGES.to_vec(), 1..=3), vec(words(), 3))
        .prop_map(|(languages, texts)| named(&languages, texts));
    prop_oneof![words(), translated].boxed()
}

pub fn link() -> BoxedStrategy<Value> {
    select(vec!["https://example.org/", "http://example.org/a?b=c;d", "tel:+358-9-1", "mailto:a@example.org"])
        .prop_map(Value::from)
        .boxed()
}

pub fn date() -> BoxedStrategy<Value> {
    (2020..2035, 1..=12, 1..=28).prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}"))).boxed()
}

pub fn flag() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

/// One of these names.
pub fn one(names: &[&'static str]) -> BoxedStrategy<Value> {
    select(names.to_vec()).prop_map(Value::from).boxed()
}

/// Some of these names, each once.
pub fn some(names: &[&'static str]) -> BoxedStrategy<Value> {
    let most = names.len().min(3);
    subsequence(names.to_vec(), 1..=most).prop_map(Value::from).boxed()
}

/// A key that is there or not.
pub fn maybe(key: &'static str, value: BoxedStrategy<Value>) -> Entries {
    option::of(value).prop_map(move |value| value.map(|value| (key, value)).into_iter().collect()).boxed()
}

pub fn always(key: &'static str, value: BoxedStrategy<Value>) -> Entries {
    value.prop_map(move |value| vec![(key, value)]).boxed()
}

pub fn record(parts: Vec<Entries>) -> BoxedStrategy<Value> {
    let object = |parts: Vec<Vec<(&str, Value)>>| {
        Value::Object(parts.into_iter().flatten().map(|(key, value)| (key.to_owned(), value)).collect())
    };
    parts.prop_map(object).boxed()
}

pub fn with(mut parts: Vec<Entries>, more: Vec<Entries>) -> BoxedStrategy<Value> {
    parts.extend(more);
    record(parts)
}

pub fn named(names: &[&str], values: Vec<Value>) -> Value {
    Value::Object(names.iter().map(|name| (*name).to_owned()).zip(values).collect::<Map<_, _>>())
}
