//! How a column of a worksheet looks, and what helps to fill it in.

use model::locale::Language;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, FormatAlign, Formula,
    XlsxError,
};

use crate::{
    sheet::Table,
    workbook::{Column, ColumnKind, Sheet, SheetLanguage, letters, vocabulary},
};

/// So many rows have lists to choose from.
pub const ROWS: u32 = 1_000;

/// A list to choose from may have so many characters, with its commas.
const LONGEST_LIST: usize = 255;

/// How wide a column is, in characters, and the format of its cells.
pub fn appearance(kind: ColumnKind) -> (f64, Format) {
    let plain = Format::new().set_align(FormatAlign::Top);
    // As a number, a code would lose the zeros at its beginning.
    let code = || Format::new().set_align(FormatAlign::Top).set_num_format("@").set_text_wrap();
    match kind {
        ColumnKind::Text => (36.0, plain.set_text_wrap()),
        ColumnKind::Hours | ColumnKind::Contact | ColumnKind::Limits => (28.0, code()),
        ColumnKind::Condition => (28.0, plain),
        ColumnKind::Date => (12.0, plain.set_num_format("d.m.yyyy")),
        ColumnKind::PostalCode => (12.0, code()),
        ColumnKind::Number | ColumnKind::Yes | ColumnKind::Guard => (12.0, plain),
        ColumnKind::Id | ColumnKind::Reference(_) | ColumnKind::Words => (20.0, code()),
        ColumnKind::Keywords
        | ColumnKind::One(_)
        | ColumnKind::Several(_)
        | ColumnKind::Any(_)
        | ColumnKind::Codes
        | ColumnKind::Language
        | ColumnKind::Languages
        | ColumnKind::Fallback
        | ColumnKind::Municipality
        | ColumnKind::Municipalities
        | ColumnKind::Regions
        | ColumnKind::Counties => (20.0, plain),
    }
}

/// What to write in a column: its own note, and how it is written.
pub fn note(column: &Column, tag: Option<Language>, language: SheetLanguage) -> String {
    let own = language.of(column.notes);
    let several = language.of([
        "Useita: erota puolipisteellä.",
        "Flera: skilj åt med semikolon.",
        "Several: put semicolons between.",
    ]);
    let values = |vocabulary: &str| vocabulary::names(vocabulary, language).join(", ");
    let how = match column.kind {
        ColumnKind::One(vocabulary) => values(vocabulary),
        ColumnKind::Several(vocabulary) | ColumnKind::Any(vocabulary) => format!("{several} {}", values(vocabulary)),
        ColumnKind::Codes
        | ColumnKind::Keywords
        | ColumnKind::Languages
        | ColumnKind::Fallback
        | ColumnKind::Municipalities
        | ColumnKind::Regions
        | ColumnKind::Counties => several.to_owned(),
        ColumnKind::Date => "31.12.2026".to_owned(),
        ColumnKind::Text => tag
            .map(|tag| vocabulary::name("language", tag.as_str(), language).unwrap_or(tag.own_name()).to_owned())
            .unwrap_or_default(),
        ColumnKind::Id
        | ColumnKind::Reference(_)
        | ColumnKind::Words
        | ColumnKind::Contact
        | ColumnKind::PostalCode
        | ColumnKind::Number
        | ColumnKind::Yes
        | ColumnKind::Guard
        | ColumnKind::Language
        | ColumnKind::Municipality
        | ColumnKind::Hours
        | ColumnKind::Limits
        | ColumnKind::Condition => String::new(),
    };
    [own, how.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A list to choose from, or what a date is. People may write something else all the same: the import says what it
/// cannot read.
pub fn validation(
    kind: ColumnKind,
    tables: &[Table],
    language: SheetLanguage,
) -> Result<Option<DataValidation>, XlsxError> {
    let list = |names: Vec<&str>| {
        let length: usize = names.iter().map(|name| name.chars().count() + 1).sum();
        if LONGEST_LIST < length { Ok(None) } else { DataValidation::new().allow_list_strings(&names).map(Some) }
    };
    let validation = match kind {
        ColumnKind::One(vocabulary) => list(vocabulary::names(vocabulary, language))?,
        ColumnKind::Yes | ColumnKind::Guard => list(vocabulary::names("yes", language))?,
        ColumnKind::Reference(sheet) => identifiers(sheet, tables, language)
            .map(|range| DataValidation::new().allow_list_formula(Formula::new(range))),
        ColumnKind::Date => {
            let first = ExcelDateTime::from_ymd(1990, 1, 1)?;
            Some(DataValidation::new().allow_date(DataValidationRule::GreaterThanOrEqualTo(first)))
        }
        ColumnKind::Id
        | ColumnKind::Words
        | ColumnKind::Contact
        | ColumnKind::PostalCode
        | ColumnKind::Text
        | ColumnKind::Keywords
        | ColumnKind::Number
        | ColumnKind::Several(_)
        | ColumnKind::Any(_)
        | ColumnKind::Codes
        | ColumnKind::Language
        | ColumnKind::Languages
        | ColumnKind::Fallback
        | ColumnKind::Municipality
        | ColumnKind::Municipalities
        | ColumnKind::Regions
        | ColumnKind::Counties
        | ColumnKind::Hours
        | ColumnKind::Limits
        | ColumnKind::Condition => None,
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
