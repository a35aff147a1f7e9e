//! Formats JSON for people, where what is short stands on one line and anything else has one entry per line; or without
//! any white space.

use super::json::{Json, Object};
use std::fmt::Write as _;

/// Formats the object that a feed is.
#[derive(Debug)]
pub struct Printer {
    layout: Layout,
    out: String,
}

/// How much white space there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// Formatted for people.
    #[default]
    Lines,
    /// None, for a file that is only downloaded.
    Dense,
}

/// The longest line in characters, before a list or an object is spread over several.
const WIDTH: usize = 120;

impl Printer {
    pub fn new(layout: Layout) -> Self {
        Self { layout, out: String::new() }
    }

    pub fn entry(&mut self, key: &str, value: &Json) {
        self.begin(key);
        match self.layout {
            Layout::Lines => print(value, 1, &mut self.out),
            Layout::Dense => dense(value, &mut self.out),
        }
    }

    /// Formats a value that nobody reads.
    pub fn line(&mut self, key: &str, value: &Json) {
        self.begin(key);
        dense(value, &mut self.out);
    }

    /// Formats a list with one entry per line.
    pub fn list<'a>(&mut self, key: &str, entries: impl Iterator<Item = Json<'a>>) {
        self.begin(key);
        self.out.push('[');
        let mut separator = "";
        for entry in entries {
            self.out.push_str(separator);
            match self.layout {
                Layout::Lines => {
                    new_line(2, &mut self.out);
                    spread(&entry, 2, &mut self.out);
                }
                Layout::Dense => dense(&entry, &mut self.out),
            }
            separator = ",";
        }
        if self.layout == Layout::Lines && !separator.is_empty() {
            new_line(1, &mut self.out);
        }
        self.out.push(']');
    }

    pub fn finish(mut self) -> String {
        self.out.push_str(match (self.layout, self.out.is_empty()) {
            (_, true) => "{}\n",
            (Layout::Lines, false) => "\n}\n",
            (Layout::Dense, false) => "}\n",
        });
        self.out
    }

    fn begin(&mut self, key: &str) {
        self.out.push(if self.out.is_empty() { '{' } else { ',' });
        if self.layout == Layout::Lines {
            new_line(1, &mut self.out);
        }
        quote(key, &mut self.out);
        self.out.push_str(if self.layout == Layout::Lines { ": " } else { ":" });
    }
}

/// Formats a value without white space.
fn dense(value: &Json, out: &mut String) {
    match value {
        Json::List(entries) => {
            out.push('[');
            for (position, entry) in entries.iter().enumerate() {
                out.push_str(if position == 0 { "" } else { "," });
                dense(entry, out);
            }
            out.push(']');
        }
        Json::Object(Object(entries)) => {
            out.push('{');
            for (position, (key, entry)) in entries.iter().enumerate() {
                out.push_str(if position == 0 { "" } else { "," });
                quote(key, out);
                out.push(':');
                dense(entry, out);
            }
            out.push('}');
        }
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => print_scalar(value, out),
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
    new_line(level, out);
    out.push_str(bracket);
}

fn new_line(level: usize, out: &mut String) {
    out.push('\n');
    indent(level, out);
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
