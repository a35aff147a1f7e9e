//! What says messages: lines, and for tools Fluent. Called by this trait, Fluent is not in programs that have lines alone.

use crate::{Key, argument::Argument};
use model::locale::Language;

/// Messages of one language.
pub(crate) trait Says {
    /// A message with its variables filled in; `None` where it is not among these.
    fn format(&self, language: Language, key: Key, arguments: &[(&str, Argument<'_>)]) -> Option<String>;
}
