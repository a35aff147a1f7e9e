//! Findings with the lines and columns at which they stand in the text.

use std::ops::Range;

use serde::Serialize;

use super::finding::{Finding, Mark, Rule, Severity};
use crate::source::{Lines, Place, Position, Spans, Wanted};

/// A finding and where it stands. Its serialization is what `--json` prints, and is stable.
#[derive(Debug, Clone, Serialize)]
pub struct Located {
    pub rule: Rule,
    pub severity: Severity,
    /// From 1; absent where nothing of the file can be pointed at.
    pub line: Option<usize>,
    /// In characters, from 1.
    pub column: Option<usize>,
    /// The JSON path, empty for the feed itself.
    pub path: String,
    pub message: String,
    pub mend: String,
    /// The bytes that are shown.
    #[serde(skip)]
    pub span: Option<Range<usize>>,
}

/// The findings in the order of the text, those without a place first. `wanted` knows their places.
pub fn located(findings: Vec<Finding>, wanted: &Wanted, lines: &Lines) -> Vec<Located> {
    let mut located: Vec<_> = findings
        .into_iter()
        .map(|finding| {
            let span = wanted.spans(&finding.place).map(|spans| marked(spans, finding.mark));
            at(finding, span, lines)
        })
        .collect();
    located.sort_by_key(|found| (found.line, found.column, found.severity, found.rule));
    located
}

/// A finding at bytes that are known, or nowhere.
pub fn at(finding: Finding, span: Option<Range<usize>>, lines: &Lines) -> Located {
    let position = span.as_ref().map(|span| lines.position(span.start));
    let Finding { rule, severity, place, message, mend, .. } = finding;
    Located {
        rule,
        severity,
        line: position.map(|Position { line, .. }| line),
        column: position.map(|Position { column, .. }| column),
        path: Place::to_string(&place),
        message,
        mend,
        span,
    }
}

fn marked(spans: &Spans, mark: Mark) -> Range<usize> {
    match (mark, &spans.key) {
        (Mark::Key, Some(key)) => key.clone(),
        _ => spans.value.clone(),
    }
}
