//! How much a reader may have to load: the numbers of `size-budget.toml`.

use std::fs;

use anyhow::{Context, Result};
use toml::Table;

use crate::paths::Root;

/// A number of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes(pub u64);

/// The limits, after brotli.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    pub total: Bytes,
    /// The script and the largest file of texts, without which nothing is drawn.
    pub drawn: Bytes,
    /// The second part of the program, without its texts.
    pub second: Bytes,
    /// All files of the workshop together.
    pub workshop: Bytes,
}

impl Budget {
    pub fn read(root: &Root) -> Result<Self> {
        let text = fs::read_to_string(root.join("size-budget.toml")).context("size-budget.toml cannot be read")?;
        Self::parse(&text).context("size-budget.toml")
    }

    fn parse(text: &str) -> Result<Self> {
        let table: Table = text.parse()?;
        let number = |name: &str| {
            let value = table.get(name).and_then(toml::Value::as_integer);
            value
                .and_then(|bytes| u64::try_from(bytes).ok())
                .map(Bytes)
                .with_context(|| format!("`{name}` must be a number of bytes"))
        };
        Ok(Self {
            total: number("total_brotli")?,
            drawn: number("drawn_brotli")?,
            second: number("second_brotli")?,
            workshop: number("workshop_brotli")?,
        })
    }
}

impl std::iter::Sum for Bytes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        Self(all.map(|bytes| bytes.0).sum())
    }
}

/// `1234567` is written `1,234,567`.
impl std::fmt::Display for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let digits = self.0.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        f.pad(&grouped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(Bytes(number).to_string(), text);
        }
        assert_eq!(format!("{:>8}", Bytes(1000)), "   1,000");
    }

    #[test]
    fn a_budget_without_a_number_is_refused_by_name() {
        assert_eq!(
            Budget::parse("total_brotli = 10\ndrawn_brotli = 2\nsecond_brotli = 7\nworkshop_brotli = 30").unwrap(),
            Budget { total: Bytes(10), drawn: Bytes(2), second: Bytes(7), workshop: Bytes(30) }
        );
        assert!(Budget::parse("total_brotli = 10").unwrap_err().to_string().contains("drawn_brotli"));
        assert!(
            Budget::parse("total_brotli = 10\ndrawn_brotli = 2").unwrap_err().to_string().contains("second_brotli")
        );
        assert!(Budget::parse("total_brotli = -1\ndrawn_brotli = 2").is_err());
    }
}
