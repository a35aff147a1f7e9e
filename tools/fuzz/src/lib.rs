//! What must hold whatever the bytes are, one module for each fuzz target.
//!
//! libFuzzer (`fuzz_targets/`) and the test that needs no other tool (`tests/`) call the same functions.

// All of this is test code: a panic is how it says that something does not hold.
#![allow(clippy::expect_used, clippy::panic)]

pub mod feed;
pub mod growth;
pub mod hours;
pub mod link;
mod reader;
pub mod session;

use model::date::Date;

/// The day on which everything happens.
fn today() -> Date {
    Date::new(2026, 11, 16).expect("a Monday")
}
