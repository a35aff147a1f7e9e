//! The styles as texts, ready to be adopted into a shadow root. Knows where they come from: `build.rs` puts the
//! files of `style/` together. How they get into the page is the shell's.

/// What the first question needs.
pub const FIRST: &str = include_str!(concat!(env!("OUT_DIR"), "/first.css"));

/// What comes with the second part of the program, between the others. Named only by `shell::second_part::load`.
pub const LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/later.css"));

/// What depends on the medium: it has the last word.
pub const LAST: &str = include_str!(concat!(env!("OUT_DIR"), "/last.css"));

/// The styles of what is printed, for the second part of the program.
pub const PAPER: &str = include_str!(concat!(env!("OUT_DIR"), "/paper.css"));

#[cfg(test)]
mod tests;
