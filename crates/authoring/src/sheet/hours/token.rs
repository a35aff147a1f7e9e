//! The single words of opening hours that are not in the list of phrases: weekdays, times and dates.

use model::{
    date::{Date, Weekday},
    hours::Time,
};

use crate::workbook::{cell, vocabulary};

/// A word of opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// Weekdays by their place in the week, the first and the last. The last may be the smaller one.
    Days(usize, usize),
    /// Either may be unknown.
    Times(Option<Time>, Option<Time>),
    Dates(Date, Date),
    Date(Date),
    /// `1.`, `1:a`, `1st`.
    Ordinal(i8),
    Number(u8),
}

/// What a time that is not known is written as.
pub const UNKNOWN: &str = "?";

pub fn token(word: &str) -> Option<Token> {
    if let Some(date) = cell::parse_date(word) {
        return Some(Token::Date(date));
    }
    if let Some(day) = day(word) {
        return Some(Token::Days(day, day));
    }
    if let Some((first, last)) = word.split_once('-') {
        return range(first, last);
    }
    let ordinal = ["st", "nd", "rd", "th", ":a", ":e", "."].iter().find_map(|end| word.strip_suffix(end));
    match ordinal {
        Some(digits) => cell::parse_number(digits).map(Token::Ordinal),
        None => cell::parse_number(word).map(Token::Number),
    }
}

fn range(first: &str, last: &str) -> Option<Token> {
    if let (Some(first), Some(last)) = (day(first), day(last)) {
        return Some(Token::Days(first, last));
    }
    if let Some(last) = cell::parse_date(last) {
        return dates(first, last);
    }
    let (opens, closes) = (time(first)?, time(last)?);
    opens.or(closes).is_some().then_some(Token::Times(opens, closes))
}

/// `24.12.2026-26.12.2026`, `24.12.-26.12.2026` and `24.-26.12.2026`.
fn dates(first: &str, last: Date) -> Option<Token> {
    let whole = cell::parse_date(first).or_else(|| {
        let mut parts = first.strip_suffix('.')?.split('.');
        let day = cell::parse_number(parts.next()?)?;
        let month = parts.next().map_or(Some(last.month()), cell::parse_number)?;
        Date::new(last.year(), month, day)
    })?;
    Some(Token::Dates(whole, last))
}

/// `9`, `9:30`, `9.30` or `?`.
fn time(text: &str) -> Option<Option<Time>> {
    match text {
        UNKNOWN => Some(None),
        hour if hour.len() <= 2 => Some(Some(Time::from_minutes(cell::parse_number::<u16>(hour)?.checked_mul(60)?)?)),
        whole => Some(Some(Time::parse(whole)?)),
    }
}

fn day(word: &str) -> Option<usize> {
    let name = vocabulary::value("day", word.trim_end_matches('.'))?;
    Weekday::NAMES.iter().position(|known| *known == name)
}
