//! Random feeds as JSON, for the property tests of the crates that parse and write feeds.

#![allow(clippy::indexing_slicing, reason = "only tests use this crate")]

mod channel;
mod feed;
mod json;
mod question;
mod service;
mod value;

pub use channel::hours;
pub use feed::any_feed;
pub use json::json_of;
pub use question::condition;

/// A feed in which every field of the format is stated once.
pub const EVERY_FIELD: &str = include_str!("../every-field.json");
