//! What an import reports: findings for people, one line each, or JSON for programs.

use std::io::{self, Write};

use authoring::{
    finding::{Finding, Severity},
    wording::word,
};
use serde_json::{Value, json};

use super::{Reason, Written};
use crate::output::{Output, json_text, shown};

/// Prints the findings, and what was written where.
pub fn print(findings: &[Finding], written: &Written, output: Output, out: &mut dyn Write) -> io::Result<()> {
    match output {
        Output::Words => words(findings, written, out),
        Output::Json => {
            let findings: Vec<_> = findings.iter().map(json).collect();
            let written = match written {
                Written::Feed { path, services, kept: None } => json!({ "file": path, "services": services }),
                Written::Feed { path, services, kept: Some(kept) } => {
                    json!({ "file": path, "services": services, "kept": kept.path })
                }
                Written::Nothing(_) => Value::Null,
            };
            json_text(&json!({ "version": 1, "findings": findings, "written": written }), out)
        }
    }
}

fn words(findings: &[Finding], written: &Written, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        writeln!(out, "{}", shown(&line(finding)))?;
    }
    let notes = findings.iter().filter(|finding| !is_problem(finding)).count();
    let sum = format!("{} to mend, {notes} notes", findings.len() - notes);
    match written {
        Written::Feed { path, services, kept } => {
            if let Some(kept) = kept {
                writeln!(out, "{}", shown(&kept.sentence(*services)))?;
            }
            writeln!(out, "{}: {services} services, {sum}", shown(&path.display().to_string()))
        }
        Written::Nothing(Reason::NoFeed) => writeln!(out, "nothing was written: {sum}"),
        Written::Nothing(Reason::NoServices) => writeln!(out, "nothing was written, because no service is left: {sum}"),
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
