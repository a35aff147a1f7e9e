//! What findings, losses and errors are called: messages as values, and their texts in Finnish, Swedish and English, which
//! are in `locales/<tag>/authoring.ftl`. Nothing else in this crate puts anything into words.

mod audit;
mod doubt;
mod error;
mod json_type;
mod loss;
mod message;
mod outside;
mod sheet;
#[cfg(test)]
mod tests;
mod texts;
mod value;

use std::borrow::Cow;

use audit::Names;
use model::problem::FeedError;

use crate::{
    AuthoringError,
    export::Loss,
    finding::{Finding, FindingKind, Location},
    workbook::SheetLanguage,
};
pub use message::{Message, Value};
pub(crate) use sheet::typed;
pub use texts::{Marks, Texts};

/// What is said of a finding: as messages, or as texts in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording<Said = String> {
    /// What is wrong.
    pub message: Said,
    /// What became of it, such as `left out`, where the message does not say so.
    pub outcome: Option<Said>,
    /// What to do about it, as an instruction. Absent where there is nothing to be done.
    pub mend: Option<Said>,
}

impl Wording<Message> {
    fn new(message: Message, mend: Message) -> Self {
        Self { message, outcome: None, mend: Some(mend) }
    }

    /// A message without arguments that has its mend in its attribute.
    fn plain(id: &'static str) -> Self {
        Self::new(Message::new(id), Message::mend(id))
    }

    fn with_outcome(self, outcome: Message) -> Self {
        Self { outcome: Some(outcome), ..self }
    }

    /// The arguments of the message and of its mend, each name once.
    pub fn arguments(&self) -> Vec<&(&'static str, Value)> {
        let mut arguments: Vec<&(&'static str, Value)> = Vec::new();
        for said in [Some(&self.message), self.outcome.as_ref(), self.mend.as_ref()].into_iter().flatten() {
            for argument in &said.arguments {
                if !arguments.iter().any(|(known, _)| *known == argument.0) {
                    arguments.push(argument);
                }
            }
        }
        arguments
    }
}

impl Wording {
    /// The message, with what became of it in brackets.
    pub fn sentence(&self) -> Cow<'_, str> {
        match &self.outcome {
            Some(outcome) => format!("{} ({outcome})", self.message).into(),
            None => (&self.message).into(),
        }
    }
}

/// What is said of a finding. The words may depend on where it stands: in a workbook they speak of sheets and cells, and
/// elsewhere of keys.
pub fn wording(finding: &Finding) -> Wording<Message> {
    match &finding.kind {
        FindingKind::Unreadable(reason) => {
            Wording::new(Message::new("unreadable").with("reason", reason), Message::mend("unreadable"))
        }
        FindingKind::Unusable(error) => value::unusable(error),
        FindingKind::NotImported(error) => Wording { message: error::message(error), outcome: None, mend: None },
        FindingKind::TooManyProblems => value::too_many(),
        FindingKind::Value(value) => match &finding.location {
            Location::Text(location) => value::in_text(value, &location.path),
            Location::Cell(_) => value::in_cell(value),
            Location::Sheet(_) | Location::Path(_) | Location::Service { .. } | Location::File => {
                value::in_document(value)
            }
        },
        FindingKind::UnsureHours => Wording::plain("unsure-hours"),
        FindingKind::Opening(opening) => audit::opening(*opening),
        FindingKind::Key(key) => value::key(key),
        FindingKind::Date(date) => audit::date(date, names(&finding.location)),
        FindingKind::Contact(contact) => audit::contact(contact, names(&finding.location)),
        FindingKind::Translation(translation) => audit::translation(translation, names(&finding.location)),
        FindingKind::Person(person) => audit::person(person),
        FindingKind::Questionnaire(questionnaire) => audit::questionnaire(questionnaire, names(&finding.location)),
        FindingKind::Link(link) => audit::link(link),
        FindingKind::Sheet(sheet) => sheet::sheet(sheet),
        FindingKind::Directory(problem, outcome) => Wording {
            message: outside::message(problem),
            outcome: Some(value::became(*outcome)),
            mend: outside::mend(problem),
        },
        FindingKind::NotUsed => {
            Wording { message: Message::new("not-used"), outcome: Some(Message::new("outcome-ignored")), mend: None }
        }
    }
}

/// In a workbook values are called by their columns.
fn names(location: &Location) -> Names {
    match location {
        Location::Cell(_) | Location::Sheet(_) => Names::Columns,
        Location::File | Location::Text(_) | Location::Path(_) | Location::Service { .. } => Names::Keys,
    }
}

/// Why nothing of a feed can be used.
pub fn feed_error(error: &FeedError) -> Message {
    value::feed_error(error)
}

/// Why an operation has no result, without the name of the file.
pub fn reason(error: &AuthoringError) -> Message {
    error::message(error)
}

/// A service of another directory.
fn place_of_service(id: &str) -> Message {
    Message::new("place-service").with("id", id)
}

/// A place in a text.
pub fn place_of_line(line: usize, column: usize) -> Message {
    Message::new("place-line").with("line", line).with("column", column)
}

thread_local! {
    static ENGLISH: Texts = Texts::new(SheetLanguage::English, Marks::None);
}

/// Says something in English, as errors do where nobody has chosen a language.
pub(crate) fn in_english(say: impl FnOnce(&Texts) -> String) -> String {
    ENGLISH.with(say)
}

/// A finding in English: for programs and logs. [`Texts::finding`] says it in a chosen language.
pub fn word(finding: &Finding) -> Wording {
    ENGLISH.with(|texts| texts.finding(finding))
}

/// A loss in English, as one sentence. [`Texts::loss`] says it in a chosen language.
pub fn loss(loss: &Loss) -> String {
    ENGLISH.with(|texts| texts.loss(loss))
}
