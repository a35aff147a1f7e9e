//! The messages of one language, and how one of them is formatted.

use std::rc::Rc;

use crate::{Key, ProgramPart, argument::Argument, error::MessagesError, fluent, lines::Lines, says::Says};
use model::locale::Language;

/// The messages of one language: those of the first program part, and those of the second as soon as they have come.
#[derive(Clone)]
pub struct Messages {
    language: Language,
    first: Rc<Lines>,
    second: Option<Rc<dyn Says>>,
}

impl Messages {
    /// Reads the file of the first program part (`lines` describes it). `None` where it is not of the same build.
    pub fn read(language: Language, file: &str) -> Option<Self> {
        Some(Self { language, first: Rc::new(Lines::read(file, ProgramPart::First)?), second: None })
    }

    /// Reads a file with all messages, as translators write it: for tests and tools.
    ///
    /// # Errors
    /// Where the source is not Fluent, or defines a message twice.
    pub fn parse(language: Language, source: &str) -> Result<Self, MessagesError> {
        Ok(Self { second: Some(fluent::read(language, source)?), ..Self::none(language) })
    }

    /// These messages and those of the file of the second program part. `None` where it is not of the same build.
    pub fn with_second(&self, file: &str) -> Option<Self> {
        let second = Lines::read(file, ProgramPart::Second)?;
        Some(Self { second: Some(Rc::new(second)), ..self.clone() })
    }

    /// Whether the messages of the second program part have come.
    pub fn is_whole(&self) -> bool {
        self.second.is_some()
    }

    /// No messages at all: every text is empty.
    pub fn none(language: Language) -> Self {
        Self { language, first: Rc::default(), second: None }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// What must be in the file with the messages of the second program part, as W3C Subresource Integrity writes it.
    pub fn hash_of_second(&self) -> String {
        self.first.hash_of_other.clone()
    }

    /// A message without variables; empty where the files do not have it.
    pub fn text(&self, key: Key) -> String {
        self.format(key, &[])
    }

    /// A message with its variables ([`Key::variables`]) filled in; empty where the files do not have it.
    pub fn format(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> String {
        let first = self.first.format(self.language, key, arguments);
        first.or_else(|| self.second.as_ref()?.format(self.language, key, arguments)).unwrap_or_default()
    }
}

/// Two are equal when they show the same: the files of a language do not change while a page is open.
impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.is_whole() == other.is_whole()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile;

    fn first(source: &str) -> Messages {
        Messages::read(Language::FINNISH, &compile::first(&[source], "sha256-a+/b=").unwrap()).unwrap()
    }

    #[test]
    fn the_second_part_adds_its_messages() {
        let first = first("back = Takaisin");
        assert!(!first.is_whole());
        let whole = first.with_second(&compile::second(&["change = Muuta"]).unwrap()).unwrap();
        assert_eq!((whole.text(Key::Back), whole.text(Key::Change)), ("Takaisin".to_owned(), "Muuta".to_owned()));
        assert_eq!(first.text(Key::Change), "");
        assert!(whole.is_whole() && first != whole);
    }

    #[test]
    fn a_message_that_is_missing_is_empty() {
        assert_eq!(Messages::none(Language::FINNISH).text(Key::Continue), "");
        assert_eq!(first("back = Takaisin").text(Key::Continue), "");
    }

    #[test]
    fn a_built_file_says_what_must_be_in_the_second() {
        assert_eq!(first("back = Takaisin").hash_of_second(), "sha256-a+/b=");
    }

    #[test]
    fn a_file_that_is_not_fluent_is_refused() {
        let error = |source| Messages::parse(Language::FINNISH, source).err().map(|error| error.to_string());
        assert_eq!(error("= x").as_deref(), Some("not a Fluent file: byte 0 could not be parsed"));
        assert_eq!(error("a = x\na = y").as_deref(), Some("the message a is defined twice"));
    }
}
