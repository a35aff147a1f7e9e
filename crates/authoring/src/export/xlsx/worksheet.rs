//! Filling the sheets of a workbook.

use std::iter;

use rust_xlsxwriter::{ExcelDateTime, Format, Note, Worksheet, XlsxError};

use super::{
    column::{ROWS, appearance, note, validation},
    is_too_long,
};
use crate::{
    sheet::{INSTRUCTIONS, Table, heading_text},
    workbook::{Cell, SheetLanguage},
};

/// The headings and rows of a sheet. `tables` are all sheets of the workbook.
pub fn fill(
    worksheet: &mut Worksheet,
    table: &Table,
    tables: &[Table],
    language: SheetLanguage,
) -> Result<(), XlsxError> {
    worksheet.set_name(table.sheet.name(language))?;
    // The first column stays too, where it says which row this is.
    worksheet.set_freeze_panes(1, u16::from(table.identifiers().is_some()))?;
    let heading_format = Format::new().set_bold().set_text_wrap().set_background_color(0x00DD_E8F0);
    for ((column, tag), at) in table.columns.iter().zip(0_u16..) {
        let (width, format) = appearance(column.kind);
        worksheet.set_column_width(at, width)?;
        worksheet.set_column_format(at, &format)?;
        let heading = heading_text(column.name(language), *tag);
        worksheet.write_string_with_format(0, at, heading, &heading_format)?;
        let note = note(column, *tag, language);
        if !note.is_empty() {
            worksheet.insert_note(0, at, &Note::new(note).add_author_prefix(false))?;
        }
        if let Some(validation) = validation(column.kind, tables, language)? {
            worksheet.add_data_validation(1, at, ROWS, at, &validation)?;
        }
    }
    for (cells, row) in table.rows.iter().zip(1_u32..) {
        for ((cell, (column, _)), at) in cells.iter().zip(&table.columns).zip(0_u16..) {
            write(worksheet, row, at, cell, &appearance(column.kind).1)?;
        }
    }
    Ok(())
}

fn write(worksheet: &mut Worksheet, row: u32, at: u16, cell: &Cell, format: &Format) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if is_too_long(text) => {}
        // What a program has made of what was typed is never written.
        Cell::Time(_) | Cell::DayOfYear { .. } => {
            worksheet.write_string_with_format(row, at, cell.words(), format)?;
        }
        Cell::Text(text) | Cell::Error(text) => {
            worksheet.write_string_with_format(row, at, text, format)?;
        }
        Cell::Number(number) => {
            worksheet.write_number_with_format(row, at, *number, format)?;
        }
        Cell::Yes(state) => {
            worksheet.write_boolean_with_format(row, at, *state, format)?;
        }
        Cell::Date(date) => {
            // Excel has no days before 1900.
            match ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or_default(), date.month(), date.day()) {
                Ok(day) => worksheet.write_datetime_with_format(row, at, &day, format)?,
                Err(_) => worksheet.write_string(row, at, date.to_string())?,
            };
        }
    }
    Ok(())
}

/// The sheet that explains the others.
pub fn instructions(worksheet: &mut Worksheet, language: SheetLanguage) -> Result<(), XlsxError> {
    worksheet.set_name(language.of(INSTRUCTIONS))?;
    worksheet.set_column_width(0, 100)?;
    let text = language.of([
        include_str!("../instructions/fi.txt"),
        include_str!("../instructions/sv.txt"),
        include_str!("../instructions/en.txt"),
    ]);
    let (bold, wrap) = (Format::new().set_bold().set_font_size(14), Format::new().set_text_wrap());
    let formats = iter::once(&bold).chain(iter::repeat(&wrap));
    for ((line, format), row) in text.lines().zip(formats).zip(0_u32..) {
        worksheet.write_string_with_format(row, 0, line, format)?;
    }
    Ok(())
}
