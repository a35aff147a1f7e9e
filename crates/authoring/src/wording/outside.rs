//! Messages for what could not be carried over from another directory.

use foreign::ProblemKind;

use super::{Message, doubt, value};

/// What is wrong, or was not carried over.
pub fn message(problem: &ProblemKind) -> Message {
    match problem {
        ProblemKind::Document(error) => value::feed_error(error),
        ProblemKind::NoRecords => Message::new("outside-no-records"),
        ProblemKind::NoServices => Message::new("outside-no-services"),
        ProblemKind::Answer(answer) => Message::new("outside-answer").with("found", answer),
        ProblemKind::OtherRecord => Message::new("outside-other-record"),
        ProblemKind::Value(problem) => value::message(problem),
        ProblemKind::NotCarriedOver => Message::new("outside-not-carried-over"),
        ProblemKind::Person => Message::new("outside-person"),
        ProblemKind::Expired(date) => Message::new("outside-expired").with("date", *date),
        ProblemKind::NotUnderstood(words) => Message::new("outside-not-understood").with("found", words),
        ProblemKind::DoubtfulNumber(number, doubt) => {
            Message::new("outside-doubtful-number").with("number", number).with("doubt", doubt::message(doubt))
        }
        ProblemKind::UnknownName(name) => Message::new("outside-unknown-name").with("found", name),
        ProblemKind::NotThere(id) => Message::new("outside-not-there").with("found", id),
        ProblemKind::MadeIdentifier(id) => Message::new("outside-made-identifier").with("id", id),
        ProblemKind::Total { stated, found } => {
            Message::new("outside-total").with("stated", *stated).with("found", *found)
        }
        ProblemKind::Assumed(language) => Message::new("outside-assumed").with("tag", language.as_str()),
        ProblemKind::TimeZone => Message::new("outside-time-zone"),
        ProblemKind::Divided(topics) => Message::new("outside-divided").with("count", *topics),
        ProblemKind::Others => Message::new("outside-others"),
    }
}

/// How to mend it. `None` if there is nothing to do in the document.
pub fn mend(problem: &ProblemKind) -> Option<Message> {
    match problem {
        ProblemKind::Value(problem) => Some(value::mend(problem)),
        ProblemKind::NoRecords
        | ProblemKind::NoServices
        | ProblemKind::DoubtfulNumber(..)
        | ProblemKind::NotThere(_)
        | ProblemKind::MadeIdentifier(_)
        | ProblemKind::Total { .. }
        | ProblemKind::Assumed(_)
        | ProblemKind::TimeZone
        | ProblemKind::Others => Some(Message::mend(message(problem).id)),
        ProblemKind::Document(_)
        | ProblemKind::Answer(_)
        | ProblemKind::OtherRecord
        | ProblemKind::NotCarriedOver
        | ProblemKind::Person
        | ProblemKind::Expired(_)
        | ProblemKind::NotUnderstood(_)
        | ProblemKind::Divided(_)
        | ProblemKind::UnknownName(_) => None,
    }
}
