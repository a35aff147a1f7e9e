//! Rows as records of the feed's JSON: how the cells of one row come together.

use model::locale::Language;
use serde_json::{Map, Value};

use super::{behind, origin::Source, telling, value};
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

/// The rows of a source, which are read one by one: all records together may take more room than there is.
#[derive(Debug)]
pub struct Rows<'a> {
    /// The place of the source among all.
    at: usize,
    source: &'a Source,
    /// That of texts whose column does not say one.
    language: Language,
    hidden: Vec<usize>,
    examples: Vec<(usize, usize)>,
}

impl<'a> Rows<'a> {
    pub fn new(at: usize, source: &'a Source, language: Language) -> Self {
        Self { at, source, language, hidden: Vec::new(), examples: Vec::new() }
    }

    /// The rows below the headings in which something stands.
    pub fn filled(&self) -> impl Iterator<Item = usize> + use<'a> {
        let source = self.source;
        let is_filled = move |row: &usize| {
            let has = |at| !source.grid.cell(*row, at).is_empty() || source.grid.formulas.contains_key(&(*row, at));
            source.headings.iter().any(|heading| has(heading.at))
        };
        source.grid.rows().map(|(row, _)| row).filter(|row| source.heading_row < *row).filter(is_filled)
    }

    /// The record of a row. `None` where the row is an example.
    pub fn record(&mut self, row: usize, findings: &mut Vec<Finding>) -> Option<Record> {
        if let Some(column) = example(self.source, row) {
            self.examples.push((row, column));
            return None;
        }
        if self.source.grid.hidden.contains(&row) {
            self.hidden.push(row);
        }
        let before = findings.len();
        let mut value = record(self.source, row, self.language, findings);
        if self.source.sheet == Sheet::Channels {
            way(self.source, row, &mut value, findings, before);
        }
        Some(Record { source: self.at, row, value })
    }

    /// What is told once of all rows.
    pub fn told(&self) -> impl Iterator<Item = Finding> {
        let hidden = self.hidden.first().map(|row| {
            let first = self.source.headings.first().map_or(0, |heading| heading.at);
            self.source.finding(*row, first, SheetFinding::Hidden(self.hidden.len()))
        });
        let examples = self
            .examples
            .first()
            .map(|(row, column)| self.source.finding(*row, *column, SheetFinding::Examples(self.examples.len())));
        hidden.into_iter().chain(examples)
    }
}

/// The cell that marks a row as an example.
fn example(source: &Source, row: usize) -> Option<usize> {
    let is_mark = |column: &Column| {
        let is_name = source.is_one_sheet() && column.path == "name";
        matches!(column.kind, ColumnKind::Id | ColumnKind::Reference(_))
            || is_name_of_line(source.sheet, column)
            || is_name
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

/// A way of contact that is not said, or not in a word that is known, shows by what stands in the row. So the only way to
/// reach somebody is not lost by a slip. `before` is how many findings there were before the row.
fn way(source: &Source, row: usize, value: &mut Map<String, Value>, findings: &mut Vec<Finding>, before: usize) {
    let column = source.column("type");
    let written = column.map(|column| source.grid.cell(row, column).words()).unwrap_or_default();
    let Some(finding) = telling::way(value, &written) else { return };
    // What was said of the word says now what became of it.
    let mut of_row = findings.split_off(before.min(findings.len()));
    of_row.retain(|found| found.location.cell().map(|cell| cell.column) != column);
    findings.append(&mut of_row);
    let first = source.headings.first().map_or(0, |heading| heading.at);
    findings.push(source.finding(row, column.unwrap_or(first), finding));
}

fn record(source: &Source, row: usize, language: Language, findings: &mut Vec<Finding>) -> Map<String, Value> {
    let mut record = Map::new();
    for heading in &source.headings {
        let (cell, said) = behind::cell(source, row, heading);
        findings.extend(said.map(|kind| source.finding(row, heading.at, kind)));
        if cell.is_empty() {
            continue;
        }
        let parsed = value::parse(heading.column.kind, &cell);
        if let Some(scope) = parsed.findings.iter().find_map(value::scope) {
            // Where its own column says something else, that counts.
            let place = at(&mut record, "area.scope");
            *place = if place.is_null() { scope.into() } else { place.take() };
        }
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
