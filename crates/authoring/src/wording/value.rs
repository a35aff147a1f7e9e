//! Messages for what the parser of feeds found: in the text of a feed, in a cell, or in another document.

use model::problem::{FeedError, MAX_PROBLEMS, Outcome, ProblemKind};

use super::{Message, Wording, json_type::json_type};
use crate::{
    finding::{KeyFinding, ValueFinding},
    source::JsonPath,
    workbook::Sheet,
};

/// Why nothing of a feed can be used.
pub fn unusable(error: &FeedError) -> Wording<Message> {
    Wording::new(feed_error(error), Message::mend(feed_error(error).id))
}

/// The same without its mend.
pub fn feed_error(error: &FeedError) -> Message {
    match error {
        FeedError::NotUtf8 => Message::new("feed-not-utf8"),
        FeedError::Page => Message::new("feed-page"),
        FeedError::NotJson { line, column } => {
            Message::new("feed-not-json").with("line", *line).with("column", *column)
        }
        FeedError::CutOff { line, column } => Message::new("feed-cut-off").with("line", *line).with("column", *column),
        FeedError::Format(found) if found.is_empty() => Message::new("feed-no-format"),
        FeedError::Format(found) => Message::new("feed-format").with("found", found),
        FeedError::NoServices => Message::new("feed-no-services"),
        FeedError::Index => Message::new("feed-index"),
    }
}

pub fn too_many() -> Wording<Message> {
    Wording::new(Message::new("too-many").with("count", MAX_PROBLEMS), Message::mend("too-many"))
}

pub fn key(finding: &KeyFinding) -> Wording<Message> {
    match finding {
        KeyFinding::Unknown { key, known, suggestion } => {
            let mend = match suggestion {
                Some(nearest) => Message::new("mend-did-you-mean").with("meant", *nearest),
                None => Message::mend("key-unknown").with("known", known.join(", ")),
            };
            Wording::new(Message::new("key-unknown").with("key", key), mend)
        }
        KeyFinding::Twice { key } => {
            Wording::new(Message::new("key-twice").with("key", key), Message::mend("key-twice"))
        }
    }
}

/// A value at a path in the text of a feed. The message begins with its key.
pub fn in_text(finding: &ValueFinding, path: &JsonPath) -> Wording<Message> {
    let ValueFinding { problem, outcome, suggestion } = finding;
    let id = match (outcome, path.first_key()) {
        (Outcome::RecordLeftOut, Some("services")) => "value-service-left-out",
        (Outcome::RecordLeftOut, Some("questions")) => "value-question-left-out",
        (Outcome::RecordLeftOut, _) => "value-contact-left-out",
        (Outcome::ValueIgnored, _) => "value-ignored",
        (Outcome::Kept, _) => "value-kept",
    };
    let key = path.last_key().unwrap_or("feed");
    let message = Message::new(id).with("key", key).with("problem", self::message(problem));
    Wording::new(message, mend_with(problem, suggestion.as_deref()))
}

/// A value in a cell of a workbook. The names are those of sheets.
pub fn in_cell(finding: &ValueFinding) -> Wording<Message> {
    let ValueFinding { problem, outcome, suggestion } = finding;
    let outcome = Message::new(match outcome {
        Outcome::RecordLeftOut => "outcome-row-left-out",
        Outcome::ValueIgnored => "outcome-left-out",
        Outcome::Kept => "outcome-kept",
    });
    let not_on_sheet = |id: &'static str, found: &str, sheet: Sheet, ids: [&'static str; 2]| {
        let [with_suggestion, without] = ids;
        let mend = match suggestion {
            Some(nearest) => Message::new(with_suggestion).with("meant", nearest),
            None => Message::new(without),
        };
        let message = Message::new(id).with("found", found).with("sheet", sheet);
        Wording::new(message, mend.with("found", found).with("sheet", sheet))
    };
    let wording = match problem {
        ProblemKind::UnknownTerm(code) => {
            not_on_sheet("cell-term", code, Sheet::Terms, ["mend-term-or-add", "mend-term-add"])
        }
        ProblemKind::UnknownOrganization(id) => not_on_sheet(
            "cell-organization",
            id,
            Sheet::Organizations,
            ["mend-organization-or-add", "mend-organization-add"],
        ),
        ProblemKind::Missing
        | ProblemKind::Duplicate(_)
        | ProblemKind::WrongType { .. }
        | ProblemKind::NotOneOf { .. }
        | ProblemKind::NotADate(_)
        | ProblemKind::NotATime(_)
        | ProblemKind::NotALanguage(_)
        | ProblemKind::NotALink(_)
        | ProblemKind::NotACountry(_)
        | ProblemKind::NotAnArea(_)
        | ProblemKind::UnknownQuestion(_)
        | ProblemKind::WrongWayRound
        | ProblemKind::NegativeNumber
        | ProblemKind::TooDeep
        | ProblemKind::TooMany(_)
        | ProblemKind::TooLong(_) => Wording::new(message(problem), mend_with(problem, suggestion.as_deref())),
    };
    wording.with_outcome(outcome)
}

/// A value of a document whose lines are not known.
pub fn in_document(finding: &ValueFinding) -> Wording<Message> {
    Wording::new(message(&finding.problem), mend(&finding.problem)).with_outcome(became(finding.outcome))
}

pub fn became(outcome: Outcome) -> Message {
    Message::new(match outcome {
        Outcome::RecordLeftOut => "outcome-left-out",
        Outcome::ValueIgnored => "outcome-ignored",
        Outcome::Kept => "outcome-kept",
    })
}

/// What is wrong.
pub fn message(problem: &ProblemKind) -> Message {
    match problem {
        ProblemKind::Missing => Message::new("problem-missing"),
        ProblemKind::Duplicate(id) => Message::new("problem-duplicate").with("found", id),
        ProblemKind::WrongType { found, expected } => {
            Message::new("problem-wrong-type").with("found", json_type(found)).with("expected", json_type(expected))
        }
        ProblemKind::NotOneOf { found, .. } => Message::new("problem-not-one-of").with("found", found),
        ProblemKind::NotADate(found) => Message::new("problem-not-a-date").with("found", found),
        ProblemKind::NotATime(found) => Message::new("problem-not-a-time").with("found", found),
        ProblemKind::NotALanguage(found) => Message::new("problem-not-a-language").with("found", found),
        ProblemKind::NotALink(found) => Message::new("problem-not-a-link").with("found", found),
        ProblemKind::NotACountry(found) => Message::new("problem-not-a-country").with("found", found),
        ProblemKind::NotAnArea(found) => Message::new("problem-not-an-area").with("found", found),
        ProblemKind::UnknownTerm(code) => Message::new("problem-unknown-term").with("found", code),
        ProblemKind::UnknownOrganization(id) => Message::new("problem-unknown-organization").with("found", id),
        ProblemKind::UnknownQuestion(id) => Message::new("problem-unknown-question").with("found", id),
        ProblemKind::WrongWayRound => Message::new("problem-wrong-way-round"),
        ProblemKind::NegativeNumber => Message::new("problem-negative-number"),
        ProblemKind::TooDeep => Message::new("problem-too-deep"),
        ProblemKind::TooMany(most) => Message::new("problem-too-many").with("most", most.to_string()),
        ProblemKind::TooLong(most) => Message::new("problem-too-long").with("most", most.to_string()),
    }
}

/// How to mend it.
pub fn mend(problem: &ProblemKind) -> Message {
    let mend = Message::mend(message(problem).id);
    match problem {
        ProblemKind::WrongType { expected, .. } => mend.with("expected", json_type(expected)),
        ProblemKind::NotOneOf { known, .. } => mend.with("known", known.join(", ")),
        ProblemKind::UnknownTerm(found) | ProblemKind::UnknownOrganization(found) => mend.with("found", found),
        ProblemKind::Missing
        | ProblemKind::Duplicate(_)
        | ProblemKind::NotADate(_)
        | ProblemKind::NotATime(_)
        | ProblemKind::NotALanguage(_)
        | ProblemKind::NotALink(_)
        | ProblemKind::NotACountry(_)
        | ProblemKind::NotAnArea(_)
        | ProblemKind::UnknownQuestion(_)
        | ProblemKind::WrongWayRound
        | ProblemKind::NegativeNumber
        | ProblemKind::TooDeep
        | ProblemKind::TooMany(_)
        | ProblemKind::TooLong(_) => mend,
    }
}

/// The mend with the very words to write, where they are known.
fn mend_with(problem: &ProblemKind, suggestion: Option<&str>) -> Message {
    let Some(meant) = suggestion else { return mend(problem) };
    match problem {
        ProblemKind::NotOneOf { known, .. } => {
            Message::new("mend-did-you-mean-one-of").with("meant", meant).with("known", known.join(", "))
        }
        ProblemKind::UnknownTerm(code) => {
            Message::new("mend-did-you-mean-term").with("meant", meant).with("found", code)
        }
        ProblemKind::Missing
        | ProblemKind::Duplicate(_)
        | ProblemKind::WrongType { .. }
        | ProblemKind::NotADate(_)
        | ProblemKind::NotATime(_)
        | ProblemKind::NotALanguage(_)
        | ProblemKind::NotALink(_)
        | ProblemKind::NotACountry(_)
        | ProblemKind::NotAnArea(_)
        | ProblemKind::UnknownOrganization(_)
        | ProblemKind::UnknownQuestion(_)
        | ProblemKind::WrongWayRound
        | ProblemKind::NegativeNumber
        | ProblemKind::TooDeep
        | ProblemKind::TooMany(_)
        | ProblemKind::TooLong(_) => Message::new("mend-write").with("meant", meant),
    }
}
