//! Files for tests, and findings as lines of text.

use finder::engine::catalogue::Catalogue;
use model::{date::Date, locale::Language};

use crate::{finding::Finding, wording::word, words::Words};

/// A feed without mistakes.
pub const SMALL: &str = include_str!("../tests/files/small.json");

/// A feed with a mistake of nearly every kind.
pub const FLAWED: &str = include_str!("../tests/files/flawed.json");

/// The day for which the files were written.
pub fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

/// The services of a feed, and the interface's words in a language.
pub fn catalogue(feed: &str, language: &str) -> (Catalogue, Words) {
    let catalogue = Catalogue::new(vec![feed::parse(feed.as_bytes()).unwrap().feed], today());
    let words = Words::new(Language::parse(language).unwrap(), catalogue.language);
    (catalogue, words)
}

/// Everything that a finding says, on two lines.
pub fn told(finding: &Finding) -> String {
    let wording = word(finding);
    let position = finding.position().map(|at| format!(" {}:{}", at.line, at.column)).unwrap_or_default();
    let content = finding.location.cell().map(|cell| format!(" [{}]", cell.content)).unwrap_or_default();
    let count = if finding.count == 1 { String::new() } else { format!(" {} times", finding.count) };
    let mend = wording.mend.as_deref().unwrap_or("nothing to do");
    format!(
        "{} {} {}{position} {}{content}{count}\n    {}; {mend}\n",
        finding.severity,
        finding.kind.rule(),
        finding.file,
        finding.location,
        wording.sentence()
    )
}
