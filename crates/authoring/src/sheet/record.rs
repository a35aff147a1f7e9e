//! Rows as records of the feed's JSON: how the cells of one row come together.

use model::locale::Language;
use serde_json::{Map, Value};

use super::{origin::Source, value};
use crate::{
    finding::{Finding, SheetFinding},
    workbook::{Column, ColumnKind, Sheet},
};

/// A record of one row.
#[derive(Debug)]
pub struct Record {
    /// The source, and the row in it.
    pub source: usize,
    pub row: usize,
    pub value: Map<String, Value>,
}

/// What marks the rows of the template that show how it is done.
pub const EXAMPLE: [&str; 3] = ["(esimerkki)", "(exempel)", "(example)"];

/// The records of a source. `language` is that of texts whose column does not say one.
pub fn records(at: usize, source: &Source, language: Language, findings: &mut Vec<Finding>) -> Vec<Record> {
    let is_empty = |row: &usize| source.headings.iter().all(|heading| source.grid.cell(*row, heading.at).is_empty());
    let (mut records, mut examples) = (Vec::new(), Vec::new());
    for row in (source.heading_row + 1..source.grid.rows.len()).filter(|row| !is_empty(row)) {
        match example(source, row) {
            Some(column) => examples.push((row, column)),
            None => records.push(Record { source: at, row, value: record(source, row, language, findings) }),
        }
    }
    if let Some((row, column)) = examples.first() {
        findings.push(source.finding(*row, *column, SheetFinding::Examples(examples.len())));
    }
    records
}

/// The cell that marks a row as an example.
fn example(source: &Source, row: usize) -> Option<usize> {
    let is_mark = |column: &Column| {
        matches!(column.kind, ColumnKind::Id | ColumnKind::Reference(_)) || is_name_of_line(source.sheet, column)
    };
    let marks = source.headings.iter().filter(|heading| is_mark(heading.column));
    let mut columns = marks.map(|heading| heading.at);
    columns.find(|column| {
        let words = source.grid.cell(row, *column).words();
        EXAMPLE.iter().any(|mark| words.ends_with(mark))
    })
}

/// Whether this is the column that tells a help line from others: they have no identifiers.
pub fn is_name_of_line(sheet: Sheet, column: &Column) -> bool {
    sheet == Sheet::Helplines && column.path == "name"
}

fn record(source: &Source, row: usize, language: Language, findings: &mut Vec<Finding>) -> Map<String, Value> {
    let mut record = Map::new();
    for heading in &source.headings {
        let cell = source.grid.cell(row, heading.at);
        if cell.is_empty() {
            continue;
        }
        let parsed = value::parse(heading.column.kind, cell);
        findings.extend(parsed.findings.into_iter().map(|kind| source.finding(row, heading.at, kind)));
        let Some(value) = parsed.value else { continue };
        let place = at(&mut record, heading.column.path);
        if !heading.column.is_translated() {
            *place = value;
            continue;
        }
        let tag = heading.language.unwrap_or(language);
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        if let Some(translations) = place.as_object_mut() {
            if translations.contains_key(tag.as_str()) {
                // A column says the feed's own language, and another one does not say any.
                findings.push(source.finding(row, heading.at, SheetFinding::HeadingTwice));
            } else {
                translations.insert(tag.to_string(), value);
            }
        }
    }
    record
}

/// The place at a path such as `age.min`.
fn at<'a>(record: &'a mut Map<String, Value>, path: &str) -> &'a mut Value {
    match path.split_once('.') {
        None => record.entry(path).or_insert(Value::Null),
        Some((first, rest)) => {
            let inner = record.entry(first).or_insert_with(|| Value::Object(Map::new()));
            // The paths of the table lead through objects alone.
            match inner {
                Value::Object(inner) => at(inner, rest),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => inner,
            }
        }
    }
}
