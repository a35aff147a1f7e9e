//! What holds for every feed and every reader, tried on random ones.

mod asking;
mod matching;
pub mod random;
pub mod reader;
mod sessions;
