//! What is said of a publication, in words and as JSON.

use std::io::{self, Write};

use authoring::{
    finding::{Finding, Severity},
    wording::{Message, Texts},
};
use serde_json::{Value, json};

use super::{Difference, Report};
use crate::{
    check::{of_finding, sum},
    output::{Output, json_text, shown},
};

/// How many identifiers are told in words.
const TOLD: usize = 10;

pub fn print(report: &Report, output: Output, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    match output {
        Output::Json => json_text(&json(report), out),
        Output::Words => lines(report, texts).iter().try_for_each(|line| writeln!(out, "{}", shown(line))),
    }
}

fn lines(report: &Report, texts: &Texts) -> Vec<String> {
    let path = report.file.display().to_string();
    let Difference { before, added, removed, changed } = &report.difference;
    let mut all: Vec<_> = [("publish-added", added), ("publish-removed", removed), ("publish-changed", changed)]
        .into_iter()
        .filter(|(_, ids)| before.is_some() && !ids.is_empty())
        .map(|(id, ids)| Message::new(id).with("count", ids.len()).with("ids", told(ids)))
        .collect();
    all.extend([
        Message::new("publish-import").with("sum", sum(&report.import, texts)),
        Message::new("publish-check").with("sum", sum(&report.check, texts)),
    ]);
    all.extend(report.against.iter().map(|against| against.message()));
    let last = if report.against.is_empty() { "publish-written" } else { "publish-left" };
    all.push(Message::new(last).with("path", path).with("services", report.services));
    all.iter().map(|message| texts.say(message)).collect()
}

/// The first identifiers; the report for programs has all.
fn told(ids: &[String]) -> String {
    let more = if TOLD < ids.len() { ", …" } else { "" };
    ids.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join(", ") + more
}

/// What programs are told, which is stable.
pub fn json(report: &Report) -> Value {
    let Difference { before, added, removed, changed } = &report.difference;
    json!({
        "version": 1,
        "file": report.file,
        "published": report.against.is_empty(),
        "against": report.against.iter().map(|against| against.code()).collect::<Vec<_>>(),
        "services": report.services,
        "before": before,
        "added": added,
        "removed": removed,
        "changed": changed,
        "import": findings(&report.import),
        "check": findings(&report.check),
    })
}

/// All but advice, of which there may be very much; that is counted.
fn findings(found: &[Finding]) -> Value {
    let (advice, others): (Vec<_>, Vec<_>) = found.iter().partition(|finding| finding.severity == Severity::Advice);
    json!({ "advice": advice.len(), "findings": others.into_iter().map(of_finding).collect::<Vec<_>>() })
}
