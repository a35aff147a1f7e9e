//! What holds for every feed and every reader, tried on random ones.

mod asking;
mod matching;
pub mod random;
mod ranking;
pub mod reader;
mod sessions;
