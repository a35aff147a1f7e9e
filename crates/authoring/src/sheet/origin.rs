//! From a path in the feed's JSON to the cell in which it was written.

use std::collections::HashMap;

use super::heading::Heading;
use crate::{
    finding::{CellLocation, Finding, FindingKind, Location},
    source::join,
    workbook::{Grid, Sheet},
};

/// A sheet of a file, its headings and where they stand.
#[derive(Debug)]
pub struct Source {
    pub sheet: Sheet,
    pub grid: Grid,
    pub headings: Vec<Heading>,
    /// The row of the headings.
    pub heading_row: usize,
}

/// Where each record of the feed was written.
#[derive(Debug, Default)]
pub struct Origins {
    /// By the path of the record, such as `services[3]`: the source, and the row in it.
    records: HashMap<String, (usize, usize)>,
}

/// The cell in which something was written.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    pub source: &'a Source,
    pub row: usize,
    pub column: usize,
}

/// Where in a workbook the feed that was made of it stands.
#[derive(Debug)]
pub struct Places {
    pub(super) sources: Vec<Source>,
    pub(super) origins: Origins,
}

impl Places {
    /// A finding at the cell from which a path of the feed comes. `None` where it comes from none.
    pub fn finding(&self, path: &str, kind: FindingKind) -> Option<Finding> {
        let found = self.origins.find(path, &self.sources)?;
        Some(found.source.finding(found.row, found.column, kind))
    }
}

impl Source {
    /// The position of the column at a path of the record, with or without its language.
    pub fn column(&self, path: &str) -> Option<usize> {
        let fits = |heading: &&Heading| {
            let whole = match heading.language {
                Some(language) => join(heading.column.path, language.as_str()),
                None => heading.column.path.to_owned(),
            };
            // Hours in words are parsed as hours.
            let is_words = heading.column.path == "hours_text" && path.starts_with("hours");
            // The way to reach a help line stands in its row.
            let is_of_channel = heading.column.path.strip_prefix("channel.") == Some(path);
            is_words
                || is_of_channel
                || path.strip_prefix(&whole).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let filled = self.headings.iter().find(fits);
        filled.or_else(|| self.headings.iter().find(|heading| heading.column.path == path)).map(|heading| heading.at)
    }

    /// A finding at a cell.
    pub fn finding(&self, row: usize, column: usize, kind: impl Into<FindingKind>) -> Finding {
        let location =
            CellLocation { sheet: self.grid.name.clone(), row, column, content: self.grid.cell(row, column).words() };
        Finding::new(kind.into(), &self.grid.file, Location::Cell(location))
    }
}

/// The places of the records to which those of other sheets belong. Looking through all of them for each row would take
/// the longer the more there are of both.
#[derive(Debug, Default)]
pub struct Owners(HashMap<(&'static str, String), usize>);

impl Owners {
    /// Of several with the same identifier the first one counts, as it does for the parser of feeds.
    pub fn add(&mut self, sheet: Sheet, id: String, place: usize) {
        self.0.entry((sheet.key(), id)).or_insert(place);
    }

    pub fn find(&self, sheet: Sheet, id: &str) -> Option<usize> {
        self.0.get(&(sheet.key(), id.to_owned())).copied()
    }
}

impl Origins {
    pub fn insert(&mut self, path: String, source: usize, row: usize) {
        self.records.insert(path, (source, row));
    }

    /// The cell at a path of the feed: where its column is not there, the first cell of its row.
    pub fn find<'a>(&self, path: &str, sources: &'a [Source]) -> Option<Origin<'a>> {
        let mut record = path;
        loop {
            if let Some((source, row)) = self.records.get(record) {
                let source = sources.get(*source)?;
                let rest = path.get(record.len()..)?.trim_start_matches('.');
                let first = source.headings.first().map_or(0, |heading| heading.at);
                return Some(Origin { source, row: *row, column: source.column(rest).unwrap_or(first) });
            }
            if record.is_empty() {
                return None;
            }
            record = record.get(..record.rfind(['.', '[']).unwrap_or(0))?;
        }
    }
}
