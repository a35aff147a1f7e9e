//! What `check --json` prints, which is stable.

use authoring::{check::Checked, finding::Finding, wording::word};
use serde_json::{Value, json};

/// What was found in several feeds.
pub fn json(checked: &[Checked]) -> Value {
    json!({ "version": 1, "feeds": checked.iter().map(of_feed).collect::<Vec<_>>() })
}

fn of_feed(checked: &Checked) -> Value {
    let findings: Vec<_> = checked.findings.iter().map(of_finding).collect();
    json!({ "file": &*checked.file, "usable": checked.usable, "findings": findings })
}

fn of_finding(finding: &Finding) -> Value {
    let (position, wording) = (finding.position(), word(finding));
    json!({
        "rule": finding.kind.rule().0,
        "severity": finding.severity.as_str(),
        "line": position.map(|position| position.line),
        "column": position.map(|position| position.column),
        "path": finding.location.to_string(),
        "message": wording.sentence(),
        "mend": wording.mend,
    })
}
