//! The services that are found by words: by their names for whoever knows these, and by all that is said of them.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use model::{identifier::Code, locale::Language, service::Service, text::Text};
use words::{
    typed::Typed,
    vocabulary::{Entry, Heard, Kind, Vocabulary},
};

use crate::engine::catalogue::Catalogue;

#[derive(Debug, Default)]
pub struct Services {
    vocabulary: Vocabulary,
    /// By position: what it is about, and what lies above.
    topics: Vec<Box<[Code]>>,
}

/// How much it counts where a word was found.
const NAME: u32 = 800;
const ORGANIZATION: u32 = 600;
const KEYWORD: u32 = 400;
const TOPIC: u32 = 200;
const SUMMARY: u32 = 150;
const DESCRIPTION: u32 = 80;

/// With more services, those that are found by a word of a description are too many to look at.
const MOST_WITH_DESCRIPTIONS: usize = 2_000;
/// A service that was heard less than this, in per cent of the best one, is left out.
const LEAST_OF_BEST: u32 = 50;

impl Services {
    /// How many services are known.
    pub fn length(&self) -> usize {
        self.topics.len()
    }

    /// Learns the next service, which is at this position.
    pub fn add(&mut self, catalogue: &Catalogue, position: usize, facts: &Service) {
        let service = catalogue.named(position).unwrap_or(facts);
        add_service(&mut self.vocabulary, catalogue, position, service);
        add_topics(&mut self.vocabulary, catalogue, position, &facts.topics);
        let all = facts.topics.iter().flat_map(|code| catalogue.terms.with_ancestors(code));
        self.topics.push(all.cloned().collect());
    }

    /// First those that are found by every word: somebody may have typed a name. Then the services of the topics that were
    /// named, the best topic first. Those that are found by half of the words come last, and only where none is found by
    /// all: of a whole sentence some word stands in nearly every text, and what that finds is not what was told.
    pub fn hear(&self, typed: &Typed, languages: &[Language], named: &[Code]) -> Vec<usize> {
        let heard = self.vocabulary.hear(typed, languages);
        let said = self.vocabulary.content(typed, languages);
        let least = heard.first().map_or(0, |best| best.score.saturating_mul(LEAST_OF_BEST) / 100);
        let (whole, partly): (Vec<&Heard>, Vec<&Heard>) = heard.iter().partition(|heard| said <= heard.words);
        let is_half = |heard: &&Heard| said <= heard.words * 2;
        let partly = partly.into_iter().filter(is_half).filter(|heard| whole.is_empty() && least <= heard.score);
        let mut found: Vec<_> = whole.iter().map(|heard| heard.id).collect();
        found.extend(self.about(named, &heard));
        found.extend(partly.map(|heard| heard.id));
        let mut seen = BTreeSet::new();
        found.retain(|position| seen.insert(*position));
        found
    }

    /// The services of topics: topic by topic, and of each those first in which most was heard.
    fn about(&self, named: &[Code], heard: &[Heard]) -> Vec<usize> {
        let scores: BTreeMap<_, _> = heard.iter().map(|heard| (heard.id, heard.score)).collect();
        let rank = |topics: &[Code]| named.iter().position(|code| topics.contains(code));
        let ranked = self.topics.iter().enumerate().filter_map(|(position, topics)| Some((rank(topics)?, position)));
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by_key(|(rank, position)| (*rank, Reverse(scores.get(position).copied().unwrap_or_default())));
        ranked.into_iter().map(|(_, position)| position).collect()
    }
}

fn add_service(vocabulary: &mut Vocabulary, catalogue: &Catalogue, id: usize, service: &Service) {
    add(vocabulary, id, &service.name, NAME);
    if let Some(organization) = catalogue.organization_of(service) {
        add(vocabulary, id, &organization.name, ORGANIZATION);
    }
    for (language, text) in &service.keywords {
        vocabulary.add(Entry { id, language: *language, text, weight: KEYWORD, kind: Kind::Text });
    }
    if catalogue.services.len() <= MOST_WITH_DESCRIPTIONS {
        add(vocabulary, id, &service.summary, SUMMARY);
        add(vocabulary, id, &service.description, DESCRIPTION);
    }
}

/// The names of its topics and of those above them, and how people say them.
fn add_topics(vocabulary: &mut Vocabulary, catalogue: &Catalogue, id: usize, topics: &[Code]) {
    for code in topics.iter().flat_map(|code| catalogue.terms.with_ancestors(code)) {
        let Some(term) = catalogue.terms.get(code) else { continue };
        add(vocabulary, id, &term.label, TOPIC);
        for (language, text) in &term.words {
            vocabulary.add(Entry { id, language: *language, text, weight: TOPIC, kind: Kind::Phrase });
        }
    }
}

fn add(vocabulary: &mut Vocabulary, id: usize, text: &Text, weight: u32) {
    for language in text.languages() {
        if let Some(text) = text.in_language(language) {
            vocabulary.add(Entry { id, language, text, weight, kind: Kind::Text });
        }
    }
}
