//! Messages in Fluent files: those of the second program part, and for tools all of them.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Key, argument::Argument, error::MessagesError};
use model::locale::Language;

/// Messages that [`Messages`](crate::Messages) has besides those of the first part. It has them through this trait
/// alone, because a call by name would bring Fluent into the first program part.
pub trait Second {
    /// A message with its variables filled in; `None` where the file does not have it.
    fn format(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> Option<String>;
}

/// What reads a Fluent file. To be called in the second program part alone.
pub type ReadsSecond = fn(Language, &str) -> Result<Rc<dyn Second>, MessagesError>;

/// Reads a Fluent file.
///
/// # Errors
/// Where the source is not Fluent, or defines a message twice.
pub fn read(language: Language, source: &str) -> Result<Rc<dyn Second>, MessagesError> {
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        MessagesError::Syntax(errors.first().map(|error| error.pos.start).unwrap_or_default())
    })?;
    // Only the language: "simple" is our own variant, and has the plural rules of its language.
    let tag: LanguageIdentifier = language.primary().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.add_resource(resource).map_err(|errors| MessagesError::Duplicate(duplicate(&errors)))?;
    Ok(Rc::new(Fluent(bundle)))
}

struct Fluent(FluentBundle<FluentResource>);

impl Second for Fluent {
    fn format(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let pattern = self.0.get_message(&key.in_files())?.value()?;
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) => (*name, FluentValue::from(*text)),
                Argument::Count(count) => (*name, FluentValue::from(*count)),
            })
            .collect();
        // Fluent writes the name of a variable that has no argument, so a reader would see it; the tests look for that.
        Some(self.0.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }
}

fn duplicate(errors: &[FluentError]) -> String {
    let identifier = |error: &FluentError| match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
    };
    errors.iter().find_map(identifier).unwrap_or_default()
}
