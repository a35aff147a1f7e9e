//! What a feed's questionnaire cannot do: where readers find nothing, and which services they do not find.

use std::collections::BTreeSet;

use super::{reader::answers, walk::Walks};
use finder::engine::{bit_set::BitSet, catalogue::Catalogue};
use model::{
    area::areas,
    facet::{Facet, Value},
    identifier::{QuestionId, ServiceId},
    question::Question,
};

/// The report for a web editor.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Coverage {
    /// Questions that no reader was asked.
    pub never_asked: Vec<NeverAsked>,
    /// Options that no service fits: readers who choose them see only services that do not say.
    pub dead_ends: Vec<DeadEnd>,
    /// Services that every answer to a question excludes, so only "I don't know" leads to them.
    pub unreached: Vec<Unreached>,
    /// Topics that have no service in some regions or languages.
    pub gaps: Vec<Gap>,
}

/// A question that no reader was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeverAsked {
    pub question: QuestionId,
    pub reason: Reason,
}

/// Why a question is never asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Its condition never holds.
    NeverOpen,
    /// Whenever it could be asked, enough was known or no answer would take a service away.
    NeverHelps,
}

/// An option that no service fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadEnd {
    pub question: QuestionId,
    pub value: Value,
}

/// A service, and a question whose answers all exclude it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    pub service: ServiceId,
    pub question: QuestionId,
}

/// A topic, for all or for some of the people who ask, and the regions and languages in which it has no service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub topic: Value,
    /// The people who ask; `None` for everybody.
    pub audience: Option<Value>,
    pub without: Vec<Value>,
}

/// Computes the report. `walks` are those of sure and unsure readers in the finder's own order.
pub fn coverage(catalogue: &Catalogue, walks: &[Walks]) -> Coverage {
    Coverage {
        never_asked: never_asked(catalogue, walks),
        dead_ends: dead_ends(catalogue),
        unreached: unreached(catalogue, walks),
        gaps: gaps(catalogue),
    }
}

fn never_asked(catalogue: &Catalogue, walks: &[Walks]) -> Vec<NeverAsked> {
    let unasked =
        catalogue.questions.iter().filter(|question| !walks.iter().any(|walks| walks.asked.contains(&question.id)));
    let reason = |question: &Question| match walks.iter().any(|walks| walks.open.contains(&question.id)) {
        true => Reason::NeverHelps,
        false => Reason::NeverOpen,
    };
    unasked.map(|question| NeverAsked { question: question.id.clone(), reason: reason(question) }).collect()
}

fn dead_ends(catalogue: &Catalogue) -> Vec<DeadEnd> {
    let nobody_fits = |question: &Question, value: &Value| {
        let sets = catalogue.index.sets(&catalogue.terms, question.facet, value);
        sets.fits.count() == 0
    };
    let questions = catalogue.questions.iter();
    let offered = questions.flat_map(|question| question.options.iter().map(move |option| (question, &option.value)));
    offered
        .filter(|(question, value)| nobody_fits(question, value))
        .map(|(question, value)| DeadEnd { question: question.id.clone(), value: value.clone() })
        .collect()
}

/// A question without a condition counts in any case. One with a condition counts only if every reader of the service
/// was asked it and could not answer, because its condition may keep it from these readers.
fn unreached(catalogue: &Catalogue, walks: &[Walks]) -> Vec<Unreached> {
    let always = catalogue.questions.iter().filter(|question| question.when.is_none());
    let always: Vec<_> = always.map(|question| (&question.id, excluded(catalogue, question))).collect();
    let mut unreached = Vec::new();
    for (position, service) in catalogue.services.iter().enumerate() {
        let mut questions: BTreeSet<&QuestionId> = BTreeSet::new();
        questions.extend(always.iter().filter(|(_, excluded)| excluded.contains(position)).map(|(id, _)| *id));
        if !walks.iter().any(|walks| walks.reached.contains(&position)) {
            questions.extend(walks.iter().filter_map(|walks| walks.stuck.get(&position)));
        }
        let named = |question: &QuestionId| Unreached { service: service.id.clone(), question: question.clone() };
        unreached.extend(questions.into_iter().map(named));
    }
    unreached
}

/// The services that every answer to a question excludes.
fn excluded(catalogue: &Catalogue, question: &Question) -> BitSet {
    let mut excluded = BitSet::all(catalogue.services.len());
    for value in answers(catalogue, question) {
        excluded.intersect_with(&catalogue.index.sets(&catalogue.terms, question.facet, &value).misses);
    }
    excluded
}

/// The options of the first question about topics, together with those of the first question about audiences, in all
/// regions and all languages that are asked about.
fn gaps(catalogue: &Catalogue) -> Vec<Gap> {
    let asked_first = |facet| catalogue.questions.iter().find(|question| question.facet == facet);
    let Some(topics) = asked_first(Facet::Topic) else { return Vec::new() };
    let audiences = asked_first(Facet::Audience).filter(|question| question.when.is_none());
    let audiences = audiences.map_or(Vec::new(), |question| answers(catalogue, question));
    let circumstances = circumstances(catalogue);
    let mut gaps = Vec::new();
    for topic in answers(catalogue, topics) {
        let on_topic = without_misses(catalogue, BitSet::all(catalogue.services.len()), Facet::Topic, &topic);
        let without = |services: &BitSet| -> Vec<Value> {
            let misses_all = |(_, misses): &&(Value, BitSet)| services.count_without(misses) == 0;
            circumstances.iter().filter(misses_all).map(|(value, _)| value.clone()).collect()
        };
        let for_all = without(&on_topic);
        for audience in &audiences {
            let of_audience = without_misses(catalogue, on_topic.clone(), Facet::Audience, audience);
            let more: Vec<_> = without(&of_audience).into_iter().filter(|value| !for_all.contains(value)).collect();
            if !more.is_empty() {
                gaps.push(Gap { topic: topic.clone(), audience: Some(audience.clone()), without: more });
            }
        }
        if !for_all.is_empty() {
            gaps.push(Gap { topic, audience: None, without: for_all });
        }
    }
    gaps
}

fn without_misses(catalogue: &Catalogue, mut services: BitSet, facet: Facet, value: &Value) -> BitSet {
    services.subtract(&catalogue.index.sets(&catalogue.terms, facet, value).misses);
    services
}

/// Every region and every language that a question offers, with the services that miss it.
fn circumstances(catalogue: &Catalogue) -> Vec<(Value, BitSet)> {
    let regions = areas().regions.iter().map(|(code, _)| (Facet::Area, Value::Region(*code)));
    let asked = catalogue.questions.iter().filter(|question| question.facet == Facet::Language);
    let languages: BTreeSet<_> = asked.flat_map(|question| answers(catalogue, question)).collect();
    let languages = languages.into_iter().map(|value| (Facet::Language, value));
    let with_misses = |(facet, value): (Facet, Value)| {
        let misses = catalogue.index.sets(&catalogue.terms, facet, &value).misses.clone();
        (value, misses)
    };
    regions.chain(languages).map(with_misses).collect()
}
