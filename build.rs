//! Joins the files of `style/` for `src/ui/style.rs`, without comments and white space that only people read.

use std::{env, error::Error, fs, path::Path};

/// In the order in which they are to take effect: what the first question needs, what comes with the second part of
/// the program, and what depends on the medium and has the last word.
const SOURCES: [(&str, &[&str]); 3] = [
    (
        "first.css",
        &[
            "style/tokens.css",
            "style/base.css",
            "style/controls.css",
            "style/question.css",
            "style/help.css",
            "style/exit.css",
        ],
    ),
    ("later.css", &["style/results.css", "style/service.css", "style/map.css", "style/print.css"]),
    ("last.css", &["style/media.css"]),
];

/// Printed in a document of its own.
const PAPER: &str = "style/paper.css";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={PAPER}");
    for source in SOURCES.iter().flat_map(|(_, sources)| *sources) {
        println!("cargo:rerun-if-changed={source}");
    }
    for (target, sources) in SOURCES {
        let mut css = String::new();
        for source in sources {
            css += &fs::read_to_string(source).map_err(|error| format!("{source}: {error}"))?;
        }
        write(target, &css)?;
    }
    write("paper.css", &fs::read_to_string(PAPER).map_err(|error| format!("{PAPER}: {error}"))?)
}

fn write(target: &str, css: &str) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join(target), shorten(css))?)
}

/// The same rules without comments and needless white space. Strings stay as they are.
fn shorten(css: &str) -> String {
    let mut short = String::with_capacity(css.len());
    let mut rest = css;
    // White space that has been read and may be needed.
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            space = true;
        } else if next.is_whitespace() {
            rest = rest.trim_start();
            space = true;
        } else {
            let length = if matches!(next, '"' | '\'') { string_length(rest, next) } else { next.len_utf8() };
            let (token, after) = rest.split_at(length);
            push(&mut short, token, std::mem::take(&mut space));
            rest = after;
        }
    }
    short
}

/// Adds a token, with a space before it only where the space means something: it does between words
/// and around the signs of `calc`, and does not beside braces, semicolons and commas and after a colon.
fn push(short: &mut String, token: &str, space: bool) {
    if token == "}" && short.ends_with(';') {
        short.pop();
    }
    let after = short.chars().next_back().is_none_or(|last| matches!(last, '{' | '}' | ';' | ',' | ':'));
    let before = matches!(token, "{" | "}" | ";" | ",");
    if space && !after && !before {
        short.push(' ');
    }
    short.push_str(token);
}

/// The length of the string literal at the start, with its quotes.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + character.len_utf8(),
            _ => {}
        }
    }
    text.len()
}
