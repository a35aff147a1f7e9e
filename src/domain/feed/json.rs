//! A JSON value that borrows its texts from the document, and a document as a stream of such values.
//! Knows what JSON is made of and nothing of the format; how it is written is known to `parser`.
//!
//! It keeps the order of keys: the first translation of a text is the one that the feed's author put first.

use std::borrow::Cow;

use super::parser::Parser;
pub use super::parser::{Error, Kind};
use crate::domain::text::trimmed;

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

/// Takes the parts of a document as they are read.
pub trait Sink<'a> {
    /// What is to be done with the value of a key of the document.
    fn plan(&self, key: &str) -> Plan;

    /// The value of a key that is kept.
    fn keep(&mut self, key: Cow<'a, str>, value: Json<'a>);

    /// A list whose entries are taken begins.
    fn begin(&mut self);

    /// One of its entries.
    fn take(&mut self, entry: Json<'a>);
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    Keep,
    /// Its entries are taken one at a time. Anything but a list is passed over.
    Each,
    Skip,
}

/// Reads one value.
///
/// # Errors
/// Where the text is not JSON or goes on after it.
pub fn value(text: &str) -> Result<Json<'_>, Error> {
    let mut parser = Parser::new(text);
    let value = parser.value()?;
    parser.end()?;
    Ok(value)
}

/// Reads a document, which is given to `sink` where it is an object. What is returned tells which kind it is.
///
/// # Errors
/// Where the text is not JSON or goes on after it; what was read before has been given to `sink`.
pub fn stream<'a>(text: &'a str, sink: &mut dyn Sink<'a>) -> Result<Json<'a>, Error> {
    let mut parser = Parser::new(text);
    let value = if parser.stands_at(b'{')? {
        parser.each_entry(&mut |key, parser| {
            match sink.plan(&key) {
                Plan::Keep => sink.keep(key, parser.value()?),
                Plan::Each if parser.stands_at(b'[')? => {
                    sink.begin();
                    parser.each_element(&mut |parser| {
                        sink.take(parser.value()?);
                        Ok(())
                    })?;
                }
                Plan::Each | Plan::Skip => drop(parser.value()?),
            }
            Ok(())
        })?;
        Json::Object(Object::default())
    } else {
        parser.value()?
    };
    parser.end()?;
    Ok(value)
}

impl<'a> Object<'a> {
    /// Takes the value of a key out of the object. What is absent is `None`.
    pub fn take(&mut self, key: &str) -> Option<Json<'a>> {
        // Most keys differ in their length or their first letter, and comparing whole ones is a call.
        let is_key =
            |known: &str| known.len() == key.len() && known.bytes().next() == key.bytes().next() && known == key;
        let at = self.0.iter().rposition(|(known, _)| is_key(known))?;
        let (_, value) = self.0.swap_remove(at);
        (!value.is_absent()).then_some(value)
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

    /// How many entries there are where a list is read: a single value is a list of one.
    pub fn count(&self) -> usize {
        match self {
            Json::List(entries) => entries.len(),
            _ => 1,
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
