//! How dates, numbers, lists and names of languages are written in a language. The browser knows, so the crate asks by a
//! trait.

use model::{date::Date, locale::Language};

/// Writes dates, numbers, lists and names of languages as they are written in `language`.
pub trait Format {
    /// A day such as "31 October 2026".
    fn date(&self, language: Language, date: Date) -> String;
    /// A day without its year, such as "31 October".
    fn day(&self, language: Language, date: Date) -> String;
    /// Several things as one text, such as "a, b and c".
    fn list(&self, language: Language, items: &[String]) -> String;
    /// A whole number, such as "12 345".
    fn number(&self, language: Language, number: usize) -> String;
    /// The name of the language `named`, such as "Thai".
    fn language_name(&self, language: Language, named: Language) -> String;
}

/// Writes everything in the same plain way whatever the language: for tests, and for browsers without `Intl`.
///
/// ```
/// use messages::format::{Format, PlainFormat};
/// use model::locale::Language;
///
/// let items = ["Helsinki".to_owned(), "Espoo".to_owned()];
/// assert_eq!(PlainFormat.list(Language::FINNISH, &items), "Helsinki, Espoo");
/// ```
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
