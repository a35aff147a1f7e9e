//! The sheets of .xlsx and .ods files, read by calamine, which knows both formats with computed values and dates.

use std::{io::Cursor, sync::Arc};

use calamine::{Data, ExcelDateTime, Reader, Sheets, open_workbook_auto_from_rs};
use model::date::Date;

use crate::{
    AuthoringError,
    workbook::{Cell, Grid},
};

/// The sheets of a workbook in their order.
///
/// # Errors
/// Where it is not a workbook, or is broken.
pub fn grids(file: &str, bytes: &[u8]) -> Result<Vec<Grid>, AuthoringError> {
    open(file, bytes).map_err(|error| AuthoringError::Unreadable { file: file.to_owned(), reason: error.to_string() })
}

fn open(file: &str, bytes: &[u8]) -> Result<Vec<Grid>, calamine::Error> {
    let mut workbook: Sheets<_> = open_workbook_auto_from_rs(Cursor::new(bytes))?;
    let file = Arc::from(file);
    let names = workbook.sheet_names();
    names.iter().map(|name| Ok(grid(&file, name, &workbook.worksheet_range(name)?))).collect()
}

fn grid(file: &Arc<str>, name: &str, range: &calamine::Range<Data>) -> Grid {
    let (row, column) = range.start().unwrap_or_default();
    Grid {
        file: Arc::clone(file),
        name: name.to_owned(),
        first_row: row as usize,
        first_column: column as usize,
        rows: range.rows().map(|cells| cells.iter().map(cell).collect()).collect(),
    }
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::text(text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(state) => Cell::Yes(*state),
        Data::DateTime(time) => date(time).map_or_else(|| Cell::Number(time.as_f64()), Cell::Date),
        Data::DateTimeIso(text) => Date::parse(text).map_or_else(|| Cell::text(text), Cell::Date),
        Data::DurationIso(text) => Cell::text(text),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// The day of a date; `None` for a length of time, and before 1900.
fn date(time: &ExcelDateTime) -> Option<Date> {
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let is_day = time.is_datetime() && 1.0 <= time.as_f64();
    Date::new(i16::try_from(year).ok().filter(|_| is_day)?, month, day)
}
