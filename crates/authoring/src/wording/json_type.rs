//! Types of values as the parsers of feeds and documents name them, as messages.

use super::{Message, Value};

/// What a parser calls a type, and the message for it. A test of the snapshots fails in English where one is missing.
const TYPES: [(&str, &str); 17] = [
    ("null", "type-null"),
    ("true or false", "type-true-or-false"),
    ("a number", "type-number"),
    ("a decimal number", "type-decimal"),
    ("a whole number", "type-whole-number"),
    ("another number", "type-another-number"),
    ("a very large number", "type-very-large-number"),
    ("a number up to 65535", "type-number-up-to"),
    ("a number of weeks from 1 to 255", "type-weeks"),
    ("a number from 1 to 5 or from -5 to -1", "type-nth"),
    ("a latitude from -90 to 90", "type-latitude"),
    ("a longitude from -180 to 180", "type-longitude"),
    ("an age in whole years", "type-age"),
    ("a text", "type-text"),
    ("another text", "type-another-text"),
    ("a list", "type-list"),
    ("an object", "type-object"),
];

/// A type in words; as the parser calls it, where there is no message.
pub fn json_type(name: &'static str) -> Value {
    let known = TYPES.iter().find(|(known, _)| *known == name);
    known.map_or(Value::Text(name.into()), |(_, id)| Message::new(id).into())
}

#[cfg(test)]
pub fn all() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(name, _)| *name)
}
