//! Opening files: every list becomes sheets, also a feed and the data of another directory, so that there is one way to
//! look at a list and to mend it.

use std::sync::Arc;

use authoring::{
    AuthoringError,
    finding::Finding,
    import::{self, File, Imported, Opened, Options},
    sheet::{Columns, heading_text, tables},
    unread::Look,
    workbook::{Cell, Grid, SheetLanguage},
};
use feed::service_feed::Provenance;
use model::{date::Date, feed::Feed};

/// A list as it was opened.
#[derive(Debug)]
pub struct Source {
    pub grids: Vec<Grid>,
    /// What could not be carried over from a file that has no sheets.
    pub notes: Vec<Finding>,
    /// Whether the file itself has sheets, so that what is in them beside their cells is lost.
    pub is_workbook: bool,
}

/// Opens files that belong together. `language` is that of the headings of what has none.
///
/// # Errors
/// Where they are not read.
pub fn open(files: Vec<File>, language: SheetLanguage, today: Date) -> Result<Source, AuthoringError> {
    let options = Options { format: None, language: None, timezone: None, today };
    if let Some(file) = files.iter().find(|file| file.bytes.iter().all(u8::is_ascii_whitespace)) {
        return Err(AuthoringError::UnknownFormat { file: file.name.clone(), look: Some(Look::Empty) });
    }
    let is_workbook = files.iter().any(|file| file.bytes.starts_with(b"PK"));
    Ok(match import::open(files, &options)? {
        Opened::Sheets(grids) => Source { grids: apart(grids), notes: Vec::new(), is_workbook },
        Opened::Feed(imported) => {
            let Imported { feed, findings, .. } = *imported;
            let grids = feed.map(|(feed, provenance)| of_feed(&feed, &provenance, language));
            Source { grids: grids.unwrap_or_default(), notes: findings, is_workbook: false }
        }
    })
}

/// A feed as sheets with headings.
fn of_feed(feed: &Feed, provenance: &Provenance, language: SheetLanguage) -> Vec<Grid> {
    let of_table = |table: authoring::sheet::Table| {
        let heading =
            |(column, tag): &(&authoring::workbook::Column, _)| Cell::Text(heading_text(column.name(language), *tag));
        let headings: Vec<_> = table.columns.iter().map(heading).collect();
        Grid::new(&Arc::from(""), table.sheet.name(language)).with_rows([headings].into_iter().chain(table.rows))
    };
    apart(tables(feed, provenance, language, Columns::Found).into_iter().map(of_table).collect())
}

/// Gives each sheet a file of its own name: several may have the same one, and findings name the file and the sheet.
fn apart(mut grids: Vec<Grid>) -> Vec<Grid> {
    for (at, grid) in grids.iter_mut().enumerate() {
        grid.file = at.to_string().into();
    }
    grids
}
