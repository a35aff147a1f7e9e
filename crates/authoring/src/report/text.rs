//! The report as text for a terminal, with a bar for each number.

use std::fmt::Write as _;

use super::count::{Report, Section};

/// The longest bar.
const BAR: usize = 30;

pub fn text(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a text does not fail.
    let _ = write(report, &mut text);
    text
}

fn write(report: &Report, out: &mut String) -> std::fmt::Result {
    if !report.title.is_empty() {
        writeln!(out, "{}", report.title)?;
    }
    writeln!(out, "{} services on {}; {} paused or ended", report.services, report.day, report.not_offered)?;
    for section in &report.sections {
        write_section(section, out)?;
    }
    if !report.gaps.is_empty() {
        writeln!(out, "\nWhat can be asked for and has no service")?;
        for gap in &report.gaps {
            writeln!(out, "  {gap}")?;
        }
    }
    Ok(())
}

fn write_section(section: &Section, out: &mut String) -> std::fmt::Result {
    writeln!(out, "\n{}", section.name)?;
    let indented = |level: usize, name: &str| format!("{:1$}{name}", "", 2 * level);
    let width = section.rows.iter().map(|row| indented(row.level, &row.name).chars().count()).max().unwrap_or(0);
    let most = section.rows.iter().map(|row| row.services).max().unwrap_or(0).max(1);
    for row in &section.rows {
        let bar = "#".repeat((row.services * BAR).div_ceil(most));
        let line = format!("  {:width$} {:>6}  {bar}", indented(row.level, &row.name), row.services);
        writeln!(out, "{}", line.trim_end())?;
    }
    if section.unsaid != 0 {
        writeln!(out, "  not stated: {}", section.unsaid)?;
    }
    let missing = section.missing();
    if !missing.is_empty() {
        writeln!(out, "  no service: {}", missing.join(", "))?;
    }
    Ok(())
}
