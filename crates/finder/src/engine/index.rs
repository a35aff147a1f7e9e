//! The sets of services of every value, and how answers combine them: AND across questions, OR within one. Which
//! service fits what is decided in `facts`.

use std::borrow::Cow;

use super::{bit_set::BitSet, facts::Facts, sets::Sets};
use bulk::Names;
use model::{
    area::areas,
    facet::{Facet, Value, ValueType},
    identifier::QuestionId,
    question::Question,
    term::Terms,
};

/// The sets of every value that a question offers, computed once, and the facts from which other sets are made.
#[derive(Debug, Default)]
pub struct Index {
    sets: Vec<(Facet, Value, Sets)>,
    /// Where those of codes stand in `sets`. A directory may offer thousands; of other values there are few.
    codes: Names,
    /// What each question offers, in its order, as places in `sets`. A list is enough, because feeds have few
    /// questions.
    offered: Vec<(QuestionId, Vec<usize>)>,
    facts: Facts,
}

/// The ages that represent all ages when it is weighed what asking for the age is worth.
pub const SAMPLE_AGES: [u8; 7] = [5, 11, 15, 20, 40, 60, 80];

impl Index {
    /// Gathers the facts of the services and computes the sets of what the questions offer.
    #[cfg(test)]
    pub fn new(services: &[model::service::Service], questions: &[Question], terms: &Terms) -> Self {
        let mut facts = Facts::none();
        facts.extend(services);
        Self::of(facts, questions, terms)
    }

    /// Computes the sets of what the questions offer, of facts that were gathered.
    pub fn of(mut facts: Facts, questions: &[Question], terms: &Terms) -> Self {
        facts.settle(terms);
        let mut index = Self { facts, ..Self::default() };
        for question in questions {
            let mut offered = Vec::new();
            for value in offered_values(question) {
                offered.push(index.place(question.facet, &value).unwrap_or(index.sets.len()));
                if offered.last() == Some(&index.sets.len()) {
                    if let Value::Term(code) = &value {
                        index.codes.insert(code.as_str(), index.sets.len());
                    }
                    let sets = index.facts.sets(terms, question.facet, &value);
                    index.sets.push((question.facet, value, sets));
                }
            }
            index.offered.push((question.id.clone(), offered));
        }
        index
    }

    /// The values that a question offers, in its order, with their sets; see `offered_values`.
    pub fn offered(&self, question: &Question) -> impl Iterator<Item = (&Value, &Sets)> {
        let offered = self.offered.iter().find(|(id, _)| *id == question.id).map_or(&[][..], |(_, at)| at.as_slice());
        offered.iter().filter_map(|at| self.sets.get(*at)).map(|(_, value, sets)| (value, sets))
    }

    /// The sets of one value. Those that no question offers (a municipality, an age, a preset) are made now.
    pub fn sets(&self, terms: &Terms, facet: Facet, value: &Value) -> Cow<'_, Sets> {
        match self.place(facet, value).and_then(|at| self.sets.get(at)) {
            Some((_, _, sets)) => Cow::Borrowed(sets),
            None => Cow::Owned(self.facts.sets(terms, facet, value)),
        }
    }

    fn place(&self, facet: Facet, value: &Value) -> Option<usize> {
        let is_at = |at: usize| self.sets.get(at).is_some_and(|(known, of, _)| *known == facet && of == value);
        if let Value::Term(code) = value {
            return self.codes.find(code.as_str(), &is_at);
        }
        (0..self.sets.len()).find(|at| is_at(*at))
    }

    /// The sets of an answer with several values: a service fits where it fits one of them, and misses where it misses
    /// all. An answer without values is "I don't know", which every service fits.
    pub fn answer(&self, terms: &Terms, facet: Facet, values: &[Value]) -> Cow<'_, Sets> {
        let mut parts = values.iter().map(|value| self.sets(terms, facet, value));
        let Some(first) = parts.next() else {
            let length = self.facts.length();
            return Cow::Owned(Sets { fits: BitSet::all(length), misses: BitSet::none(length) });
        };
        parts.fold(first, |mut whole, part| {
            let sets = whole.to_mut();
            sets.fits.union_with(&part.fits);
            sets.misses.intersect_with(&part.misses);
            whole
        })
    }
}

/// The values by which a question is weighed: its options, or samples where any place or age can be answered.
pub fn offered_values(question: &Question) -> Vec<Value> {
    if !question.options.is_empty() {
        return question.options.iter().map(|option| option.value.clone()).collect();
    }
    match question.facet.values() {
        ValueType::Place => areas().regions.iter().map(|(code, _)| Value::Region(*code)).collect(),
        ValueType::Age => SAMPLE_AGES.into_iter().map(Value::Age).collect(),
        ValueType::Term | ValueType::Form | ValueType::Channel | ValueType::Language | ValueType::Only(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::question;
    use model::question::QuestionKind;

    fn check(facet: Facet, kind: QuestionKind, options: &str, expected: usize) {
        let values = offered_values(&question("q", facet, kind, options));
        assert_eq!(values.len(), expected, "{facet:?} {options:?}");
        let options: Vec<_> = options.split_whitespace().map(|value| facet.parse_value(value).unwrap()).collect();
        assert!(options.is_empty() || values == options, "{facet:?} {values:?}");
    }

    #[test]
    fn a_question_is_weighed_by_its_options_or_by_samples() {
        check(Facet::Area, QuestionKind::Place, "", 19);
        check(Facet::Area, QuestionKind::Single, "02 853", 2);
        check(Facet::Age, QuestionKind::Age, "", SAMPLE_AGES.len());
        check(Facet::Age, QuestionKind::Single, "12 18 30", 3);
        check(Facet::Form, QuestionKind::Multi, "group talk", 2);
        check(Facet::Form, QuestionKind::Multi, "", 0);
    }
}
