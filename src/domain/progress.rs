//! How far a session has come: which answers apply, and which services are left. Computed by replay
//! of the answers in order, so that a changed answer needs no code of its own. Decides nothing about what is next.

use super::{
    catalogue::Catalogue,
    config::{Config, Place},
    facet::{Facet, FacetKind, Value},
    identifier::QuestionId,
    index::Bits,
    question::{Answer, Question, QuestionKind, is_within},
    session::Session,
};

/// A restriction that applies: an answer, or a preset of the host page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The question that was answered, or that the preset makes moot.
    pub question: Option<QuestionId>,
    pub facet: Facet,
    /// Empty for "I don't know".
    pub values: Vec<Value>,
    pub origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Preset,
    Reader,
}

/// The answers that apply, in order, and the services that none of them excludes.
#[derive(Debug, Clone)]
pub struct Progress {
    pub applied: Vec<Applied>,
    pub left: Bits,
}

/// The services by how many answers they miss.
#[derive(Debug, Clone)]
pub struct Misses {
    /// Miss nothing.
    pub none: Bits,
    /// Miss exactly one answer, about a circumstance.
    pub one_circumstance: Bits,
}

impl Progress {
    pub fn new(catalogue: &Catalogue, config: &Config, session: &Session) -> Self {
        let mut applied = presets(catalogue, config);
        for (id, answer) in &session.answers {
            let Some(question) = catalogue.question(id) else { continue };
            if is_due(catalogue, question, &applied) {
                applied.push(Applied {
                    question: Some(id.clone()),
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
    pub fn left_without(&self, catalogue: &Catalogue, question: &QuestionId) -> Bits {
        left(catalogue, self.applied.iter().filter(|applied| applied.question.as_ref() != Some(question)))
    }

    /// Whether the question has to be asked at some time: it is unanswered, not moot, and its condition holds.
    pub fn is_open(&self, catalogue: &Catalogue, question: &Question) -> bool {
        is_due(catalogue, question, &self.applied)
    }

    pub fn misses(&self, catalogue: &Catalogue) -> Misses {
        let length = catalogue.services.len();
        let (mut once, mut more) = (Bits::none(length), Bits::none(length));
        for applied in &self.applied {
            let sets = catalogue.index.answer(&catalogue.services, &catalogue.terms, applied.facet, &applied.values);
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
fn left<'a>(catalogue: &Catalogue, applied: impl Iterator<Item = &'a Applied>) -> Bits {
    let mut left = Bits::all(catalogue.services.len());
    for Applied { facet, values, .. } in applied {
        left.subtract(&catalogue.index.answer(&catalogue.services, &catalogue.terms, *facet, values).misses);
    }
    left
}

fn is_due(catalogue: &Catalogue, question: &Question, applied: &[Applied]) -> bool {
    let is_answered = applied.iter().any(|applied| applied.question.as_ref() == Some(&question.id));
    let values = |id: &QuestionId| {
        let answer = applied.iter().find(|applied| applied.question.as_ref() == Some(id));
        answer.map_or(&[][..], |applied| applied.values.as_slice())
    };
    !is_answered && question.when.as_ref().is_none_or(|condition| condition.holds(&catalogue.terms, &values))
}

/// The values of an answer that the question can have; a restored session may hold others.
fn allowed(question: &Question, answer: &Answer) -> Vec<Value> {
    let is_allowed = |value: &&Value| match (question.kind, value) {
        (QuestionKind::Place, Value::Municipality(_) | Value::Region(_)) | (QuestionKind::Age, Value::Age(_)) => true,
        (QuestionKind::Single | QuestionKind::Multi, value) => {
            question.options.iter().any(|option| option.value == **value)
        }
        _ => false,
    };
    answer.values().iter().filter(is_allowed).cloned().collect()
}

/// The host page's presets. Each answers the first question that could have asked for it.
fn presets(catalogue: &Catalogue, config: &Config) -> Vec<Applied> {
    let terms = |codes: &[super::identifier::Code]| {
        let known = codes.iter().filter(|code| catalogue.terms.get(code).is_some());
        known.map(|code| Value::Term(catalogue.terms.resolve(code).clone())).collect::<Vec<_>>()
    };
    let place = config.place.map(|place| match place {
        Place::Municipality(code) => Value::Municipality(code),
        Place::Region(code) => Value::Region(code),
    });
    let presets = [
        (Facet::Topic, terms(&config.topics)),
        (Facet::Audience, terms(&config.audiences)),
        (Facet::Area, place.into_iter().collect()),
    ];
    let mut applied = Vec::new();
    for (facet, values) in presets.into_iter().filter(|(_, values)| !values.is_empty()) {
        let questions = moot(catalogue, facet, &values);
        if questions.is_empty() {
            applied.push(Applied { question: None, facet, values: values.clone(), origin: Origin::Preset });
        }
        applied.extend(questions.into_iter().map(|question| Applied {
            question: Some(question.id.clone()),
            facet,
            values: values.clone(),
            origin: Origin::Preset,
        }));
    }
    applied
}

/// The questions that a preset answers: all that ask for a place, and those that offer what is preset or what is above it.
fn moot<'a>(catalogue: &'a Catalogue, facet: Facet, values: &[Value]) -> Vec<&'a Question> {
    let offers = |question: &Question| {
        question
            .options
            .iter()
            .any(|option| values.iter().any(|value| is_within(&catalogue.terms, value, &option.value)))
    };
    let of_facet = catalogue.questions.iter().filter(|question| question.facet == facet);
    of_facet.filter(|question| question.kind == QuestionKind::Place || offers(question)).collect()
}
