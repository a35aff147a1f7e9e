//! For whom a sub-command prints, and what a feed may not do to the terminal.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use serde_json::Value;

/// For whom the output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Words for people.
    Words,
    /// JSON for programs.
    Json,
}

/// A text as it may be shown on a terminal. What would move the cursor, change colours or the title, or turn round the
/// letters that follow is a sign that can be seen. Line breaks and tabs stay.
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_control) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|letter| if is_control(letter) { visible(letter) } else { letter }).collect::<String>().into()
}

/// Prints JSON for programs. What would do something to a terminal is escaped, also where JSON does not ask for it.
pub fn json_text(value: &Value, out: &mut dyn Write) -> io::Result<()> {
    let text = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
    writeln!(out, "{}", escaped(&text))
}

/// JSON with every control character escaped. They stand within texts alone, so it says the same.
pub fn escaped(json: &str) -> Cow<'_, str> {
    if !json.chars().any(is_control) {
        return Cow::Borrowed(json);
    }
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if is_control(letter) {
            text.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            text.push(letter);
        }
    }
    text.into()
}

/// HTML without control characters, which it may not have anyway.
pub fn without_controls(html: String) -> String {
    if html.chars().any(is_control) { html.chars().filter(|letter| !is_control(*letter)).collect() } else { html }
}

fn is_control(letter: char) -> bool {
    // Those that turn round what follows are no control characters by their class.
    let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || letter.is_control() && !matches!(letter, '\n' | '\t')
}

/// The sign of a control character of ASCII; one sign for all others.
fn visible(letter: char) -> char {
    match u32::from(letter) {
        code @ 0..0x20 => char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER),
        0x7f => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVIL: &str = "a\u{1b}]0;x\u{7}\u{9b}31m\u{202e}b\r\u{7f}";

    #[test]
    fn nothing_of_a_text_does_something_to_the_terminal() {
        assert_eq!(shown(EVIL), "a␛]0;x␇\u{fffd}31m\u{fffd}b␍␡");
        assert_eq!(shown("ä\n\tb"), "ä\n\tb");
    }

    #[test]
    fn escaped_json_says_the_same() {
        let value = Value::from(EVIL);
        let mut out = Vec::new();
        json_text(&value, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(!text.chars().any(is_control), "{text:?}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
