//! A feed as a workbook that a person fills in: with lists to choose from, notes on the headings, and headings that stay in
//! sight. rust_xlsxwriter is used because it writes all of these.

mod column;
mod grids;
mod worksheet;

use feed::service_feed::{Provenance, write_with};
use model::feed::Feed;
use rust_xlsxwriter::{Note, Workbook, XlsxError};
use serde_json::Value;

use super::loss::{Loss, Part};
use crate::{
    AuthoringError,
    import::grids,
    sheet::{Columns, Table, assemble, tables},
    workbook::{Cell, SheetLanguage, letters},
};

pub use grids::of_grids;

/// A workbook, and what of the feed is not in it.
#[derive(Debug)]
pub struct Exported {
    pub bytes: Vec<u8>,
    pub losses: Vec<Loss>,
}

/// No cell of a workbook holds more characters.
const LONGEST: usize = 32_767;

/// Writes a feed as a workbook, and reads it again to see that nothing is lost.
///
/// # Errors
/// Where the library refuses to write it.
pub fn export(feed: &Feed, provenance: &Provenance, language: SheetLanguage) -> Result<Exported, AuthoringError> {
    let tables = tables(feed, provenance, language, Columns::Found);
    let bytes = workbook(&tables, language)?;
    let mut losses: Vec<_> = tables.iter().flat_map(|table| too_long(table, language)).collect();
    if losses.is_empty() {
        losses = differences(feed, provenance, &bytes);
    }
    Ok(Exported { bytes, losses })
}

/// A workbook with these sheets, after one that explains them.
///
/// # Errors
/// Where the library refuses to write it.
pub fn workbook(tables: &[Table], language: SheetLanguage) -> Result<Vec<u8>, AuthoringError> {
    let written = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        worksheet::instructions(workbook.add_worksheet(), language)?;
        for table in tables {
            worksheet::fill(workbook.add_worksheet(), table, tables, language)?;
        }
        workbook.save_to_buffer()
    };
    written().map_err(|error| AuthoringError::NotWritten { reason: error.to_string() })
}

/// A workbook of one sheet and nothing else. `notes` take the place of those that columns have, by their paths, because
/// those speak of other sheets.
///
/// # Errors
/// Where the library refuses to write it.
pub fn one_sheet(
    table: &Table,
    notes: &[(&str, [&str; 3])],
    language: SheetLanguage,
) -> Result<Vec<u8>, AuthoringError> {
    let written = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let worksheet = workbook.add_worksheet();
        worksheet::fill(worksheet, table, std::slice::from_ref(table), language)?;
        for ((column, _), at) in table.columns.iter().zip(0_u16..) {
            if let Some((_, note)) = notes.iter().find(|(path, _)| *path == column.path) {
                worksheet.insert_note(0, at, &Note::new(language.of(*note)).add_author_prefix(false))?;
            }
        }
        workbook.save_to_buffer()
    };
    written().map_err(|error| AuthoringError::NotWritten { reason: error.to_string() })
}

fn is_too_long(text: &str) -> bool {
    LONGEST < text.chars().count()
}

/// The texts that no cell holds.
fn too_long(table: &Table, language: SheetLanguage) -> impl Iterator<Item = Loss> + '_ {
    let is_long = |cell: &Cell| matches!(cell, Cell::Text(text) if is_too_long(text));
    table.rows.iter().enumerate().flat_map(move |(row, cells)| {
        let long = cells.iter().enumerate().filter(move |(_, cell)| is_long(cell));
        long.map(move |(column, _)| {
            let cell = format!("{}!{}{}", table.sheet.name(language), letters(column), row + 2);
            Loss::TooLong { cell, longest: LONGEST }
        })
    })
}

/// What is another one when the workbook is imported. The order of translations within a text does not count.
fn differences(feed: &Feed, provenance: &Provenance, bytes: &[u8]) -> Vec<Loss> {
    let grids = grids("feed.xlsx", bytes).unwrap_or_default();
    let Ok(assembled) = assemble(grids) else { return vec![Loss::NotRead] };
    let json = |feed, provenance| serde_json::from_str(&write_with(feed, provenance)).unwrap_or(Value::Null);
    let (written, read): (Value, Value) = (json(feed, provenance), json(&assembled.feed, &assembled.provenance));
    let keys = written.as_object().into_iter().flatten().map(|(key, _)| key).filter(|key| *key != "services");
    let other_keys = keys.filter(|key| written.get(key.as_str()) != read.get(key.as_str()));
    let service = |feed: &Value, at: usize| feed.get("services")?.get(at).cloned();
    let services = feed.services.iter().enumerate();
    let other_services = services.filter(|(at, _)| service(&written, *at) != service(&read, *at));
    let other_services = other_services.map(|(_, service)| Loss::NotExact(Part::Service(service.id.clone())));
    other_keys.map(|key| Loss::NotExact(Part::Key(key.clone()))).chain(other_services).collect()
}
