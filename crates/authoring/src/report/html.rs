//! The report as one HTML file with plots, for light and dark screens and for paper. It loads nothing and runs nothing.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::count::{Report, Row, Section};
use crate::wording::{Message, Texts};

/// Sizes of the plots, in pixels of an unscaled page.
const ROW: usize = 24;
const NAMES: usize = 260;
const BARS: usize = 340;
const WIDTH: usize = NAMES + BARS + 60;

/// A name longer than this is cut in the plot; the table below has it whole.
const NAME_LENGTH: usize = 36;

const STYLE: &str = "
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --bar: #2b6cb0; --line: #d0d7de; --gap: #b42318 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --bar: #6cb0ff; --line: #30363d; --gap: #ff9b8f }
}
@media print {
  :root { --ink: #000; --paper: #fff; --bar: #444; --line: #999; --gap: #000 }
  section { break-inside: avoid-page } details { display: none }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 46rem;
  margin: 2rem auto; padding: 0 1rem }
svg { width: 100%; height: auto; font-size: 14px } svg text { fill: var(--ink) } svg rect { fill: var(--bar) }
svg .gap { fill: var(--gap); font-weight: bold }
table { border-collapse: collapse } th, td { text-align: left; padding: .2rem 1rem .2rem 0;
  border-bottom: 1px solid var(--line) } td.number { text-align: right }
";

pub fn page(report: &Report, texts: &Texts) -> String {
    let say = |id| texts.say(&Message::new(id));
    let untitled = say("report-services");
    let title = if report.title.is_empty() { &untitled } else { &report.title };
    let page = html! {
        (DOCTYPE)
        html lang=(texts.language().language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (say("report-coverage")) " " (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (say("report-coverage")) " " span lang=(report.language) { (title) } }
                p { (texts.say(&report.sum())) "." }
                @for section in &report.sections { (of_section(section, texts, &report.language)) }
                @if !report.gaps.is_empty() {
                    section {
                        h2 { (say("report-gaps")) }
                        ul { @for gap in &report.gaps { li { (texts.say(gap)) } } }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn of_section(section: &Section, texts: &Texts, language: &str) -> Markup {
    let say = |id| texts.say(&Message::new(id));
    let name = texts.say(&section.name.message());
    let missing = section.missing();
    html! {
        section {
            h2 { (name) }
            (plot(section, texts, language))
            @if section.unsaid != 0 { p { (texts.say(&section.unsaid_message())) } }
            @if !missing.is_empty() { p { strong { (say("report-no-service")) } " " span lang=(language) { (missing.join(", ")) } } }
            details {
                summary { (say("report-numbers")) }
                table {
                    thead { tr { th scope="col" { (name) } th scope="col" { (say("report-services")) } } }
                    tbody {
                        @for row in &section.rows {
                            tr { th scope="row" lang=(language) { (row.name) } td.number { (row.services) } }
                        }
                    }
                }
            }
        }
    }
}

fn plot(section: &Section, texts: &Texts, language: &str) -> Markup {
    let most = section.rows.iter().map(|row| row.services).max().unwrap_or(0).max(1);
    let height = section.rows.len() * ROW;
    let label = texts.say(&Message::new("report-plot").with("section", section.name.message()));
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {height}")) role="img" aria-label=(label) {
            @for (position, row) in section.rows.iter().enumerate() { (bar(row, position, most, language)) }
        }
    }
}

fn bar(row: &Row, position: usize, most: usize, language: &str) -> Markup {
    let (top, middle) = (position * ROW + 4, position * ROW + 17);
    let width = row.services * BARS / most;
    html! {
        text x=(16 * row.level) y=(middle) lang=(language) { (cut(&row.name)) }
        rect x=(NAMES) y=(top) width=(width) height=(ROW - 8) {}
        text.gap[row.services == 0] x=(NAMES + width + 6) y=(middle) { (row.services) }
    }
}

fn cut(name: &str) -> String {
    match name.char_indices().nth(NAME_LENGTH) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}
