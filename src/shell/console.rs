//! What the editor of a page reads in the browser's console. A later part of the program.

use crate::browser::dom;
use finder::{loading::console_message::ConsoleMessage, session::config::IgnoredAttribute};

/// At most this many messages about the feeds are written to the console; an editor mends the first ones first.
const MOST_LINES: usize = 20;

pub fn write(attributes: &[IgnoredAttribute], feeds: &[ConsoleMessage]) {
    for line in attributes {
        dom::warn(&line.to_string());
    }
    for line in feeds.iter().take(MOST_LINES) {
        dom::warn(&line.to_string());
    }
    if MOST_LINES < feeds.len() {
        dom::warn(&format!("… and {} more", feeds.len() - MOST_LINES));
    }
}
