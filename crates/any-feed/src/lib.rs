//! Random feeds as JSON, for the property tests of the crates that parse and write feeds.

mod feed;
mod json;

pub use feed::*;
pub use json::json_of;

/// A feed in which every field of the format is stated once.
pub const EVERY_FIELD: &str = include_str!("../every-field.json");
