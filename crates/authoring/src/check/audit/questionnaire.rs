//! The questions as readers meet them: options without services, services that no option leads to, questions that never
//! help. `analysis` plays the readers.

use std::collections::BTreeMap;

use analysis::{Certainty, End, NeverAsked, Order, Readers, Reason, Walks, coverage, walks};
use finder::engine::catalogue::Catalogue;
use model::{identifier::QuestionId, locale::Language, term::Terms};

use super::super::{observation::Observation, positions::Positions};
use crate::{
    finding::{FindingKind, QuestionnaireFinding},
    import::too_little_asked,
    source::JsonPath,
};

/// So many readers are played, about a second's work: in a small feed several for each service.
const READERS: usize = 2_000;

/// The most readers for one service.
const EACH: usize = 20;

/// What readers find who are played. In a feed of more services than there are readers nobody is played, and what only
/// readers can find is not found.
pub fn questionnaire(catalogue: &Catalogue, positions: &Positions) -> Vec<Observation> {
    let services = catalogue.services.len();
    if services == 0 {
        return Vec::new();
    }
    let weak = too_little_asked(catalogue).map(|finding| observation(finding, JsonPath::default()));
    // What the finder has asked itself stands nowhere, and nobody can mend it.
    let is_own = |question: &QuestionId| positions.question(question) != JsonPath::default();
    if !catalogue.questions.iter().any(|question| is_own(&question.id)) {
        return weak.into_iter().collect();
    }
    let asked = match READERS / services {
        0 => Vec::new(),
        each => [Certainty::Sure, Certainty::Unsure].map(|certainty| play(catalogue, certainty, each.min(EACH))).into(),
    };
    let coverage = coverage(catalogue, &asked);
    let dead_ends = coverage.dead_ends.iter().filter(|end| is_own(&end.question)).map(|end| {
        let finding = QuestionnaireFinding::DeadEnd { question: end.question.clone(), value: end.value.written() };
        observation(finding, positions.option(&end.question, &end.value))
    });
    let unreached = coverage.unreached.iter().filter(|gap| is_own(&gap.question)).map(|gap| {
        let finding = QuestionnaireFinding::Unreached { service: gap.service.clone(), question: gap.question.clone() };
        observation(finding, positions.service_with(&gap.service))
    });
    let written = coverage.never_asked.iter().filter(|never| is_own(&never.question)).filter(|_| !asked.is_empty());
    let never = written.map(|never| observation(never_asked(never), positions.question(&never.question)));
    weak.into_iter().chain(dead_ends).chain(unreached).chain(never).collect()
}

/// More words than this in one language blur what a term is about.
const MOST_WORDS: usize = 200;

/// Terms with too many words of their own.
pub fn words(terms: &Terms) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (code, term) in terms.iter() {
        let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
        for (language, _) in &term.words {
            *counts.entry(*language).or_default() += 1;
        }
        let most = counts.into_values().max().unwrap_or_default();
        if MOST_WORDS < most {
            let finding = QuestionnaireFinding::ManyWords { term: code.clone(), words: most };
            let path = JsonPath::default().key("terms").key(code.as_str()).key("words");
            observations.push(observation(finding, path));
        }
    }
    observations
}

/// Readers in the finder's own order.
fn play(catalogue: &Catalogue, certainty: Certainty, each: usize) -> Walks {
    walks(catalogue, Order::Adaptive, Readers { certainty, end: End::Results, each })
}

fn never_asked(never: &NeverAsked) -> QuestionnaireFinding {
    let question = never.question.clone();
    match never.reason {
        Reason::NeverOpen => QuestionnaireFinding::NeverOpen(question),
        Reason::NeverHelps => QuestionnaireFinding::NeverHelps(question),
    }
}

fn observation(finding: QuestionnaireFinding, path: JsonPath) -> Observation {
    Observation::new(FindingKind::Questionnaire(finding), path)
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
        let lines: Vec<_> = found.iter().map(|found| format!("{} {}", found.kind.rule(), found.path)).collect();
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
        // They state nothing, and whoever is asked for the age is left with all of them.
        check(question, &services.join(","), &["many-left "]);
    }
}
