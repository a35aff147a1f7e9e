//! Phrases: a few words that mean something where they stand near each other, in any order.

use std::collections::BTreeMap;

use super::{
    lexicon::{Hit, Lexicon},
    likeness::Likeness,
    tokens::tokens,
    typed::Typed,
};

/// What a phrase consists of, as numbers in the lexicon of its language.
#[derive(Debug)]
pub struct Phrase {
    pub id: usize,
    pub weight: u32,
    /// All have to be found.
    content: Vec<usize>,
    /// They have to be found too where there is a single word of content: "hits" may be anything, "hits me" is not.
    small: Vec<Box<str>>,
    /// How many words may stand between those of the phrase, all together.
    between: usize,
    /// How surely it has to be typed, in per cent.
    least: u32,
}

/// Where known words were typed: by their numbers the positions, each with how surely it is the word, in per cent.
pub type Places = BTreeMap<usize, Vec<(usize, u32)>>;

/// More words are a text and not a phrase.
const MOST_WORDS: usize = 12;
/// How many words may stand between those of a phrase, all together: people tell more than one thing at a time.
const BETWEEN: usize = 4;
/// A saying is said as it is.
const WITHIN_SAYING: usize = 1;
/// A word of fewer letters that stands alone has to be the same, or have the same stem: too many are a little like it.
const SHORT: usize = 7;

impl Phrase {
    /// `None` where there are no words in the text.
    pub fn new(id: usize, text: &str, weight: u32, lexicon: &mut Lexicon) -> Option<Self> {
        let words = tokens(text);
        let (small, content): (Vec<_>, Vec<_>) = words.into_iter().partition(|word| lexicon.small.contains(word));
        // A phrase of nothing but small words is meant as it stands.
        let (small, content) = if content.is_empty() { (Vec::new(), small) } else { (small, content) };
        Self::of(id, weight, &content, small, BETWEEN, lexicon)
    }

    /// A phrase all words of which have to be found, also the small ones. `None` where there are no words in the text.
    pub fn saying(id: usize, text: &str, weight: u32, lexicon: &mut Lexicon) -> Option<Self> {
        Self::of(id, weight, &tokens(text), Vec::new(), WITHIN_SAYING, lexicon)
    }

    fn of(
        id: usize,
        weight: u32,
        content: &[Box<str>],
        small: Vec<Box<str>>,
        between: usize,
        lexicon: &mut Lexicon,
    ) -> Option<Self> {
        let mut numbers: Vec<_> = content.iter().take(MOST_WORDS).map(|word| lexicon.number(word)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let least = match content {
            [word] if small.is_empty() && word.chars().count() < SHORT => Likeness::Stem.strength(),
            _ => 0,
        };
        (!numbers.is_empty()).then_some(Self { id, weight, content: numbers, small, between, least })
    }

    /// The number of a word without which the phrase is not there.
    pub fn needed(&self) -> Option<usize> {
        self.content.last().copied()
    }

    /// How surely the phrase was typed, in per cent; `None` where it was not.
    pub fn sureness(&self, typed: &Typed, places: &Places) -> Option<u32> {
        let found: Option<Vec<_>> = self.content.iter().map(|word| places.get(word)).collect();
        let found = found?;
        let (first, others) = found.split_first()?;
        let reach = self.content.len() + self.between;
        let all_from = |(anchor, strength): &(usize, u32)| {
            let mut sum = *strength;
            for places in others {
                let near = places.iter().filter(|(position, _)| position.abs_diff(*anchor) < reach);
                sum += near.map(|(_, strength)| *strength).max()?;
            }
            self.is_accompanied(typed, *anchor).then_some(sum)
        };
        let best = first.iter().filter_map(all_from).max()?;
        Some(best / u32::try_from(found.len()).ok()?).filter(|sureness| self.least <= *sureness)
    }

    /// How many words all of which have to be found.
    pub fn length(&self) -> usize {
        self.content.len()
    }

    fn is_accompanied(&self, typed: &Typed, anchor: usize) -> bool {
        if 1 < self.content.len() || self.small.is_empty() {
            return true;
        }
        let is_near = |word: &str| typed.positions(word).any(|position| position.abs_diff(anchor) <= BETWEEN);
        self.small.iter().all(|word| is_near(word))
    }
}

/// The places of all hits of whole words.
pub fn places(typed: &Typed, hits: &[Hit]) -> Places {
    let mut places = Places::new();
    for hit in hits.iter().filter(|hit| hit.likeness != Likeness::Begins) {
        let Some(word) = typed.words().get(hit.position) else { continue };
        let positions = typed.positions(word).map(|position| (position, hit.likeness.strength()));
        places.entry(hit.word).or_default().extend(positions);
    }
    places
}
