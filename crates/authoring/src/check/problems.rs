//! What the parser of feeds found, and keys that should not stand where they stand, with what was probably meant.

use model::{
    feed::Feed,
    problem::{Problem, ProblemKind},
    term::Terms,
};

use super::observation::Observation;
use crate::{
    finding::{FindingKind, KeyFinding, ValueFinding},
    guess,
    source::{JsonPath, StrangeKey, StrangeKeyKind},
    unsure::is_unsure,
};

/// A problem that the parser has noted.
pub fn problem(problem: &Problem, feed: &Feed) -> Observation {
    let path = JsonPath::parse(&problem.path);
    if is_unsure(problem) {
        return Observation::new(FindingKind::UnsureHours, path);
    }
    let is_key = is_key(&problem.kind, &path);
    let value = ValueFinding {
        problem: problem.kind.clone(),
        outcome: problem.outcome,
        suggestion: suggestion(&problem.kind, &feed.terms),
    };
    let observation = Observation::new(FindingKind::Value(value), path);
    if is_key { observation.at_key() } else { observation }
}

/// A key that should not stand where it stands.
pub fn strange_key(strange: &StrangeKey) -> Observation {
    let key = strange.path.last_key().unwrap_or_default().to_owned();
    let kind = match &strange.kind {
        StrangeKeyKind::Unknown(known) => {
            let suggestion = guess::nearest(&key, known.iter().copied());
            KeyFinding::Unknown { key, known: known.clone(), suggestion }
        }
        StrangeKeyKind::Twice => KeyFinding::Twice { key },
    };
    Observation::new(FindingKind::Key(kind), strange.path.clone()).at_key()
}

/// Whether it is the key that is wrong: a language at which a translation stands.
fn is_key(kind: &ProblemKind, path: &JsonPath) -> bool {
    matches!((kind, path.last_key()), (ProblemKind::NotALanguage(found), Some(key)) if found.trim() == key.trim())
}

/// What to write instead, where it can be guessed.
fn suggestion(kind: &ProblemKind, terms: &Terms) -> Option<String> {
    match kind {
        ProblemKind::NotADate(found) => guess::date(found).map(|date| date.to_string()),
        ProblemKind::NotATime(found) => guess::time(found),
        ProblemKind::NotALanguage(found) => guess::language(found).map(str::to_owned),
        ProblemKind::NotALink(found) => guess::link(found),
        ProblemKind::NotOneOf { found, known } => guess::nearest(found, known.iter().copied()).map(str::to_owned),
        ProblemKind::UnknownTerm(code) => {
            guess::nearest(code, terms.iter().map(|(known, _)| known.as_str())).map(str::to_owned)
        }
        ProblemKind::Missing
        | ProblemKind::Duplicate(_)
        | ProblemKind::WrongType { .. }
        | ProblemKind::NotACountry(_)
        | ProblemKind::NotAnArea(_)
        | ProblemKind::UnknownOrganization(_)
        | ProblemKind::UnknownQuestion(_)
        | ProblemKind::WrongWayRound
        | ProblemKind::NegativeNumber
        | ProblemKind::TooDeep
        | ProblemKind::TooMany(_)
        | ProblemKind::TooLong(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::testing::unlocated, *};
    use crate::wording::word;

    /// What is said of a feed with one service that has these keys.
    fn check(service: &str, expected: &[(&str, &str)]) {
        let text = format!(
            r#"{{"format": "service-feed/1", "terms": {{"topic:grief": {{"label": "Suru"}}}},
                "services": [{{"id": "s", "name": "S", {service}}}]}}"#
        );
        let parsed = feed::parse(text.as_bytes()).unwrap();
        let worded = parsed.problems.iter().map(|noted| {
            let wording = word(&unlocated(problem(noted, &parsed.feed)));
            (wording.message, wording.mend.unwrap_or_default())
        });
        let worded: Vec<_> = worded.collect();
        let found: Vec<_> = worded.iter().map(|(message, mend)| (message.as_str(), mend.as_str())).collect();
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
            r#""url": "help@ example.org""#,
            &[(
                "url: \"help@ example.org\" is not a link that can be followed; it is ignored",
                "write mailto:help@example.org",
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
