//! Sheets as a workbook, with all their columns and values. What a workbook has beside its values is not written.

use std::collections::BTreeMap;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::{
    AuthoringError,
    workbook::{Cell, Grid, carried},
};

/// No cell of a workbook holds more characters.
const LONGEST: usize = 32_767;

/// No name of a sheet is longer.
const LONGEST_NAME: usize = 31;

/// So wide a column may become, in characters.
const WIDEST: usize = 48;

/// Writes sheets as they are.
///
/// # Errors
/// Where the library refuses to write them.
pub fn of_grids(grids: &[Grid]) -> Result<Vec<u8>, AuthoringError> {
    written(grids).map_err(|error| AuthoringError::NotWritten { reason: error.to_string() })
}

fn written(grids: &[Grid]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut names = Vec::new();
    // What was said of the columns travels along.
    for grid in grids.iter().chain(carried::sheet(grids).as_ref()) {
        let name = name(&grid.name, &names);
        let worksheet = workbook.add_worksheet().set_name(&name)?;
        worksheet.set_hidden(grid.name == carried::SHEET);
        fill(worksheet, grid)?;
        names.push(name);
    }
    workbook.save_to_buffer()
}

/// The name of a sheet as a workbook can have it, other than those before it.
fn name(wanted: &str, taken: &[String]) -> String {
    let usable: String = wanted.chars().map(|letter| if "[]:*?/\\".contains(letter) { ' ' } else { letter }).collect();
    let usable = usable.trim().trim_matches('\'');
    let is_taken = |name: &String| taken.iter().any(|known| known.to_lowercase() == name.to_lowercase());
    let numbered = |number: usize| {
        let end = if number == 1 { String::new() } else { format!(" {number}") };
        let stem: String = usable.chars().take(LONGEST_NAME - end.len()).collect();
        if stem.is_empty() { format!("Sheet{end}") } else { format!("{stem}{end}") }
    };
    (1..).map(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

fn fill(worksheet: &mut Worksheet, grid: &Grid) -> Result<(), XlsxError> {
    // As text a number keeps the zeros at its beginning.
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let heading = Format::new().set_bold().set_text_wrap().set_background_color(0x00DD_E8F0);
    let day = Format::new().set_num_format("d.m.yyyy").set_align(FormatAlign::Top);
    let first = grid.rows().next().map(|(row, _)| row);
    for (row, cells) in grid.rows() {
        let Ok(at) = u32::try_from(row) else { continue };
        if grid.hidden.contains(&row) {
            worksheet.set_row_hidden(at)?;
        }
        let words = if Some(row) == first { &heading } else { &text };
        for (column, cell) in cells {
            let Ok(column) = u16::try_from(*column) else { continue };
            write(worksheet, (at, column), cell, (words, &day))?;
        }
    }
    for (column, width) in widths(grid) {
        worksheet.set_column_width(column, width)?;
    }
    if let Some(row) = first.and_then(|row| u32::try_from(row + 1).ok()) {
        worksheet.set_freeze_panes(row, 0)?;
    }
    Ok(())
}

fn write(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    (text, day): (&Format, &Format),
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(words) | Cell::Error(words) => {
            let words: String = words.chars().take(LONGEST).collect();
            worksheet.write_string_with_format(row, column, words, text)?;
        }
        // What a program has made of what was typed is never written.
        Cell::Time(_) | Cell::DayOfYear { .. } => {
            worksheet.write_string_with_format(row, column, cell.words(), text)?;
        }
        Cell::Number(number) => {
            worksheet.write_number(row, column, *number)?;
        }
        Cell::Yes(state) => {
            worksheet.write_boolean(row, column, *state)?;
        }
        Cell::Date(date) => {
            // Excel has no days before 1900.
            match ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or_default(), date.month(), date.day()) {
                Ok(moment) => worksheet.write_datetime_with_format(row, column, &moment, day)?,
                Err(_) => worksheet.write_string(row, column, date.to_string())?,
            };
        }
    }
    Ok(())
}

/// How wide the columns are for what stands in them.
fn widths(grid: &Grid) -> BTreeMap<u16, f64> {
    let mut widths = BTreeMap::new();
    for (column, cell) in grid.rows().flat_map(|(_, cells)| cells) {
        let Ok(column) = u16::try_from(*column) else { continue };
        let longest = cell.words().lines().map(|line| line.chars().count()).max().unwrap_or_default();
        let width = u32::try_from(longest.clamp(8, WIDEST) + 2).map_or(8.0, f64::from);
        let known = widths.entry(column).or_insert(width);
        *known = width.max(*known);
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_differ_and_are_short() {
        let taken = ["Palvelut".to_owned(), "palvelut 2".to_owned()];
        assert_eq!(name("Palvelut", &taken), "Palvelut 3");
        assert_eq!(name("a/b[c]", &taken), "a b c");
        assert_eq!(name(&"x".repeat(40), &taken).len(), LONGEST_NAME);
        assert_eq!(name("", &taken), "Sheet");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut grid = Grid::new(&"0".into(), "Palvelut");
        let day = model::date::Date::new(2026, 12, 31).unwrap();
        let cells = [Cell::text("00100"), Cell::Number(16.5), Cell::Yes(true), Cell::Date(day), Cell::text("a\nb")];
        for (column, cell) in cells.iter().enumerate() {
            grid.put(3, column, cell.clone());
        }
        let bytes = of_grids(&[grid.clone(), grid]).unwrap();
        let read = crate::import::grids("a.xlsx", &bytes).unwrap();
        assert_eq!(read.iter().map(|grid| grid.name.as_str()).collect::<Vec<_>>(), ["Palvelut", "Palvelut 2"]);
        for (column, cell) in cells.iter().enumerate() {
            assert_eq!(read[1].cell(3, column), cell);
        }
    }
}
