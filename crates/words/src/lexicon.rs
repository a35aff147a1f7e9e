//! The words that are known in one language, and which of them were typed.

use std::collections::{BTreeMap, BTreeSet};

use model::locale::Language;

use super::{
    likeness::{Likeness, TypedWord, likeness},
    small::Small,
    tongue::Tongue,
    typed::Typed,
    word::Word,
};

/// Distinct words, each with a number.
#[derive(Debug)]
pub struct Lexicon {
    pub language: Language,
    pub small: Small,
    tongue: Tongue,
    words: Vec<Word>,
    numbers: BTreeMap<Box<str>, usize>,
    /// Those that stand for nothing.
    harmless: BTreeSet<usize>,
}

/// How closely is listened in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ear {
    /// The reader knows it.
    Own,
    /// Words must be the same, or have the same stem: many a word is half of another one in another language.
    Foreign,
}

/// A word that was typed and is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The number of the known word.
    pub word: usize,
    /// The first position of the typed word.
    pub position: usize,
    pub likeness: Likeness,
}

impl Lexicon {
    pub fn new(language: Language) -> Self {
        let (tongue, small) = (Tongue::of(language), Small::of(language));
        Self { language, small, tongue, words: Vec::new(), numbers: BTreeMap::new(), harmless: BTreeSet::new() }
    }

    /// The number of a folded word, which is learned where it is new.
    pub fn number(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len();
        self.words.push(Word::new(word, self.tongue));
        self.numbers.insert(word.into(), number);
        number
    }

    /// Knows a folded word that stands for nothing, so that it is not taken for another one.
    pub fn learn_harmless(&mut self, word: &str) {
        let number = self.number(word);
        self.harmless.insert(number);
    }

    /// Which known words were typed. A word that is small in a language of the reader has to be the same: "and" is no
    /// Finnish or Swedish word, although it is the stem of one, and "vain" ("only") is not the beginning of "vainoaa".
    pub fn hits(&self, typed: &Typed, ear: Ear, is_small_elsewhere: &dyn Fn(&str) -> bool) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (position, text) in typed.distinct() {
            let word = TypedWord::new(text, self.tongue);
            let must_be_same = is_small_elsewhere(text) || self.small.contains(text);
            let like = |known: &Word| match ear {
                Ear::Own | Ear::Foreign if must_be_same => (*known.text == *text).then_some(Likeness::Same),
                Ear::Own => likeness(&word, known, self.tongue).or_else(|| beginning(typed, &word, known)),
                Ear::Foreign => likeness(&word, known, self.tongue).filter(|likeness| Likeness::Stem <= *likeness),
            };
            let known = self.words.iter().enumerate();
            let hit = |(word, known)| Some(Hit { word, position, likeness: like(known)? });
            let mut found: Vec<_> = known.filter_map(hit).collect();
            self.drop_chance(&mut found);
            hits.append(&mut found);
        }
        hits
    }

    /// Drops what is like a typed word by chance: a word that is known itself is no slip of another one, and a harmless one
    /// is no other word at all, unless that has the same stem.
    fn drop_chance(&self, hits: &mut Vec<Hit>) {
        let is_harmless = hits.iter().any(|hit| Likeness::Stem <= hit.likeness && self.harmless.contains(&hit.word));
        let is_known = hits.iter().any(|hit| Likeness::Bent <= hit.likeness);
        hits.retain(|hit| match hit.likeness {
            Likeness::Same | Likeness::Stem => true,
            Likeness::Slip => !is_known,
            Likeness::Bent | Likeness::LongPart | Likeness::Part | Likeness::Begins => !is_harmless,
        });
    }
}

/// Whoever types a single word may not have finished it. A single letter would be the beginning of far too many.
fn beginning(typed: &Typed, word: &TypedWord, known: &Word) -> Option<Likeness> {
    let is_one = typed.words().len() == 1 && 2 <= word.letters();
    (is_one && word.begins(known)).then_some(Likeness::Begins)
}
