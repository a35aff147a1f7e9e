//! The topics that something sounds like, as answers to the question about topics.

use model::{
    facet::{Facet, Value},
    identifier::{Code, QuestionId},
    locale::Language,
    question::Question,
    service::Service,
    text::Text,
};
use words::{
    typed::Typed,
    vocabulary::{Entry, Heard, Kind, Vocabulary},
};

use crate::engine::{bit_set::BitSet, catalogue::Catalogue};

/// A topic that something sounds like, and the option that contains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    pub code: Code,
    pub question: QuestionId,
    /// The topic itself, or one above it.
    pub option: Value,
}

/// What was heard of topics.
#[derive(Debug)]
pub struct HeardTopics {
    /// The best first: at most three, each within another option.
    pub topics: Vec<Topic>,
    /// Those that were named by words of the topic itself, and not only by words of a service that has it. Several may lie
    /// within one option.
    pub named: Vec<Code>,
}

/// The words of topics and of services that have them.
#[derive(Debug)]
pub struct Topics {
    vocabulary: Vocabulary,
    /// By number.
    topics: Vec<Topic>,
}

/// More would be another question.
const MOST: usize = 3;
/// A topic that was heard less than this, in per cent of the best one, is left out.
const LEAST_OF_BEST: u32 = 25;
/// What was heard less than this is a word or two that stand in other texts too, unless they are half of all that was typed.
/// Of 150 sentences that say nothing of any topic, or say it in words that are not known, two in three reach less; of those
/// whose topic is heard, nine in ten reach more. Who is told of a wrong topic has been led away from help; who is told of
/// none is shown the help lines and the questions.
const SURE: u32 = 100;
/// Below this nothing was said but a word that stands in many texts.
const LEAST: u32 = 6;
/// As much as a word counts that stands in the hint of a topic and in few others. What is said of services seldom reaches it.
const LEAST_OF_NAMED: u32 = 45;

/// How much each kind of text counts.
const WORDS: u32 = 300;
const LABEL: u32 = 120;
const HINT: u32 = 60;
const NAME: u32 = 40;
const KEYWORD: u32 = 40;
const SUMMARY: u32 = 25;
const DESCRIPTION: u32 = 12;

impl Topics {
    /// Knows the terms, and nothing of services.
    pub fn new(catalogue: &Catalogue) -> Self {
        let topics = offered(catalogue);
        let mut vocabulary = Vocabulary::default();
        for (id, topic) in topics.iter().enumerate() {
            let Some(term) = catalogue.terms.get(&topic.code) else { continue };
            for (language, text) in &term.words {
                let entry = Entry { id, language: *language, text, weight: WORDS, kind: Kind::Phrase };
                vocabulary.add(entry);
                // Half a phrase is a hint.
                vocabulary.add(Entry { weight: HINT, kind: Kind::Text, ..entry });
            }
            add(&mut vocabulary, id, &term.label, LABEL);
            add(&mut vocabulary, id, &term.hint, HINT);
        }
        Self { vocabulary, topics }
    }

    /// Learns what is said of a service, for its topics.
    pub fn add(&mut self, catalogue: &Catalogue, position: usize, service: &Service) {
        for code in &service.topics {
            let code = catalogue.terms.resolve(code);
            if let Some(id) = self.topics.iter().position(|topic| topic.code == *code) {
                add_service(&mut self.vocabulary, id, catalogue.named(position).unwrap_or(service));
            }
        }
    }

    /// A topic that has the name of a danger that was heard comes first: `topic:violence` for `danger:violence`.
    pub fn hear(&self, typed: &Typed, languages: &[Language], danger: &[Code]) -> HeardTopics {
        let heard = self.vocabulary.hear(typed, languages);
        let least = heard.first().map_or(0, |best| best.score.saturating_mul(LEAST_OF_BEST) / 100).max(LEAST);
        let said = self.vocabulary.content(typed, languages);
        let is_sure = |heard: &&Heard| SURE <= heard.score || said <= heard.words * 2;
        let known: Vec<_> = heard.iter().take_while(|heard| least <= heard.score).filter(is_sure).collect();
        let topic = |heard: &Heard| self.topics.get(heard.id);
        let dangers = danger.iter().filter_map(|code| self.topics.iter().find(|topic| name(&topic.code) == name(code)));
        let mut topics: Vec<Topic> = Vec::new();
        for topic in dangers.chain(known.iter().copied().filter_map(topic)) {
            if topics.iter().all(|known| known.option != topic.option) && topics.len() < MOST {
                topics.push(topic.clone());
            }
        }
        let named = known.iter().copied().filter(|heard| LEAST_OF_NAMED <= heard.score).filter_map(topic);
        HeardTopics { topics, named: named.map(|topic| topic.code.clone()).collect() }
    }
}

/// What stands behind the colon of a code.
fn name(code: &Code) -> &str {
    code.as_str().split_once(':').map_or("", |(_, name)| name)
}

/// The topics that lie within an option of the first question about topics.
fn offered(catalogue: &Catalogue) -> Vec<Topic> {
    let is_asked = |question: &&Question| question.facet == Facet::Topic && question.when.is_none();
    let Some(question) = catalogue.questions.iter().find(is_asked) else { return Vec::new() };
    let options: Vec<_> = options(catalogue, question).collect();
    let containing = |code: &Code| {
        let contains =
            |value: &&&Value| matches!(value, Value::Term(option) if catalogue.terms.is_within(code, option));
        options.iter().find(contains).map(|value| (*value).clone())
    };
    let all = catalogue.terms.iter().map(|(code, _)| code).filter(|code| catalogue.terms.resolve(code) == *code);
    all.filter_map(|code| {
        let option = containing(code)?;
        Some(Topic { code: code.clone(), question: question.id.clone(), option })
    })
    .collect()
}

/// The options that leave a service.
fn options<'a>(catalogue: &'a Catalogue, question: &'a Question) -> impl Iterator<Item = &'a Value> {
    let all = BitSet::all(catalogue.services.len());
    let offered = catalogue.index.offered(question).zip(&question.options);
    offered.filter(move |((_, sets), _)| all.count_without(&sets.misses) != 0).map(|(_, option)| &option.value)
}

fn add_service(vocabulary: &mut Vocabulary, id: usize, service: &Service) {
    add(vocabulary, id, &service.name, NAME);
    add(vocabulary, id, &service.summary, SUMMARY);
    add(vocabulary, id, &service.description, DESCRIPTION);
    for (language, text) in &service.keywords {
        vocabulary.add(Entry { id, language: *language, text, weight: KEYWORD, kind: Kind::Text });
    }
}

fn add(vocabulary: &mut Vocabulary, id: usize, text: &Text, weight: u32) {
    for language in text.languages() {
        if let Some(text) = text.in_language(language) {
            vocabulary.add(Entry { id, language, text, weight, kind: Kind::Text });
        }
    }
}
