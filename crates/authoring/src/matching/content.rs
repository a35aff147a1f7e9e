//! What the values of a column say about what it is.

use crate::{
    sheet::{is_hours, is_value},
    workbook::{Cell, Column, ColumnKind, cell::parse_date},
};

/// How much more or less likely the values make a column, from -0.3 to 0.45.
pub fn likeness(column: &Column, values: &[String]) -> f64 {
    let Some(is_one) = test(column) else { return 0.0 };
    if values.is_empty() {
        return 0.0;
    }
    let share = share(values, is_one);
    if share < 0.2 { -0.3 } else { share * weight(column) }
}

fn share(values: &[String], is_one: fn(&str) -> bool) -> f64 {
    let hits = values.iter().filter(|value| is_one(value)).count();
    hits as f64 / values.len().max(1) as f64
}

/// What shows by itself what it is counts more than a date, of which there may be several columns.
fn weight(column: &Column) -> f64 {
    match column.path {
        "contact.phone" | "contact.email" => 0.6,
        "contact.hours" | "contact.postal_code" | "languages" | "area.municipalities" | "url" => 0.45,
        _ => 0.2,
    }
}

/// Whether a value can be one of the column. `None` where anything can.
fn test(column: &Column) -> Option<fn(&str) -> bool> {
    match column.path {
        "contact.phone" => return Some(is_phone),
        "contact.email" => return Some(is_mail),
        "contact.chat" | "url" => return Some(is_page),
        "contact.address" => return Some(is_address),
        _ => {}
    }
    match column.kind {
        ColumnKind::Hours => Some(is_like_hours),
        ColumnKind::PostalCode => Some(is_postal_code),
        ColumnKind::Date => Some(|value| parse_date(value).is_some()),
        ColumnKind::Number => Some(|value| value.parse::<f64>().is_ok()),
        ColumnKind::Municipalities => Some(|value| is_value(ColumnKind::Municipalities, &Cell::text(value))),
        ColumnKind::Regions => Some(|value| is_value(ColumnKind::Regions, &Cell::text(value))),
        ColumnKind::Counties => Some(|value| is_value(ColumnKind::Counties, &Cell::text(value))),
        ColumnKind::Languages => Some(|value| is_value(ColumnKind::Languages, &Cell::text(value))),
        ColumnKind::One("cost") => Some(|value| is_value(ColumnKind::One("cost"), &Cell::text(value))),
        ColumnKind::Yes | ColumnKind::Guard => Some(|value| is_value(ColumnKind::Yes, &Cell::text(value))),
        ColumnKind::Text if column.path == "name" => Some(is_name),
        ColumnKind::Id
        | ColumnKind::Reference(_)
        | ColumnKind::Words
        | ColumnKind::Contact
        | ColumnKind::Text
        | ColumnKind::Keywords
        | ColumnKind::One(_)
        | ColumnKind::Several(_)
        | ColumnKind::Any(_)
        | ColumnKind::Codes
        | ColumnKind::Language
        | ColumnKind::Fallback
        | ColumnKind::Municipality
        | ColumnKind::Limits
        | ColumnKind::Condition => None,
    }
}

fn digits(value: &str) -> usize {
    value.chars().filter(char::is_ascii_digit).count()
}

fn is_phone(value: &str) -> bool {
    let letters = value.chars().filter(|letter| letter.is_alphabetic()).count();
    6 <= digits(value) && letters <= digits(value) && !value.contains('@') && parse_date(value).is_none()
}

fn is_mail(value: &str) -> bool {
    value.contains('@') && value.contains('.') && !value.contains("://")
}

fn is_page(value: &str) -> bool {
    let begins = value.starts_with("http") || value.starts_with("www.");
    begins || value.contains('.') && !value.contains([' ', '@']) && digits(value) == 0
}

/// A word and a number, as in `Katu 1`.
fn is_address(value: &str) -> bool {
    let begins = value.chars().next().is_some_and(char::is_alphabetic);
    begins && (1..=9).contains(&digits(value)) && !value.contains(['@', ':']) && !is_page(value)
}

fn is_postal_code(value: &str) -> bool {
    value.len() == 5 && digits(value) == 5
}

fn is_like_hours(value: &str) -> bool {
    is_hours(value) || digits(value) != 0 && value.contains(['-', '–']) && digits(value) < 12 && !is_phone(value)
}

/// A name is short and has letters.
fn is_name(value: &str) -> bool {
    value.chars().count() < 90 && value.chars().any(char::is_alphabetic) && !is_mail(value) && !is_page(value)
}
