//! From a cell to a value of the feed. Each kind of column is written in a way of its own.

use model::{area::areas, date::Date, locale::Language};
use serde_json::{Map, Value, json};

use super::{
    super::{condition, hours, limits},
    area,
};
use crate::{
    finding::SheetFinding,
    workbook::{
        Cell, ColumnKind,
        cell::{self, parse_date},
        spelling::closest,
        vocabulary,
    },
};

/// What a cell says.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedCell {
    /// The value for the feed's JSON; `None` where nothing can be used.
    pub value: Option<Value>,
    /// One for each part that is wrong.
    pub findings: Vec<SheetFinding>,
}

/// Parses a cell that is not empty.
pub fn parse(kind: ColumnKind, cell: &Cell) -> ParsedCell {
    let words = cell.words();
    if let Cell::Error(text) = cell {
        return failed(SheetFinding::Formula(text.clone()));
    }
    if let Some(value) = json(kind, &words) {
        return sure(value);
    }
    match kind {
        ColumnKind::Id | ColumnKind::Reference(_) | ColumnKind::Words | ColumnKind::Text => sure(words.into()),
        ColumnKind::Contact => contact(cell, words),
        ColumnKind::PostalCode => sure(postal_code(cell, words).into()),
        ColumnKind::Number => one(number(&words), SheetFinding::NotANumber, words),
        ColumnKind::Yes => one(yes(cell).map(Value::from), SheetFinding::NotYesOrNo, words),
        ColumnKind::Guard => guard(cell, words),
        ColumnKind::Date => one(date(cell).map(|date| date.to_string().into()), SheetFinding::NotADate, words),
        ColumnKind::One(vocabulary) => one(named(vocabulary, &words), |found| not_one_of(found, vocabulary), words),
        ColumnKind::Several(vocabulary) => {
            several(&words, |word| named(vocabulary, word), |found| not_one_of(found, vocabulary))
        }
        ColumnKind::Any(vocabulary) => {
            let value = |word: &str| named(vocabulary, word).unwrap_or_else(|| word.into());
            sure(cell::list(&words).map(value).collect())
        }
        ColumnKind::Codes | ColumnKind::Keywords => sure(cell::list(&words).map(Value::from).collect()),
        ColumnKind::Language => one(language(&words), SheetFinding::NotALanguage, words),
        ColumnKind::Languages => several(&words, language, SheetFinding::NotALanguage),
        ColumnKind::Fallback => fallback(&words),
        ColumnKind::Municipality => one(area::municipality(&words), not_a_municipality, words),
        ColumnKind::Municipalities => several(&words, area::municipality, not_a_municipality),
        ColumnKind::Regions => several(&words, |word| area::code(&areas().regions, word), SheetFinding::NotARegion),
        ColumnKind::Counties => several(&words, |word| area::code(&areas().counties, word), SheetFinding::NotACounty),
        ColumnKind::Hours => opening_hours(words),
        ColumnKind::Limits => limits::parse(&words).map_or_else(|part| failed(SheetFinding::NotALimit(part)), sure),
        ColumnKind::Condition => {
            condition::parse(&words).map_or_else(|part| failed(SheetFinding::NotACondition(part)), sure)
        }
    }
}

/// A language by its name or tag. A long word is no tag, though it may look like one.
pub fn language(word: &str) -> Option<Value> {
    let tag = || Language::parse(word).filter(|tag| tag.primary().len() <= 3).map(|tag| tag.to_string().into());
    named("language", word).or_else(tag)
}

/// Languages for a language, such as `arabia: englanti, suomi`.
fn fallback(words: &str) -> ParsedCell {
    let (mut value, mut findings) = (Map::new(), Vec::new());
    for part in cell::list(words) {
        let (reader, others) = part.split_once(':').unwrap_or((part, ""));
        let others = several(others, language, SheetFinding::NotALanguage);
        findings.extend(others.findings);
        match language(reader.trim()).as_ref().and_then(Value::as_str).zip(others.value) {
            Some((reader, others)) => _ = value.insert(reader.to_owned(), others),
            None => findings.push(SheetFinding::NotALanguage(reader.trim().to_owned())),
        }
    }
    ParsedCell { value: (!value.is_empty()).then(|| value.into()), findings }
}

fn sure(value: Value) -> ParsedCell {
    ParsedCell { value: Some(value), findings: Vec::new() }
}

fn failed(finding: SheetFinding) -> ParsedCell {
    ParsedCell { value: None, findings: vec![finding] }
}

fn one(value: Option<Value>, finding: impl FnOnce(String) -> SheetFinding, words: String) -> ParsedCell {
    value.map_or_else(|| failed(finding(words)), sure)
}

/// A list of which the good parts are used.
fn several(words: &str, parse: impl Fn(&str) -> Option<Value>, finding: impl Fn(String) -> SheetFinding) -> ParsedCell {
    let (mut values, mut findings) = (Vec::new(), Vec::new());
    for part in parts(words, &parse) {
        match parse(part) {
            Some(value) => values.push(value),
            None => findings.push(finding(part.to_owned())),
        }
    }
    ParsedCell { value: (!values.is_empty()).then(|| values.into()), findings }
}

/// The parts of a list, which may also be separated by commas where a part is not known as a whole.
fn parts<'a>(words: &'a str, parse: &impl Fn(&str) -> Option<Value>) -> Vec<&'a str> {
    let is_known = |part: &str| parse(part).is_some();
    let split = |part: &'a str| if is_known(part) { vec![part] } else { part.split(',').map(str::trim).collect() };
    cell::list(words).flat_map(split).filter(|part| !part.is_empty()).collect()
}

/// A value that cannot be typed in a notation stands as JSON, in columns that hold more than words.
fn json(kind: ColumnKind, words: &str) -> Option<Value> {
    let holds_words = matches!(
        kind,
        ColumnKind::Id
            | ColumnKind::Reference(_)
            | ColumnKind::Words
            | ColumnKind::Contact
            | ColumnKind::PostalCode
            | ColumnKind::Text
            | ColumnKind::Guard
    );
    let value = words.starts_with(['[', '{']).then(|| serde_json::from_str(words).ok())?;
    value.filter(|_| !holds_words)
}

fn contact(cell: &Cell, words: String) -> ParsedCell {
    // 040 123 4567 typed as a number is 401234567, and nothing shows that a zero is lost.
    let may_lack_zero = matches!(cell, Cell::Number(_)) && 7 <= words.len();
    let findings = if may_lack_zero { vec![SheetFinding::ZeroMayBeLost(words.clone())] } else { Vec::new() };
    ParsedCell { value: Some(words.into()), findings }
}

/// A spreadsheet drops the zeros at the beginning of a number.
fn postal_code(cell: &Cell, words: String) -> String {
    if matches!(cell, Cell::Number(_)) { format!("{words:0>5}") } else { words }
}

fn number(words: &str) -> Option<Value> {
    let number: f64 = words.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())?;
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
    Some(if is_whole { json!(number as i64) } else { json!(number) })
}

fn yes(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Yes(state) => Some(*state),
        Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Date(_) | Cell::Error(_) => {
            vocabulary::value("yes", &cell.words()).map(|state| state == "true")
        }
    }
}

fn guard(cell: &Cell, words: String) -> ParsedCell {
    match yes(cell) {
        Some(state) => sure(state.into()),
        None => ParsedCell { value: Some(true.into()), findings: vec![SheetFinding::CountsAsYes(words)] },
    }
}

fn date(cell: &Cell) -> Option<Date> {
    match cell {
        Cell::Date(date) => Some(*date),
        Cell::Text(text) => parse_date(text),
        Cell::Empty | Cell::Number(_) | Cell::Yes(_) | Cell::Error(_) => None,
    }
}

fn named(vocabulary: &str, word: &str) -> Option<Value> {
    vocabulary::value(vocabulary, word).map(Value::from)
}

fn not_one_of(found: String, vocabulary: &'static str) -> SheetFinding {
    let suggestion = closest(&found, vocabulary::spellings(vocabulary));
    SheetFinding::NotOneOf { found, vocabulary, suggestion }
}

fn not_a_municipality(found: String) -> SheetFinding {
    let suggestion = closest(&found, area::municipality_names()).map(str::to_owned);
    SheetFinding::NotAMunicipality { found, suggestion }
}

/// Hours that are not understood are shown as they stand.
fn opening_hours(words: String) -> ParsedCell {
    match hours::parse(&words) {
        Ok(hours) => sure(hours),
        Err(word) => ParsedCell { value: Some(words.into()), findings: vec![SheetFinding::HoursAsText(word)] },
    }
}
