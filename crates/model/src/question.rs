//! Questions with their options, the conditions under which they are asked, and answers.

use super::{
    facet::{Facet, Value},
    identifier::QuestionId,
    term::Terms,
    text::Text,
};

/// A question of the questionnaire. The interface has words of its own for empty texts, by facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub facet: Facet,
    pub kind: QuestionKind,
    pub text: Text,
    pub hint: Text,
    /// Why this is asked.
    pub why: Text,
    /// Empty for a place and an age.
    pub options: Vec<Choice>,
    pub when: Option<Condition>,
    pub pinned: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    Single,
    Multi,
    Place,
    Age,
}

/// An option of a question. The interface has words of its own for an empty label, by value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: Value,
    pub label: Text,
    pub hint: Text,
    pub sensitive: bool,
}

/// The condition under which a question is asked: a tree over earlier answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    /// The answer to the question contains one of the values, or one below it. This is false for a question that was
    /// not answered, or answered with "I don't know".
    Is {
        question: QuestionId,
        values: Vec<Value>,
    },
}

/// What the reader answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know": changes nothing.
    Unknown,
    /// At least one value.
    Values(Vec<Value>),
}

impl Question {
    /// A question with the words of the interface, without a condition.
    pub fn new(id: &str, facet: Facet, kind: QuestionKind, options: Vec<Choice>) -> Self {
        Self {
            id: QuestionId::new(id),
            facet,
            kind,
            text: Text::default(),
            hint: Text::default(),
            why: Text::default(),
            options,
            when: None,
            pinned: false,
        }
    }
}

impl Choice {
    /// An option with the words of the interface.
    pub fn new(value: Value) -> Self {
        Self { value, label: Text::default(), hint: Text::default(), sensitive: false }
    }
}

impl QuestionKind {
    /// The names in the feed, in the order single, multi, place, age.
    pub const NAMES: &'static [&'static str] = &["single", "multi", "place", "age"];

    /// Parses the name in the feed.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "single" => Some(QuestionKind::Single),
            "multi" => Some(QuestionKind::Multi),
            "place" => Some(QuestionKind::Place),
            "age" => Some(QuestionKind::Age),
            _ => None,
        }
    }
}

impl Answer {
    /// The values that were answered; none for "I don't know".
    pub fn values(&self) -> &[Value] {
        match self {
            Answer::Unknown => &[],
            Answer::Values(values) => values,
        }
    }
}

impl Condition {
    /// Whether the condition is true. `answer_to` returns the values that were answered to a question.
    pub fn holds<'a>(&self, terms: &Terms, answer_to: &dyn Fn(&QuestionId) -> &'a [Value]) -> bool {
        match self {
            Condition::Any(parts) => parts.iter().any(|part| part.holds(terms, answer_to)),
            Condition::All(parts) => parts.iter().all(|part| part.holds(terms, answer_to)),
            Condition::Not(part) => !part.holds(terms, answer_to),
            Condition::Is { question, values } => {
                answer_to(question).iter().any(|answered| values.iter().any(|value| is_within(terms, answered, value)))
            }
        }
    }

    /// The questions on whose answers the condition depends.
    pub fn questions(&self) -> Vec<&QuestionId> {
        match self {
            Condition::Any(parts) | Condition::All(parts) => parts.iter().flat_map(Condition::questions).collect(),
            Condition::Not(part) => part.questions(),
            Condition::Is { question, .. } => vec![question],
        }
    }
}

/// Whether a value is the same as another one or below it.
pub fn is_within(terms: &Terms, value: &Value, ancestor: &Value) -> bool {
    match (value, ancestor) {
        (Value::Term(code), Value::Term(ancestor)) => terms.is_within(code, ancestor),
        _ => value == ancestor,
    }
}

#[cfg(test)]
mod tests {

    use super::{
        super::{identifier::Code, term::Term},
        *,
    };

    fn term(code: &str) -> Value {
        Value::Term(Code::new(code))
    }

    fn is(question: &str, code: &str) -> Condition {
        Condition::Is { question: QuestionId::new(question), values: vec![term(code)] }
    }

    fn check(condition: &Condition, answered: &[Value], expected: bool) {
        let child = Term { parent: Some(Code::new("gender")), ..Term::default() };
        let terms = Terms::new([(Code::new("gender"), Term::default()), (Code::new("gender.own"), child)]);
        let answers = |question: &QuestionId| if question.as_str() == "topic" { answered } else { &[] };
        assert_eq!(condition.holds(&terms, &answers), expected, "{condition:?}");
    }

    #[test]
    fn a_condition_is_a_tree_over_earlier_answers() {
        check(&is("topic", "gender"), &[term("gender")], true);
        check(&is("topic", "gender"), &[term("gender.own")], true);
        check(&is("topic", "gender.own"), &[term("gender")], false);
        check(&is("topic", "gender"), &[], false);
        check(&Condition::Not(Box::new(is("topic", "gender"))), &[], true);
        check(&Condition::Any(vec![is("role", "x"), is("topic", "gender")]), &[term("gender")], true);
        check(&Condition::All(vec![is("role", "x"), is("topic", "gender")]), &[term("gender")], false);
        check(&Condition::All(vec![]), &[], true);
        check(&Condition::Any(vec![]), &[], false);
    }
}
