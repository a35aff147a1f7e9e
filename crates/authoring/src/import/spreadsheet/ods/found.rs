//! A cell of an .ods file: what its attributes say, and what is seen in it.

use model::date::Date;
use quick_xml::events::BytesStart;

use super::super::xml::{attribute, count};
use crate::workbook::Cell;

#[derive(Debug, Clone, Default)]
pub struct Found {
    /// In how many columns it stands.
    pub columns: usize,
    /// Over how many rows it is merged.
    pub rows: usize,
    kind: String,
    value: String,
    is_error: bool,
    /// What is seen in it.
    pub text: String,
    has_line: bool,
    /// Where it leads when it is pressed.
    pub target: Option<String>,
}

impl Found {
    pub fn new(element: &BytesStart) -> Self {
        let value =
            ["office:value", "office:date-value", "office:time-value", "office:boolean-value", "office:string-value"];
        Self {
            columns: count(element, "table:number-columns-repeated"),
            rows: count(element, "table:number-rows-spanned"),
            kind: attribute(element, "office:value-type").unwrap_or_default(),
            value: value.iter().find_map(|name| attribute(element, name)).unwrap_or_default(),
            is_error: attribute(element, "calcext:value-type").as_deref() == Some("error"),
            ..Self::default()
        }
    }

    /// A paragraph begins, or a line.
    pub fn line(&mut self) {
        if self.has_line {
            self.text.push('\n');
        }
        self.has_line = true;
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.value.trim().is_empty()
    }

    pub fn cell(&self) -> Cell {
        let words = || Cell::text(if self.text.is_empty() { &self.value } else { &self.text });
        if self.is_error {
            return Cell::Error(self.text.trim().to_owned());
        }
        match self.kind.as_str() {
            "float" if self.has_zeros() => words(),
            "float" | "currency" | "percentage" => self.value.parse().map_or_else(|_| words(), Cell::Number),
            "boolean" => Cell::Yes(self.value == "true"),
            "date" => {
                Date::parse(self.value.get(..10).unwrap_or(&self.value)).map_or_else(words, |date| self.date(date))
            }
            "time" => time(&self.value).map_or_else(words, Cell::Time),
            _ => words(),
        }
    }

    /// Whether zeros or a plus sign are seen before the number.
    fn has_zeros(&self) -> bool {
        let seen = self.text.trim();
        let digits: String = seen.chars().filter(char::is_ascii_digit).collect();
        let begins = seen.starts_with('+') || seen.starts_with('0') && 1 < digits.len();
        begins && !seen.contains([',', '.']) && digits.trim_start_matches('0') == self.value
    }

    /// A day; one that is seen without its year was hardly typed as a day.
    fn date(&self, date: Date) -> Cell {
        let year = format!("{:02}", date.year() % 100);
        let seen = self.text.trim();
        if seen.is_empty() || seen.contains(&year) {
            return Cell::Date(date);
        }
        Cell::DayOfYear { date, shown: seen.into(), typed: format!("{}-{}", date.day(), date.month()).into() }
    }
}

/// `PT09H30M00S` in minutes; the next full one where a number was not exact, as in `PT09H29M59.9999S`.
fn time(text: &str) -> Option<u32> {
    let rest = text.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H')?;
    let (minutes, seconds) = rest.split_once('M')?;
    let seconds: f64 = seconds.trim_end_matches('S').replace(',', ".").parse().unwrap_or_default();
    let minutes = minutes.parse::<u32>().ok()?.min(59) + u32::from(30.0 <= seconds);
    hours.parse::<u32>().ok()?.checked_mul(60)?.checked_add(minutes)
}
