//! A JSON value that is taken apart. The order of keys is kept, because the first translation of a text is the one that
//! the author put first.

use std::borrow::Cow;

use bulk::{Error, Parser, Tape, Value, ValueKind};
use model::text::trimmed;

/// A value, with everything within it.
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

/// The entries of an object in the order of the document. A key may occur twice; the last one counts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object<'a>(pub Vec<(Cow<'a, str>, Json<'a>)>);

/// Parses one value.
///
/// # Errors
/// If the text is not JSON or continues after the value.
pub fn parse(text: &str) -> Result<Json<'_>, Error> {
    let tape = Tape::parse(text)?;
    Ok(Json::new(tape.root(), text))
}

/// Parses the value at which a parser is.
///
/// # Errors
/// If the text is not JSON there.
pub fn parse_next<'a>(parser: &mut Parser<'a>) -> Result<Json<'a>, Error> {
    let (source, mark) = (parser.source(), parser.mark());
    let value = Json::new(parser.value()?, source);
    parser.forget(mark);
    Ok(value)
}

impl<'a> Object<'a> {
    /// Takes the value of a key out of the object. An absent value is `None`.
    pub fn take(&mut self, key: &str) -> Option<Json<'a>> {
        let at = self.0.iter().rposition(|(known, _)| known == key)?;
        let (_, value) = self.0.swap_remove(at);
        (!value.is_absent()).then_some(value)
    }
}

impl<'a> Json<'a> {
    /// `text` is the one from which the value was parsed.
    fn new(value: Value, text: &'a str) -> Self {
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

    /// The text, if the value is one.
    pub fn into_text(self) -> Option<Cow<'a, str>> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The object, or the value if it is none.
    pub fn into_object(self) -> Result<Object<'a>, Self> {
        if let Json::Object(object) = self { Ok(object) } else { Err(self) }
    }

    /// The text, if the value is one.
    pub fn text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if the value is a whole one.
    pub fn integer(&self) -> Option<i64> {
        if let Json::Integer(number) = self { Some(*number) } else { None }
    }

    /// The entries, if the value is an object.
    pub fn object(&self) -> Option<&Object<'a>> {
        if let Json::Object(object) = self { Some(object) } else { None }
    }

    /// The entries, if the value is a list.
    pub fn list(&self) -> Option<&[Json<'a>]> {
        if let Json::List(entries) = self { Some(entries) } else { None }
    }

    /// Whether the value says nothing: `null` and a text without content mean that nothing is stated.
    pub fn is_absent(&self) -> bool {
        matches!(self, Json::Null) || self.text().is_some_and(|text| trimmed(text).is_empty())
    }

    /// The type of the value in plain words.
    pub fn type_name(&self) -> &'static str {
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
