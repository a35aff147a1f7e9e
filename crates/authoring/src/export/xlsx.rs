//! A feed as a workbook that a person fills in: with lists to choose from, notes on the headings, and headings that
//! stay in sight. rust_xlsxwriter is used because it writes all of these.

use std::iter;

use feed::service_feed::{Provenance, write_with};
use model::{feed::Feed, locale::Language};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, FormatAlign, Formula, Note,
    Workbook, Worksheet, XlsxError,
};
use serde_json::Value;

use crate::{
    AuthoringError,
    import::workbook::grids,
    sheet::{
        SheetLanguage,
        cell::Cell,
        grid::letters,
        heading,
        read::{self, INSTRUCTIONS},
        show::{Columns, Table, tables},
        table::{Column, Kind, Sheet},
        words,
    },
};

/// A workbook, and what of the feed is not in it.
#[derive(Debug)]
pub struct Exported {
    pub bytes: Vec<u8>,
    /// One sentence for each part that is lost or changed.
    pub lost: Vec<String>,
}

/// So many rows have lists to choose from.
const ROWS: u32 = 1_000;

/// No cell of a workbook holds more characters.
const LONGEST: usize = 32_767;

/// A list to choose from may have so many characters, with its commas.
const LONGEST_LIST: usize = 255;

/// Writes a feed as a workbook, and reads it again to see that nothing is lost.
///
/// # Errors
/// Where the library refuses it.
pub fn export(feed: &Feed, provenance: &Provenance, language: SheetLanguage) -> Result<Exported, AuthoringError> {
    let tables = tables(feed, provenance, language, Columns::Found);
    let bytes = workbook(&tables, language)?;
    let long = tables.iter().flat_map(|table| too_long(table, language));
    let long = long.map(|place| format!("{place}: the text is longer than {LONGEST} characters, and no cell holds it"));
    let mut lost: Vec<_> = long.collect();
    if lost.is_empty() {
        lost = differences(feed, provenance, &bytes);
    }
    Ok(Exported { bytes, lost })
}

/// A workbook with these sheets, after one that explains them.
///
/// # Errors
/// Where the library refuses it.
pub fn workbook(tables: &[Table], language: SheetLanguage) -> Result<Vec<u8>, AuthoringError> {
    sheets(tables, language).map_err(|error| AuthoringError::NotWritten { reason: error.to_string() })
}

fn sheets(tables: &[Table], language: SheetLanguage) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    instructions(workbook.add_worksheet(), language)?;
    for table in tables {
        sheet(workbook.add_worksheet(), table, tables, language)?;
    }
    workbook.save_to_buffer()
}

/// The places of texts that no cell holds.
fn too_long(table: &Table, language: SheetLanguage) -> impl Iterator<Item = String> + '_ {
    let is_long = |cell: &Cell| matches!(cell, Cell::Text(text) if LONGEST < text.chars().count());
    table.rows.iter().enumerate().flat_map(move |(row, cells)| {
        let long = cells.iter().enumerate().filter(move |(_, cell)| is_long(cell));
        long.map(move |(column, _)| format!("{}!{}{}", table.sheet.name(language), letters(column), row + 2))
    })
}

/// What is another one when the workbook is imported. The order of translations within a text does not count.
fn differences(feed: &Feed, provenance: &Provenance, bytes: &[u8]) -> Vec<String> {
    let grids = grids("feed.xlsx", bytes).unwrap_or_default();
    let Ok(imported) = read::read(grids) else {
        return vec!["the workbook cannot be read again".into()];
    };
    let json = |feed, provenance| serde_json::from_str(&write_with(feed, provenance)).unwrap_or(Value::Null);
    let (written, read): (Value, Value) = (json(feed, provenance), json(&imported.feed, &imported.provenance));
    let mut lost = Vec::new();
    let mut differs = |what: &str, key: &dyn Fn(&Value) -> Option<Value>| {
        if key(&written) != key(&read) {
            lost.push(format!("{what}: a workbook cannot say this exactly; compare it after an import"));
        }
    };
    for key in written.as_object().into_iter().flatten().map(|(key, _)| key).filter(|key| *key != "services") {
        differs(key, &|feed| feed.get(key).cloned());
    }
    for (at, service) in feed.services.iter().enumerate() {
        differs(&format!("service \"{}\"", service.id), &|feed| feed.get("services")?.get(at).cloned());
    }
    lost
}

fn sheet(worksheet: &mut Worksheet, table: &Table, tables: &[Table], language: SheetLanguage) -> Result<(), XlsxError> {
    worksheet.set_name(table.sheet.name(language))?;
    // The first column stays too, where it says which row this is.
    worksheet.set_freeze_panes(1, u16::from(table.identifiers().is_some()))?;
    let heading_format = Format::new().set_bold().set_text_wrap().set_background_color(0x00DD_E8F0);
    for ((column, tag), at) in table.columns.iter().zip(0_u16..) {
        worksheet.set_column_width(at, width(column.kind))?;
        worksheet.set_column_format(at, &format(column.kind))?;
        let heading = heading::shown(column.name(language), *tag);
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
            write(worksheet, row, at, cell, &format(column.kind))?;
        }
    }
    Ok(())
}

fn write(worksheet: &mut Worksheet, row: u32, at: u16, cell: &Cell, format: &Format) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if LONGEST < text.chars().count() => {}
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

fn format(kind: Kind) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match kind {
        Kind::Date => format.set_num_format("d.m.yyyy"),
        // As a number, a code would lose the noughts at its beginning.
        Kind::Id | Kind::Reference(_) | Kind::Words | Kind::Contact | Kind::PostalCode | Kind::Hours | Kind::Limits => {
            format.set_num_format("@").set_text_wrap()
        }
        Kind::Text => format.set_text_wrap(),
        _ => format,
    }
}

/// In characters.
fn width(kind: Kind) -> f64 {
    match kind {
        Kind::Text => 36.0,
        Kind::Hours | Kind::Contact | Kind::Condition | Kind::Limits => 28.0,
        Kind::Number | Kind::Yes | Kind::Guard | Kind::PostalCode | Kind::Date => 12.0,
        _ => 20.0,
    }
}

/// What to write in a column: its own note, and how it is written.
fn note(column: &Column, tag: Option<Language>, language: SheetLanguage) -> String {
    let own = language.of(column.notes);
    let several = language.of([
        "Useita: erota puolipisteellä.",
        "Flera: skilj åt med semikolon.",
        "Several: put semicolons between.",
    ]);
    let values = |vocabulary: &str| words::names(vocabulary, language).join(", ");
    let how = match column.kind {
        Kind::One(vocabulary) => values(vocabulary),
        Kind::Several(vocabulary) => format!("{several} {}", values(vocabulary)),
        Kind::Codes | Kind::Keywords | Kind::Languages | Kind::Municipalities | Kind::Regions | Kind::Counties => {
            several.to_owned()
        }
        Kind::Date => "31.12.2026".to_owned(),
        Kind::Text => tag
            .map(|tag| words::name("language", tag.as_str(), language).unwrap_or(tag.own_name()).to_owned())
            .unwrap_or_default(),
        _ => String::new(),
    };
    [own, how.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A list to choose from, or what a date is. People may write something else all the same: the import says what it
/// cannot read.
fn validation(kind: Kind, tables: &[Table], language: SheetLanguage) -> Result<Option<DataValidation>, XlsxError> {
    let list = |names: Vec<&str>| {
        let length: usize = names.iter().map(|name| name.chars().count() + 1).sum();
        if LONGEST_LIST < length { Ok(None) } else { DataValidation::new().allow_list_strings(&names).map(Some) }
    };
    let validation = match kind {
        Kind::One(vocabulary) => list(words::names(vocabulary, language))?,
        Kind::Yes | Kind::Guard => list(words::names("yes", language))?,
        Kind::Reference(sheet) => identifiers(sheet, tables, language)
            .map(|range| DataValidation::new().allow_list_formula(Formula::new(range))),
        Kind::Date => {
            let first = ExcelDateTime::from_ymd(1990, 1, 1)?;
            Some(DataValidation::new().allow_date(DataValidationRule::GreaterThanOrEqualTo(first)))
        }
        _ => None,
    };
    let message = language.of([
        "Tarkista arvo: valitse luettelosta tai kirjoita päivä muodossa 31.12.2026.",
        "Kontrollera värdet: välj i listan eller skriv datumet som 31.12.2026.",
        "Check the value: choose from the list, or write the day as 31.12.2026.",
    ]);
    let finish = |validation: DataValidation| {
        validation.set_error_style(DataValidationErrorStyle::Warning).set_error_message(message)
    };
    validation.map(finish).transpose()
}

/// The cells with the identifiers of a sheet.
fn identifiers(sheet: Sheet, tables: &[Table], language: SheetLanguage) -> Option<String> {
    let column = letters(tables.iter().find(|table| table.sheet == sheet)?.identifiers()?);
    Some(format!("='{}'!${column}$2:${column}${}", sheet.name(language), ROWS + 1))
}

fn instructions(worksheet: &mut Worksheet, language: SheetLanguage) -> Result<(), XlsxError> {
    worksheet.set_name(language.of(INSTRUCTIONS))?;
    worksheet.set_column_width(0, 100)?;
    let text = language.of([
        include_str!("instructions/fi.txt"),
        include_str!("instructions/sv.txt"),
        include_str!("instructions/en.txt"),
    ]);
    let (bold, wrap) = (Format::new().set_bold().set_font_size(14), Format::new().set_text_wrap());
    let formats = iter::once(&bold).chain(iter::repeat(&wrap));
    for ((line, format), row) in text.lines().zip(formats).zip(0_u32..) {
        worksheet.write_string_with_format(row, 0, line, format)?;
    }
    Ok(())
}
