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

/// Whether these are hours in the notation.
pub fn is_hours(text: &str) -> bool {
    parse(text).is_ok()
}

#[cfg(test)]
mod tests;
