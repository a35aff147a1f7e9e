//! What stands in one cell, as a value of the feed's JSON, and back. Each kind of column is written in a way of its
//! own.

use std::{cell::RefCell, collections::HashMap};

use model::{area::areas, date::Date, fold::fold, locale::Language, text::Text};
use serde_json::{Value, json};

use super::{
    SheetLanguage,
    cell::{self, Cell},
    condition,
    finding::Fault,
    hours, limits,
    table::Kind,
    words,
};

/// What was read from a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The value for the feed's JSON; `None` where nothing can be used.
    pub value: Option<Value>,
    /// One for each part that is wrong.
    pub faults: Vec<Fault>,
}

/// Reads a cell that is not empty.
pub fn read(kind: Kind, cell: &Cell) -> Reading {
    let words = cell.words();
    if let Cell::Error(text) = cell {
        return failed(Fault::Formula(text.clone()));
    }
    if let Some(value) = json(kind, &words) {
        return Reading { value: Some(value), faults: Vec::new() };
    }
    match kind {
        Kind::Id | Kind::Reference(_) | Kind::Words | Kind::Text => sure(words.into()),
        Kind::Contact => contact(cell, words),
        Kind::PostalCode => match cell {
            // A spreadsheet drops the noughts at the beginning of a number.
            Cell::Number(_) => sure(format!("{words:0>5}").into()),
            _ => sure(words.into()),
        },
        Kind::Number => one(number(&words), Fault::NotANumber, words),
        Kind::Yes => one(yes(cell).map(Value::from), Fault::NotYesOrNo, words),
        Kind::Guard => match yes(cell) {
            Some(state) => sure(state.into()),
            None => Reading { value: Some(true.into()), faults: vec![Fault::CountsAsYes(words)] },
        },
        Kind::Date => one(date(cell).map(|date| date.to_string().into()), Fault::NotADate, words),
        Kind::One(vocabulary) => one(named(vocabulary, &words), |found| Fault::not_one_of(found, vocabulary), words),
        Kind::Several(vocabulary) => {
            several(&words, |word| named(vocabulary, word), |found| Fault::not_one_of(found, vocabulary))
        }
        Kind::Codes | Kind::Keywords => sure(cell::list(&words).map(Value::from).collect()),
        Kind::Language => one(language(&words), Fault::NotALanguage, words),
        Kind::Languages => several(&words, language, Fault::NotALanguage),
        Kind::Municipality => one(municipality(&words), Fault::not_a_municipality, words),
        Kind::Municipalities => several(&words, municipality, Fault::not_a_municipality),
        Kind::Regions => several(&words, |word| area(&areas().regions, word), Fault::NotARegion),
        Kind::Counties => several(&words, |word| area(&areas().counties, word), Fault::NotACounty),
        Kind::Hours => match hours::read(&words) {
            Ok(hours) => sure(hours),
            // Hours that are not understood are shown as they stand.
            Err(word) => Reading { value: Some(words.into()), faults: vec![Fault::HoursAsText(word)] },
        },
        Kind::Limits => limits::read(&words).map_or_else(|part| failed(Fault::NotALimit(part)), sure),
        Kind::Condition => condition::read(&words).map_or_else(|part| failed(Fault::NotACondition(part)), sure),
    }
}

/// What is written in a cell for a value of the feed. Where people's notation cannot say it, it is JSON.
pub fn show(kind: Kind, value: &Value, language: SheetLanguage) -> Cell {
    let cell = notation(kind, value, language);
    let is_same = cell.as_ref().is_some_and(|cell| read(kind, cell).value.as_ref() == Some(value));
    cell.filter(|_| is_same).unwrap_or_else(|| match value {
        Value::String(text) => Cell::text(text),
        other => Cell::Text(other.to_string()),
    })
}

fn notation(kind: Kind, value: &Value, language: SheetLanguage) -> Option<Cell> {
    let text = value.as_str();
    Some(match kind {
        Kind::Number => Cell::Number(value.as_f64()?),
        Kind::Yes | Kind::Guard => {
            let name = if value.as_bool()? { "true" } else { "false" };
            Cell::text(words::name("yes", name, language)?)
        }
        Kind::Date => Cell::Date(Date::parse(text?)?),
        Kind::One(vocabulary) => Cell::text(words::name(vocabulary, text?, language)?),
        Kind::Several(vocabulary) => listed(value, |name| words::name(vocabulary, name, language).map(str::to_owned))?,
        Kind::Codes | Kind::Keywords => listed(value, |code| Some(code.to_owned()))?,
        Kind::Language => Cell::text(&language_name(text?, language)),
        Kind::Languages => listed(value, |tag| Some(language_name(tag, language)))?,
        Kind::Municipality => Cell::text(&municipality_name(text?, language)?),
        Kind::Municipalities => listed(value, |code| municipality_name(code, language))?,
        Kind::Regions => listed(value, |code| area_name(&areas().regions, code, language))?,
        Kind::Counties => listed(value, |code| area_name(&areas().counties, code, language))?,
        Kind::Hours => Cell::text(&hours::show(value, language)?),
        Kind::Limits => Cell::text(&limits::show(value, language)?),
        Kind::Condition => Cell::text(&condition::show(value, language)?),
        Kind::Id | Kind::Reference(_) | Kind::Words | Kind::Contact | Kind::PostalCode | Kind::Text => {
            Cell::text(text?)
        }
    })
}

fn sure(value: Value) -> Reading {
    Reading { value: Some(value), faults: Vec::new() }
}

fn failed(fault: Fault) -> Reading {
    Reading { value: None, faults: vec![fault] }
}

fn one(value: Option<Value>, fault: impl FnOnce(String) -> Fault, words: String) -> Reading {
    value.map_or_else(|| failed(fault(words)), sure)
}

/// A list of which the good parts are used.
fn several(words: &str, read: impl Fn(&str) -> Option<Value>, fault: impl Fn(String) -> Fault) -> Reading {
    let (mut values, mut faults) = (Vec::new(), Vec::new());
    for part in commas(words, &read) {
        match read(part) {
            Some(value) => values.push(value),
            None => faults.push(fault(part.to_owned())),
        }
    }
    Reading { value: (!values.is_empty()).then(|| values.into()), faults }
}

/// The parts of a list, which may also be apart by commas where a part is not known as a whole.
fn commas<'a>(words: &'a str, read: &impl Fn(&str) -> Option<Value>) -> Vec<&'a str> {
    let is_known = |part: &str| read(part).is_some();
    let split = |part: &'a str| if is_known(part) { vec![part] } else { part.split(',').map(str::trim).collect() };
    cell::list(words).flat_map(split).filter(|part| !part.is_empty()).collect()
}

/// What cannot be typed in a notation stands as JSON, in columns that hold more than words.
fn json(kind: Kind, words: &str) -> Option<Value> {
    let holds_words = matches!(
        kind,
        Kind::Id | Kind::Reference(_) | Kind::Words | Kind::Contact | Kind::PostalCode | Kind::Text | Kind::Guard
    );
    let value = words.starts_with(['[', '{']).then(|| serde_json::from_str(words).ok())?;
    value.filter(|_| !holds_words)
}

fn contact(cell: &Cell, words: String) -> Reading {
    // 040 123 4567 typed as a number is 401234567, and nothing tells that a nought has gone.
    let may_lack_nought = matches!(cell, Cell::Number(_)) && 7 <= words.len();
    let faults = if may_lack_nought { vec![Fault::NoughtMayHaveGone(words.clone())] } else { Vec::new() };
    Reading { value: Some(words.into()), faults }
}

fn number(words: &str) -> Option<Value> {
    let number: f64 = words.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())?;
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
    Some(if is_whole { json!(number as i64) } else { json!(number) })
}

fn yes(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Yes(state) => Some(*state),
        other => words::value("yes", &other.words()).map(|state| state == "true"),
    }
}

fn date(cell: &Cell) -> Option<Date> {
    match cell {
        Cell::Date(date) => Some(*date),
        Cell::Text(text) => cell::date(text),
        _ => None,
    }
}

fn named(vocabulary: &str, word: &str) -> Option<Value> {
    words::value(vocabulary, word).map(Value::from)
}

/// A language by its name or tag. A long word is no tag, though it may look like one.
pub fn language(word: &str) -> Option<Value> {
    let tag = || Language::parse(word).filter(|tag| tag.primary().len() <= 3).map(|tag| tag.to_string().into());
    named("language", word).or_else(tag)
}

fn language_name(tag: &str, language: SheetLanguage) -> String {
    words::name("language", tag, language).unwrap_or(tag).to_owned()
}

/// Looking a name up goes through all of them, and a workbook has few names on many rows.
fn municipality(word: &str) -> Option<Value> {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<Value>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(code) = known.get(word) {
            return code.clone();
        }
        let code = areas().current(word).map(|code| Value::from(code.to_string()));
        known.insert(word.to_owned(), code.clone());
        code
    })
}

fn municipality_name(code: &str, language: SheetLanguage) -> Option<String> {
    areas().municipality(areas().current(code)?)?.name.in_language(language.language()).map(str::to_owned)
}

/// The code of a region or county, by its code or by its name in any language.
fn area<Code: ToString>(known: &[(Code, Text)], word: &str) -> Option<Value> {
    let typed = words::plain(word);
    let is = |code: &Code, name: &Text| {
        let mut names = name.languages().filter_map(|language| name.in_language(language));
        code.to_string() == word || names.any(|name| words::plain(name) == typed || is_short_form(name, &typed))
    };
    known.iter().find(|(code, name)| is(code, name)).map(|(code, _)| code.to_string().into())
}

/// "Kainuu" for the wellbeing services county of Kainuu.
fn is_short_form(name: &str, typed: &str) -> bool {
    let mut rest = fold(name);
    for part in ["hyvinvointialue", "valfardsomrade", "wellbeing services county of", "wellbeing services county"] {
        rest = rest.replace(part, "");
    }
    !typed.is_empty() && words::plain(&rest) == typed
}

fn area_name<Code: ToString>(known: &[(Code, Text)], wanted: &str, language: SheetLanguage) -> Option<String> {
    let (_, name) = known.iter().find(|(code, _)| code.to_string() == wanted)?;
    name.in_language(language.language()).map(str::to_owned)
}

fn listed(value: &Value, show: impl Fn(&str) -> Option<String>) -> Option<Cell> {
    let parts: Option<Vec<_>> = value.as_array()?.iter().map(|part| show(part.as_str()?)).collect();
    Some(Cell::text(&parts?.join("; ")))
}
