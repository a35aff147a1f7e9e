//! A JSON value by itself, for whoever takes it apart or puts one together: the readers of foreign formats and the
//! writer. Knows what JSON is made of and nothing of a format; the finder's own feeds are read from the tape instead.
//!
//! It keeps the order of keys: the first translation of a text is the one that the feed's author put first.

use std::borrow::Cow;

pub use bulk::{Error, Kind, Mark, Parser, Plan, Sink, Tape, Value, ValueKind, position, stream};

use model::text::trimmed;

#[derive(Debug, Clone, PartialEq)]
pub enum Json<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    /// Also a whole number that is too large for an `Integer`.
    Decimal(f64),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Object<'a>),
}

/// The entries of an object in the document's order. A key may stand there twice; the last one counts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object<'a>(pub Vec<(Cow<'a, str>, Json<'a>)>);

/// Reads one value.
///
/// # Errors
/// Where the text is not JSON or goes on after it.
pub fn value(text: &str) -> Result<Json<'_>, Error> {
    let tape = Tape::read(text)?;
    Ok(Json::new(tape.root(), text))
}

/// Reads the value at which a parser stands.
///
/// # Errors
/// Where the text is not JSON there.
pub fn next<'a>(parser: &mut Parser<'a>) -> Result<Json<'a>, Error> {
    let (source, mark) = (parser.source(), parser.mark());
    let value = Json::new(parser.value()?, source);
    parser.forget(mark);
    Ok(value)
}

impl<'a> Object<'a> {
    /// Takes the value of a key out of the object. What is absent is `None`.
    pub fn take(&mut self, key: &str) -> Option<Json<'a>> {
        let at = self.0.iter().rposition(|(known, _)| known == key)?;
        let (_, value) = self.0.swap_remove(at);
        (!value.is_absent()).then_some(value)
    }
}

impl<'a> Json<'a> {
    /// The value by itself; `text` is the one that it was read from.
    pub fn new(value: Value, text: &'a str) -> Self {
        let number = value.number().unwrap_or_default();
        match value.kind() {
            ValueKind::Null => Json::Null,
            ValueKind::False => Json::Bool(false),
            ValueKind::True => Json::Bool(true),
            ValueKind::Integer => Json::Integer(number.parse().unwrap_or_default()),
            ValueKind::Decimal => Json::Decimal(number.parse().unwrap_or_default()),
            ValueKind::Text | ValueKind::Unescaped => Json::Text(value.words_of(text)),
            ValueKind::List => Json::List(value.elements().map(|entry| Json::new(entry, text)).collect()),
            ValueKind::Object => {
                let mut entries = value.entries();
                let mut object = Object::default();
                while let Some(key) = entries.key_of(text) {
                    object.0.extend(entries.next().map(|(_, value)| (key, Json::new(value, text))));
                }
                Json::Object(object)
            }
        }
    }
}

impl Json<'_> {
    /// Whether the value says nothing: `null` and a text without content mean that nothing is stated.
    pub fn is_absent(&self) -> bool {
        match self {
            Json::Null => true,
            Json::Text(text) => trimmed(text).is_empty(),
            _ => false,
        }
    }

    /// The kind of the value in plain words.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Integer(_) => "a number",
            Json::Decimal(_) => "a decimal number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}
