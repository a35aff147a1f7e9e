//! Where in a text something is wrong, as an editor shows it: line and column, both counted from 1, in bytes.

use bulk::Kind;
use model::problem::FeedError;

/// The byte order mark, which may stand before a text and is no column of it.
pub const MARK: &[u8] = b"\xef\xbb\xbf";

/// How much of a text was passed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Position {
    pub bytes: usize,
    /// The line breaks so far.
    lines: usize,
    /// The bytes since the last of them.
    column: usize,
}

impl Position {
    /// The position behind these bytes, which come next.
    pub fn behind(self, bytes: &[u8]) -> Self {
        let marked = bytes;
        let bytes = if self.bytes == 0 { bytes.strip_prefix(MARK).unwrap_or(bytes) } else { bytes };
        let last = bytes.iter().rposition(|byte| *byte == b'\n');
        Self {
            bytes: self.bytes + marked.len(),
            lines: self.lines + bytes.iter().filter(|byte| **byte == b'\n').count(),
            column: last.map_or(self.column + bytes.len(), |last| bytes.len() - last - 1),
        }
    }

    /// What is wrong here. A text that is cut off is so after its last byte.
    pub fn error(self, kind: Kind) -> FeedError {
        let line = 1 + self.lines;
        match kind {
            Kind::CutOff => FeedError::CutOff { line, column: self.column.max(1) },
            Kind::Unexpected => FeedError::NotJson { line, column: self.column + 1 },
        }
    }
}

/// The error with its line and column.
pub fn not_json(text: &str, error: bulk::Error) -> FeedError {
    Position::default().behind(text.as_bytes().get(..error.at).unwrap_or_default()).error(error.kind)
}
