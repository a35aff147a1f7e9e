//! The tables of a package: their names, and their rows by the identifiers in them.

use std::{cell::OnceCell, collections::HashMap};

use serde_json::{Map, Value};

use super::{
    super::{File, delimited},
    DESCRIPTION, stem,
};
use crate::{
    AuthoringError,
    finding::{Finding, FindingKind, Location, SheetFinding},
    workbook::Grid,
};

/// The rows of a table, each as an object of texts.
#[derive(Debug, Default)]
pub struct Table {
    /// Without its ending, in small letters, such as `service_at_locations`.
    pub name: String,
    pub rows: Vec<Map<String, Value>>,
    /// By a column and what stands in it: the places of the rows.
    pub index: OnceCell<HashMap<(String, String), Vec<usize>>>,
}

impl Table {
    /// The rows that have this in a column.
    pub fn with(&self, column: &str, value: &str) -> impl Iterator<Item = &Map<String, Value>> {
        let index = self.index.get_or_init(|| self.indexed());
        let found = index.get(&(column.to_owned(), value.to_owned()));
        found.into_iter().flatten().filter_map(|at| self.rows.get(*at))
    }

    /// Only identifiers are looked up.
    fn indexed(&self) -> HashMap<(String, String), Vec<usize>> {
        let mut index: HashMap<(String, String), Vec<usize>> = HashMap::new();
        for (at, row) in self.rows.iter().enumerate() {
            for (column, value) in row.iter().filter(|(column, _)| *column == "id" || column.ends_with("_id")) {
                if let Some(value) = value.as_str() {
                    index.entry((column.clone(), value.to_owned())).or_default().push(at);
                }
            }
        }
        index
    }
}

pub fn is_text(file: &File) -> bool {
    let name = file.name.to_lowercase();
    name.ends_with(".csv") || name.ends_with(".tsv")
}

/// Whether the headings of a table are those of HSDS, in which services refer to other tables.
pub fn refers_to_others(bytes: &[u8]) -> bool {
    let start = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(start).to_lowercase();
    let headings: Vec<_> =
        line.split([',', ';', '\t']).map(|text| text.trim_matches(['"', '\r', ' ', '\u{feff}'])).collect();
    let has = |name: &str| headings.contains(&name);
    has("id") && has("name") && ["organization_id", "program_id", "location_id"].iter().any(|name| has(name))
}

/// The tables of the files, and what was found in their letters. A list gives the names that paths have.
pub fn tables(files: &[File], described: &[(String, String)]) -> Result<(Vec<Table>, Vec<Finding>), AuthoringError> {
    let (mut tables, mut findings) = (Vec::new(), Vec::new());
    for file in files.iter().filter(|file| !stem(&file.name).eq_ignore_ascii_case(DESCRIPTION)) {
        let grid = delimited::grid(&file.name, &file.bytes)?;
        let about = |note| Finding::new(FindingKind::Sheet(note), &grid.file, Location::File);
        findings.extend(grid.letters.map(|guess| about(SheetFinding::Letters(guess))));
        let own = stem(&file.name).to_lowercase();
        let listed = described.iter().find(|(path, _)| stem(path) == own).map(|(_, name)| name.clone());
        let name = listed.unwrap_or_else(|| own.rsplit_once('.').map_or(own.clone(), |(stem, _)| stem.to_owned()));
        tables.push(Table { name: name.replace(['-', ' '], "_"), rows: rows(&grid), index: OnceCell::new() });
    }
    Ok((tables, findings))
}

fn rows(grid: &Grid) -> Vec<Map<String, Value>> {
    let mut rows = grid.rows();
    let Some((_, first)) = rows.next() else { return Vec::new() };
    let headings: HashMap<_, _> =
        first.iter().map(|(column, cell)| (*column, cell.words().trim_matches('\u{feff}').to_lowercase())).collect();
    let row = |cells: &crate::workbook::Row| {
        let value = |(column, cell): &(usize, crate::workbook::Cell)| {
            let heading = headings.get(column)?.clone();
            let words = cell.words();
            let words = if is_flag(&heading) { flag(words) } else { words };
            Some((heading, Value::from(words)))
        };
        cells.iter().filter_map(value).collect()
    };
    rows.map(|(_, cells)| row(cells)).collect()
}

/// Columns of a yes or no, which JSON writes as true or false.
fn is_flag(heading: &str) -> bool {
    ["free", "needs_referral", "mask_exact_address", "hidden_address"].contains(&heading)
}

fn flag(words: String) -> String {
    match words.to_lowercase().as_str() {
        "yes" | "y" | "1" | "t" => "true".to_owned(),
        "no" | "n" | "0" | "f" => "false".to_owned(),
        _ => words,
    }
}
