//! From a cell to a value of the feed. Each kind of column is written in a way of its own.

use model::{area::areas, date::Date, locale::Language};
use serde_json::{Map, Value, json};

use super::{
    super::{condition, hours, limits},
    area, elsewhere,
    elsewhere::{not_a_municipality, not_one_of},
    made,
    parsed::{ParsedCell, failed, sure},
};
use crate::{
    finding::SheetFinding,
    workbook::{
        Cell, ColumnKind,
        cell::{self, parse_date},
        vocabulary,
    },
};

/// Parses a cell that is not empty.
pub fn parse(kind: ColumnKind, cell: &Cell) -> ParsedCell {
    let words = cell.words();
    if let Cell::Error(text) = cell {
        return failed(SheetFinding::Formula(text.clone()));
    }
    if let Some(parsed) = made::parse(kind, cell) {
        return parsed;
    }
    if let Some(value) = json(kind, &words) {
        return sure(value);
    }
    match kind {
        ColumnKind::Id
        | ColumnKind::Reference(_)
        | ColumnKind::Words
        | ColumnKind::Text
        // How many digits it needs depends on the country, which stands on another sheet.
        | ColumnKind::PostalCode => sure(words.into()),
        ColumnKind::Contact => contact(words),
        ColumnKind::Number => one(number(&words), SheetFinding::NotANumber, words),
        ColumnKind::Yes => one(yes(cell).map(Value::from), SheetFinding::NotYesOrNo, words),
        ColumnKind::Guard => guard(cell, words),
        ColumnKind::Date => one(date(cell).map(|date| date.to_string().into()), SheetFinding::NotADate, words),
        ColumnKind::One(vocabulary) => {
            one(named(vocabulary, &words), |found| elsewhere::one(found, vocabulary), words)
        }
        ColumnKind::Several(vocabulary) => {
            several(&words, |word| named(vocabulary, word), |found| not_one_of(found, vocabulary))
        }
        ColumnKind::Any(vocabulary) => {
            let value = |word: &str| named(vocabulary, word).unwrap_or_else(|| word.into());
            sure(cell::list(&words).map(value).collect())
        }
        ColumnKind::Codes => sure(cell::list(&words).map(Value::from).collect()),
        ColumnKind::Keywords => keywords(&words),
        ColumnKind::Language => one(language(&words), SheetFinding::NotALanguage, words),
        ColumnKind::Languages => several(&words, language, SheetFinding::NotALanguage),
        ColumnKind::Fallback => fallback(&words),
        ColumnKind::Municipality => one(area::municipality(&words), not_a_municipality, words),
        ColumnKind::Municipalities => several(&words, area::municipality, elsewhere::municipality),
        ColumnKind::Regions => several(&words, |word| area::code(&areas().regions, word), elsewhere::region),
        ColumnKind::Counties => several(&words, |word| area::code(&areas().counties, word), elsewhere::county),
        ColumnKind::Hours => opening_hours(made::clock(cell, words)),
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

/// The parts of a list, which may also be separated by commas, slashes or "and" where a part is not known as a whole.
fn parts<'a>(words: &'a str, parse: &impl Fn(&str) -> Option<Value>) -> Vec<&'a str> {
    let is_known = |part: &str| parse(part).is_some();
    let by_commas = |part: &'a str| if is_known(part) { vec![part] } else { part.split([',', '/']).collect() };
    let by_words = |part: &'a str| {
        let and = [" ja ", " och ", " and ", " & "].into_iter().find(|and| part.contains(and));
        and.filter(|_| !is_known(part)).map_or_else(|| vec![part], |and| part.split(and).collect())
    };
    let parts = cell::list(words).flat_map(by_commas).map(str::trim).flat_map(by_words).map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// Words to search by are apart by commas where nothing else parts them.
fn keywords(words: &str) -> ParsedCell {
    let parts: Vec<_> = cell::list(words).collect();
    let split = |text: &str| text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(Value::from).collect();
    sure(match parts.as_slice() {
        [only] => split(only),
        _ => parts.into_iter().map(Value::from).collect(),
    })
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

/// 040 123 4567 typed as a number is 401234567, and nothing shows that a zero is lost; +358 loses its sign.
fn contact(words: String) -> ParsedCell {
    let finding = if is_shortened(&words) {
        Some(SheetFinding::DigitsLost(words.clone()))
    } else {
        lost_beginning(&words).map(|meant| SheetFinding::ZeroMayBeLost { number: words.clone(), meant })
    };
    ParsedCell { value: Some(words.into()), findings: finding.into_iter().collect() }
}

/// `3,584E+11`
fn is_shortened(words: &str) -> bool {
    let Some((number, power)) = words.split_once(['E', 'e']) else { return false };
    let is_number =
        |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit() || ",.".contains(letter));
    is_number(number) && power.strip_prefix('+').is_some_and(is_number)
}

/// A number of nothing but digits that does not begin as numbers do which can be dialled.
fn lost_beginning(words: &str) -> Option<String> {
    let is_plain = 7 <= words.len() && words.len() <= 15 && words.bytes().all(|byte| byte.is_ascii_digit());
    let begins = is_plain && !words.starts_with('0') && !words.starts_with("116");
    // With the country's code a number is longer than any without it.
    let has_country =
        11 <= words.len() && ["358", "46", "44", "47", "45", "49", "372"].iter().any(|code| words.starts_with(code));
    begins.then(|| if has_country { format!("+{words}") } else { format!("0{words}") })
}

fn number(words: &str) -> Option<Value> {
    let number: f64 = words.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())?;
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
    Some(if is_whole { json!(number as i64) } else { json!(number) })
}

fn yes(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Yes(state) => Some(*state),
        Cell::Empty
        | Cell::Text(_)
        | Cell::Number(_)
        | Cell::Date(_)
        | Cell::Time(_)
        | Cell::DayOfYear { .. }
        | Cell::Error(_) => vocabulary::value("yes", &cell.words()).map(|state| state == "true"),
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
        Cell::Date(date) | Cell::DayOfYear { date, .. } => Some(*date),
        Cell::Text(text) => parse_date(text),
        Cell::Empty | Cell::Number(_) | Cell::Yes(_) | Cell::Time(_) | Cell::Error(_) => None,
    }
}

fn named(vocabulary: &str, word: &str) -> Option<Value> {
    vocabulary::value(vocabulary, word).map(Value::from)
}

/// Hours that are not understood are shown as they stand.
fn opening_hours(words: String) -> ParsedCell {
    match hours::parse(&words) {
        Ok(hours) => {
            let over_night = hours::over_night(&hours);
            let finding = over_night.map(|hours| SheetFinding::OverNight { part: words, hours });
            ParsedCell { value: Some(hours), findings: finding.into_iter().collect() }
        }
        Err(word) => ParsedCell { value: Some(words.into()), findings: vec![SheetFinding::HoursAsText(word)] },
    }
}
