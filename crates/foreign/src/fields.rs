//! An object of a document, from which values are taken by key. It accepts what other people's feeds do to values
//! (numbers as texts, single values instead of lists, "NA" for nothing), and notes what nobody took.

use std::borrow::Cow;

use super::{
    notes::{Notes, quoted},
    problem::ProblemKind,
    prose::prose,
};
use crate::json::{Json, Object};
use model::{
    date::Date,
    link::Link,
    problem::{Outcome, ProblemKind as ValueProblem},
    text::trimmed,
};

/// The entries of an object that were not taken yet.
#[derive(Debug, Default)]
pub struct Fields<'a>(pub Object<'a>);

/// Reads one entry of a list.
pub type ReadEach<'r, 'a> = dyn FnMut(Json<'a>, &mut Notes) + 'r;

/// Reads an object. What it does not take is noted afterwards.
pub type ReadRecord<'r, 'a> = dyn FnMut(&mut Fields<'a>, &mut Notes) + 'r;

impl<'a> Fields<'a> {
    pub fn has(&self, key: &str) -> bool {
        self.0.0.iter().any(|(known, value)| known == key && !value.is_absent())
    }

    /// Whether one of the keys exists, with a value or without.
    pub fn names_any(&self, keys: &[&str]) -> bool {
        self.0.0.iter().any(|(known, _)| keys.contains(&&**known))
    }

    /// A text, which stays.
    pub fn peek(&self, key: &str) -> Option<&str> {
        self.0.0.iter().find(|(known, _)| known == key).and_then(|(_, value)| value.text())
    }

    /// Takes a value as it is. A value that says nothing is `None`.
    pub fn take(&mut self, key: &str) -> Option<Json<'a>> {
        self.0.take(key).filter(|value| !matches!(value, Json::Text(text) if is_nothing(text)))
    }

    /// Takes everything: the record is left out, and this was noted.
    pub fn clear(&mut self) {
        self.0.0.clear();
    }

    /// Takes values that were used already, or that mean nothing outside of the system of the feed, such as the keys of
    /// its tables.
    pub fn skip(&mut self, keys: &[&str]) {
        self.0.0.retain(|(known, _)| !keys.contains(&&**known));
    }

    /// Takes a value if it is an object; otherwise it stays.
    pub fn take_object(&mut self, key: &str) -> Option<Json<'a>> {
        let is_object = |(known, value): &(Cow<str>, Json)| known == key && matches!(value, Json::Object(_));
        self.0.0.iter().any(is_object).then(|| self.take(key))?
    }

    /// Takes values about a single person, and notes that they are not shown.
    pub fn skip_person(&mut self, keys: &[&str], notes: &mut Notes) {
        for key in keys {
            if self.take(key).is_some() {
                notes.note_at(key, ProblemKind::Person, Outcome::ValueIgnored);
            }
        }
    }

    /// Takes a short text as it is. A number counts as its digits.
    pub fn words(&mut self, key: &'static str, notes: &mut Notes) -> Option<Cow<'a, str>> {
        let value = self.take(key)?;
        notes.at(key, |notes| words(value, notes))
    }

    /// Takes a text of sentences, without the marks of HTML and the like.
    pub fn prose(&mut self, key: &'static str, notes: &mut Notes) -> Option<String> {
        self.words(key, notes).map(|text| prose(&text)).filter(|text| !text.is_empty())
    }

    pub fn number(&mut self, key: &'static str, notes: &mut Notes) -> Option<f64> {
        let value = self.take(key)?;
        notes.at(key, |notes| number(&value, notes))
    }

    /// Takes an age, which may be written as a text: `18+`, `16 years`.
    pub fn years(&mut self, key: &'static str, notes: &mut Notes) -> Option<f64> {
        let value = self.take(key)?;
        let digits = value.text().map(trimmed).and_then(|text| {
            let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
            let (digits, rest) = text.split_at_checked(end)?;
            let unit = rest.trim_start_matches('+').trim().trim_end_matches('.').to_ascii_lowercase();
            ["", "years", "year", "yrs", "yr", "y", "v", "vuotta", "år", "years old", "and over"]
                .contains(&unit.as_str())
                .then_some(digits)
        });
        match digits.and_then(|digits| digits.parse().ok()) {
            Some(years) => Some(years),
            None => notes.at(key, |notes| number(&value, notes)),
        }
    }

    pub fn flag(&mut self, key: &'static str, notes: &mut Notes) -> Option<bool> {
        let value = self.take(key)?;
        let state = flag(&value);
        if state.is_none() {
            notes.at(key, |notes| notes.wrong_type(&value, "true or false"));
        }
        state
    }

    pub fn date(&mut self, key: &'static str, notes: &mut Notes) -> Option<Date> {
        let text = self.words(key, notes)?;
        // Systems that know no day write the first one of their calendar.
        let date = Date::parse(&text).filter(|date| 1900 <= date.year());
        if date.is_none() {
            notes.note_at(key, ProblemKind::Value(ValueProblem::NotADate(quoted(&text))), Outcome::ValueIgnored);
        }
        date
    }

    pub fn link(&mut self, key: &'static str, notes: &mut Notes) -> Option<Link> {
        let text = self.words(key, notes)?;
        let link = Link::page(&text);
        if link.is_none() {
            notes.note_at(key, not_a_link(&text), Outcome::ValueIgnored);
        }
        link
    }

    /// Takes a link, or the words that stand in its place.
    pub fn address(&mut self, key: &'static str, notes: &mut Notes) -> Option<Result<Link, Cow<'a, str>>> {
        let text = self.words(key, notes)?;
        let link = Link::page(&text);
        if link.is_none() {
            notes.note_at(key, not_a_link(&text), Outcome::Kept);
        }
        Some(link.ok_or(text))
    }

    /// Takes a list and reads each entry that says something. A single value counts as a list of one.
    pub fn each(&mut self, key: &'static str, notes: &mut Notes, read: &mut ReadEach<'_, 'a>) {
        let Some(value) = self.take(key) else { return };
        notes.enter(key);
        each(value, notes, read);
        notes.leave();
    }

    /// Takes a list and reads each object in it. Anything else in it is noted.
    pub fn records(&mut self, key: &'static str, notes: &mut Notes, read: &mut ReadRecord<'_, 'a>) {
        self.each(key, notes, &mut |value, notes| record(value, notes, read));
    }

    /// Notes what was not taken.
    pub fn finish(self, notes: &mut Notes) {
        for (key, value) in &self.0.0 {
            if says_something(value) {
                notes.note_at(key, ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
            }
        }
    }
}

/// The problem of a text that should be a link.
pub fn not_a_link(text: &str) -> ProblemKind {
    ProblemKind::Value(ValueProblem::NotALink(quoted(text)))
}

/// Reads each entry of a list that says something, at its place.
pub fn each<'a>(value: Json<'a>, notes: &mut Notes, read: &mut ReadEach<'_, 'a>) {
    let Json::List(entries) = value else { return read(value, notes) };
    for (position, entry) in entries.into_iter().enumerate() {
        if !entry.is_absent() {
            notes.at_index(position, |notes| read(entry, notes));
        }
    }
}

/// Reads an object, and notes what was not taken from it.
pub fn record<'a>(value: Json<'a>, notes: &mut Notes, read: &mut ReadRecord<'_, 'a>) {
    match value.into_object() {
        Ok(object) => {
            let mut fields = Fields(object);
            read(&mut fields, notes);
            fields.finish(notes);
        }
        Err(other) => notes.wrong_type(&other, "an object"),
    }
}

/// A short text without white space around it.
pub fn words<'a>(value: Json<'a>, notes: &mut Notes) -> Option<Cow<'a, str>> {
    match value {
        Json::Text(Cow::Borrowed(text)) => Some(Cow::Borrowed(trimmed(text))),
        Json::Text(Cow::Owned(text)) => Some(Cow::Owned(trimmed(&text).to_owned())),
        Json::Integer(number) => Some(number.to_string().into()),
        Json::Decimal(number) => Some(number.to_string().into()),
        other @ (Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_)) => {
            notes.wrong_type(&other, "a text");
            None
        }
    }
}

/// A number, which may be written as a text with a point or a comma.
pub fn number(value: &Json, notes: &mut Notes) -> Option<f64> {
    let number = match value {
        Json::Integer(number) => Some(*number as f64),
        Json::Decimal(number) => Some(*number),
        Json::Text(text) => trimmed(text).replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite()),
        Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_) => None,
    };
    if number.is_none() {
        notes.wrong_type(value, "a number");
    }
    number
}

/// Yes or no, which may be written as a text.
fn flag(value: &Json) -> Option<bool> {
    match value {
        Json::Bool(state) => Some(*state),
        Json::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Json::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
        Json::Null | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => None,
    }
}

/// Whether a text is one of those that directories write for "nothing".
pub fn is_nothing(text: &str) -> bool {
    let text = trimmed(text);
    text.len() <= 4 && ["", "NA", "N/A", "n/a", "null", "NULL", "None", "-", "--"].contains(&text)
}

fn says_something(value: &Json) -> bool {
    match value {
        Json::Text(text) => !is_nothing(text),
        Json::List(entries) => entries.iter().any(says_something),
        Json::Object(Object(entries)) => entries.iter().any(|(_, value)| says_something(value)),
        Json::Null => false,
        Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) => true,
    }
}
