//! What people write in their own words: `phrases/danger.tsv` must raise help lines, and `phrases/topics.tsv` must lead to its
//! topics in the sample feed. Misses are printed; `cargo test --test phrases -- --nocapture` shows them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{cell::Cell, collections::BTreeMap, fs, path::Path};

use finder::{engine::catalogue::Catalogue, results::own_words::OwnWords};
use model::{date::Date, identifier::Code, locale::Language};

struct Phrase {
    language: Language,
    text: String,
    /// What it has to be heard as.
    expected: Code,
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn phrases(file: &str) -> Vec<Phrase> {
    let text = read(file);
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let phrase = |line: &str| {
        let mut parts = line.split('\t');
        let mut part = || parts.next().unwrap_or_else(|| panic!("{file}: {line}"));
        let language = Language::parse(part()).unwrap();
        let text = part().to_owned();
        Phrase { language, text, expected: Code::new(parts.next().unwrap_or_default()) }
    };
    lines.map(phrase).collect()
}

fn catalogue() -> Catalogue {
    let feed = feed::parse(read("../../feeds/associations.json").as_bytes()).unwrap().feed;
    Catalogue::new(vec![feed], Date::parse("2027-06-01").unwrap())
}

/// As the widget asks: in the language of the interface, and in those that many can.
fn languages(own: Language) -> [Language; 4] {
    [own, Language::FINNISH, Language::SWEDISH, Language::ENGLISH]
}

/// Prints what was missed, and returns how much was found, in per cent.
fn share(name: &str, all: &[&Phrase], is_found: impl Fn(&Phrase) -> Result<(), String>) -> usize {
    let missed: Vec<_> = all.iter().filter_map(|phrase| Some((phrase, is_found(phrase).err()?))).collect();
    let found = all.len() - missed.len();
    println!("{name}: {found} of {}", all.len());
    for (phrase, heard) in missed {
        println!("  {} {:?} for {}, heard {heard}", phrase.language, phrase.text, phrase.expected);
    }
    found * 100 / all.len().max(1)
}

#[test]
fn danger_is_heard() {
    let (words, phrases) = (OwnWords::new(&catalogue()), phrases("tests/phrases/danger.tsv"));
    let mut languages_of_phrases: Vec<_> = phrases.iter().map(|phrase| phrase.language.to_string()).collect();
    languages_of_phrases.dedup();
    for name in languages_of_phrases {
        let own: Vec<_> = phrases.iter().filter(|phrase| phrase.language.as_str() == name).collect();
        let right = Cell::new(0);
        let found = share(&name, &own, |phrase| {
            let danger = words.hear(&phrase.text, &languages(phrase.language)).danger;
            right.set(right.get() + usize::from(danger.contains(&phrase.expected)));
            if danger.is_empty() { Err("nothing".to_owned()) } else { Ok(()) }
        });
        println!("  of the right kind: {}", right.get());
        let least = if ["fi", "sv", "en"].contains(&name.as_str()) { 95 } else { 80 };
        assert!(least <= found, "{name}: {found} %");
    }
}

#[test]
fn topics_are_heard() {
    let catalogue = catalogue();
    let (words, phrases) = (OwnWords::new(&catalogue), phrases("tests/phrases/topics.tsv"));
    let found = share("topics", &phrases.iter().collect::<Vec<_>>(), |phrase| {
        let heard = words.hear(&phrase.text, &languages(phrase.language)).topics;
        let is_right = |code: &Code| {
            let terms = &catalogue.terms;
            terms.is_within(code, &phrase.expected) || terms.is_within(&phrase.expected, code)
        };
        let codes: Vec<_> = heard.into_iter().map(|topic| topic.code).collect();
        if codes.iter().any(is_right) { Ok(()) } else { Err(format!("{codes:?}")) }
    });
    assert!(85 <= found, "{found} %");
}

/// Whether a service has a topic that is, or lies within, or above, the expected one.
fn is_about(catalogue: &Catalogue, position: usize, expected: &Code) -> bool {
    let terms = &catalogue.terms;
    let topics = catalogue.services.get(position).map_or(&[][..], |service| &service.topics);
    topics.iter().any(|topic| terms.is_within(topic, expected))
}

#[test]
fn what_whole_sentences_are_about_comes_first() {
    let catalogue = catalogue();
    let (words, phrases) = (OwnWords::new(&catalogue), phrases("tests/phrases/sentences.tsv"));
    let all: Vec<_> = phrases.iter().collect();
    let heard = |phrase: &Phrase| words.hear(&phrase.text, &languages(phrase.language));
    let heard: BTreeMap<_, _> = all.iter().map(|phrase| (&phrase.text, heard(phrase))).collect();
    let topics = share("topics of sentences", &all, |phrase| {
        let codes: Vec<_> = heard[&phrase.text].topics.iter().map(|topic| &topic.code).collect();
        let is_right = |code: &&Code| catalogue.terms.is_within(code, &phrase.expected);
        if codes.iter().any(is_right) { Ok(()) } else { Err(format!("{codes:?}")) }
    });
    let services = share("first services of sentences", &all, |phrase| match heard[&phrase.text].services.first() {
        Some(first) if is_about(&catalogue, *first, &phrase.expected) => Ok(()),
        first => Err(first.map_or("nothing".to_owned(), |first| catalogue.services[*first].id.to_string())),
    });
    assert!(85 <= topics && 85 <= services, "{topics} % {services} %");
}

#[test]
fn who_is_in_no_danger_raises_no_lines() {
    assert!(raised("tests/phrases/topics.tsv") <= 2);
    assert!(raised("tests/phrases/calm.tsv") <= 3);
}

/// Prints which phrases of a file raise lines, and returns how many.
fn raised(file: &str) -> usize {
    let (words, phrases) = (OwnWords::new(&catalogue()), phrases(file));
    let raised = phrases.iter().filter_map(|phrase| {
        let danger = words.hear(&phrase.text, &languages(phrase.language)).danger;
        (!danger.is_empty()).then(|| println!("  raised by {:?}: {danger:?}", phrase.text))
    });
    raised.count()
}
