//! The style sheets as texts. `build.rs` makes them from the files of `style/`. The build puts those of the first question
//! into the loader, and the program brings the others.

/// What the first question needs.
pub const FIRST: &str = include_str!(concat!(env!("OUT_DIR"), "/first.css"));

/// What comes with the second part of the program, between the others. In the widget only `shell::second_part::load` may
/// name it.
pub const LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/later.css"));

/// What depends on the medium, after all others.
pub const LAST: &str = include_str!(concat!(env!("OUT_DIR"), "/last.css"));

/// The styles of what is printed, for the second part of the program.
pub const PAPER: &str = include_str!(concat!(env!("OUT_DIR"), "/paper.css"));

#[cfg(test)]
mod tests;
