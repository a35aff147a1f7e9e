//! JSON (RFC 8259) as a tape: all values of a text in one flat list, each with its position in the text.
//!
//! Nothing is allocated per value. The list is used again for the next service, and texts stay where they are in the
//! source.

mod coming;
mod entries;
mod letters;
mod parser;
mod stream;
mod tape;
#[cfg(test)]
mod tests;

pub use coming::{Coming, LONGEST_TEXT, MOST};
pub use entries::{Elements, Entries, position, same};
pub use parser::{Parser, ReadEntry};
pub use stream::{Plan, Sink, stream};
pub use tape::{Mark, Tape, Value, ValueKind};

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Error {
    /// The offset in bytes at which the text stops being JSON.
    pub at: usize,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The text ends in the middle of a value.
    CutOff,
    /// Something else is expected there, or the value is nested too deep.
    Unexpected,
}
