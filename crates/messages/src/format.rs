//! How dates, lists and names are written in a language, as a trait: the browser knows it.

use model::{date::Date, locale::Language};

/// Writes dates, lists and names as a language does.
pub trait Format {
    /// A day such as "31 October 2026".
    fn date(&self, language: Language, date: Date) -> String;
    /// A day without its year, such as "31 October".
    fn day(&self, language: Language, date: Date) -> String;
    /// "a, b and c".
    fn list(&self, language: Language, items: &[String]) -> String;
    fn number(&self, language: Language, number: usize) -> String;
    /// The name of a language, such as "Thai".
    fn language_name(&self, language: Language, named: Language) -> String;
}

/// Writes everything as the machine does.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainFormat;

impl Format for PlainFormat {
    fn date(&self, _language: Language, date: Date) -> String {
        date.to_string()
    }

    fn day(&self, _language: Language, date: Date) -> String {
        date.to_string()
    }

    fn list(&self, _language: Language, items: &[String]) -> String {
        items.join(", ")
    }

    fn number(&self, _language: Language, number: usize) -> String {
        number.to_string()
    }

    fn language_name(&self, _language: Language, named: Language) -> String {
        named.to_string()
    }
}
