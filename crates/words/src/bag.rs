//! Texts: any word of them that was typed counts, the more the fewer texts have it.

use super::{
    lexicon::{Hit, Lexicon},
    tokens::tokens,
};

/// By the number of a word: where it stands, and how much it counts there.
#[derive(Debug, Default)]
pub struct Bag(Vec<Vec<(usize, u32)>>);

/// That a typed word stands in a text, and how much that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Find {
    /// The first position of the typed word.
    pub position: usize,
    pub id: usize,
    pub value: u32,
}

/// What stands further on in a text says little of it.
const MOST_WORDS: usize = 400;

impl Bag {
    pub fn add(&mut self, id: usize, text: &str, weight: u32, lexicon: &mut Lexicon) {
        for word in tokens(text).iter().take(MOST_WORDS) {
            if lexicon.small.contains(word) {
                continue;
            }
            let number = lexicon.number(word);
            if self.0.len() <= number {
                self.0.resize_with(number + 1, Vec::new);
            }
            let Some(places) = self.0.get_mut(number) else { continue };
            match places.iter_mut().rev().take_while(|(known, _)| *known == id).next() {
                Some((_, known)) => *known = weight.max(*known),
                None => places.push((id, weight)),
            }
        }
    }

    /// What is found by hits.
    pub fn finds<'a>(&'a self, hits: &'a [Hit]) -> impl Iterator<Item = Find> + 'a {
        hits.iter().flat_map(|hit| {
            let places = self.0.get(hit.word).map_or(&[][..], Vec::as_slice);
            let strength = hit.likeness.strength();
            places.iter().map(move |(id, weight)| Find {
                position: hit.position,
                id: *id,
                value: weight.saturating_mul(strength) / 100,
            })
        })
    }
}

/// Of finds of one typed word in one text only the best counts; sorted by typed word and text.
pub fn best(mut finds: Vec<Find>) -> Vec<Find> {
    finds.sort_unstable_by(|left, right| {
        (left.position, left.id, right.value).cmp(&(right.position, right.id, left.value))
    });
    finds.dedup_by_key(|find| (find.position, find.id));
    finds
}

/// How much of its value a word keeps that stands in `texts` of `all` texts.
pub fn rare(value: u32, texts: usize, all: usize) -> u32 {
    /// So many texts for each that has the word leave half of the value.
    const SPREAD: usize = 8;
    let (texts, all) = (texts.saturating_mul(SPREAD), all.max(1));
    let kept = u64::from(value) * (all as u64) / ((all + texts) as u64);
    u32::try_from(kept).unwrap_or(value)
}
