//! JSON (RFC 8259) as a tape: all values of a text in one flat list, each with its place in the text.
//! Knows letters, numbers and brackets; not what a document is for.
//!
//! Written by hand, because a feed of 100,000 services is read on a phone: nothing is allocated for a value, the list is
//! used again for the next service, and texts stay where they are. A crate of its own, because cargo chooses between
//! speed and size by the crate, and nothing else of the widget is as hot.

mod letters;
mod parser;
mod tape;

pub use parser::{Parser, Plan, Result, Sink, stream};
pub use tape::{Elements, Entries, Mark, Tape, Value, ValueKind, position};

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Error {
    /// The byte at which it stops being JSON.
    pub at: usize,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It stops in the middle.
    CutOff,
    /// Something else should stand there, or it is nested too deep.
    Unexpected,
}

#[cfg(test)]
mod tests;
