//! What is done with every value of a feed of 100,000 services on a phone: parsing JSON, storing texts, finding names.
//!
//! This is a crate of its own because cargo chooses between speed and size per crate, and this is the only part of the
//! widget that is compiled for speed. It is kept small, and nothing in it is generic, because generic code is compiled
//! in the crate that uses it.

mod decimal;
mod json;
mod names;
mod pieces;

pub use decimal::decimal;
pub use json::{
    Coming, Elements, Entries, Error, Kind, LONGEST_TEXT, MOST, Mark, Parser, Plan, ReadEntry, Sink, Tape, Value,
    ValueKind, position, same, stream,
};
pub use names::{Names, hash_from};
pub use pieces::{Pieces, is_plain, leads_to_plain_host, next_piece, trimmed};
