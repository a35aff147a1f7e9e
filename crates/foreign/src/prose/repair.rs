//! Mends what other systems did to texts: UTF-8 that was taken for Windows-1252, and line breaks that were written as
//! a backslash and a letter.

use std::borrow::Cow;

use crate::document::{windows_1252, windows_1252_byte};

/// The text as its author wrote it, as far as that is certain.
pub fn repair(text: &str) -> Cow<'_, str> {
    let is_control = |letter: char| ('\u{80}'..='\u{9f}').contains(&letter);
    let is_spoiled = text.contains(is_control) || text.contains(['Ã', 'Â', 'Å', 'Ä']) || text.contains("â€");
    let text = if is_spoiled { Cow::Owned(decoded(text)) } else { Cow::Borrowed(text) };
    // A single one may stand in the name of a file.
    let has_breaks = ["\\n\\n", "\\r\\n", ".\\n", "!\\n"].iter().any(|mark| text.contains(mark));
    if has_breaks { text.replace("\\r\\n", "\n").replace("\\n", "\n").into() } else { text }
}

/// Letters in a row that are UTF-8 byte by byte become what they are. In other texts no letters follow each other so.
fn decoded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| !letter.is_ascii()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|letter: char| letter.is_ascii()).unwrap_or(from.len());
        let (letters, after) = from.split_at(end);
        plain.push_str(before);
        let bytes: Option<Vec<u8>> = letters.chars().map(windows_1252_byte).collect();
        match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(meant) => plain.push_str(&meant),
            // Where Latin letters have control characters, Windows-1252 has quotation marks and dashes.
            None => plain.extend(letters.chars().map(|letter| u8::try_from(letter).map_or(letter, windows_1252))),
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
}
