//! What `check --json` prints, which is stable.

use authoring::{
    check::Checked,
    finding::Finding,
    wording::{self, Message, Value as Said, Wording, word},
};
use serde_json::{Map, Value, json};

use crate::speech::in_english;

/// What was found in several feeds.
pub fn json(checked: &[Checked]) -> Value {
    json!({ "version": 1, "feeds": checked.iter().map(of_feed).collect::<Vec<_>>() })
}

fn of_feed(checked: &Checked) -> Value {
    let findings: Vec<_> = checked.findings.iter().map(of_finding).collect();
    json!({ "file": &*checked.file, "usable": checked.usable, "findings": findings })
}

/// A finding, with its place, its words and what is in them.
pub fn of_finding(finding: &Finding) -> Value {
    let (position, wording, said) = (finding.position(), word(finding), wording::wording(finding));
    json!({
        "rule": finding.kind.rule().0,
        "severity": finding.severity.as_str(),
        "line": position.map(|position| position.line),
        "column": position.map(|position| position.column),
        "path": finding.location.to_string(),
        "message": wording.sentence(),
        "mend": wording.mend,
        "id": said.message.id,
        "args": arguments(&said),
    })
}

/// What is put into the message and its mend: numbers as numbers, and all others as English texts.
pub fn arguments(said: &Wording<Message>) -> Value {
    let value = |value: &Said| match value {
        Said::Number(number) => json!(number),
        Said::Text(_)
        | Said::Date(_)
        | Said::Language(_)
        | Said::Sheet(_)
        | Said::Sheets
        | Said::Column(_)
        | Said::Word(_)
        | Said::Words(_)
        | Said::List(_)
        | Said::Message(_) => json!(in_english(|texts| texts.value(value).into_owned())),
    };
    let arguments = said.arguments().into_iter().map(|(name, argument)| ((*name).to_owned(), value(argument)));
    arguments.collect::<Map<_, _>>().into()
}
