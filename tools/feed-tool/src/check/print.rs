//! The findings in words, each with the text at which it stands, and their sum.

use std::{
    collections::HashMap,
    fmt,
    io::{self, Write},
};

use authoring::{
    check::{Checked, Located, Rule, Severity},
    source::{Lines, Position},
};
use miette::{
    Diagnostic, GraphicalReportHandler, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan,
    SpanContents,
};

/// So many findings of one kind are printed for a feed; `--json` has them all.
const MOST_OF_A_KIND: usize = 20;

/// So much of a line is shown, in bytes: a feed that was written for programs is one line.
const WIDTH: usize = 80;

/// Prints what was found in a feed.
pub fn print(checked: &Checked, out: &mut dyn Write) -> io::Result<()> {
    let lines = Lines::new(&checked.text);
    // Not wrapped, as what is to be copied must not be cut at a hyphen.
    let handler = GraphicalReportHandler::new().with_wrap_lines(false).with_context_lines(0);
    let mut printed: HashMap<Rule, usize> = HashMap::new();
    for located in &checked.findings {
        let count = printed.entry(located.rule).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND {
            let excerpt = located.span.clone().map(|span| Excerpt::new(&checked.name, &lines, span));
            let mut text = String::new();
            if handler.render_report(&mut text, &Report { located, excerpt }).is_ok() {
                writeln!(out, "{}\n", text.trim_end())?;
            }
        }
    }
    let mut more: Vec<_> = printed.into_iter().filter(|(_, count)| MOST_OF_A_KIND < *count).collect();
    more.sort_unstable();
    for (rule, count) in more {
        writeln!(out, "and {} more of the kind \"{rule}\"; --json lists them all", count - MOST_OF_A_KIND)?;
    }
    writeln!(out, "{}: {}", checked.name, sum(&checked.findings))
}

/// `2 errors, 1 warning`, or that nothing was found.
pub fn sum(findings: &[Located]) -> String {
    let count = |severity| findings.iter().filter(|found| found.severity == severity).count();
    let parts = [
        (count(Severity::Error), "error", "errors"),
        (count(Severity::Warning), "warning", "warnings"),
        (count(Severity::Advice), "piece of advice", "pieces of advice"),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(count, ..)| *count != 0)
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    if parts.is_empty() { "nothing to mend".to_owned() } else { parts.join(", ") }
}

/// A finding as the diagnostics library takes it.
#[derive(Debug)]
struct Report<'a> {
    located: &'a Located,
    excerpt: Option<Excerpt<'a>>,
}

impl std::error::Error for Report<'_> {}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.located.message)
    }
}

impl Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(format!("{} {}", self.located.severity, self.located.rule)))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.located.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Advice => miette::Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.located.mend))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(Some("here".into()), excerpt.marked))))
    }
}

/// The part of a line that is shown. The library would otherwise go through the whole text for each finding, and show
/// the whole of a line.
#[derive(Debug)]
struct Excerpt<'a> {
    name: &'a str,
    text: &'a str,
    position: Position,
    /// What is marked in `text`.
    marked: SourceSpan,
}

impl<'a> Excerpt<'a> {
    fn new(name: &'a str, lines: &Lines<'a>, span: std::ops::Range<usize>) -> Self {
        let line = lines.around(&span);
        let text = lines.text();
        let is_long = WIDTH < line.len();
        let start = if is_long { line.start.max(span.start.saturating_sub(WIDTH / 2)) } else { line.start };
        let end = if is_long { line.end.min(start + WIDTH) } else { line.end };
        let (start, end) = (text.floor_char_boundary(start), text.floor_char_boundary(end));
        let marked = (span.start - start, span.end.min(end).saturating_sub(span.start)).into();
        let text = text.get(start..end).unwrap_or_default();
        Self { name, text, position: lines.position(span.start), marked }
    }
}

impl SourceCode for Excerpt<'_> {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let whole = SourceSpan::from((0, self.text.len()));
        let (line, column) = (self.position.line - 1, self.position.column - 1);
        let contents = MietteSpanContents::new_named(self.name.into(), self.text.as_bytes(), whole, line, column, 1);
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests;
