//! From a path in the feed's JSON to the cell in which it was written.

use std::collections::HashMap;

use model::locale::Language;

use super::heading::{Heading, most_named};
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
    /// By the path of the record, such as `services[3]`: the source, the row in it, and of a way of contact that stands in
    /// the row of its service the column.
    records: HashMap<String, (usize, usize, Option<&'static str>)>,
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

    /// The cell from which a path of the feed comes.
    pub fn location(&self, path: &str) -> Option<Location> {
        let found = self.origins.find(path, &self.sources)?;
        Some(found.source.location(found.row, found.column))
    }
}

impl Source {
    /// Whether it is a list on one sheet, which has no identifiers: the ways of contact stand in the rows of the services,
    /// or somebody has said what its columns are.
    pub fn is_one_sheet(&self) -> bool {
        let is_list = self.grid.mapping.is_some() || self.headings.iter().any(|heading| heading.column.is_of_contact());
        self.sheet == Sheet::Services && is_list && self.column("id").is_none() && self.column("name").is_some()
    }

    /// The language of most of its headings.
    pub fn language(&self) -> Language {
        let cells = self.headings.iter().map(|heading| (heading, self.grid.cell(self.heading_row, heading.at).words()));
        most_named(cells).language()
    }

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
        Finding::new(kind.into(), &self.grid.file, self.location(row, column))
    }

    fn location(&self, row: usize, column: usize) -> Location {
        let content = self.grid.cell(row, column).words();
        Location::Cell(CellLocation { sheet: self.grid.name.clone(), row, column, content })
    }
}

/// The places of the records to which those of other sheets belong. Looking through all of them for each row would take
/// the longer the more there are of both.
#[derive(Debug, Default)]
pub struct Owners {
    places: HashMap<(&'static str, String), usize>,
    /// The last number that was put behind a name to make an identifier of it.
    numbers: HashMap<String, usize>,
}

impl Owners {
    /// Of several with the same identifier the first one counts, as it does for the parser of feeds.
    pub fn add(&mut self, sheet: Sheet, id: String, place: usize) {
        self.places.entry((sheet.key(), id)).or_insert(place);
    }

    pub fn find(&self, sheet: Sheet, id: &str) -> Option<usize> {
        self.places.get(&(sheet.key(), id.to_owned())).copied()
    }

    /// An identifier that no service has: the name, or the name with a number. Of thousands with one name each would try
    /// all numbers again, so they go on from the last one.
    pub fn free_id(&mut self, name: &str) -> String {
        loop {
            let number = self.numbers.entry(name.to_owned()).and_modify(|number| *number += 1).or_insert(1);
            let id = if *number == 1 { name.to_owned() } else { format!("{name}-{number}") };
            if self.find(Sheet::Services, &id).is_none() {
                return id;
            }
        }
    }
}

impl Origins {
    pub fn insert(&mut self, path: String, source: usize, row: usize) {
        self.records.insert(path, (source, row, None));
    }

    /// A way of contact that stands in the row of its service, in a column with this path.
    pub fn insert_contact(&mut self, path: String, source: usize, row: usize, column: &'static str) {
        self.records.insert(path, (source, row, Some(column)));
    }

    /// The cell at a path of the feed: where its column is not there, the first cell of its row.
    pub fn find<'a>(&self, path: &str, sources: &'a [Source]) -> Option<Origin<'a>> {
        let mut record = path;
        loop {
            if let Some((source, row, contact)) = self.records.get(record) {
                let source = sources.get(*source)?;
                let rest = path.get(record.len()..)?.trim_start_matches('.');
                let first = source.headings.first().map_or(0, |heading| heading.at);
                return Some(Origin {
                    source,
                    row: *row,
                    column: contact_column(source, rest, *contact).unwrap_or(first),
                });
            }
            if record.is_empty() {
                return None;
            }
            record = record.get(..record.rfind(['.', '[']).unwrap_or(0))?;
        }
    }
}

/// The column of a part of a record; of a way of contact in the row of its service by what it is there.
fn contact_column(source: &Source, rest: &str, contact: Option<&'static str>) -> Option<usize> {
    let Some(contact) = contact else { return source.column(rest) };
    let of_part = match rest.split_once('.').unwrap_or((rest, "")) {
        ("address", part) => source.column(&format!("contact.{part}")),
        (part, _) if part.starts_with("hours") => source.column("contact.hours"),
        _ => None,
    };
    of_part.or_else(|| source.column(contact))
}
