//! What is not read: what files of other programs seem to be, how much of a file is read, and archives, which may be both.

pub mod archive;
mod limits;
mod look;

pub use limits::{Full, MOST_COLUMNS, Room};
pub use look::{Look, look};
