//! How far a session has come: which answers apply, and which services are left. It is computed from the answers in
//! order, so a changed answer needs no code of its own.

use super::config::{Config, PresetPlace};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::state::{Screen, Session},
};
use model::{
    audience::{CLIENT, REFERRED},
    facet::{Facet, FacetKind, Value},
    identifier::{Code, QuestionId},
    question::{Answer, Question, QuestionKind, is_within},
};

/// A restriction that applies: an answer, or a preset of the host page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The question that was answered, or that the preset answers.
    pub question: Option<QuestionId>,
    /// The other questions that the same preset answers. They are one restriction, so they give one reason.
    pub also: Vec<QuestionId>,
    pub facet: Facet,
    /// No values mean "I don't know".
    pub values: Vec<Value>,
    pub origin: Origin,
}

/// Who restricts the services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Preset,
    Reader,
}

/// The answers that apply, in order, and the services that none of them excludes.
#[derive(Debug, Clone)]
pub struct Progress {
    pub applied: Vec<Applied>,
    pub left: BitSet,
}

/// The services by the number of answers that they miss.
#[derive(Debug, Clone)]
pub struct Misses {
    /// Those that miss no answer.
    pub none: BitSet,
    /// Those that miss exactly one answer, which is about a circumstance.
    pub one_circumstance: BitSet,
}

impl Applied {
    /// Whether this is the answer to the question.
    fn answers(&self, question: &QuestionId) -> bool {
        self.question.as_ref() == Some(question) || self.also.contains(question)
    }
}

impl Progress {
    /// Applies the presets and then the answers of a session.
    pub fn new(catalogue: &Catalogue, config: &Config, session: &Session) -> Self {
        let mut applied = presets(catalogue, config);
        for (id, answer) in &session.answers {
            let Some(question) = catalogue.question(id) else { continue };
            if is_due(catalogue, question, &applied) {
                applied.push(Applied {
                    question: Some(id.clone()),
                    also: Vec::new(),
                    facet: question.facet,
                    values: allowed(question, answer),
                    origin: Origin::Reader,
                });
            }
        }
        let left = left(catalogue, applied.iter());
        Self { applied, left }
    }

    /// The answers the reader gave that apply, in order.
    pub fn answers(&self) -> impl Iterator<Item = (&QuestionId, &Applied)> {
        let of_reader = self.applied.iter().filter(|applied| applied.origin == Origin::Reader);
        of_reader.filter_map(|applied| Some((applied.question.as_ref()?, applied)))
    }

    /// The services left when one question is not counted.
    pub fn left_without(&self, catalogue: &Catalogue, question: &QuestionId) -> BitSet {
        left(catalogue, self.applied.iter().filter(|applied| applied.question.as_ref() != Some(question)))
    }

    /// The services left when the questions that are named are not counted.
    pub fn left_without_all(&self, catalogue: &Catalogue, is_named: impl Fn(&QuestionId) -> bool) -> BitSet {
        left(catalogue, self.applied.iter().filter(|applied| !applied.question.as_ref().is_some_and(&is_named)))
    }

    /// The question that Back leads to: the one before the question that is up, or the last one.
    pub fn previous(&self, screen: &Screen) -> Option<QuestionId> {
        let answered: Vec<_> = self.answers().map(|(id, _)| id).collect();
        let before = match screen {
            Screen::Again(up, _) => answered.iter().position(|id| *id == up)?,
            Screen::Next
            | Screen::Results
            | Screen::Service(..)
            | Screen::Search(_)
            | Screen::Safety(_)
            | Screen::Shortlist(_) => answered.len(),
        };
        answered.get(before.checked_sub(1)?).map(|id| (*id).clone())
    }

    /// Whether the question can be asked: neither an answer nor a preset answers it, and its condition holds.
    pub fn is_open(&self, catalogue: &Catalogue, question: &Question) -> bool {
        is_due(catalogue, question, &self.applied)
    }

    /// Whether the question can be answered: it has no answer but "I don't know", and its condition holds.
    pub fn is_unsaid(&self, catalogue: &Catalogue, question: &Question) -> bool {
        values(&self.applied, &question.id).is_empty() && condition_holds(catalogue, question, &self.applied)
    }

    /// The progress if the question were answered with the value.
    pub fn after(&self, catalogue: &Catalogue, question: &Question, value: Value) -> Self {
        let mut after = self.clone();
        let misses = &catalogue.index.sets(&catalogue.terms, question.facet, &value).misses;
        after.left.subtract(misses);
        after.applied.push(Applied {
            question: Some(question.id.clone()),
            also: Vec::new(),
            facet: question.facet,
            values: vec![value],
            origin: Origin::Reader,
        });
        after
    }

    /// The services by the number of answers that they miss. Services that miss more are in neither set.
    pub fn misses(&self, catalogue: &Catalogue) -> Misses {
        let length = catalogue.services.len();
        let (mut once, mut more) = (BitSet::none(length), BitSet::none(length));
        for applied in &self.applied {
            let sets = catalogue.index.answer(&catalogue.terms, applied.facet, &applied.values);
            match applied.facet.kind() {
                FacetKind::Essential => more.union_with(&sets.misses),
                FacetKind::Circumstance => {
                    let mut again = once.clone();
                    again.intersect_with(&sets.misses);
                    more.union_with(&again);
                    once.union_with(&sets.misses);
                }
            }
        }
        once.subtract(&more);
        Misses { none: self.left.clone(), one_circumstance: once }
    }
}

/// The services that are left after all of the given restrictions.
fn left<'a>(catalogue: &Catalogue, applied: impl Iterator<Item = &'a Applied>) -> BitSet {
    let mut left = BitSet::all(catalogue.services.len());
    for Applied { facet, values, .. } in applied {
        left.subtract(&catalogue.index.answer(&catalogue.terms, *facet, values).misses);
    }
    left
}

fn is_due(catalogue: &Catalogue, question: &Question, applied: &[Applied]) -> bool {
    !applied.iter().any(|applied| applied.answers(&question.id)) && condition_holds(catalogue, question, applied)
}

fn condition_holds(catalogue: &Catalogue, question: &Question, applied: &[Applied]) -> bool {
    let condition = question.when.as_ref();
    condition.is_none_or(|condition| condition.holds(&catalogue.terms, &|id: &QuestionId| values(applied, id)))
}

/// What was answered to a question; nothing for "I don't know".
fn values<'a>(applied: &'a [Applied], question: &QuestionId) -> &'a [Value] {
    applied.iter().find(|applied| applied.answers(question)).map_or(&[], |applied| &applied.values)
}

/// The values of an answer that the question can have. A restored session may contain others.
fn allowed(question: &Question, answer: &Answer) -> Vec<Value> {
    let is_allowed = |value: &&Value| match question.kind {
        QuestionKind::Place => matches!(value, Value::Municipality(_) | Value::Region(_) | Value::Town(_)),
        QuestionKind::Age => matches!(value, Value::Age(_)),
        QuestionKind::Single | QuestionKind::Multi => question.options.iter().any(|option| option.value == **value),
    };
    answer.values().iter().filter(is_allowed).cloned().map(meant).collect()
}

/// A professional who looks for a client is asked and shown what the client would be.
fn meant(value: Value) -> Value {
    let is_referred = matches!(&value, Value::Term(code) if code.as_str() == REFERRED);
    if is_referred { Value::Term(Code::new(CLIENT)) } else { value }
}

/// The presets of the host page. Each answers every question that could have asked for it.
fn presets(catalogue: &Catalogue, config: &Config) -> Vec<Applied> {
    let terms = |codes: &[model::identifier::Code]| {
        let known = codes.iter().filter(|code| catalogue.terms.get(code).is_some());
        known.map(|code| meant(Value::Term(catalogue.terms.resolve(code).clone()))).collect::<Vec<_>>()
    };
    let place = config.place.as_ref().and_then(|place| match place {
        PresetPlace::Municipality(code) => Some(Value::Municipality(*code)),
        PresetPlace::Region(code) => Some(Value::Region(*code)),
        PresetPlace::Town(town) => Some(Value::Town(town.clone())),
        PresetPlace::Named => None,
    });
    let presets = [
        (Facet::Topic, terms(&config.topics)),
        (Facet::Audience, terms(&config.audiences)),
        (Facet::Area, place.into_iter().collect()),
    ];
    let mut applied = Vec::new();
    for (facet, values) in presets.into_iter().filter(|(_, values)| !values.is_empty()) {
        let mut questions =
            answered_by_preset(catalogue, facet, &values).into_iter().map(|question| question.id.clone());
        let question = questions.next();
        applied.push(Applied { question, also: questions.collect(), facet, values, origin: Origin::Preset });
    }
    applied
}

/// The questions that a preset answers: those that ask for a place, and those that offer what is preset or a broader
/// value.
fn answered_by_preset<'a>(catalogue: &'a Catalogue, facet: Facet, values: &[Value]) -> Vec<&'a Question> {
    let offers = |question: &Question| {
        question
            .options
            .iter()
            .any(|option| values.iter().any(|value| is_within(&catalogue.terms, value, &option.value)))
    };
    let of_facet = catalogue.questions.iter().filter(|question| question.facet == facet);
    of_facet.filter(|question| question.kind == QuestionKind::Place || offers(question)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::*;
    use model::identifier::Code;

    /// The questions that a preset leaves open, and how many restrictions it makes.
    fn check(config: Config, open: &[&str], restrictions: usize) {
        let topics = "topic:gender topic:violence";
        let questions = vec![
            question("topic", Facet::Topic, QuestionKind::Single, topics),
            Question {
                when: when("topic", Facet::Topic, "topic:gender"),
                ..question("gender", Facet::Topic, QuestionKind::Single, "topic:gender.own topic:gender.child")
            },
            question("home", Facet::Area, QuestionKind::Place, ""),
            question("home of the client", Facet::Area, QuestionKind::Place, ""),
        ];
        let catalogue = catalogue(vec![service("a")], questions);
        let progress = Progress::new(&catalogue, &config, &Session::default());
        let is_open = |question: &&Question| progress.is_open(&catalogue, question);
        let found: Vec<_> = catalogue.questions.iter().filter(is_open).map(|question| question.id.as_str()).collect();
        assert_eq!((found.as_slice(), progress.applied.len()), (open, restrictions));
    }

    #[test]
    fn a_preset_answers_all_its_questions_and_is_one_restriction() {
        let topic = |code| Config { topics: vec![Code::new(code)], ..Config::default() };
        check(Config::default(), &["topic", "home", "home of the client"], 0);
        let place = model::area::RegionCode::parse("02").map(PresetPlace::Region);
        check(Config { place, ..Config::default() }, &["topic"], 1);
        check(topic("topic:gender"), &["gender", "home", "home of the client"], 1);
        check(topic("topic:gender.own"), &["home", "home of the client"], 1);
        check(topic("topic:separation"), &["topic", "home", "home of the client"], 1);
    }
}
