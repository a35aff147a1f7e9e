//! What is asked of the finder whatever the bytes are, one module for each target. Knows what must hold; not where
//! the bytes come from: libFuzzer (`fuzz_targets/`) and the test that needs no other tool (`tests/`) call the same.

pub mod feed;
pub mod hours;
pub mod link;
mod reader;
pub mod session;

use model::date::Date;

/// The day on which everything happens.
fn today() -> Date {
    Date::new(2026, 11, 16).expect("a Monday")
}
