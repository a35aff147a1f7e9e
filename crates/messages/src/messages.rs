//! The messages of one language, and how one of them is formatted.

use std::{error, fmt, rc::Rc};

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::Key;
use model::locale::Language;

/// The name under which the build writes into the first file of a language what must be in the second.
pub const HASH_OF_SECOND: &str = "second";

/// The messages of one language: those of the first program part, and those of the second as soon as they have come.
#[derive(Clone)]
pub struct Messages {
    language: Language,
    first: Rc<FluentBundle<FluentResource>>,
    second: Option<Rc<FluentBundle<FluentResource>>>,
}

/// What is put in the place of a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text that is shown as it is.
    Text(&'a str),
    /// A count that chooses the plural form. What is shown is a [`Text`](Self::Text) besides it, because the number has
    /// to be written as in the reader's language.
    Count(usize),
}

/// Why a file of messages could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessagesError {
    /// The file is not Fluent. Contains the position of the first byte that could not be parsed.
    Syntax(usize),
    /// The file defines this message twice.
    Duplicate(String),
}

impl Messages {
    /// Parses a Fluent file.
    ///
    /// # Errors
    /// Where the source is not Fluent, or defines a message twice.
    pub fn parse(language: Language, source: &str) -> Result<Self, MessagesError> {
        Ok(Self { language, first: Rc::new(bundle(language, source)?), second: None })
    }

    /// These messages and those of the second program part.
    ///
    /// # Errors
    /// Where the source is not Fluent, or defines a message twice.
    pub fn with_second(&self, source: &str) -> Result<Self, MessagesError> {
        Ok(Self { second: Some(Rc::new(bundle(self.language, source)?)), ..self.clone() })
    }

    /// Whether the messages of the second program part have come.
    pub fn is_whole(&self) -> bool {
        self.second.is_some()
    }

    /// No messages at all: every text is empty.
    pub fn none(language: Language) -> Self {
        Self { language, first: Rc::new(FluentBundle::new(Vec::new())), second: None }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// What must be in the file with the messages of the second program part, as W3C Subresource Integrity writes it.
    /// Empty in a file that no build has made.
    pub fn hash_of_second(&self) -> String {
        self.named(HASH_OF_SECOND, &[])
    }

    /// A message without variables; empty where the files do not have it.
    pub fn text(&self, key: Key) -> String {
        self.format(key, &[])
    }

    /// A message with its variables ([`Key::variables`]) filled in; empty where the files do not have it.
    pub fn format(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> String {
        self.named(&key.in_files(), arguments)
    }

    fn named(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let bundles = [Some(&self.first), self.second.as_ref()];
        let Some(bundle) = bundles.into_iter().flatten().find(|bundle| bundle.has_message(name)) else {
            return String::new();
        };
        let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else { return String::new() };
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) => (*name, FluentValue::from(*text)),
                Argument::Count(count) => (*name, FluentValue::from(*count)),
            })
            .collect();
        // Fluent writes the name of a variable that has no argument, so a reader would see it; the tests look for that.
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

fn bundle(language: Language, source: &str) -> Result<FluentBundle<FluentResource>, MessagesError> {
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        MessagesError::Syntax(errors.first().map(|error| error.pos.start).unwrap_or_default())
    })?;
    // Only the language: "simple" is our own variant, and has the plural rules of its language.
    let tag: LanguageIdentifier = language.primary().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.add_resource(resource).map_err(|errors| MessagesError::Duplicate(duplicate(&errors)))?;
    Ok(bundle)
}

fn duplicate(errors: &[FluentError]) -> String {
    let identifier = |error: &FluentError| match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
    };
    errors.iter().find_map(identifier).unwrap_or_default()
}

/// Two are equal when they show the same: the files of a language do not change while a page is open.
impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.is_whole() == other.is_whole()
    }
}

impl fmt::Display for MessagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(position) => write!(f, "not a Fluent file: byte {position} could not be parsed"),
            Self::Duplicate(identifier) => write!(f, "the message {identifier} is defined twice"),
        }
    }
}

impl error::Error for MessagesError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_part_adds_its_messages() {
        let first = Messages::parse(Language::FINNISH, "back = Takaisin").unwrap();
        assert!(!first.is_whole());
        let whole = first.with_second("change = Muuta").unwrap();
        assert_eq!((whole.text(Key::Back), whole.text(Key::Change)), ("Takaisin".to_owned(), "Muuta".to_owned()));
        assert_eq!(first.text(Key::Change), "");
        assert!(whole.is_whole() && first != whole);
    }

    #[test]
    fn a_message_that_is_missing_is_empty() {
        assert_eq!(Messages::none(Language::FINNISH).text(Key::Continue), "");
    }

    #[test]
    fn a_built_file_says_what_must_be_in_the_second() {
        let hash = |source| Messages::parse(Language::FINNISH, source).unwrap().hash_of_second();
        assert_eq!(hash("back = Takaisin\nsecond = sha256-a+/b=\n"), "sha256-a+/b=");
        assert_eq!(hash("back = Takaisin\n"), "");
    }

    #[test]
    fn a_file_that_is_not_fluent_is_refused() {
        let error = |source| Messages::parse(Language::FINNISH, source).err().map(|error| error.to_string());
        assert_eq!(error("= x").as_deref(), Some("not a Fluent file: byte 0 could not be parsed"));
        assert_eq!(error("a = x\na = y").as_deref(), Some("the message a is defined twice"));
    }
}
