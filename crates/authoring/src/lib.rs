//! What the author of a feed needs, as a library: a feed is checked, reported on, made of a spreadsheet or of another
//! directory's data, written in other formats, and cut up where it is large.
//!
//! Bytes come in and values go out. Nothing here opens a file, asks the time, uses a network or starts a thread, so that
//! the command line (`service-feed`) and a page in a browser do the same.
//!
//! What is wrong with a feed or a spreadsheet is a [`Finding`](finding::Finding): a value with a kind, arguments and a
//! location. [`wording`] puts it into words.
//!
//! ```
//! use authoring::{check::check, wording::word};
//! use model::date::Date;
//!
//! let feed = br#"{"format": "service-feed/1", "services": [{"id": "a", "name": "A", "url": "ask us"}]}"#;
//! let checked = check("feed.json", feed, Date::EPOCH, &mut |_| {});
//! for finding in &checked.findings {
//!     let words = word(finding);
//!     println!("{} {}: {}", finding.severity, finding.location, words.message);
//! }
//! assert_eq!(checked.findings.iter().filter(|finding| finding.kind.rule().0 == "link").count(), 1);
//! ```

pub mod build;
pub mod check;
mod error;
pub mod export;
pub mod finding;
mod format;
mod guess;
pub mod import;
pub mod matching;
pub mod mending;
pub mod report;
pub mod sheet;
pub mod source;
pub mod template;
#[cfg(test)]
mod testing;
pub mod unread;
mod unsure;
pub mod wording;
pub mod words;
pub mod workbook;

pub use error::AuthoringError;
pub use format::Format;
pub use opening::published;
