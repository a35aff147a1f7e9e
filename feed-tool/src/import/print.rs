//! What an import says: findings for people, one line each, or JSON for programs.

use std::{
    io::{self, Write},
    path::Path,
};

use serde_json::{Value, json};

use crate::{
    command::Output,
    sheet::{
        finding::{Finding, Weight},
        read::Imported,
    },
};

/// Prints the findings, and what was written where.
pub fn print(
    findings: &[Finding],
    written: Option<(&Imported, &Path)>,
    output: Output,
    out: &mut dyn Write,
) -> io::Result<()> {
    match output {
        Output::Words => words(findings, written, out),
        Output::Json => {
            let findings: Vec<_> = findings.iter().map(finding).collect();
            let written =
                written.map(|(imported, path)| json!({ "file": path, "services": imported.feed.services.len() }));
            serde_json::to_writer_pretty(&mut *out, &json!({ "version": 1, "findings": findings, "written": written }))
                .map_err(io::Error::from)?;
            writeln!(out)
        }
    }
}

fn words(findings: &[Finding], written: Option<(&Imported, &Path)>, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        let weight = if finding.weight == Weight::Note { "note: " } else { "" };
        writeln!(out, "{weight}{finding}")?;
    }
    let count = |weight| findings.iter().filter(|finding| finding.weight == weight).count();
    let (problems, notes) = (count(Weight::Problem), count(Weight::Note));
    match written {
        Some((imported, path)) => {
            writeln!(
                out,
                "{}: {} services, {problems} to mend, {notes} notes",
                path.display(),
                imported.feed.services.len()
            )
        }
        None => writeln!(out, "nothing was written: {problems} to mend, {notes} notes"),
    }
}

fn finding(finding: &Finding) -> Value {
    json!({
        "file": finding.file,
        "place": finding.place,
        "text": finding.text,
        "problem": finding.weight == Weight::Problem,
        "message": finding.fault.to_string(),
        "mend": finding.fault.mend(),
    })
}
