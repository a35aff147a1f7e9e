//! What an import reports: findings for people, one line each, or JSON for programs.

use std::{
    collections::HashMap,
    io::{self, Write},
};

use authoring::{
    finding::{Finding, Severity},
    wording::{self, Message, Texts, word},
};
use serde_json::{Value, json};

use super::{Reason, Written};
use crate::{
    check::arguments,
    output::{Output, json_text, shown},
};

/// Prints the findings, and what was written where.
pub fn print(
    findings: &[Finding],
    written: &Written,
    output: Output,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    match output {
        Output::Words => words(findings, written, texts, out),
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

fn words(findings: &[Finding], written: &Written, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let mut say = |text: &str| writeln!(out, "{}", shown(text));
    for finding in folded(findings) {
        say(&line(&finding, texts))?;
    }
    let notes = findings.iter().filter(|finding| !is_problem(finding)).count();
    let sum = Message::new("import-sum").with("mends", findings.len() - notes).with("notes", notes);
    let last = match written {
        Written::Feed { path, services, kept } => {
            if let Some(kept) = kept {
                say(&texts.say(&kept.message(*services)))?;
            }
            let path = path.display().to_string();
            Message::new("import-written").with("path", path).with("services", *services)
        }
        Written::Nothing(Reason::NoFeed) => Message::new("import-no-feed"),
        Written::Nothing(Reason::NoServices) => Message::new("import-no-services"),
    };
    say(&texts.say(&last.with("sum", sum)))
}

/// The findings, but the same slip in a column of a sheet once, at its first cell and with how often it is made: a word
/// that is not known mostly stands in hundreds of rows.
fn folded(findings: &[Finding]) -> Vec<Finding> {
    let (mut folded, mut first): (Vec<Finding>, HashMap<_, usize>) = (Vec::new(), HashMap::new());
    for finding in findings {
        if let Some(cell) = finding.location.cell() {
            let place = (finding.file.clone(), cell.sheet.clone(), cell.column, format!("{:?}", finding.kind));
            let at = *first.entry(place).or_insert(folded.len());
            if let Some(known) = folded.get_mut(at) {
                known.count += finding.count;
                continue;
            }
        }
        folded.push(finding.clone());
    }
    folded
}

/// One line: file, location, what is wrong, what became of it and how often, and the mend.
fn line(finding: &Finding, texts: &Texts) -> String {
    let (location, wording) = (texts.place(&finding.location), texts.finding(finding));
    let colon = if location.is_empty() { "" } else { ": " };
    let outcome = match (wording.outcome, finding.count) {
        (Some(outcome), 0 | 1) => format!(" ({outcome})"),
        (Some(outcome), count) => {
            let times = Message::new("import-times").with("outcome", outcome).with("count", count);
            format!(" ({})", texts.say(&times))
        }
        (None, _) => String::new(),
    };
    let mend = wording.mend.map(|mend| format!("; {mend}")).unwrap_or_default();
    let line = format!("{}: {location}{colon}{}{outcome}{mend}", finding.file, wording.message);
    if is_problem(finding) { line } else { texts.say(&Message::new("import-note").with("line", line)) }
}

fn json(finding: &Finding) -> Value {
    let wording = word(finding);
    let said = wording::wording(finding);
    json!({
        "file": &*finding.file,
        "place": finding.location.to_string(),
        "text": finding.location.cell().map_or("", |cell| &cell.content),
        "problem": is_problem(finding),
        "message": wording.sentence(),
        "mend": wording.mend,
        "id": said.message.id,
        "args": arguments(&said),
        "count": finding.count,
    })
}

/// Whether something has to be mended.
fn is_problem(finding: &Finding) -> bool {
    finding.severity != Severity::Advice
}
