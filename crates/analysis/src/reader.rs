//! Readers who look for one service and answer truthfully.

use std::collections::BTreeSet;

use finder::engine::{catalogue::Catalogue, index::SAMPLE_AGES, matching::judge, towns::towns};
use model::{
    area::areas,
    facet::{Fit, Value},
    question::{Answer, Question, QuestionKind},
};

/// How sure a reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Answers every question that can be answered.
    Sure,
    /// Answers every fifth question with "I don't know".
    Unsure,
}

/// A small random number generator (xorshift, Marsaglia 2003). It makes every run give the same report.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The same seed gives the same numbers.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `limit`; 0 for a limit of 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default().checked_rem(limit).unwrap_or_default()
    }
}

/// The answers to a question: its options, or the places and ages that distinguish services.
pub fn answers(catalogue: &Catalogue, question: &Question) -> Vec<Value> {
    match question.kind {
        QuestionKind::Single | QuestionKind::Multi => {
            question.options.iter().map(|option| option.value.clone()).collect()
        }
        QuestionKind::Age => ages(catalogue),
        QuestionKind::Place => places(catalogue),
    }
}

/// The answers that a reader gives who looks for the service at a position: those that it fits, any where the feed does
/// not say, and none where every answer excludes it.
pub fn true_answers(catalogue: &Catalogue, question: &Question, position: usize) -> Vec<Value> {
    let Some(service) = catalogue.services.get(position) else { return Vec::new() };
    let judged: Vec<_> = answers(catalogue, question)
        .into_iter()
        .map(|value| (judge(service, question.facet, &value, &catalogue.terms), value))
        .filter(|(fit, _)| *fit != Fit::Misses)
        .collect();
    let best = judged.iter().map(|(fit, _)| fit.rank()).max();
    // Readers do not give a partial fit as their answer where another one fits exactly.
    judged.into_iter().filter(|(fit, _)| Some(fit.rank()) == best).map(|(_, value)| value).collect()
}

/// What such a reader answers in one session.
pub fn answer(
    catalogue: &Catalogue,
    question: &Question,
    position: usize,
    certainty: Certainty,
    chance: &mut Chance,
) -> Answer {
    if certainty == Certainty::Unsure && chance.below(5) == 0 {
        return Answer::Unknown;
    }
    let values = true_answers(catalogue, question, position);
    let Some(picked) = values.get(chance.below(values.len())) else { return Answer::Unknown };
    let mut picked = vec![picked.clone()];
    // Where several values can be picked, one reader in three also picks one that the service has nothing to do with.
    if question.kind == QuestionKind::Multi && chance.below(3) == 0 {
        let other = question.options.get(chance.below(question.options.len())).map(|option| &option.value);
        picked.extend(other.filter(|other| !picked.contains(other)).cloned().into_iter().collect::<Vec<_>>());
    }
    Answer::Values(picked)
}

/// One municipality of each region, and those that services name; elsewhere than in Finland the towns of the addresses.
fn places(catalogue: &Catalogue) -> Vec<Value> {
    if catalogue.names_own_towns() {
        return towns(catalogue).iter().map(|known| Value::Town(known.town().clone())).collect();
    }
    let named = catalogue.services.iter().flat_map(|service| service.area.municipalities.iter().copied());
    let mut seen = BTreeSet::new();
    let of_regions = areas().municipalities.iter().filter(|place| seen.insert(place.region)).map(|place| place.code);
    named.chain(of_regions).collect::<BTreeSet<_>>().into_iter().map(Value::Municipality).collect()
}

fn ages(catalogue: &Catalogue) -> Vec<Value> {
    let bounds = catalogue.services.iter().flat_map(|service| [service.age.min, service.age.max]).flatten();
    let years = bounds.filter(|years| (0.0..=120.0).contains(years)).map(|years| years as u8);
    years.chain(SAMPLE_AGES).collect::<BTreeSet<_>>().into_iter().map(Value::Age).collect()
}
