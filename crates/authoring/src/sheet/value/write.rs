//! From a value of the feed to a cell, as a person would have written it.

use model::{area::areas, date::Date};
use serde_json::Value;

use super::{
    super::{condition, hours, limits},
    area,
    parse::parse,
};
use crate::workbook::{Cell, ColumnKind, SheetLanguage, vocabulary};

/// What is written in a cell for a value of the feed. Where people's notation cannot express it, it is JSON.
pub fn write(kind: ColumnKind, value: &Value, language: SheetLanguage) -> Cell {
    let cell = notation(kind, value, language);
    let is_same = cell.as_ref().is_some_and(|cell| parse(kind, cell).value.as_ref() == Some(value));
    cell.filter(|_| is_same).unwrap_or_else(|| match value.as_str() {
        Some(text) => Cell::text(text),
        None => Cell::Text(value.to_string()),
    })
}

fn notation(kind: ColumnKind, value: &Value, language: SheetLanguage) -> Option<Cell> {
    let text = value.as_str();
    Some(match kind {
        ColumnKind::Number => Cell::Number(value.as_f64()?),
        ColumnKind::Yes | ColumnKind::Guard => {
            let name = if value.as_bool()? { "true" } else { "false" };
            Cell::text(vocabulary::name("yes", name, language)?)
        }
        ColumnKind::Date => Cell::Date(Date::parse(text?)?),
        ColumnKind::One(vocabulary) => Cell::text(vocabulary::name(vocabulary, text?, language)?),
        ColumnKind::Several(vocabulary) => {
            listed(value, |name| vocabulary::name(vocabulary, name, language).map(str::to_owned))?
        }
        ColumnKind::Any(vocabulary) => {
            listed(value, |name| Some(vocabulary::name(vocabulary, name, language).unwrap_or(name).to_owned()))?
        }
        ColumnKind::Codes | ColumnKind::Keywords => listed(value, |code| Some(code.to_owned()))?,
        ColumnKind::Language => Cell::text(&language_name(text?, language)),
        ColumnKind::Languages => listed(value, |tag| Some(language_name(tag, language)))?,
        ColumnKind::Fallback => fallback(value, language)?,
        ColumnKind::Municipality => Cell::text(&area::municipality_name(text?, language)?),
        ColumnKind::Municipalities => listed(value, |code| area::municipality_name(code, language))?,
        ColumnKind::Regions => listed(value, |code| area::name(&areas().regions, code, language))?,
        ColumnKind::Counties => listed(value, |code| area::name(&areas().counties, code, language))?,
        ColumnKind::Hours => Cell::text(&hours::write(value, language)?),
        ColumnKind::Limits => Cell::text(&limits::write(value, language)?),
        ColumnKind::Condition => Cell::text(&condition::write(value, language)?),
        ColumnKind::Id
        | ColumnKind::Reference(_)
        | ColumnKind::Words
        | ColumnKind::Contact
        | ColumnKind::PostalCode
        | ColumnKind::Text => Cell::text(text?),
    })
}

fn fallback(value: &Value, language: SheetLanguage) -> Option<Cell> {
    let names = |others: &Value| {
        let names: Option<Vec<_>> =
            others.as_array()?.iter().map(|tag| Some(language_name(tag.as_str()?, language))).collect();
        Some(names?.join(", "))
    };
    let parts = value
        .as_object()?
        .iter()
        .map(|(tag, others)| Some(format!("{}: {}", language_name(tag, language), names(others)?)));
    Some(Cell::text(&parts.collect::<Option<Vec<_>>>()?.join("; ")))
}

fn language_name(tag: &str, language: SheetLanguage) -> String {
    vocabulary::name("language", tag, language).unwrap_or(tag).to_owned()
}

fn listed(value: &Value, write: impl Fn(&str) -> Option<String>) -> Option<Cell> {
    let parts: Option<Vec<_>> = value.as_array()?.iter().map(|part| write(part.as_str()?)).collect();
    Some(Cell::text(&parts?.join("; ")))
}
