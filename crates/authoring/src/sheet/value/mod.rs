//! What stands in one cell, as a value of the feed's JSON, and back.

mod area;
mod elsewhere;
mod made;
mod parse;
mod parsed;
mod write;

pub use area::begin;
pub use parse::{language, parse};
pub use write::write;
