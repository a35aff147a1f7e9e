//! What the program that reads other formats reports about them. It runs in a module of its own, so the report travels
//! as text.

/// What is reported about the documents, apart from the feeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whether all pages were fetched.
    pub coverage: Coverage,
    /// The positions of the feeds whose format is not known.
    pub unknown: Vec<usize>,
    /// What the editor of the page should know. Each is one line.
    pub lines: Vec<String>,
}

/// Whether the feeds are complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    Whole,
    Partial,
}

impl Default for Report {
    fn default() -> Self {
        Self { coverage: Coverage::Whole, unknown: Vec::new(), lines: Vec::new() }
    }
}

/// The first word of a report if pages are missing.
const PARTIAL: &str = "partial";

impl Report {
    /// The report as text, for another program of the same build.
    pub fn written(&self) -> String {
        let coverage = if self.coverage == Coverage::Partial { PARTIAL } else { "" };
        let unknown = [coverage.to_owned()].into_iter().chain(self.unknown.iter().map(ToString::to_string));
        // A quoted value may contain line breaks.
        let lines = self.lines.iter().map(|line| line.replace(['\n', '\r'], " "));
        [unknown.collect::<Vec<_>>().join(" ")].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// Parses what [`Report::written`] writes. Any other text counts as a report of complete feeds without lines.
    pub fn parse(text: &str) -> Self {
        let mut lines = text.split('\n');
        let unknown = lines.next().unwrap_or_default();
        Self {
            coverage: if unknown.starts_with(PARTIAL) { Coverage::Partial } else { Coverage::Whole },
            unknown: unknown.split(' ').filter_map(|position| position.parse().ok()).collect(),
            lines: lines.map(str::to_owned).collect(),
        }
    }
}
