//! Attributes in which our own export to HSDS says what the standard has no field for. Their link type tells them apart
//! from classifications, which is what attributes of HSDS otherwise are.

use std::borrow::Cow;

use super::{
    fields::Fields,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use crate::json::{Json, Object};
use model::problem::Outcome;

/// The `link_type` of these attributes.
pub const LINK_TYPE: &str = "service-feed/1";

/// The attributes of one record, each a label and a value.
#[derive(Debug, Default)]
pub struct OwnAttributes(Vec<(String, String)>);

impl OwnAttributes {
    /// Takes them out of the attributes of a record. The others stay there.
    pub fn take(fields: &mut Fields, notes: &mut Notes) -> Self {
        let mut own = Vec::new();
        let entries = match fields.take("attributes") {
            Some(Json::List(entries)) => entries,
            other => {
                fields.0.0.extend(other.map(|other| ("attributes".into(), other)));
                return Self(own);
            }
        };
        let mut others = Vec::new();
        for entry in entries {
            match entry.into_object() {
                Ok(mut object) if is_own(&object) => {
                    let mut text =
                        |key| object.take(key).and_then(Json::into_text).map(Cow::into_owned).unwrap_or_default();
                    own.push((text("label"), text("value")));
                }
                Ok(object) => others.push(Json::Object(object)),
                Err(other) => others.push(other),
            }
        }
        if !others.is_empty() {
            fields.0.0.push(("attributes".into(), Json::List(others)));
        }
        let own = Self(own);
        own.say_unknown(notes);
        own
    }

    /// The first value of a label.
    pub fn get(&self, label: &'static str) -> Option<&str> {
        self.all(label).next()
    }

    pub fn all(&self, label: &'static str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == label).map(|(_, value)| value.as_str())
    }

    /// Parses each value of a label. A value that is not understood is noted.
    pub fn parse<T>(&self, label: &'static str, notes: &mut Notes, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut one = |value| {
            let read = parse(value);
            if read.is_none() {
                notes.note_at("attributes", ProblemKind::NotUnderstood(quoted(value)), Outcome::ValueIgnored);
            }
            read
        };
        self.all(label).filter_map(&mut one).collect()
    }

    pub fn flag(&self, label: &'static str, notes: &mut Notes) -> Option<bool> {
        self.parse(label, notes, |value| value.parse().ok()).pop()
    }

    fn say_unknown(&self, notes: &mut Notes) {
        for (label, _) in self.0.iter().filter(|(label, _)| !LABELS.contains(&label.as_str())) {
            notes.note_at("attributes", ProblemKind::NotUnderstood(quoted(label)), Outcome::ValueIgnored);
        }
    }
}

/// The labels, which are keys of the native format.
const LABELS: [&str; 17] = [
    "id",
    "forms",
    "anonymous",
    "referral",
    "registration",
    "cost",
    "starts",
    "ends",
    "keyword",
    "summary",
    "scope",
    "type",
    "value",
    "by_appointment",
    "exception",
    "closed_on_holidays",
    "uncertain",
];

fn is_own(object: &Object) -> bool {
    object.0.iter().any(|(key, value)| key == "link_type" && matches!(value, Json::Text(text) if text == LINK_TYPE))
}
