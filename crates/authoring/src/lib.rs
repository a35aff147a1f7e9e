//! What the author of a feed needs, as a library: a feed is checked, reported on, made of a spreadsheet or of another
//! directory's data, written in other formats, and cut up where it is large.
//!
//! Bytes come in and values go out. Nothing here opens a file, asks the time, uses a network or starts a thread, so that
//! the command line (`service-feed`) and a page in a browser do the same.

pub mod build;
pub mod check;
mod error;
pub mod export;
mod format;
pub mod import;
pub mod report;
pub mod sheet;
pub mod source;
pub mod template;
pub mod unsure;
pub mod words;

pub use error::AuthoringError;
pub use format::Format;
