//! The text of a feed and what stands where in it: JSON paths, lines and columns, and keys that the format does not have.

mod json_path;
mod lines;
mod scan;
mod shape;
mod unused;
mod wanted;

use std::borrow::Cow;

pub use json_path::{JsonPath, Step, join};
pub use lines::{Lines, Position};
pub use scan::{StrangeKey, StrangeKeyKind, scan};
pub use unused::unused;
pub use wanted::{Spans, Wanted};

/// The text of a feed, without the mark that some programs put before UTF-8. What is not UTF-8 is replaced.
pub fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes))
}

/// The mark that some programs put before UTF-8.
pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// From which byte to which byte something stands in a text.
pub type Span = std::ops::Range<usize>;
