//! Formats JSON for people: what is short stands on one line, anything else has one entry per line.

use super::json::{Json, Object};
use std::fmt::Write as _;

/// Formats the object that a feed is.
#[derive(Debug, Default)]
pub struct Printer {
    out: String,
}

/// The longest line in characters, before a list or an object is spread over several.
const WIDTH: usize = 120;

impl Printer {
    pub fn entry(&mut self, key: &str, value: &Json) {
        self.begin(key);
        print(value, 1, &mut self.out);
    }

    /// Formats a list with one entry per line.
    pub fn list<'a>(&mut self, key: &str, entries: impl Iterator<Item = Json<'a>>) {
        self.begin(key);
        let mut separator = "[\n";
        for entry in entries {
            self.out.push_str(separator);
            indent(2, &mut self.out);
            spread(&entry, 2, &mut self.out);
            separator = ",\n";
        }
        self.out.push_str(if separator == "[\n" { "[]" } else { "\n  ]" });
    }

    pub fn finish(mut self) -> String {
        self.out.push_str(if self.out.is_empty() { "{}\n" } else { "\n}\n" });
        self.out
    }

    fn begin(&mut self, key: &str) {
        self.out.push_str(if self.out.is_empty() { "{\n" } else { ",\n" });
        indent(1, &mut self.out);
        quote(key, &mut self.out);
        self.out.push_str(": ");
    }
}

/// Formats a value on this level, on the rest of the line if there is room.
fn print(value: &Json, level: usize, out: &mut String) {
    let line = out.rfind('\n').map_or(0, |at| at + 1);
    let (start, before) = (out.len(), out.get(line..).unwrap_or_default().chars().count());
    // A comma may follow.
    if flat(value, WIDTH.saturating_sub(before + 1), out).is_none() {
        out.truncate(start);
        spread(value, level, out);
    }
}

/// Formats a value on one line. `None` if it is a list or object that needs more than `room` characters.
fn flat(value: &Json, room: usize, out: &mut String) -> Option<()> {
    let start = out.len();
    let fits = |out: &String| {
        // Bytes first, because counting characters takes time.
        let written = out.get(start..).unwrap_or_default();
        written.len() <= room || written.chars().count() <= room
    };
    match value {
        Json::List(entries) => {
            let mut separator = "[";
            for entry in entries {
                out.push_str(separator);
                flat(entry, room, out)?;
                separator = ", ";
                fits(out).then_some(())?;
            }
            out.push_str(if entries.is_empty() { "[]" } else { "]" });
        }
        Json::Object(Object(entries)) => {
            let mut separator = "{ ";
            for (key, entry) in entries {
                out.push_str(separator);
                quote(key, out);
                out.push_str(": ");
                flat(entry, room, out)?;
                separator = ", ";
                fits(out).then_some(())?;
            }
            out.push_str(if entries.is_empty() { "{}" } else { " }" });
        }
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => {
            print_scalar(value, out);
            return Some(());
        }
    }
    fits(out).then_some(())
}

/// Formats a value with one entry per line.
fn spread(value: &Json, level: usize, out: &mut String) {
    match value {
        Json::List(entries) if !entries.is_empty() => {
            let mut separator = "[\n";
            for entry in entries {
                out.push_str(separator);
                indent(level + 1, out);
                print(entry, level + 1, out);
                separator = ",\n";
            }
            close("]", level, out);
        }
        Json::Object(Object(entries)) if !entries.is_empty() => {
            let mut separator = "{\n";
            for (key, entry) in entries {
                out.push_str(separator);
                indent(level + 1, out);
                quote(key, out);
                out.push_str(": ");
                print(entry, level + 1, out);
                separator = ",\n";
            }
            close("}", level, out);
        }
        Json::List(_) => out.push_str("[]"),
        Json::Object(_) => out.push_str("{}"),
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => print_scalar(value, out),
    }
}

fn print_scalar(value: &Json, out: &mut String) {
    match value {
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        // Writing to a string does not fail.
        Json::Integer(number) => {
            let _ = write!(out, "{number}");
        }
        Json::Decimal(number) => {
            let _ = write!(out, "{number:?}");
        }
        Json::Text(text) => quote(text, out),
        Json::Null | Json::List(_) | Json::Object(_) => out.push_str("null"),
    }
}

fn close(bracket: &str, level: usize, out: &mut String) {
    out.push('\n');
    indent(level, out);
    out.push_str(bracket);
}

fn indent(level: usize, out: &mut String) {
    for _ in 0..level {
        out.push_str("  ");
    }
}

/// Formats a text in quotation marks. Invisible characters are escaped, and so are those that change the direction of
/// the line.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            plain => out.push(plain),
        }
    }
    out.push('"');
}
