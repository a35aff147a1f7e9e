//! What is done with every value of a feed of 100,000 services, which is read on a phone: going through its JSON,
//! putting its texts together, finding its names. Knows letters, bytes and places; not what a feed is.
//!
//! A crate of its own, because cargo chooses between speed and size by the crate: this is the one part of the widget that
//! is compiled for speed. So it is kept small, and nothing in it is generic: that would be compiled where it is used.

mod json;
mod names;
mod pieces;

pub use json::{
    Elements, Entries, Error, Kind, Mark, Parser, Plan, ReadEntry, Sink, Tape, Value, ValueKind, position, same, stream,
};
pub use names::Names;
pub use pieces::{Pieces, is_plain, leads_to_plain_host, next_piece, trimmed};
