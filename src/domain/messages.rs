//! The interface's own texts: Fluent messages of one language. Knows how a message is formatted;
//! which messages there are stands in `keys`, what they say in `locales/<tag>/widget.ftl`.

mod keys;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
pub use keys::Key;
use unic_langid::LanguageIdentifier;

use super::locale::Language;

/// The messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    Text(&'a str),
    /// A count: chooses the plural form, and is shown as the message says.
    Count(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessagesError {
    /// The file is not Fluent; holds the first line that could not be read.
    Syntax(String),
    /// The file defines a message twice.
    Duplicate(String),
}

impl Messages {
    /// # Errors
    /// Where the source is not a Fluent file without faults.
    pub fn read(language: Language, source: &str) -> Result<Self, MessagesError> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            MessagesError::Syntax(errors.first().map(ToString::to_string).unwrap_or_default())
        })?;
        // The variant is ours: the plural rules are those of the language.
        let tag: LanguageIdentifier = language.primary().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.add_resource(resource).map_err(|errors| MessagesError::Duplicate(duplicate(&errors)))?;
        Ok(Self { language, bundle })
    }

    /// No messages at all: every text is empty.
    pub fn none(language: Language) -> Self {
        Self { language, bundle: FluentBundle::new(Vec::new()) }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn text(&self, key: Key) -> String {
        self.format(key, &[])
    }

    /// Empty where the message is missing; a test holds that none is.
    pub fn format(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> String {
        let pattern = self.bundle.get_message(key.as_str()).and_then(|message| message.value());
        let Some(pattern) = pattern else { return String::new() };
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) => (*name, FluentValue::from(*text)),
                Argument::Count(count) => (*name, FluentValue::from(*count)),
            })
            .collect();
        // A missing argument shows as its name; the tests of the locales look for that.
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

fn duplicate(errors: &[FluentError]) -> String {
    errors.first().map(ToString::to_string).unwrap_or_default()
}
