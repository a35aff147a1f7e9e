//! The report as text for a terminal, with a bar for each number.

use std::fmt::Write as _;

use super::count::{Report, Section};
use crate::wording::{Message, Texts};

/// The longest bar.
const BAR: usize = 30;

pub fn text(report: &Report, texts: &Texts) -> String {
    let mut text = String::new();
    // Writing to a text does not fail.
    let _ = write(report, texts, &mut text);
    text
}

fn write(report: &Report, texts: &Texts, out: &mut String) -> std::fmt::Result {
    if !report.title.is_empty() {
        writeln!(out, "{}", report.title)?;
    }
    writeln!(out, "{}", texts.say(&report.sum()))?;
    for section in &report.sections {
        write_section(section, texts, out)?;
    }
    if !report.gaps.is_empty() {
        writeln!(out, "\n{}", texts.say(&Message::new("report-gaps")))?;
        for gap in &report.gaps {
            writeln!(out, "  {}", texts.say(gap))?;
        }
    }
    Ok(())
}

fn write_section(section: &Section, texts: &Texts, out: &mut String) -> std::fmt::Result {
    writeln!(out, "\n{}", texts.say(&section.name.message()))?;
    let indented = |level: usize, name: &str| format!("{:1$}{name}", "", 2 * level);
    let width = section.rows.iter().map(|row| indented(row.level, &row.name).chars().count()).max().unwrap_or(0);
    let most = section.rows.iter().map(|row| row.services).max().unwrap_or(0).max(1);
    for row in &section.rows {
        let bar = "#".repeat((row.services * BAR).div_ceil(most));
        let line = format!("  {:width$} {:>6}  {bar}", indented(row.level, &row.name), row.services);
        writeln!(out, "{}", line.trim_end())?;
    }
    if section.unsaid != 0 {
        writeln!(out, "  {}", texts.say(&section.unsaid_message()))?;
    }
    let missing = section.missing();
    if !missing.is_empty() {
        writeln!(out, "  {} {}", texts.say(&Message::new("report-no-service")), missing.join(", "))?;
    }
    Ok(())
}
