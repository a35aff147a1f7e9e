//! Shared by the tests of the parser: small feeds around the part under test, and problems as one line each.

use std::fmt::Debug;

use serde_json::{Value, json};

use super::{parse, reading::Reading, values::Read};
use bulk::Tape;
use model::{
    feed::Parsed,
    locale::Language,
    problem::{Problem, ProblemKind},
    service::Service,
};

/// A feed that uses every field of the format and has no problem.
pub const EVERY_FIELD: &str = any_feed::EVERY_FIELD;

/// Parses a feed with these keys; `format` and an empty list of services are added.
pub fn feed(keys: Value) -> (Parsed, Vec<String>) {
    let mut feed = json!({ "format": "service-feed/1", "services": [] });
    merge(&mut feed, keys);
    let parsed = parse(feed.to_string().as_bytes()).unwrap();
    let lines = lines(&parsed.problems);
    (parsed, lines)
}

/// Parses a service with these keys; an identifier and a name are added.
pub fn service(keys: Value) -> (Service, Vec<String>) {
    let mut service = json!({ "id": "s", "name": "S" });
    merge(&mut service, keys);
    let (mut parsed, lines) = feed(json!({ "services": [service] }));
    (parsed.feed.services.pop().unwrap(), lines)
}

/// Each problem without its mend, such as `services[0].age.min: the number is negative (ignored)`.
pub fn lines(problems: &[Problem]) -> Vec<String> {
    let line = |problem: &Problem| problem.to_string().split("; ").next().unwrap().to_owned();
    problems.iter().map(line).collect()
}

/// Parses one value.
pub fn check_read<T: Read<Model: PartialEq + Debug>>(
    value: Value,
    expected: Option<T::Model>,
    kind: Option<ProblemKind>,
) {
    let text = json!({ "key": value }).to_string();
    let mut reading = Reading::new(Language::FINNISH);
    let tape = Tape::parse(&text).unwrap();
    let mut found = [None];
    tape.root().find(&["key"], &mut found);
    assert_eq!(reading.take::<T>(found[0], "key"), expected, "{text}");
    let problems = reading.into_problems();
    assert_eq!(problems.first().map(|problem| problem.kind.clone()), kind, "{text}");
}

/// The problem of a value of another type.
pub fn kind(found: &'static str, expected: &'static str) -> Option<ProblemKind> {
    Some(ProblemKind::WrongType { found, expected })
}

fn merge(into: &mut Value, keys: Value) {
    let Value::Object(keys) = keys else { panic!("{keys} is not an object") };
    into.as_object_mut().unwrap().extend(keys);
}
