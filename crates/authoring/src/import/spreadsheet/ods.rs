//! The sheets of .ods files, read one cell after the other. calamine knows the format, but makes a table of every cell up
//! to the last one that is filled in, and does not say what is merged or how a date is shown. The crate quick-xml, with
//! which calamine reads it too, does the parsing.

use std::sync::Arc;

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use self::found::Found;
use super::{
    OpenError,
    xml::{self, attribute, count},
};
use crate::{
    unread::{
        Full, MOST_COLUMNS, Room,
        archive::{self, ArchiveError},
    },
    workbook::Grid,
};

mod found;

/// So many rows: as a spreadsheet program has.
const MOST_ROWS: usize = 1_048_576;

pub fn grids(file: &Arc<str>, bytes: &[u8]) -> Result<Vec<Grid>, OpenError> {
    let files = archive::unpack(bytes, &|name| name == "content.xml").map_err(|error| match error {
        ArchiveError::Broken(reason) => OpenError::Broken(reason),
        ArchiveError::TooLarge => OpenError::Full(Full::Bytes),
    })?;
    let content = files.into_iter().next().map(|(_, content)| content).unwrap_or_default();
    let text = String::from_utf8(content).map_err(|error| OpenError::Broken(error.to_string()))?;
    let mut reader = Reader::from_str(&text);
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading { file: Arc::clone(file), ..Reading::default() };
    loop {
        match reader.read_event().map_err(|error| OpenError::Broken(error.to_string()))? {
            Event::Start(element) => reading.start(&element),
            Event::End(element) => reading.end(element.name().as_ref())?,
            Event::Text(text) => reading.text(&text.xml10_content()),
            Event::GeneralRef(reference) => reading.text(&xml::character(&reference.xml10_content())),
            Event::Eof => break,
            Event::Empty(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
    Ok(reading.grids)
}

/// The state between two events.
#[derive(Debug, Default)]
struct Reading {
    file: Arc<str>,
    grids: Vec<Grid>,
    room: Room,
    /// The place of the next row and cell.
    row: usize,
    column: usize,
    /// How often the row stands there.
    rows: usize,
    is_hidden: bool,
    /// What stands in the row: column, cell, and how many rows it covers.
    filled: Vec<(usize, Found)>,
    cell: Option<Found>,
    /// How deep one is in remarks, whose text is not that of the cell.
    remarks: usize,
}

impl Reading {
    fn start(&mut self, element: &BytesStart) {
        match element.name().as_ref() {
            "table:table" => {
                let name = attribute(element, "table:name").unwrap_or_default();
                self.grids.push(Grid::new(&self.file, &name));
                self.row = 0;
            }
            "table:table-row" => {
                self.rows = count(element, "table:number-rows-repeated");
                self.is_hidden = attribute(element, "table:visibility").is_some_and(|how| how != "visible");
                (self.column, self.filled) = (0, Vec::new());
            }
            "table:table-cell" | "table:covered-table-cell" => self.cell = Some(Found::new(element)),
            "office:annotation" => self.remarks += 1,
            "text:p" | "text:line-break" => self.with_cell(Found::line),
            "text:tab" => self.text("\t"),
            "text:s" => self.text(" "),
            "text:a" => {
                let target = attribute(element, "xlink:href");
                self.with_cell(|cell| cell.target = target);
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<(), OpenError> {
        match name {
            "office:annotation" => self.remarks = self.remarks.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => {
                let Some(cell) = self.cell.take() else { return Ok(()) };
                let repeated = cell.columns.min(MOST_COLUMNS.saturating_sub(self.column));
                if !cell.is_empty() {
                    for at in 0..repeated {
                        self.room.cell(self.column + at, cell.text.len())?;
                        self.filled.push((self.column + at, cell.clone()));
                    }
                }
                self.column += repeated;
            }
            "table:table-row" => self.row()?,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.with_cell(|cell| cell.text.push_str(text));
    }

    fn with_cell(&mut self, change: impl FnOnce(&mut Found)) {
        if self.remarks == 0
            && let Some(cell) = &mut self.cell
        {
            change(cell);
        }
    }

    /// The row is over.
    fn row(&mut self) -> Result<(), OpenError> {
        let repeated = self.rows.min(MOST_ROWS.saturating_sub(self.row));
        let filled = std::mem::take(&mut self.filled);
        if let Some(grid) = self.grids.last_mut().filter(|_| !filled.is_empty()) {
            for row in self.row..self.row + repeated {
                self.room.row()?;
                if self.is_hidden {
                    grid.hidden.insert(row);
                }
                for (column, found) in &filled {
                    self.room.cell(*column, found.text.len())?;
                    grid.put(row, *column, found.cell());
                    if let Some(target) = &found.target {
                        grid.targets.insert((row, *column), target.clone());
                    }
                    if 1 < found.rows {
                        grid.merges.push((row, *column, row + found.rows - 1));
                    }
                }
            }
        }
        self.row += repeated;
        Ok(())
    }
}

#[cfg(test)]
pub mod tests;
