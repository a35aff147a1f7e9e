//! Messages as Fluent says them: for tools, and as the judge in tests. The widget has lines in their place (`lines`).

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Key, argument::Argument, error::MessagesError, says::Says};
use model::locale::Language;

/// Reads a Fluent file.
///
/// # Errors
/// Where the source is not Fluent, or defines a message twice.
pub fn read(language: Language, source: &str) -> Result<Rc<dyn Says>, MessagesError> {
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

impl Says for Fluent {
    fn format(&self, _: Language, key: Key, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let pattern = self.0.get_message(key.as_str())?.value()?;
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
