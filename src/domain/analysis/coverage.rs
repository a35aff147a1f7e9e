//! What a feed's questionnaire cannot do: where readers find nothing and which services they do not find.
//! Knows the gaps; not whether they matter.

use super::reader::{answers, true_answers};
use crate::domain::{
    area::areas,
    catalogue::Catalogue,
    facet::{Facet, Fit, Value},
    identifier::{QuestionId, ServiceId},
    matching::judge,
    question::Question,
};

/// The report for a web editor.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Coverage {
    /// Options that no service fits: whoever chooses them sees only services that do not say.
    pub dead_ends: Vec<DeadEnd>,
    /// Services that every answer to a question excludes: only "I don't know" leads to them.
    pub unreached: Vec<Unreached>,
    /// Topics without any service that fits, by region and by language.
    pub gaps: Vec<Gap>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadEnd {
    pub question: QuestionId,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    pub service: ServiceId,
    pub question: QuestionId,
}

/// An option about the topic for which a region or a language has nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub topic: Value,
    pub without: Value,
}

pub fn coverage(catalogue: &Catalogue) -> Coverage {
    Coverage { dead_ends: dead_ends(catalogue), unreached: unreached(catalogue), gaps: gaps(catalogue) }
}

fn dead_ends(catalogue: &Catalogue) -> Vec<DeadEnd> {
    let nobody_fits = |question: &Question, value: &Value| {
        !catalogue.services.iter().any(|service| {
            matches!(judge(service, question.facet, value, &catalogue.terms), Fit::Fits | Fit::Partly(_))
        })
    };
    let questions = catalogue.questions.iter();
    let offered = questions.flat_map(|question| question.options.iter().map(move |option| (question, &option.value)));
    offered
        .filter(|(question, value)| nobody_fits(question, value))
        .map(|(question, value)| DeadEnd { question: question.id.clone(), value: value.clone() })
        .collect()
}

/// Only questions that everybody may be asked count: a condition may well keep a question from a service's readers.
fn unreached(catalogue: &Catalogue) -> Vec<Unreached> {
    let always = catalogue.questions.iter().filter(|question| question.when.is_none());
    let pairs = always.flat_map(|question| (0..catalogue.services.len()).map(move |position| (question, position)));
    pairs
        .filter(|(question, position)| true_answers(catalogue, question, *position).is_empty())
        .filter_map(|(question, position)| {
            let service = catalogue.services.get(position)?.id.clone();
            Some(Unreached { service, question: question.id.clone() })
        })
        .collect()
}

/// The options of the first question about topics, against all regions and all languages that are asked for.
fn gaps(catalogue: &Catalogue) -> Vec<Gap> {
    let Some(topics) = catalogue.questions.iter().find(|question| question.facet == Facet::Topic) else {
        return Vec::new();
    };
    let regions = areas().regions.iter().map(|(code, _)| (Facet::Area, Value::Region(*code)));
    let circumstances: Vec<_> = regions.chain(languages(catalogue)).collect();
    let mut gaps = Vec::new();
    for topic in answers(catalogue, topics) {
        for (facet, value) in &circumstances {
            let serves = catalogue.services.iter().any(|service| {
                let fits = |facet, value| judge(service, facet, value, &catalogue.terms) != Fit::Misses;
                fits(Facet::Topic, &topic) && fits(*facet, value)
            });
            if !serves {
                gaps.push(Gap { topic: topic.clone(), without: value.clone() });
            }
        }
    }
    gaps
}

fn languages(catalogue: &Catalogue) -> impl Iterator<Item = (Facet, Value)> + '_ {
    let asked = catalogue.questions.iter().filter(|question| question.facet == Facet::Language);
    let mut values: Vec<_> = asked.flat_map(|question| answers(catalogue, question)).collect();
    values.sort();
    values.dedup();
    values.into_iter().map(|value| (Facet::Language, value))
}
