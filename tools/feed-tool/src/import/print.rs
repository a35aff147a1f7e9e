//! What an import reports: findings for people, one line each, or JSON for programs.

use std::{
    io::{self, Write},
    path::Path,
};

use authoring::{
    finding::{Finding, Severity},
    wording::word,
};
use model::feed::Feed;
use serde_json::{Value, json};

use crate::output::Output;

/// Prints the findings, and what was written where.
pub fn print(
    findings: &[Finding],
    written: Option<(&Feed, &Path)>,
    output: Output,
    out: &mut dyn Write,
) -> io::Result<()> {
    match output {
        Output::Words => words(findings, written, out),
        Output::Json => {
            let findings: Vec<_> = findings.iter().map(json).collect();
            let written = written.map(|(feed, path)| json!({ "file": path, "services": feed.services.len() }));
            serde_json::to_writer_pretty(&mut *out, &json!({ "version": 1, "findings": findings, "written": written }))
                .map_err(io::Error::from)?;
            writeln!(out)
        }
    }
}

fn words(findings: &[Finding], written: Option<(&Feed, &Path)>, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        writeln!(out, "{}", line(finding))?;
    }
    let notes = findings.iter().filter(|finding| !is_problem(finding)).count();
    let problems = findings.len() - notes;
    match written {
        Some((feed, path)) => {
            writeln!(out, "{}: {} services, {problems} to mend, {notes} notes", path.display(), feed.services.len())
        }
        None => writeln!(out, "nothing was written: {problems} to mend, {notes} notes"),
    }
}

/// One line: file, location, what is wrong, what became of it and how often, and the mend.
fn line(finding: &Finding) -> String {
    let (location, wording) = (finding.location.to_string(), word(finding));
    let note = if is_problem(finding) { "" } else { "note: " };
    let colon = if location.is_empty() { "" } else { ": " };
    let outcome = match (wording.outcome, finding.count) {
        (Some(outcome), 0 | 1) => format!(" ({outcome})"),
        (Some(outcome), count) => format!(" ({outcome}, {count} times)"),
        (None, _) => String::new(),
    };
    let mend = wording.mend.map(|mend| format!("; {mend}")).unwrap_or_default();
    format!("{note}{}: {location}{colon}{}{outcome}{mend}", finding.file, wording.message)
}

fn json(finding: &Finding) -> Value {
    let wording = word(finding);
    json!({
        "file": &*finding.file,
        "place": finding.location.to_string(),
        "text": finding.location.cell().map_or("", |cell| &cell.content),
        "problem": is_problem(finding),
        "message": wording.sentence(),
        "mend": wording.mend,
        "count": finding.count,
    })
}

/// Whether something has to be mended.
fn is_problem(finding: &Finding) -> bool {
    finding.severity != Severity::Advice
}
