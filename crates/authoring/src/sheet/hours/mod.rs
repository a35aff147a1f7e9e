//! Opening hours in a notation that a person can type, such as `ma-pe 9-15; ke 17-19`, to and from the windows of the feed.
//! What is not understood is for the caller to keep as text.

mod over_night;
mod parse;
mod phrase;
mod token;
mod write;

pub use over_night::over_night;
pub use parse::parse;
pub use write::write;

#[cfg(test)]
mod tests;
