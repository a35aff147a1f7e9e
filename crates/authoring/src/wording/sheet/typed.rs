//! What somebody may have meant by what was typed into a cell.

use model::date::Date;

use crate::workbook::cell::write_date;

/// The whole numbers in a text: `13-17`, `yli 18`, `16 v`.
pub(crate) fn numbers(text: &str) -> Vec<u32> {
    let parts = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.filter_map(|part| part.parse().ok()).collect()
}

/// Whether several things are named in one cell.
pub(crate) fn is_several(text: &str) -> bool {
    text.contains(['/', ',', ';', '&', '+'])
        || [" ja ", " tai ", " och ", " eller ", " and ", " or "].iter().any(|word| text.contains(word))
}

/// A day as it is written in other countries, with a short year, with a time after it, or as the number by which a
/// spreadsheet program counts days. In the words in which it is to be written.
pub(crate) fn date(text: &str) -> Option<String> {
    let first = text.split_whitespace().next()?;
    let parts: Vec<_> = first.trim_end_matches('.').split(['.', '/', '-']).collect();
    let date = match parts.as_slice() {
        [days] => serial(days),
        [first, second, year] if year.len() == 4 || year.len() == 2 => day(first, second, year),
        _ => None,
    };
    date.map(write_date)
}

fn day(first: &str, second: &str, year: &str) -> Option<Date> {
    let (first, second): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
    let year: i16 = year.parse().ok()?;
    let year = if year < 100 { year + 2000 } else { year };
    // The American month comes first, and is seen where the second number is no month.
    Date::new(year, second, first).or_else(|| Date::new(year, first, second))
}

/// Days since the end of 1899. Below and above are other numbers: these are the years 1990 to 2100.
fn serial(days: &str) -> Option<Date> {
    let days: i32 = days.parse().ok().filter(|days| (32_874..73_415).contains(days))?;
    Date::from_days_since_epoch(days - 25_569)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_understood_in_many_spellings() {
        for (text, expected) in [
            ("12/31/2026", Some("31.12.2026")),
            ("31.12.26", Some("31.12.2026")),
            ("1.9.2026 klo 12", Some("1.9.2026")),
            ("45000", Some("15.3.2023")),
            ("syksy 2026", None),
            ("2026-09", None),
            ("31.5.", None),
            ("7", None),
        ] {
            assert_eq!(date(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_found_among_words() {
        assert_eq!((numbers("yli 18"), numbers("13–17"), numbers("viisi")), (vec![18], vec![13, 17], vec![]));
    }
}
