//! Joins the files of `style/`, without comments and white space that only people read.

use std::{env, error::Error, fmt::Display, fs, path::Path};

use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};

/// In the order in which they are to take effect: what the first question needs, what comes with the second part of
/// the program, and what depends on the medium and has the last word.
const SOURCES: [(&str, &[&str]); 3] = [
    (
        "first.css",
        &[
            "../../style/tokens.css",
            "../../style/base.css",
            "../../style/controls.css",
            "../../style/question.css",
            "../../style/help.css",
            "../../style/exit.css",
        ],
    ),
    (
        "later.css",
        &[
            "../../style/lines.css",
            "../../style/results.css",
            "../../style/service.css",
            "../../style/map.css",
            "../../style/print.css",
        ],
    ),
    ("last.css", &["../../style/media.css"]),
];

/// Printed in a document of its own.
const PAPER: &str = "../../style/paper.css";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={PAPER}");
    for source in SOURCES.iter().flat_map(|(_, sources)| *sources) {
        println!("cargo:rerun-if-changed={source}");
    }
    for (target, sources) in SOURCES {
        write(target, sources)?;
    }
    write("paper.css", &[PAPER])
}

fn write(target: &str, sources: &[&str]) -> Result<(), Box<dyn Error>> {
    let mut short = String::new();
    for source in sources {
        let css = fs::read_to_string(source).map_err(|error| format!("{source}: {error}"))?;
        // One at a time, so that a mistake is reported at its line of the file.
        short += &shorten(&css).map_err(|error| format!("{source}, {error}"))?;
    }
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join(target), short)?)
}

/// The same rules without comments and needless characters.
///
/// Only the printer shortens. The step that `StyleSheet::minify` adds also merges declarations, and without a list of
/// browsers `text-decoration: underline` with a thickness becomes one declaration that older versions of Safari ignore.
fn shorten(css: &str) -> Result<String, String> {
    let sheet = StyleSheet::parse(css, ParserOptions::default()).map_err(with_line)?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(printed.map_err(with_line)?.code)
}

/// lightningcss counts lines from 0.
fn with_line<T: Display>(error: lightningcss::error::Error<T>) -> String {
    format!("line {}: {}", error.loc.map_or(0, |place| place.line + 1), error.kind)
}
