//! The findings in words, each with the text at which it stands, and their sum.

use std::{
    borrow::Cow,
    collections::HashMap,
    fmt,
    io::{self, Write},
};

use authoring::{
    check::Checked,
    finding::{Finding, Location, Rule, Severity},
    source::{Lines, Position},
    wording::{Message, Texts, Wording},
};
use miette::{
    Diagnostic, GraphicalReportHandler, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan,
    SpanContents,
};

use crate::output::shown;

/// So many findings of one kind are printed for a feed; `--json` has them all.
const MOST_OF_A_KIND: usize = 20;

/// So much of a line is shown, in bytes: a feed that was written for programs is one line.
const WIDTH: usize = 80;

/// Prints what was found in a feed.
pub fn print(checked: &Checked, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let lines = Lines::new(&checked.text);
    // Not wrapped, as what is to be copied must not be cut at a hyphen.
    let handler = GraphicalReportHandler::new().with_wrap_lines(false).with_context_lines(0);
    let mut printed: HashMap<Rule, usize> = HashMap::new();
    for finding in &checked.findings {
        let count = printed.entry(finding.kind.rule()).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND {
            let mut text = String::new();
            if handler.render_report(&mut text, &Report::new(finding, &lines, texts)).is_ok() {
                writeln!(out, "{}\n", text.trim_end())?;
            }
        }
    }
    let mut more: Vec<_> = printed.into_iter().filter(|(_, count)| MOST_OF_A_KIND < *count).collect();
    more.sort_unstable();
    for (rule, count) in more {
        let more = Message::new("more-of-a-kind").with("count", count - MOST_OF_A_KIND).with("rule", rule.0);
        writeln!(out, "{}", texts.say(&more))?;
    }
    writeln!(out, "{}: {}", shown(&checked.file), sum(&checked.findings, texts))
}

/// `2 errors, 1 warning`, or that nothing was found.
pub fn sum(findings: &[Finding], texts: &Texts) -> String {
    let count = |severity| findings.iter().filter(|found| found.severity == severity).count();
    let parts = [
        (count(Severity::Error), "sum-errors"),
        (count(Severity::Warning), "sum-warnings"),
        (count(Severity::Advice), "sum-advice"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count != 0);
    let parts: Vec<_> = parts.map(|(count, id)| texts.say(&Message::new(id).with("count", count))).collect();
    if parts.is_empty() { texts.say(&Message::new("sum-nothing")) } else { parts.join(", ") }
}

/// A finding as the diagnostics library takes it.
#[derive(Debug)]
struct Report<'a> {
    finding: &'a Finding,
    wording: Wording,
    excerpt: Option<Excerpt<'a>>,
    /// Where it stands, as it is said.
    place: String,
    /// What stands below the mark.
    here: String,
}

impl<'a> Report<'a> {
    fn new(finding: &'a Finding, lines: &Lines<'a>, texts: &Texts) -> Self {
        let spot = finding.location.text().and_then(|location| location.spot.as_ref());
        let excerpt = spot.map(|spot| Excerpt::new(&finding.file, lines, spot.span.clone()));
        let here = texts.say(&Message::new("here"));
        Self { finding, wording: texts.finding(finding), excerpt, place: texts.place(&finding.location), here }
    }
}

impl std::error::Error for Report<'_> {}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // In a workbook or another directory's file no line can be shown, so the place stands before the sentence.
        let location = match &self.finding.location {
            Location::Text(_) | Location::File => String::new(),
            Location::Path(_) | Location::Service { .. } | Location::Sheet(_) | Location::Cell(_) => {
                format!("{}: ", self.place)
            }
        };
        f.write_str(&shown(&format!("{location}{}", self.wording.sentence())))
    }
}

impl Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(format!("{} {}", self.finding.severity, self.finding.kind.rule())))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.finding.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Advice => miette::Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let mend = self.wording.mend.as_ref()?;
        Some(Box::new(shown(mend)))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(Some(self.here.clone()), excerpt.marked))))
    }
}

/// The part of a line that is shown. The library would otherwise go through the whole text for each finding, and show
/// the whole of a line.
#[derive(Debug)]
struct Excerpt<'a> {
    name: Cow<'a, str>,
    text: Cow<'a, str>,
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
        // What is shown of a letter may have another length than the letter.
        let length = |from: usize, to: usize| text.get(from..to).map_or(0, |part| shown(part).len());
        let last = span.end.min(end).max(span.start);
        let marked = (length(start, span.start), length(span.start, last)).into();
        let text = shown(text.get(start..end).unwrap_or_default());
        Self { name: shown(name), text, position: lines.position(span.start), marked }
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
        let contents =
            MietteSpanContents::new_named(self.name.to_string(), self.text.as_bytes(), whole, line, column, 1);
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests;
