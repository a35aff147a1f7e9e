//! A JSON value that borrows its texts from the document, and a document as a stream of such values.
//! Knows JSON and nothing of the format.
//!
//! Smaller and faster than `serde_json::Value`, and it keeps the order of keys: the first translation of a text
//! is the one that the feed's author put first.

use std::{borrow::Cow, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

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
pub fn value(text: &str) -> serde_json::Result<Json<'_>> {
    read(text, Part::Value)
}

/// Reads a document, which is given to `sink` where it is an object. What is returned tells which kind it is.
pub fn stream<'a>(text: &'a str, sink: &mut dyn Sink<'a>) -> serde_json::Result<Json<'a>> {
    read(text, Part::Document(sink))
}

fn read<'a>(text: &'a str, part: Part<'_, 'a>) -> serde_json::Result<Json<'a>> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = part.deserialize(&mut json)?;
    json.end()?;
    Ok(value)
}

impl<'a> Object<'a> {
    /// Takes the value of a key out of the object. What is absent is `None`.
    pub fn take(&mut self, key: &str) -> Option<Json<'a>> {
        let at = self.0.iter().rposition(|(known, _)| *known == *key)?;
        let (_, value) = self.0.swap_remove(at);
        (!value.is_absent()).then_some(value)
    }
}

impl Json<'_> {
    /// Whether the value says nothing: `null` and a text without content mean that nothing is stated.
    pub fn is_absent(&self) -> bool {
        match self {
            Json::Null => true,
            Json::Text(text) => text.chars().all(char::is_whitespace),
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

/// What a value in the document is read for. One visitor for all, because each further one would be compiled anew.
enum Part<'s, 'a> {
    Value,
    Nothing,
    Document(&'s mut dyn Sink<'a>),
    Entries(&'s mut dyn Sink<'a>),
}

impl<'a> DeserializeSeed<'a> for Part<'_, 'a> {
    type Value = Json<'a>;

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<Json<'a>, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Part<'_, 'a> {
    type Value = Json<'a>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'a>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, state: bool) -> Result<Json<'a>, E> {
        Ok(Json::Bool(state))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'a>, E> {
        Ok(Json::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json<'a>, E> {
        Ok(i64::try_from(number).map_or(Json::Decimal(number as f64), Json::Integer))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json<'a>, E> {
        Ok(Json::Decimal(number))
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<Json<'a>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    /// A text with escapes cannot be borrowed.
    fn visit_str<E>(self, text: &str) -> Result<Json<'a>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut values: A) -> Result<Json<'a>, A::Error> {
        let mut list = Vec::new();
        if let Part::Entries(sink) = &mut self {
            sink.begin();
        }
        while let Some(value) = values.next_element_seed(self.inner())? {
            match &mut self {
                Part::Value => list.push(value),
                Part::Entries(sink) => sink.take(value),
                Part::Nothing | Part::Document(_) => {}
            }
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut entries: A) -> Result<Json<'a>, A::Error> {
        // Most objects of a feed fit, and growing costs more than room.
        let mut object = Vec::with_capacity(8);
        while let Some(Json::Text(key)) = entries.next_key_seed(Part::Value)? {
            let plan = match &self {
                Part::Document(sink) => sink.plan(&key),
                Part::Value => Plan::Keep,
                Part::Nothing | Part::Entries(_) => Plan::Skip,
            };
            let value = entries.next_value_seed(match (plan, &mut self) {
                (Plan::Keep, _) => Part::Value,
                (Plan::Each, Part::Document(sink)) => Part::Entries(&mut **sink),
                _ => Part::Nothing,
            })?;
            match (plan, &mut self) {
                (Plan::Keep, Part::Document(sink)) => sink.keep(key, value),
                (Plan::Keep, _) => object.push((key, value)),
                _ => {}
            }
        }
        Ok(Json::Object(Object(object)))
    }
}

impl<'a> Part<'_, 'a> {
    /// What the entries of a list are read for.
    fn inner(&self) -> Part<'a, 'a> {
        match self {
            Part::Value | Part::Entries(_) => Part::Value,
            Part::Nothing | Part::Document(_) => Part::Nothing,
        }
    }
}
