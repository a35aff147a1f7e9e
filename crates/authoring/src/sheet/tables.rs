//! From a feed to the cells of a workbook: which record stands on which sheet, and which columns there are.

use feed::service_feed::{Provenance, write_with};
use model::{feed::Feed, locale::Language};
use serde_json::{Map, Value};

use super::{helpline::BESIDE, value};
use crate::workbook::{Cell, Column, ColumnKind, Sheet, SheetLanguage};

/// A sheet that is to be written.
#[derive(Debug, Clone)]
pub struct Table {
    pub sheet: Sheet,
    /// A column of texts stands there once for each language.
    pub columns: Vec<(&'static Column, Option<Language>)>,
    pub rows: Vec<Vec<Cell>>,
}

/// Which languages have a column.
#[derive(Debug, Clone, Copy)]
pub enum Columns<'a> {
    /// Those in which there is a text.
    Found,
    /// These.
    In(&'a [Language]),
}

/// The sheets of a feed, each with all its columns. `language` is that of the words for values.
pub fn tables(feed: &Feed, provenance: &Provenance, language: SheetLanguage, wanted: Columns) -> Vec<Table> {
    // What was written by the domain is JSON.
    let feed_json = serde_json::from_str(&write_with(feed, provenance)).unwrap_or(Value::Null);
    Sheet::ALL
        .into_iter()
        .map(|sheet| {
            let mut records = records(&feed_json, sheet);
            for record in &mut records {
                translate(sheet, record, feed.language);
            }
            let columns = columns(sheet, &records, feed.language, wanted);
            let rows = records.iter().map(|record| row(record, &columns, language)).collect();
            Table { sheet, columns, rows }
        })
        .collect()
}

/// The records of a sheet, each with what it belongs to.
fn records(feed: &Value, sheet: Sheet) -> Vec<Map<String, Value>> {
    match sheet {
        Sheet::Services | Sheet::Questions => list(feed, sheet.key()),
        Sheet::Helplines => list(feed, sheet.key()).into_iter().flat_map(by_channel).collect(),
        Sheet::Channels => within(feed, Sheet::Services, "channels", "service"),
        Sheet::Options => within(feed, Sheet::Questions, "options", "question"),
        Sheet::Feed => feed.as_object().cloned().into_iter().collect(),
        Sheet::Organizations | Sheet::Terms => {
            let entries = feed.get(sheet.key()).and_then(Value::as_object).into_iter().flatten();
            let named = entries.map(|(id, entry)| with(entry.as_object(), "id", id.as_str().into()));
            named.collect()
        }
    }
}

/// A help line has a row for each of its channels. Only the first one has its name, by which the others are known.
fn by_channel(line: Map<String, Value>) -> Vec<Map<String, Value>> {
    let mut rows = Vec::new();
    let channels = list(&Value::Object(line.clone()), "channels");
    for channel in channels {
        let mut row = if rows.is_empty() { line.clone() } else { Map::new() };
        row.shift_remove("channels");
        let (beside, within) = channel.into_iter().partition::<Map<_, _>, _>(|(key, _)| BESIDE.contains(&key.as_str()));
        row.extend(beside);
        row.insert("channel".to_owned(), within.into());
        rows.push(row);
    }
    if rows.is_empty() { vec![line] } else { rows }
}

fn list(record: &Value, key: &str) -> Vec<Map<String, Value>> {
    let entries = record.get(key).and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(Value::as_object).cloned().collect()
}

fn within(feed: &Value, owners: Sheet, key: &str, reference: &str) -> Vec<Map<String, Value>> {
    let owners = feed.get(owners.key()).and_then(Value::as_array).into_iter().flatten();
    let of = |owner: &Value| {
        let id = owner.get("id").cloned().unwrap_or_default();
        let entries = list(owner, key);
        entries.into_iter().map(|entry| with(Some(&entry), reference, id.clone())).collect::<Vec<_>>()
    };
    owners.flat_map(of).collect()
}

fn with(record: Option<&Map<String, Value>>, key: &str, value: Value) -> Map<String, Value> {
    let mut record = record.cloned().unwrap_or_default();
    record.insert(key.to_owned(), value);
    record
}

/// Texts as objects by language, and hours in words apart from the others.
fn translate(sheet: Sheet, record: &mut Map<String, Value>, language: Language) {
    if let Some(hours) = record.get("hours").filter(|_| matches!(sheet, Sheet::Channels | Sheet::Helplines)) {
        let is_notation = hours.is_array() || hours == "24/7";
        if !is_notation && let Some(words) = record.shift_remove("hours") {
            record.insert("hours_text".into(), words);
        }
    }
    for column in sheet.columns().iter().filter(|column| column.is_translated()) {
        let Some(text) = at_mut(record, column.path).filter(|text| !text.is_object()) else { continue };
        let mut translations = Map::new();
        translations.insert(language.to_string(), text.take());
        *text = Value::Object(translations);
    }
}

fn columns(
    sheet: Sheet,
    records: &[Map<String, Value>],
    language: Language,
    wanted: Columns,
) -> Vec<(&'static Column, Option<Language>)> {
    let each = |column: &'static Column| {
        if !column.is_translated() {
            return vec![(column, None)];
        }
        if let Columns::In(languages) = wanted {
            return languages.iter().map(|language| (column, Some(*language))).collect();
        }
        let texts = records.iter().filter_map(|record| at(record, column.path)?.as_object());
        let tags: Vec<Vec<&str>> = texts.map(|text| text.keys().map(String::as_str).collect()).collect();
        let mut languages: Vec<_> = ordered(&tags).into_iter().filter_map(Language::parse).collect();
        if languages.is_empty() {
            languages.push(language);
        }
        languages.into_iter().map(|language| (column, Some(language))).collect()
    };
    // Ways of contact have a sheet of their own.
    sheet.columns().iter().filter(|column| !column.is_of_contact()).flat_map(each).collect()
}

/// All of the tags, each once, in the order in which most texts have them: a text keeps the order of its translations.
fn ordered<'a>(texts: &[Vec<&'a str>]) -> Vec<&'a str> {
    let mut left: Vec<&str> = Vec::new();
    for tag in texts.iter().flatten() {
        if !left.contains(tag) {
            left.push(tag);
        }
    }
    let before = |first: &str, second: &str| {
        let place = |text: &&Vec<&str>, tag: &str| text.iter().position(|known| *known == tag);
        texts.iter().filter(|text| place(text, first).zip(place(text, second)).is_some_and(|(a, b)| a < b)).count()
    };
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let behind = |tag: &str| left.iter().filter(|other| before(tag, other) < before(other, tag)).count();
        let Some(next) = (0..left.len()).min_by_key(|at| left.get(*at).map(|tag| behind(tag))) else { break };
        ordered.push(left.remove(next));
    }
    ordered
}

fn row(
    record: &Map<String, Value>,
    columns: &[(&'static Column, Option<Language>)],
    language: SheetLanguage,
) -> Vec<Cell> {
    let cell = |(column, tag): &(&Column, Option<Language>)| {
        let stated = at(record, column.path)?;
        let stated = match tag {
            Some(tag) => stated.get(tag.as_str())?,
            None => stated,
        };
        Some(value::write(column.kind, stated, language))
    };
    columns.iter().map(|column| cell(column).unwrap_or_default()).collect()
}

/// What stands at a path such as `age.min`.
fn at<'a>(record: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('.');
    let first = record.get(parts.next()?)?;
    parts.try_fold(first, |value, key| value.get(key))
}

fn at_mut<'a>(record: &'a mut Map<String, Value>, path: &str) -> Option<&'a mut Value> {
    let mut parts = path.split('.');
    let first = record.get_mut(parts.next()?)?;
    parts.try_fold(first, |value, key| value.get_mut(key))
}

impl Table {
    /// The position of the column that holds the identifiers of the rows.
    pub fn identifiers(&self) -> Option<usize> {
        self.columns.iter().position(|(column, _)| column.kind == ColumnKind::Id)
    }
}
