//! Words for what the parser of feeds found: in the text of a feed, in a cell, or in another document.

use model::problem::{FeedError, MAX_PROBLEMS, Outcome, ProblemKind};

use super::{Wording, became, sheet::sheet_name};
use crate::{
    finding::{KeyFinding, ValueFinding},
    source::JsonPath,
    workbook::Sheet,
};

/// Why nothing of a feed can be used.
pub fn unusable(error: &FeedError) -> Wording {
    let mend = match error {
        FeedError::NotUtf8 => "save it again and choose UTF-8",
        FeedError::Page => "name the file or address of the feed itself",
        FeedError::NotJson { .. } => {
            "look there and just before for a missing or extra comma, quotation mark or bracket"
        }
        FeedError::CutOff { .. } => "the end is missing: copy the whole file, or close what is open",
        FeedError::Format(_) => "write \"format\": \"service-feed/1\" at the top",
        FeedError::NoServices => "write a list \"services\"",
        FeedError::Index => "check the feed from which it was built",
    };
    Wording::new(error.to_string(), mend)
}

pub fn too_many() -> Wording {
    Wording::new(
        format!("there are {MAX_PROBLEMS} problems or more; what else could be better is not looked for"),
        "mend these and check again",
    )
}

pub fn unsure_hours() -> Wording {
    Wording::new(
        "a part of these hours was not understood (\"?\"), so the finder never says from them that it is closed",
        "look where they come from, write them whole and take out the \"?\"",
    )
}

pub fn key(finding: &KeyFinding) -> Wording {
    match finding {
        KeyFinding::Unknown { key, known, suggestion } => {
            let mend = match suggestion {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => format!("take it out, or write one of: {}", known.join(", ")),
            };
            Wording::new(format!("\"{key}\" is not a key that is read here, so it does nothing"), mend)
        }
        KeyFinding::Twice { key } => Wording::new(
            format!("\"{key}\" stands here more than once, and only the last one counts"),
            "keep one of them, and join what they say",
        ),
    }
}

/// A value at a path in the text of a feed. The message begins with its key.
pub fn in_text(finding: &ValueFinding, path: &JsonPath) -> Wording {
    let ValueFinding { problem, outcome, suggestion } = finding;
    let key = path.last_key().unwrap_or("feed");
    let message = format!("{key}: {problem}{}", consequence(*outcome, path));
    Wording::new(message, suggestion.as_deref().map_or_else(|| problem.mend(), |words| suggested(problem, words)))
}

/// A value in a cell of a workbook. The names are those of sheets.
pub fn in_cell(finding: &ValueFinding) -> Wording {
    let ValueFinding { problem, outcome, suggestion } = finding;
    let outcome = match outcome {
        Outcome::RecordLeftOut => "the row is left out",
        Outcome::ValueIgnored => "left out",
        Outcome::Kept => "kept",
    };
    let wording = match problem {
        ProblemKind::UnknownTerm(code) => {
            let sheet = sheet_name(Sheet::Terms);
            let add = format!("add a row with the code \"{code}\" to the sheet {sheet}");
            let mend = match suggestion {
                Some(nearest) => format!("write {nearest}, if that is what is meant; or {add}"),
                None => format!("{add}, or mend the code"),
            };
            Wording::new(format!("the code \"{code}\" is not on the sheet {sheet}"), mend)
        }
        ProblemKind::UnknownOrganization(id) => {
            let sheet = sheet_name(Sheet::Organizations);
            let add = format!("add a row with \"{id}\" to the sheet {sheet}");
            let mend = match suggestion {
                Some(nearest) => format!("write {nearest}, if that is what is meant; or {add}"),
                None => format!("{add}, or mend it"),
            };
            Wording::new(format!("\"{id}\" is not on the sheet {sheet}"), mend)
        }
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
        | ProblemKind::TooDeep => {
            let mend = suggestion.as_deref().map_or_else(|| problem.mend(), |words| suggested(problem, words));
            Wording::new(problem.to_string(), mend)
        }
    };
    wording.with_outcome(outcome)
}

/// A value of a document whose lines are not known.
pub fn in_document(finding: &ValueFinding) -> Wording {
    Wording::new(finding.problem.to_string(), finding.problem.mend()).with_outcome(became(finding.outcome))
}

/// What becomes of it, where something is lost.
fn consequence(outcome: Outcome, path: &JsonPath) -> &'static str {
    match (outcome, path.first_key()) {
        (Outcome::RecordLeftOut, Some("services")) => "; the service is left out",
        (Outcome::RecordLeftOut, Some("questions")) => "; the question is left out",
        (Outcome::RecordLeftOut, _) => "; the contact is left out",
        (Outcome::ValueIgnored, _) => "; it is ignored",
        (Outcome::Kept, _) => "",
    }
}

/// The mend with the very words to write.
fn suggested(problem: &ProblemKind, words: &str) -> String {
    match problem {
        ProblemKind::NotOneOf { known, .. } => format!("did you mean \"{words}\"? One of: {}", known.join(", ")),
        ProblemKind::UnknownTerm(code) => {
            format!("did you mean \"{words}\"? If not, add \"{code}\" to \"terms\" with a label")
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
        | ProblemKind::TooDeep => format!("write {words}"),
    }
}
