//! The spreadsheet to fill in: all columns, and two services of the sample feed as examples that an import leaves out.

mod short;

use feed::service_feed::{self, Provenance};
use model::{locale::Language, problem::FeedError};

use crate::{
    AuthoringError,
    export::xlsx,
    sheet::{Columns, EXAMPLE, Table, is_name_of_line, tables},
    workbook::{Cell, Column, ColumnKind, Sheet, SheetLanguage},
};

pub use short::short_workbook;

/// The sample feed, as it is written.
pub const SAMPLE: &str = include_str!("sample.json");

/// The workbook with its headings, lists and notes in a language.
///
/// # Errors
/// Where the library that writes workbooks refuses it.
pub fn workbook(language: SheetLanguage) -> Result<Vec<u8>, AuthoringError> {
    let tables = examples(language).map_err(|error| AuthoringError::Feed { file: "sample.json".to_owned(), error })?;
    xlsx::workbook(&tables, language)
}

fn examples(language: SheetLanguage) -> Result<Vec<Table>, FeedError> {
    let mut feed = service_feed::parse(SAMPLE.as_bytes())?.feed;
    feed.language = language.language();
    let others = [Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
    let mut languages = vec![feed.language];
    languages.extend(others.into_iter().filter(|other| *other != feed.language));
    let mut tables = tables(&feed, &Provenance::default(), language, Columns::In(&languages));
    for table in &mut tables {
        mark(table, language);
    }
    Ok(tables)
}

/// Marks every row as an example. What has no identifier has no examples, but for the row about the feed, which stays.
fn mark(table: &mut Table, language: SheetLanguage) {
    let mark = language.of(EXAMPLE);
    let is_mark = |column: &Column| {
        matches!(column.kind, ColumnKind::Id | ColumnKind::Reference(Sheet::Services | Sheet::Questions))
            || is_name_of_line(table.sheet, column)
    };
    let Some(at) = table.columns.iter().position(|(column, _)| is_mark(column)) else {
        if table.sheet == Sheet::Feed {
            about(table);
        } else {
            table.rows.clear();
        }
        return;
    };
    for id in table.rows.iter_mut().filter_map(|row| row.get_mut(at)) {
        *id = Cell::Text(format!("{} {mark}", id.words()));
    }
}

/// Of the feed itself the language, the time zone and the country are known already.
fn about(table: &mut Table) {
    let kept = ["language", "timezone", "country"];
    for row in &mut table.rows {
        for (cell, (column, _)) in row.iter_mut().zip(&table.columns) {
            if !kept.contains(&column.path) {
                *cell = Cell::Empty;
            }
        }
    }
}
