//! Conditions of questions, as trees of a limited depth.

use super::answer::value;
use crate::service_feed::{
    reading::{Reading, Step},
    values::{Read, quoted},
};
use bulk::Value;
use model::{
    identifier::QuestionId,
    problem::{Outcome, ProblemKind},
    question::{Condition, Question},
    term::Terms,
};

/// How many levels a condition may have.
const DEPTH: usize = 16;

/// What a condition can refer to.
#[derive(Debug)]
pub struct Known<'a> {
    pub questions: &'a [Question],
    pub terms: &'a Terms,
}

impl Known<'_> {
    /// The condition at `key`, on this level of its tree, counted from 1. `None` if it says nothing.
    pub fn condition_at(
        &self,
        key: &'static str,
        value: Value,
        level: usize,
        reading: &mut Reading,
    ) -> Option<Condition> {
        reading.within(Step::Key(key), |reading| self.condition(value, level, reading))
    }

    /// The keys are those of `wire::Condition`. If there are several, all must be true.
    fn condition(&self, value: Value, level: usize, reading: &mut Reading) -> Option<Condition> {
        if DEPTH < level {
            reading.ignore(ProblemKind::TooDeep);
            return None;
        }
        if !reading.is_object(value, Outcome::ValueIgnored) {
            return None;
        }
        let mut found = [None; 5];
        value.find(&["any", "all", "not", "question", "is"], &mut found);
        let [any, all, not, question, is] = found;
        let any = any.and_then(|parts| self.parts("any", parts, level, reading));
        let all = all.and_then(|parts| self.parts("all", parts, level, reading));
        let not = not.and_then(|part| self.condition_at("not", part, level + 1, reading));
        let question = reading.take::<String>(question, "question");
        let is = question.map(|question| self.is(&question, is, reading));
        let not = not.map(|part| Condition::Not(Box::new(part)));
        let mut parts = Vec::new();
        for part in [any.map(Condition::Any), all.map(Condition::All), not, is] {
            parts.extend(part);
        }
        match parts.len() {
            0 => {
                reading.required("question", Outcome::ValueIgnored);
                None
            }
            1 => parts.pop(),
            _ => Some(Condition::All(parts)),
        }
    }

    /// The parts of a condition that say something. `None` if there are none.
    fn parts(&self, key: &'static str, list: Value, level: usize, reading: &mut Reading) -> Option<Vec<Condition>> {
        let mut parts = Vec::new();
        reading.within(Step::Key(key), |reading| {
            reading.each(list, &mut |_, part, reading| parts.extend(self.condition(part, level + 1, reading)));
        });
        (!parts.is_empty()).then_some(parts)
    }

    /// A condition on one answer. If its question or values are not known, it stays and is never true.
    fn is(&self, id: &str, values: Option<Value>, reading: &mut Reading) -> Condition {
        let question = QuestionId::new(id);
        let mut known = Vec::new();
        match self.questions.iter().find(|known| known.id == question) {
            None => reading.report_at("question", ProblemKind::UnknownQuestion(quoted(id)), Outcome::Kept),
            Some(asked) => {
                reading.within(Step::Key("is"), |reading| {
                    let Some(values) = values else { return };
                    reading.each(values, &mut |_, text, reading| {
                        let text = String::read(text, reading);
                        known.extend(text.and_then(|text| value(asked.facet, &text, self.terms, reading)));
                    });
                });
                if known.is_empty() {
                    reading.required("is", Outcome::ValueIgnored);
                }
            }
        }
        Condition::Is { question, values: known }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::service_feed::testing::feed;
    use model::{facet, identifier::Code};

    fn check(when: Value, expected: Option<Condition>, problems: &[&str]) {
        let questions = json!([
            { "id": "age", "facet": "age", "kind": "age" },
            { "id": "topic", "facet": "topic", "kind": "single", "options": [{ "value": "topic:a" }] },
            { "id": "bad", "facet": "topic", "kind": "single" },
            { "id": "q", "facet": "area", "kind": "place", "when": when },
        ]);
        let (parsed, lines) = feed(json!({ "terms": { "topic:a": {} }, "questions": questions }));
        let asked = parsed.feed.questions.into_iter().find(|question| question.id.as_str() == "q").unwrap();
        assert_eq!(asked.when, expected, "{when}");
        let lines = lines.iter().filter_map(|line| line.strip_prefix("questions[3].when"));
        assert_eq!(lines.collect::<Vec<_>>(), problems, "{when}");
    }

    fn is(question: &str, values: &[facet::Value]) -> Condition {
        Condition::Is { question: QuestionId::new(question), values: values.to_vec() }
    }

    fn topic() -> Condition {
        is("topic", &[facet::Value::Term(Code::new("topic:a"))])
    }

    #[test]
    fn a_condition_is_a_tree() {
        let written = json!({ "question": "topic", "is": ["topic:a"] });
        let age = is("age", &[facet::Value::Age(17), facet::Value::Age(18)]);
        check(written.clone(), Some(topic()), &[]);
        check(json!({ "question": "age", "is": [17, "18"] }), Some(age.clone()), &[]);
        check(json!({ "not": written }), Some(Condition::Not(topic().into())), &[]);
        check(
            json!({ "any": [written, { "all": [written] }] }),
            Some(Condition::Any(vec![topic(), Condition::All(vec![topic()])])),
            &[],
        );
        check(
            json!({ "question": "topic", "is": "topic:a", "not": { "question": "age", "is": [17, 18] } }),
            Some(Condition::All(vec![Condition::Not(age.into()), topic()])),
            &[],
        );
    }

    #[test]
    fn a_condition_on_what_is_not_known_stays_and_does_not_hold() {
        let unknown = ".any[0].question: there is no question \"role\" (kept)";
        let written =
            json!({ "any": [{ "question": "role", "is": ["x"] }, { "question": "topic", "is": ["topic:a"] }] });
        check(written, Some(Condition::Any(vec![is("role", &[]), topic()])), &[unknown]);
        check(
            json!({ "question": "bad", "is": "topic:a" }),
            Some(is("bad", &[])),
            &[".question: there is no question \"bad\" (kept)"],
        );
        check(
            json!({ "question": "age", "is": ["old"] }),
            Some(is("age", &[])),
            &[".is[0]: there is another text where an age in whole years is read (ignored)"],
        );
        check(json!({ "question": "age" }), Some(is("age", &[])), &[".is: a required value is missing (ignored)"]);
        let values = [facet::Value::Term(Code::new("topic:x"))];
        check(
            json!({ "question": "topic", "is": ["topic:x"] }),
            Some(is("topic", &values)),
            &[".is[0]: the code \"topic:x\" is not in \"terms\" (kept)"],
        );
    }

    #[test]
    fn a_condition_that_says_nothing_is_none() {
        check(json!(null), None, &[]);
        check(json!("topic"), None, &[": there is a text where an object is read (ignored)"]);
        check(json!({}), None, &[".question: a required value is missing (ignored)"]);
        check(json!({ "any": [] }), None, &[".question: a required value is missing (ignored)"]);
        check(
            json!({ "not": {} }),
            None,
            &[
                ".not.question: a required value is missing (ignored)",
                ".question: a required value is missing (ignored)",
            ],
        );
    }

    #[test]
    fn a_condition_is_followed_to_a_certain_depth() {
        let nested = |levels: usize| {
            (1..levels).fold(json!({ "question": "topic", "is": "topic:a" }), |inner, _| json!({ "not": inner }))
        };
        let expected = (1..DEPTH).fold(topic(), |inner, _| Condition::Not(inner.into()));
        check(nested(DEPTH), Some(expected), &[]);
        let (parsed, _) =
            feed(json!({ "questions": [{ "id": "q", "facet": "age", "kind": "age", "when": nested(DEPTH + 1) }] }));
        assert_eq!(parsed.feed.questions[0].when, None);
        assert!(parsed.problems.iter().any(|problem| problem.kind == ProblemKind::TooDeep));
    }
}
