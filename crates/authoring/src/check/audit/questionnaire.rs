//! The questions as readers meet them: options without services, services that no option leads to, questions that
//! never help. `analysis` plays the readers.

use analysis::{Certainty, End, NeverAsked, Order, Readers, Reason, Walks, coverage, walks};
use finder::engine::catalogue::Catalogue;

use super::super::{
    finding::{Finding, Rule, Severity},
    positions::Positions,
};
use crate::source::Place;

/// So many readers are played, about a second's work: in a small feed several for each service.
const READERS: usize = 2_000;

/// The most readers for one service.
const EACH: usize = 20;

/// What readers find who are played. In a feed of more services than there are readers nobody is played, and what only
/// readers can find is not found.
pub fn questionnaire(catalogue: &Catalogue, positions: &Positions) -> Vec<Finding> {
    let services = catalogue.services.len();
    if services == 0 {
        return Vec::new();
    }
    let asked = match READERS / services {
        0 => Vec::new(),
        each => [Certainty::Sure, Certainty::Unsure].map(|certainty| play(catalogue, certainty, each.min(EACH))).into(),
    };
    let coverage = coverage(catalogue, &asked);
    let dead_ends = coverage.dead_ends.iter().map(|end| {
        let value = end.value.written();
        Finding::new(
            Rule("dead-end"),
            Severity::Warning,
            positions.option(&end.question, &end.value),
            format!("no service fits the option \"{value}\" of the question \"{}\"", end.question),
            "take the option out, or add the value to a service",
        )
    });
    let unreached = coverage.unreached.iter().map(|gap| {
        Finding::new(
            Rule("unreached"),
            Severity::Warning,
            positions.service_with(&gap.service),
            format!(
                "only \"I don't know\" leads to the service \"{}\": every option of the question \"{}\" excludes it",
                gap.service, gap.question
            ),
            "add an option to the question, or take the service's own value out",
        )
    });
    // A question that the finder has made stands nowhere, and nobody can mend it.
    let written = coverage.never_asked.iter().filter(|never| positions.question(&never.question) != Place::default());
    let written = written.filter(|_| !asked.is_empty());
    let never = written.map(|never| never_asked(never, positions));
    dead_ends.chain(unreached).chain(never).collect()
}

/// Readers in the finder's own order.
fn play(catalogue: &Catalogue, certainty: Certainty, each: usize) -> Walks {
    walks(catalogue, Order::Adaptive, Readers { certainty, end: End::Results, each })
}

fn never_asked(never: &NeverAsked, positions: &Positions) -> Finding {
    let id = &never.question;
    let (message, mend) = match never.reason {
        Reason::NeverOpen => (
            format!("nobody is asked the question \"{id}\": its \"when\" never holds"),
            "correct the \"when\", or take the question out",
        ),
        Reason::NeverHelps => (
            format!("of the readers that were tried, nobody was asked the question \"{id}\": it takes too little away"),
            "take it out, pin it if the answer must be known, or state its facet in the services",
        ),
    };
    Finding::new(Rule("never-asked"), Severity::Advice, positions.question(id), message, mend)
}

#[cfg(test)]
mod tests {
    use model::date::Date;

    use super::*;

    /// The lines are `rule place`.
    fn check(questions: &str, services: &str, expected: &[&str]) {
        let text = format!(
            r#"{{"format": "service-feed/1", "terms": {{"a": {{}}, "b": {{}}, "c": {{}}}},
                "questions": [{questions}], "services": [{services}]}}"#
        );
        let parsed = feed::parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.problems, []);
        let positions = Positions::new(&parsed);
        let catalogue = Catalogue::new(vec![parsed.feed], Date::EPOCH);
        let found = questionnaire(&catalogue, &positions);
        let lines: Vec<_> = found.iter().map(|found| format!("{} {}", found.rule, found.place)).collect();
        assert_eq!(lines, expected, "{questions}");
    }

    #[test]
    fn the_questionnaire_is_played() {
        let topic = r#"{"id": "q", "facet": "topic", "kind": "single", "pinned": true,
            "options": [{"value": "a"}, {"value": "b"}, {"value": "c"}]}"#;
        let never = r#"{"id": "n", "facet": "cost", "kind": "single", "options": [{"value": "free"}],
            "when": {"all": [{"question": "q", "is": ["a"]}, {"question": "q", "is": ["b"]}]}}"#;
        let services = |topics: &[&str]| {
            let one = |(id, topic): (usize, &&str)| {
                format!(r#"{{"id": {id}, "name": "S", "topics": "{topic}", "cost": "free"}}"#)
            };
            topics.iter().enumerate().map(one).collect::<Vec<_>>().join(",")
        };
        check(topic, &services(&["a", "b", "c"]), &[]);
        check(topic, &services(&["a", "b"]), &["dead-end questions[0].options[2].value"]);
        check(&format!("{topic}, {never}"), &services(&["a", "b", "c"]), &["never-asked questions[1]"]);
        let two = r#"{"id": "q", "facet": "topic", "kind": "single", "pinned": true,
            "options": [{"value": "a"}, {"value": "b"}]}"#;
        check(two, &services(&["a", "b", "c"]), &["unreached services[2]"]);
        check(two, "", &[]);
    }

    #[test]
    fn of_a_large_feed_no_question_is_said_to_be_useless() {
        let question = r#"{"id": "n", "facet": "age", "kind": "age"}"#;
        let services: Vec<_> = (0..=READERS).map(|id| format!(r#"{{"id": {id}, "name": "S"}}"#)).collect();
        check(question, &services.join(","), &[]);
    }
}
