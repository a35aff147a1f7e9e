//! What findings and losses are called, in English. Nothing else in this crate puts a finding into words, so that
//! messages in other languages can take the place of these.

mod audit;
mod loss;
mod sheet;
mod value;

use std::borrow::Cow;

use model::problem::Outcome;

use crate::finding::{Finding, FindingKind, Location};
pub use loss::loss;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong.
    pub message: String,
    /// What became of it, such as `left out`, where the message does not say so.
    pub outcome: Option<Cow<'static, str>>,
    /// What to do about it, as an instruction. Absent where there is nothing to be done.
    pub mend: Option<String>,
}

impl Wording {
    fn new(message: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { message: message.into(), outcome: None, mend: Some(mend.into()) }
    }

    fn with_outcome(self, outcome: impl Into<Cow<'static, str>>) -> Self {
        Self { outcome: Some(outcome.into()), ..self }
    }

    /// The message, with what became of it in brackets.
    pub fn sentence(&self) -> Cow<'_, str> {
        match &self.outcome {
            Some(outcome) => format!("{} ({outcome})", self.message).into(),
            None => (&self.message).into(),
        }
    }
}

/// Puts a finding into words. The words may depend on where it stands: in a workbook they speak of sheets and cells, and
/// elsewhere of keys.
pub fn word(finding: &Finding) -> Wording {
    match &finding.kind {
        FindingKind::Unreadable(reason) => {
            Wording::new(reason, "look whether the name is right and whether you may open the file")
        }
        FindingKind::Unusable(error) => value::unusable(error),
        FindingKind::NotImported(reason) => Wording { message: reason.clone(), outcome: None, mend: None },
        FindingKind::TooManyProblems => value::too_many(),
        FindingKind::Value(value) => match &finding.location {
            Location::Text(location) => value::in_text(value, &location.path),
            Location::Cell(_) => value::in_cell(value),
            Location::Sheet(_) | Location::Path(_) | Location::File => value::in_document(value),
        },
        FindingKind::UnsureHours => value::unsure_hours(),
        FindingKind::Opening(opening) => audit::opening(*opening),
        FindingKind::Key(key) => value::key(key),
        FindingKind::Date(date) => audit::date(date),
        FindingKind::Contact(contact) => audit::contact(contact),
        FindingKind::Translation(translation) => audit::translation(translation),
        FindingKind::Person(person) => audit::person(person),
        FindingKind::Questionnaire(questionnaire) => audit::questionnaire(questionnaire),
        FindingKind::Link(link) => audit::link(link),
        FindingKind::Sheet(sheet) => sheet::sheet(sheet),
        FindingKind::Directory(problem, outcome) => {
            Wording { message: problem.to_string(), outcome: Some(became(*outcome).into()), mend: problem.mend() }
        }
        FindingKind::NotUsed => {
            Wording { message: "the finder does not use this".into(), outcome: Some("ignored".into()), mend: None }
        }
    }
}

fn became(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RecordLeftOut => "left out",
        Outcome::ValueIgnored => "ignored",
        Outcome::Kept => "kept",
    }
}
