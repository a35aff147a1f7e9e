//! Finding a service by words, for somebody who knows what it is called.
//!
//! No dictionary is used for stems: it would be larger than the whole widget. Two words are the same when the beginning
//! that they share covers the stem, after the softened consonants of Finnish stems have been hardened again.

use std::cmp::Reverse;

use super::catalogue::Catalogue;
use model::{fold::fold, service::Service, text::Text};

/// The words of every service of a catalogue, ready to be searched.
#[derive(Debug, Default)]
pub struct WordIndex {
    /// By position in the catalogue.
    services: Vec<Vec<(Box<str>, Weight)>>,
}

/// How much it counts where a word was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Topic = 1,
    Keyword = 2,
    Organization = 3,
    Name = 4,
}

impl WordIndex {
    /// Gathers the words of a catalogue. Services whose names have not arrived are found by their topics alone.
    pub fn new(catalogue: &Catalogue) -> Self {
        let words = |(position, facts)| words_of(catalogue, catalogue.named(position).unwrap_or(facts), facts);
        Self { services: catalogue.services.iter().enumerate().map(words).collect() }
    }

    /// The services, by position, in which every word that was typed is found; the best first, then the
    /// catalogue's order. None for a text without words.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        let typed: Vec<_> = words(typed).collect();
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<_> = self
            .services
            .iter()
            .enumerate()
            .filter_map(|(position, known)| Some((Reverse(score(&typed, known)?), position)))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, position)| position).collect()
    }
}

/// The sum of the best places where each typed word was found; `None` where one was not found.
fn score(typed: &[Box<str>], known: &[(Box<str>, Weight)]) -> Option<usize> {
    typed.iter().try_fold(0, |sum, word| {
        let places = known.iter().filter(|(known, _)| is_same_word(word, known));
        let best = places.map(|(known, weight)| (*weight as usize) * 2 + usize::from(known == word)).max()?;
        Some(sum + best)
    })
}

/// `facts` are what is known of the service's topics.
fn words_of(catalogue: &Catalogue, service: &Service, facts: &Service) -> Vec<(Box<str>, Weight)> {
    let mut all = Vec::new();
    let mut add = |text: &Text, weight: Weight| {
        for language in text.languages() {
            all.extend(text.in_language(language).into_iter().flat_map(words).map(|word| (word, weight)));
        }
    };
    add(&service.name, Weight::Name);
    if let Some(organization) = catalogue.organization_of(service) {
        add(&organization.name, Weight::Organization);
    }
    for term in facts.topics.iter().flat_map(|code| catalogue.terms.with_ancestors(code)) {
        if let Some(term) = catalogue.terms.get(term) {
            add(&term.label, Weight::Topic);
        }
    }
    all.extend(service.keywords.iter().flat_map(|(_, keyword)| words(keyword)).map(|word| (word, Weight::Keyword)));
    all.sort_unstable_by(|left, right| (&left.0, Reverse(left.1)).cmp(&(&right.0, Reverse(right.1))));
    all.dedup_by(|later, earlier| later.0 == earlier.0);
    all
}

/// The words of a text, folded and with hard consonants.
fn words(text: &str) -> impl Iterator<Item = Box<str>> {
    let folded = fold(text);
    let parts: Vec<Box<str>> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(harden).collect();
    parts.into_iter()
}

/// Undoes the softening of Finnish stems as far as the letters alone allow: `tt` and `t` and `d` become `t`,
/// `pp`, `p` and `v` become `p`, `kk` becomes `k` (äiti : äidin, apu : avun, ryhmä : ryhmään).
/// Long vowels become short, because endings make them long. It is done to both words, so that mistakes cancel out.
fn harden(word: &str) -> Box<str> {
    let mut hard = String::with_capacity(word.len());
    for letter in word.chars() {
        let letter = match letter {
            'd' => 't',
            'v' | 'b' => 'p',
            'g' => 'k',
            other => other,
        };
        // A digit is never doubled by an ending.
        if !hard.ends_with(letter) || letter.is_numeric() {
            hard.push(letter);
        }
    }
    // Words in -nen bend as if they ended in -s: läheinen, läheisen.
    match hard.strip_suffix("nen").filter(|stem| 2 < stem.len()) {
        Some(stem) => format!("{stem}s").into(),
        None => hard.into(),
    }
}

/// Whether two words share their stem: one begins with the other, or all but two letters of the shorter one are shared.
fn is_same_word(typed: &str, known: &str) -> bool {
    let shared = typed.chars().zip(known.chars()).take_while(|(left, right)| left == right).count();
    let (typed, known) = (typed.chars().count(), known.chars().count());
    let shorter = typed.min(known);
    if shared == typed {
        // What is typed is a beginning of the word. A single letter would be the beginning of far too many.
        return 2 <= typed || known == typed;
    }
    let ending = typed - shared;
    // Finnish endings, with a possessive and a particle, are seldom longer than eight letters.
    // Below four letters a shared beginning says little, unless it is all of a short word but its last vowel.
    let covers = 4 <= shared || (3 <= shared && known <= shared + 1);
    covers && shorter <= shared + 2 && shorter * 2 <= shared * 3 && ending <= 8 && known <= shared + 3
}

#[cfg(test)]
mod tests;
