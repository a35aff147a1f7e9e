//! What can be heard: phrases and texts in several languages, each of which stands for something that has a number.

use std::{cmp::Reverse, collections::BTreeMap};

use model::locale::Language;

use super::{
    bag::{Bag, Find, best, rare},
    lexicon::{Ear, Hit, Lexicon},
    phrase::{Phrase, places},
    tokens::tokens,
    typed::Typed,
};

/// Everything that can be heard, ready to be compared.
#[derive(Debug, Default)]
pub struct Vocabulary {
    sections: Vec<Section>,
    /// How many things there are: one more than the highest number.
    things: usize,
}

/// A text and what it stands for.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The number of the thing. Numbers are places in a list, so they begin with 0 and leave few out.
    pub id: usize,
    pub language: Language,
    pub text: &'a str,
    /// How much it counts when it is heard.
    pub weight: u32,
    pub kind: Kind,
}

/// How the words of an entry belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// All have to be typed, near each other. Small words matter only beside a single other word.
    Phrase,
    /// A phrase that its small words make what it is.
    Saying,
    /// Any of them counts.
    Text,
}

/// Something that was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    pub id: usize,
    pub score: u32,
    /// In how many of the typed words it was heard, where these stand in its texts.
    pub words: usize,
    /// How surely one of its phrases was typed, in per cent; 0 where none was.
    pub sureness: u32,
}

/// What is known in one language.
#[derive(Debug)]
struct Section {
    lexicon: Lexicon,
    /// By the number of a word that each of them needs: most phrases need none that was typed.
    phrases: BTreeMap<usize, Vec<Phrase>>,
    bag: Bag,
}

impl Vocabulary {
    pub fn new<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Self {
        let mut vocabulary = Self::default();
        for entry in entries {
            vocabulary.add(entry);
        }
        vocabulary
    }

    pub fn add(&mut self, entry: Entry) {
        self.things = self.things.max(entry.id + 1);
        if let Some(section) = self.section(entry.language) {
            section.add(entry);
        }
    }

    /// Makes words known that stand for nothing, so that they are not taken for others which they are a little like.
    pub fn learn(&mut self, language: Language, text: &str) {
        if let Some(section) = self.section(language) {
            for word in tokens(text) {
                section.lexicon.learn_harmless(&word);
            }
        }
    }

    /// What is heard in a text, the best first, then by number. In languages other than those of the reader only words
    /// count that are the same or have the same stem.
    pub fn hear(&self, typed: &Typed, own: &[Language]) -> Vec<Heard> {
        let mut scores = vec![(0, 0, 0); self.things];
        let mut finds = Vec::new();
        for section in &self.sections {
            let is_own = own.iter().any(|own| own.is_same_language(&section.lexicon.language));
            let ear = if is_own { Ear::Own } else { Ear::Foreign };
            let is_small_elsewhere = |word: &str| self.is_small(word, own, Some(section.lexicon.language));
            let hits = section.lexicon.hits(typed, ear, &is_small_elsewhere);
            section.hear(typed, &hits, &mut finds, &mut |id, score, sureness| {
                if let Some((best, _, surest)) = scores.get_mut(id) {
                    *best = score.max(*best);
                    *surest = sureness.max(*surest);
                }
            });
        }
        self.weigh(best(finds), &mut scores);
        let heard = scores.into_iter().enumerate().filter(|(_, (score, ..))| 0 < *score);
        let mut heard: Vec<_> =
            heard.map(|(id, (score, words, sureness))| Heard { id, score, words, sureness }).collect();
        heard.sort_unstable_by_key(|heard| (Reverse(heard.score), heard.id));
        heard
    }

    /// How many different words were typed that are not small in a language of the reader.
    pub fn content(&self, typed: &Typed, own: &[Language]) -> usize {
        typed.distinct().into_iter().filter(|(_, word)| !self.is_small(word, own, None)).count()
    }

    /// Whether a word is small in a language of the reader other than `except`.
    fn is_small(&self, word: &str, own: &[Language], except: Option<Language>) -> bool {
        let others =
            self.sections.iter().map(|section| &section.lexicon).filter(|other| Some(other.language) != except);
        let mut readable = others.filter(|other| own.iter().any(|own| own.is_same_language(&other.language)));
        readable.any(|other| other.small.contains(word))
    }

    /// The section of a language, which is made where it is new.
    fn section(&mut self, language: Language) -> Option<&mut Section> {
        let language = language.to_primary();
        let known = self.sections.iter().position(|section| section.lexicon.language == language);
        let at = known.unwrap_or(self.sections.len());
        if known.is_none() {
            self.sections.push(Section::new(language));
        }
        self.sections.get_mut(at)
    }

    /// Adds what the words of texts count.
    fn weigh(&self, finds: Vec<Find>, scores: &mut [(u32, usize, u32)]) {
        for same in finds.chunk_by(|left, right| left.position == right.position) {
            for find in same {
                if let Some((score, words, _)) = scores.get_mut(find.id) {
                    *score = score.saturating_add(rare(find.value, same.len(), self.things));
                    *words += 1;
                }
            }
        }
    }
}

impl Section {
    fn new(language: Language) -> Self {
        Self { lexicon: Lexicon::new(language), phrases: BTreeMap::new(), bag: Bag::default() }
    }

    fn add(&mut self, entry: Entry) {
        let phrase = match entry.kind {
            Kind::Phrase => Phrase::new(entry.id, entry.text, entry.weight, &mut self.lexicon),
            Kind::Saying => Phrase::saying(entry.id, entry.text, entry.weight, &mut self.lexicon),
            Kind::Text => return self.bag.add(entry.id, entry.text, entry.weight, &mut self.lexicon),
        };
        if let Some((phrase, word)) = phrase.and_then(|phrase| phrase.needed().map(|word| (phrase, word))) {
            self.phrases.entry(word).or_default().push(phrase);
        }
    }

    fn hear(&self, typed: &Typed, hits: &[Hit], finds: &mut Vec<Find>, said: &mut dyn FnMut(usize, u32, u32)) {
        finds.extend(self.bag.finds(hits));
        let places = places(typed, hits);
        for phrase in places.keys().filter_map(|word| self.phrases.get(word)).flatten() {
            if let Some(sureness) = phrase.sureness(typed, &places) {
                // A phrase of more words is heard by chance less often.
                let length = u32::try_from(phrase.length()).unwrap_or(1) + 3;
                said(phrase.id, phrase.weight.saturating_mul(sureness) / 100 * length / 4, sureness);
            }
        }
    }
}

#[cfg(test)]
mod tests;
