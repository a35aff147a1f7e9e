//! The styles as one text, ready to be adopted into a shadow root. Knows where it comes from: `build.rs` puts the
//! files of `style/` together. How it gets into the page is the shell's.

pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/widget.css"));

/// The styles of what is printed, for the second part of the program.
pub const PAPER: &str = include_str!(concat!(env!("OUT_DIR"), "/paper.css"));

#[cfg(test)]
mod tests;
