//! What stands in a cell, and how people write dates, numbers and lists in one.

use model::date::Date;

/// The value of a cell, whatever the format of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Yes(bool),
    Date(Date),
    /// A time of day or a length of time, in minutes: mostly what the program made of "9.30".
    Time(u32),
    /// A day that is shown without its year: mostly what the program made of "1-5" or "9.12".
    DayOfYear {
        date: Date,
        /// What is seen in the cell.
        shown: Box<str>,
        /// What was probably typed. Both without room to grow: there are millions of cells, each as large as the largest.
        typed: Box<str>,
    },
    /// A formula that could not be computed, such as `#REF!`.
    Error(String),
}

impl Cell {
    /// A cell of a file that knows texts alone.
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            Cell::Number(_)
            | Cell::Yes(_)
            | Cell::Date(_)
            | Cell::Time(_)
            | Cell::DayOfYear { .. }
            | Cell::Error(_) => false,
        }
    }

    /// The cell as a person sees it, without white space around it.
    pub fn words(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.trim().to_owned(),
            Cell::Number(number) => number.to_string(),
            Cell::Yes(state) => state.to_string(),
            Cell::Date(date) => write_date(*date),
            Cell::Time(minutes) => format!("{}:{:02}", minutes / 60, minutes % 60),
            Cell::DayOfYear { shown, .. } => shown.to_string(),
        }
    }
}

/// Parses `2026-12-31` and `31.12.2026`.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    Date::parse(text).or_else(|| {
        let mut parts = text.trim_end_matches('.').split('.').map(str::trim);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let is_date = parts.next().is_none() && year.len() == 4;
        Date::new(parse_number(year).filter(|_| is_date)?, parse_number(month)?, parse_number(day)?)
    })
}

/// Parses digits and nothing else: the standard library would also take a sign.
pub fn parse_number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Day, month and year, as they are written in all three languages.
pub fn write_date(date: Date) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}

/// The parts of a list: apart by semicolons or line breaks.
pub fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_and_programs_write_them() {
        let check = |text: &str, expected: Option<(i16, u8, u8)>| {
            assert_eq!(
                parse_date(text),
                expected.and_then(|(year, month, day)| Date::new(year, month, day)),
                "{text:?}"
            );
        };
        check("2026-12-31", Some((2026, 12, 31)));
        check(" 31.12.2026 ", Some((2026, 12, 31)));
        check("1.2.2026", Some((2026, 2, 1)));
        check("01. 02. 2026.", Some((2026, 2, 1)));
        check("2026-12-31T00:00:00", Some((2026, 12, 31)));
        for wrong in ["31.12.", "31.12.26", "30.2.2026", "12/31/2026", "+1.2.2026", "joulukuu", ""] {
            check(wrong, None);
        }
    }

    #[test]
    fn a_list_is_apart_by_semicolons_or_line_breaks() {
        assert_eq!(list(" a, b ; c\r\nd;;\n").collect::<Vec<_>>(), ["a, b", "c", "d"]);
        assert_eq!(list(" ").count(), 0);
    }
}
