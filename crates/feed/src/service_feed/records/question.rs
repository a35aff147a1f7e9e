//! The questions of a feed. Their conditions are parsed last, because they refer to the other questions.

use super::{answer::value, condition::Known};
use crate::service_feed::{
    reading::{Reading, Step},
    values::{Read, quoted},
    wire::{self, Record},
};
use bulk::Value;
use model::{
    facet::Facet,
    identifier::QuestionId,
    problem::{Outcome, ProblemKind},
    question::{Choice, Question, QuestionKind},
    term::Terms,
};

/// The kinds of question that are possible for every facet.
const OPTION_KINDS: &[&str] = &["single", "multi"];

/// The most questions of a feed, the most options of one, and of all together.
const QUESTIONS: usize = 1_000;
const OPTIONS: usize = 1_000;
const OPTIONS_OF_ALL: usize = 5_000;

/// The questions of a feed; `reading` is at them. Conditions come last, because they refer to the other questions.
pub fn questions(list: Value, terms: &Terms, reading: &mut Reading) -> Vec<Question> {
    let mut conditions = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    let mut options = OPTIONS_OF_ALL;
    reading.each(list, &mut |position, value, reading| {
        if QUESTIONS <= position {
            return reading.only(QUESTIONS);
        }
        let read = |reading: &mut Reading| question(value, terms, options.min(OPTIONS), reading);
        let Some((question, when)) = reading.in_record(read) else { return };
        options -= question.options.len();
        if questions.iter().any(|known| known.id == question.id) {
            reading.report_at("id", ProblemKind::Duplicate(quoted(question.id.as_str())), Outcome::RecordLeftOut);
            return;
        }
        conditions.push((position, questions.len(), when));
        questions.push(question);
    });
    for (position, at, when) in conditions {
        let known = Known { questions: &questions, terms };
        let condition = |reading: &mut Reading| when.and_then(|when| known.condition_at("when", when, 1, reading));
        let when = reading.within(Step::Index(position), |reading| reading.in_record(condition));
        if let Some(question) = questions.get_mut(at) {
            question.when = when;
        }
    }
    questions
}

impl Record for wire::Question {
    type Model = Self;

    fn into_model(self, _: &mut Reading) -> Option<Self> {
        Some(self)
    }
}

impl Record for wire::Choice {
    type Model = Self;

    fn into_model(self, _: &mut Reading) -> Option<Self> {
        Some(self)
    }
}

/// A question with at most so many options, and its condition before it is parsed. `None` if it cannot be asked, which was then reported.
fn question<'t>(
    value: Value<'t>,
    terms: &Terms,
    most: usize,
    reading: &mut Reading,
) -> Option<(Question, Option<Value<'t>>)> {
    let wire = wire::Question::read(value, reading)?;
    let mut found = [None; 2];
    value.find(&["options", "when"], &mut found);
    let [options, when] = found;
    let (id, facet, kind) = (wire.id?, wire.facet?, wire.kind?);
    let has_options = match (kind, facet) {
        (QuestionKind::Single | QuestionKind::Multi, _) => true,
        (QuestionKind::Place, Facet::Area) | (QuestionKind::Age, Facet::Age) => false,
        (QuestionKind::Place | QuestionKind::Age, _) => {
            let found = quoted(QuestionKind::NAMES.get(kind as usize).copied().unwrap_or_default());
            reading.report_at("kind", ProblemKind::NotOneOf { found, known: OPTION_KINDS }, Outcome::RecordLeftOut);
            return None;
        }
    };
    let options = options.filter(|_| has_options).map(|options| choices(options, facet, terms, most, reading));
    if has_options && options.as_ref().is_none_or(Vec::is_empty) {
        reading.required("options", Outcome::RecordLeftOut);
        return None;
    }
    let question = Question {
        id: QuestionId::new(&id),
        facet,
        kind,
        text: wire.text.unwrap_or_default(),
        hint: wire.hint.unwrap_or_default(),
        why: wire.why.unwrap_or_default(),
        options: options.unwrap_or_default(),
        when: None,
        pinned: wire.pinned.unwrap_or_default(),
    };
    Some((question, when))
}

fn choices(options: Value, facet: Facet, terms: &Terms, most: usize, reading: &mut Reading) -> Vec<Choice> {
    let mut choices = Vec::new();
    reading.within(Step::Key("options"), |reading| {
        reading.each(options, &mut |_, option, reading| {
            if most <= choices.len() {
                return reading.only(most);
            }
            choices.extend(wire::Choice::read(option, reading).and_then(|wire| choice(wire, facet, terms, reading)));
        });
    });
    choices
}

fn choice(wire: wire::Choice, facet: Facet, terms: &Terms, reading: &mut Reading) -> Option<Choice> {
    let text = wire.value?;
    Some(Choice {
        value: reading.within(Step::Key("value"), |reading| value(facet, &text, terms, reading))?,
        label: wire.label.unwrap_or_default(),
        hint: wire.hint.unwrap_or_default(),
        sensitive: wire.sensitive.unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::service_feed::testing::feed;

    /// `expected` holds the identifier and the number of options of each question that can be asked.
    fn check(questions: Value, expected: &[(&str, usize)], problems: &[&str]) {
        let terms = json!({ "topic:a": {}, "role:b": { "same_as": "x:1" } });
        let (parsed, lines) = feed(json!({ "terms": terms, "questions": questions }));
        let found = parsed.feed.questions.iter().map(|question| (question.id.as_str(), question.options.len()));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{questions}");
        assert_eq!(lines, problems, "{questions}");
    }

    #[test]
    fn a_question_needs_an_identifier_a_facet_and_a_kind() {
        check(
            json!([
                { "facet": "age", "kind": "age" },
                { "id": "a", "kind": "age" },
                { "id": "b", "facet": "age" },
                { "id": "c", "facet": "colour", "kind": "slider" },
                7,
                { "id": 5, "facet": "age", "kind": "age", "options": [{ "value": "x" }] },
            ]),
            &[("5", 0)],
            &[
                "questions[0].id: a required value is missing (left out)",
                "questions[1].facet: a required value is missing (left out)",
                "questions[2].kind: a required value is missing (left out)",
                "questions[3].facet: \"colour\" is not a known value (left out)",
                "questions[3].kind: \"slider\" is not a known value (left out)",
                "questions[4]: there is a number where an object is read (left out)",
            ],
        );
    }

    #[test]
    fn the_first_question_with_an_identifier_wins() {
        check(
            json!([{ "id": "a", "facet": "age", "kind": "age" }, { "id": "a", "facet": "area", "kind": "place" }]),
            &[("a", 0)],
            &["questions[1].id: the identifier \"a\" is used twice (left out)"],
        );
    }

    #[test]
    fn a_place_and_an_age_are_asked_about_their_own_facets() {
        check(
            json!([{ "id": "a", "facet": "age", "kind": "place" }, { "id": "b", "facet": "topic", "kind": "age" }]),
            &[],
            &[
                "questions[0].kind: \"place\" is not a known value (left out)",
                "questions[1].kind: \"age\" is not a known value (left out)",
            ],
        );
    }

    #[test]
    fn an_option_with_a_bad_value_is_left_out() {
        check(
            json!([{ "id": "q", "facet": "topic", "kind": "single", "options": [
                { "value": "topic:a" }, { "value": "topic:x" }, { "label": "A" }, "topic:a",
            ] }]),
            &[("q", 2)],
            &[
                "questions[0].options[1].value: the code \"topic:x\" is not in \"terms\" (kept)",
                "questions[0].options[2].value: a required value is missing (ignored)",
                "questions[0].options[3]: there is a text where an object is read (ignored)",
            ],
        );
        check(
            json!([{ "id": "q", "facet": "area", "kind": "multi", "options": [{ "value": "999" }, { "value": "853" }] }]),
            &[("q", 1)],
            &["questions[0].options[0].value: \"999\" is not the code of an area (ignored)"],
        );
    }

    #[test]
    fn a_question_without_options_is_left_out() {
        let asked = json!({ "id": "b", "facet": "age", "kind": "age" });
        check(
            json!([{ "id": "a", "facet": "cost", "kind": "single", "options": [] }, asked]),
            &[("b", 0)],
            &["questions[0].options: a required value is missing (left out)"],
        );
        check(
            json!([{ "id": "a", "facet": "cost", "kind": "multi", "options": [{ "value": "cheap" }, {}] }, asked]),
            &[("b", 0)],
            &[
                "questions[0].options[0].value: \"cheap\" is not a known value (left out)",
                "questions[0].options[1].value: a required value is missing (left out)",
            ],
        );
    }
}
