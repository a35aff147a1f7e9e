//! What somebody tells in their own words: whether it sounds like danger, which topics it sounds like, and which services
//! it names. Ships in a later part of the program.

mod danger;
mod services;
mod topics;

use model::{identifier::Code, locale::Language};
use words::typed::Typed;

use crate::engine::catalogue::{Catalogue, Progress};

pub use topics::Topic;

/// How many services are learnt in a step.
const STEP: usize = 1_000;

/// Everything that can be heard in a catalogue.
#[derive(Debug)]
pub struct OwnWords {
    danger: danger::Danger,
    topics: topics::Topics,
    services: services::Services,
}

/// What was heard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    /// Which dangers it sounds like, the surest first.
    pub danger: Vec<Code>,
    /// The topics it sounds like, the best first: at most three, each within another option of the question about topics.
    pub topics: Vec<Topic>,
    /// The services, by position, the best first.
    pub services: Vec<usize>,
}

impl OwnWords {
    /// The words of a catalogue. Services whose names have not arrived are found by their topics alone.
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut words = Self::begin(catalogue);
        while words.learn(catalogue) == Progress::More {}
        words
    }

    /// Knows the topics of a catalogue, and has to learn its services.
    pub fn begin(catalogue: &Catalogue) -> Self {
        Self {
            danger: danger::Danger::new(),
            topics: topics::Topics::new(catalogue),
            services: services::Services::new(),
        }
    }

    /// Learns the words of the next services, which takes some milliseconds.
    pub fn learn(&mut self, catalogue: &Catalogue) -> Progress {
        let next = catalogue.services.iter().enumerate().skip(self.services.length());
        for (position, service) in next.take(STEP) {
            self.topics.add(catalogue, position, service);
            self.services.add(catalogue, position, service);
        }
        if self.services.length() < catalogue.services.len() { Progress::More } else { Progress::Done }
    }

    /// What is heard in a text. `languages` are those in which the reader may have typed.
    pub fn hear(&self, typed: &str, languages: &[Language]) -> Heard {
        let typed = Typed::new(typed);
        if typed.is_empty() {
            return Heard::default();
        }
        let danger = self.danger.hear(&typed, languages);
        let topics::HeardTopics { topics, named } = self.topics.hear(&typed, languages, &danger);
        Heard { topics, services: self.services.hear(&typed, languages, &named), danger }
    }

    /// The services alone, as `hear` finds them, for a reader of Finnish, Swedish or English.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        self.hear(typed, &[Language::FINNISH, Language::SWEDISH, Language::ENGLISH]).services
    }
}

#[cfg(test)]
mod tests;
