//! The services that are found by words: by their names for whoever knows these, and by all that is said of them.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use model::{
    audience::{AudienceKind, PROFESSIONAL},
    identifier::Code,
    locale::Language,
    service::Service,
    text::Text,
};
use words::{
    typed::Typed,
    vocabulary::{Entry, Heard, Kind, Vocabulary},
};

use crate::engine::catalogue::Catalogue;

#[derive(Debug, Default)]
pub struct Services {
    vocabulary: Vocabulary,
    /// By position.
    known: Vec<Known>,
    /// How professionals say what they look for.
    work: Vocabulary,
}

#[derive(Debug)]
struct Known {
    /// What it is about, and what lies above.
    topics: Box<[Code]>,
    /// Of how many topics that lie below no other one: a list of everything has something of all that is told.
    fields: u32,
    users: Users,
}

/// Who uses a service, from those who are shown first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Users {
    Anyone,
    /// Professionals alone, in their work. Whoever tells of a loss needs no training about it.
    Professionals,
}

/// What only those ask for who look for something to use in their work.
const WORK: [(Language, &str); 3] = [
    (Language::FINNISH, "ammattilainen ammattilaisille koulutus työpaja konsultaatio verkosto työntekijöille"),
    (Language::SWEDISH, "yrkesperson proffs utbildning fortbildning konsultation nätverk personal"),
    (Language::ENGLISH, "professional professionals training workshop consultation network staff"),
];

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
    pub fn new() -> Self {
        let entry = |(language, text)| Entry { id: 0, language, text, weight: 100, kind: Kind::Text };
        Self { work: Vocabulary::new(WORK.map(entry)), ..Self::default() }
    }

    /// How many services are known.
    pub fn length(&self) -> usize {
        self.known.len()
    }

    /// Learns the next service, which is at this position.
    pub fn add(&mut self, catalogue: &Catalogue, position: usize, facts: &Service) {
        let service = catalogue.named(position).unwrap_or(facts);
        add_service(&mut self.vocabulary, catalogue, position, service);
        add_topics(&mut self.vocabulary, catalogue, position, &facts.topics);
        let all = facts.topics.iter().flat_map(|code| catalogue.terms.with_ancestors(code));
        let users = users(catalogue, facts);
        self.known.push(Known { topics: all.cloned().collect(), fields: fields(catalogue, facts), users });
    }

    /// First those that are found by every word: somebody may have typed a name. Then the services of the topics that were
    /// named, the best topic first. Those that are found by half of the words come last, and only where none is found by
    /// all: of a whole sentence some word stands in nearly every text, and what that finds is not what was told. Of both,
    /// what is for professionals alone comes last, unless the words are those of work.
    pub fn hear(&self, typed: &Typed, languages: &[Language], named: &[Code]) -> Vec<usize> {
        let heard = self.vocabulary.hear(typed, languages);
        let said = self.vocabulary.content(typed, languages);
        let least = heard.first().map_or(0, |best| best.score.saturating_mul(LEAST_OF_BEST) / 100);
        let (whole, partly): (Vec<&Heard>, Vec<&Heard>) = heard.iter().partition(|heard| said <= heard.words);
        let is_half = |heard: &&Heard| said <= heard.words * 2;
        let partly = partly.into_iter().filter(is_half).filter(|heard| whole.is_empty() && least <= heard.score);
        let mut found: Vec<_> = whole.iter().map(|heard| heard.id).collect();
        let mut about = self.about(named, &heard);
        about.extend(partly.map(|heard| heard.id));
        if self.work.hear(typed, languages).is_empty() {
            about.sort_by_key(|position| self.known.get(*position).map(|known| known.users));
        }
        found.extend(about);
        let mut seen = BTreeSet::new();
        found.retain(|position| seen.insert(*position));
        found
    }

    /// The services of topics: topic by topic, and of each those first in which most was heard.
    fn about(&self, named: &[Code], heard: &[Heard]) -> Vec<usize> {
        let scores: BTreeMap<_, _> = heard.iter().map(|heard| (heard.id, heard.score)).collect();
        let rank = |topics: &[Code]| named.iter().position(|code| topics.contains(code));
        let ranked = self.known.iter().enumerate().filter_map(|(at, known)| Some((rank(&known.topics)?, at, known)));
        let mut ranked: Vec<_> = ranked.collect();
        let score = |at: &usize, known: &Known| scores.get(at).copied().unwrap_or_default() / known.fields;
        ranked.sort_by_key(|(rank, at, known)| (*rank, Reverse(score(at, known))));
        ranked.into_iter().map(|(_, at, _)| at).collect()
    }
}

fn fields(catalogue: &Catalogue, service: &Service) -> u32 {
    let broadest = |code| catalogue.terms.with_ancestors(code).last();
    let fields: BTreeSet<_> = service.topics.iter().filter_map(broadest).collect();
    u32::try_from(fields.len()).unwrap_or(u32::MAX).max(1)
}

fn users(catalogue: &Catalogue, service: &Service) -> Users {
    let professional = Code::new(PROFESSIONAL);
    let is_professional = |code: &Code| catalogue.terms.is_within(code, &professional);
    let mut roles = service
        .audiences
        .iter()
        .filter(|code| AudienceKind::of(code, &catalogue.terms) == AudienceKind::Role)
        .peekable();
    let states_role = roles.peek().is_some();
    if states_role && roles.all(is_professional) { Users::Professionals } else { Users::Anyone }
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
