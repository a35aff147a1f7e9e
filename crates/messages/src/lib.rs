//! The interface's own texts, as [Fluent](https://projectfluent.org/fluent/guide/) messages of one language at a time.
//!
//! Which messages there are is declared in the table of `keys`; what they say is in `locales/<tag>/widget.ftl`.
//! Readers load them as lines that the build has made (`lines` describes them); tools have Fluent itself. Numbers, dates and
//! lists come as texts that are ready to be shown ([`format::Format`]); a count also comes as a number, which chooses the
//! plural form.
//!
//! ```
//! use messages::{Argument, Key, Messages};
//! use model::locale::Language;
//!
//! let source = "option-count = { $count ->\n    [one] { $number } service\n   *[other] { $number } services\n}\n";
//! let messages = Messages::parse(Language::ENGLISH, source)?;
//! let arguments = [("count", Argument::Count(1)), ("number", Argument::Text("1"))];
//! // What is put in stands between two marks, so that it keeps its direction within a sentence of the other one.
//! assert_eq!(messages.format(Key::OptionCount, &arguments), "\u{2068}1\u{2069} service");
//! # Ok::<(), messages::MessagesError>(())
//! ```

mod argument;
pub mod compile;
mod declare;
mod error;
mod fluent;
pub mod format;
mod keys;
mod lines;
mod messages;
mod names;
mod says;
pub mod sources;
pub mod wording;

pub use argument::Argument;
pub use declare::ProgramPart;
pub use error::MessagesError;
pub use keys::Key;
pub use messages::Messages;

#[cfg(test)]
mod tests;
