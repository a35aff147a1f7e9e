//! What the parser of feeds found, worded for a web editor, with what was probably meant.

use model::{
    feed::Feed,
    problem::{Outcome, Problem, ProblemKind},
    term::Terms,
};

use super::{
    finding::{Finding, Mark, Rule, Severity},
    guess,
};
use crate::{
    source::{KeyFault, Place, StrangeKey},
    unsure,
};

/// A problem that the reader has noted.
pub fn problem(problem: &Problem, feed: &Feed) -> Finding {
    let place = Place::parse(&problem.path);
    if unsure::is_unsure(problem) {
        return Finding::new(Rule("unsure-hours"), Severity::Warning, place, unsure::MESSAGE, unsure::MEND);
    }
    let severity = match problem.outcome {
        Outcome::RecordLeftOut | Outcome::ValueIgnored => Severity::Error,
        Outcome::Kept => Severity::Warning,
    };
    let name = place.last_key().unwrap_or("feed").to_owned();
    let mark = if is_key(&problem.kind, &place) { Mark::Key } else { Mark::Value };
    let message = format!("{name}: {}{}", problem.kind, consequence(problem.outcome, &place));
    let mend = mend(&problem.kind, &feed.terms);
    Finding { mark, ..Finding::new(rule(&problem.kind), severity, place, message, mend) }
}

/// A key that should not stand where it stands.
pub fn strange_key(key: &StrangeKey) -> Finding {
    let name = key.place.last_key().unwrap_or_default();
    let (rule, message, mend) = match &key.fault {
        KeyFault::Unknown(known) => {
            let mend = match guess::nearest(name, known.iter().copied()) {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => format!("take it out, or write one of: {}", known.join(", ")),
            };
            (Rule("unknown-key"), format!("\"{name}\" is not a key that is read here, so it does nothing"), mend)
        }
        KeyFault::Twice => (
            Rule("key-twice"),
            format!("\"{name}\" stands here more than once, and only the last one counts"),
            "keep one of them, and join what they say".to_owned(),
        ),
    };
    Finding::new(rule, Severity::Warning, key.place.clone(), message, mend).at_key()
}

fn rule(kind: &ProblemKind) -> Rule {
    Rule(match kind {
        ProblemKind::Missing => "missing",
        ProblemKind::Duplicate(_) => "duplicate",
        ProblemKind::WrongType { .. } => "kind",
        ProblemKind::NotOneOf { .. } => "name",
        ProblemKind::NotADate(_) => "date",
        ProblemKind::NotATime(_) => "time",
        ProblemKind::NotALanguage(_) => "language",
        ProblemKind::NotALink(_) => "link",
        ProblemKind::NotAnArea(_) => "area",
        ProblemKind::UnknownTerm(_) => "term",
        ProblemKind::UnknownOrganization(_) => "organization",
        ProblemKind::UnknownQuestion(_) => "question",
        ProblemKind::WrongWayRound => "order",
        ProblemKind::NegativeNumber => "negative",
        ProblemKind::TooDeep => "depth",
    })
}

/// Whether it is the key that is wrong: a language at which a translation stands.
fn is_key(kind: &ProblemKind, place: &Place) -> bool {
    matches!((kind, place.last_key()), (ProblemKind::NotALanguage(found), Some(key)) if found.trim() == key.trim())
}

/// What becomes of it, where something is lost.
fn consequence(outcome: Outcome, place: &Place) -> &'static str {
    let list = place.steps().first().map(|_| place.to_string()).unwrap_or_default();
    match outcome {
        Outcome::RecordLeftOut if list.starts_with("services") => "; the service is left out",
        Outcome::RecordLeftOut if list.starts_with("questions") => "; the question is left out",
        Outcome::RecordLeftOut => "; the contact is left out",
        Outcome::ValueIgnored => "; it is ignored",
        Outcome::Kept => "",
    }
}

/// The mend, with the very words to write where they can be guessed.
fn mend(kind: &ProblemKind, terms: &Terms) -> String {
    let guessed = match kind {
        ProblemKind::NotADate(found) => guess::date(found).map(|date| format!("write {date}")),
        ProblemKind::NotATime(found) => guess::time(found).map(|time| format!("write {time}")),
        ProblemKind::NotALanguage(found) => guess::language(found).map(|tag| format!("write {tag}")),
        ProblemKind::NotALink(found) => guess::link(found).map(|link| format!("write {link}")),
        ProblemKind::NotOneOf { found, known } => guess::nearest(found, known.iter().copied())
            .map(|nearest| format!("did you mean \"{nearest}\"? One of: {}", known.join(", "))),
        ProblemKind::UnknownTerm(code) => guess::nearest(code, terms.iter().map(|(known, _)| known.as_str()))
            .map(|nearest| format!("did you mean \"{nearest}\"? If not, add \"{code}\" to \"terms\" with a label")),
        _ => None,
    };
    guessed.unwrap_or_else(|| kind.mend())
}

#[cfg(test)]
mod tests {

    use super::*;

    /// What is said of a feed with one service that has these keys.
    fn check(service: &str, expected: &[(&str, &str)]) {
        let text = format!(
            r#"{{"format": "service-feed/1", "terms": {{"topic:grief": {{"label": "Suru"}}}},
                "services": [{{"id": "s", "name": "S", {service}}}]}}"#
        );
        let parsed = feed::parse(text.as_bytes()).unwrap();
        let found: Vec<_> = parsed.problems.iter().map(|noted| problem(noted, &parsed.feed)).collect();
        let found: Vec<_> = found.iter().map(|found| (found.message.as_str(), found.mend.as_str())).collect();
        assert_eq!(found, expected, "{service}");
    }

    #[test]
    fn the_mend_has_the_words_to_write() {
        check(r#""ends": "31.12.2026""#, &[("ends: \"31.12.2026\" is not a date; it is ignored", "write 2026-12-31")]);
        check(
            r#""topics": ["topic:greif"]"#,
            &[(
                "topics: the code \"topic:greif\" is not in \"terms\"",
                "did you mean \"topic:grief\"? If not, add \"topic:greif\" to \"terms\" with a label",
            )],
        );
        check(
            r#""status": "actve""#,
            &[(
                "status: \"actve\" is not a known value; it is ignored",
                "did you mean \"active\"? One of: active, paused, ended",
            )],
        );
        check(
            r#""url": "www.example.org""#,
            &[(
                "url: \"www.example.org\" is not a link that can be followed; it is ignored",
                "write https://www.example.org",
            )],
        );
        check(
            r#""summary": {"easy Finnish": "x"}"#,
            &[("easy Finnish: \"easy Finnish\" is not a language tag; it is ignored", "write fi-simple")],
        );
        check(
            r#""channels": [{"type": "chat", "hours": [{"days": "mo", "opens": "klo 9"}]}]"#,
            &[("opens: \"klo 9\" is not a time of day; it is ignored", "write 09:00")],
        );
    }

    #[test]
    fn what_cannot_be_guessed_is_explained() {
        check(
            r#""ends": "soon""#,
            &[("ends: \"soon\" is not a date; it is ignored", "write year, month and day like 2026-12-31")],
        );
        check(
            r#""age": {"min": 20, "max": 10}"#,
            &[("age: the first value is greater than the second; it is ignored", "swap the two")],
        );
    }
}
