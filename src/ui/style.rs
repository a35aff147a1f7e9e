//! The styles as one text, ready to be adopted into a shadow root. Knows where it comes from: `build.rs` puts the
//! files of `style/` together. How it gets into the page is the shell's.

pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/widget.css"));

#[cfg(test)]
mod tests;
