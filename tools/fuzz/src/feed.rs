//! Takes any bytes for a feed, and answers its questions for a few steps. Nothing may panic, and every problem of the
//! feed must have a text.

use finder::{engine::catalogue::Catalogue, results::own_words::OwnWords, session::config::Config};

use model::problem::MAX_PROBLEMS;

use crate::{reader::replay, today};

/// # Panics
/// Where something that must hold does not.
pub fn run(bytes: &[u8]) {
    let Ok(parsed) = feed::parse(bytes) else { return };
    for problem in &parsed.problems {
        assert!(!problem.to_string().is_empty());
    }
    assert!(parsed.problems.len() <= MAX_PROBLEMS);
    let catalogue = Catalogue::new(vec![parsed.feed], today());
    // The bytes are a feed and can hold no steps, so these come from what the bytes add up to.
    let seed = bytes.iter().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    let words = OwnWords::new(&catalogue);
    let config = Config { enough: 1, ..Config::default() };
    replay(&catalogue, &config, &words, &[seed.to_le_bytes(), seed.to_be_bytes()].concat());
}
