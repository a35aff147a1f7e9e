//! How much a word that was typed is like one that is known.

use super::{
    slip::is_slip,
    tongue::{Joining, Tongue},
    word::Word,
};

/// From the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// What is typed is the beginning of the known word.
    Begins,
    /// One is a part of the other, which is a compound.
    Part,
    /// There is one slip of the finger between them.
    Slip,
    /// What is typed contains the known word, which is so long that it does not stand there by chance.
    LongPart,
    /// They share what remains when the endings are taken away by length.
    Bent,
    Stem,
    Same,
}

impl Likeness {
    /// In per cent.
    pub fn strength(self) -> u32 {
        match self {
            Likeness::Begins => 50,
            Likeness::Part => 65,
            Likeness::Slip => 70,
            Likeness::LongPart => 78,
            Likeness::Bent => 80,
            Likeness::Stem => 95,
            Likeness::Same => 100,
        }
    }
}

/// A word that was typed, in one tongue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedWord {
    word: Word,
    /// What is left when letters are taken away from its beginning, where the tongue joins words.
    tails: Vec<Word>,
}

impl TypedWord {
    pub fn new(text: &str, tongue: Tongue) -> Self {
        let starts = text.char_indices().map(|(start, _)| start);
        let tails = starts.skip(HEAD).filter_map(|start| text.get(start..)).map(|tail| Word::new(tail, tongue));
        let tails = match tongue.joining() {
            Joining::Joins => tails.take_while(|tail| PART <= tail.letters).take(LONGEST).collect(),
            Joining::Apart => Vec::new(),
        };
        Self { word: Word::new(text, tongue), tails }
    }

    pub fn letters(&self) -> usize {
        self.word.letters
    }

    /// Whether a known word goes on where this one ends.
    pub fn begins(&self, known: &Word) -> bool {
        known.text.starts_with(&*self.word.text)
    }
}

/// The strongest likeness of two words of the same tongue; `None` where they are different words.
pub fn likeness(typed: &TypedWord, known: &Word, tongue: Tongue) -> Option<Likeness> {
    let TypedWord { word: typed, tails } = typed;
    if typed.text == known.text {
        return Some(Likeness::Same);
    }
    if typed.stem == known.stem {
        return Some(Likeness::Stem);
    }
    if is_bent(typed, known, tongue) {
        return Some(Likeness::Bent);
    }
    if is_typed_wrong(typed, known) {
        return Some(Likeness::Slip);
    }
    if tails.iter().any(|tail| is_tail(tail, known, tongue)) || is_head(typed, known, tongue) {
        return Some(if LONG_PART <= known.letters { Likeness::LongPart } else { Likeness::Part });
    }
    // Whoever types "phone" has not said "crisis phone".
    if is_end(typed, known, tongue) {
        return Some(Likeness::Part);
    }
    (BEGINNING <= typed.letters && known.text.starts_with(&*typed.text)).then_some(Likeness::Begins)
}

/// Fewer letters are the beginning of far too many words.
const BEGINNING: usize = 4;
/// In a shorter word a slip makes another word.
const SLIP: usize = 5;
/// A shorter word stands within others by chance.
const PART: usize = 4;
const LONG_PART: usize = 7;
/// What stands before the last part of a compound has so many letters at least.
const HEAD: usize = 3;
/// No compound is longer.
const LONGEST: usize = 40;

/// Whether all but two letters of the shorter root are shared.
fn is_bent(typed: &Word, known: &Word, tongue: Tongue) -> bool {
    let shared: usize = typed.root.chars().zip(known.root.chars()).take_while(|(typed, known)| typed == known).count();
    let (left, right) = (typed.root_letters, known.root_letters);
    let (shorter, longest) = (left.min(right), tongue.longest_ending());
    // Below four letters a shared beginning says little, unless it is all of a short word but its last vowel.
    let covers = match tongue {
        Tongue::Finnish | Tongue::Estonian | Tongue::Other => {
            4 <= shared || (3 <= shared && (right == shared || is_other_vowel(typed, known, shared)))
        }
        Tongue::Swedish | Tongue::English | Tongue::Russian | Tongue::Ukrainian => 4 <= shared,
        Tongue::Arabic => 3 <= shared,
    };
    let is_whole = match tongue {
        Tongue::Finnish | Tongue::Estonian | Tongue::Other => shorter <= shared + 2 && shorter * 2 <= shared * 3,
        Tongue::Russian | Tongue::Ukrainian => shorter <= shared + 1,
        Tongue::Swedish | Tongue::English | Tongue::Arabic => shorter == shared,
    };
    // Whoever tells writes words in full, so what is known is seldom longer.
    covers && is_whole && left <= shared + longest && right < shared + longest.min(4)
}

/// Whether only the last vowel of the known word is another one, as before some endings (äiti : äitejä).
fn is_other_vowel(typed: &Word, known: &Word, shared: usize) -> bool {
    let next_is_vowel = |word: &Word| word.root.chars().nth(shared).is_none_or(|next| "aeiouy".contains(next));
    known.root_letters == shared + 1 && next_is_vowel(typed) && next_is_vowel(known)
}

fn is_typed_wrong(typed: &Word, known: &Word) -> bool {
    let is_long = SLIP <= typed.letters && SLIP <= known.letters;
    let is_near = typed.letters.abs_diff(known.letters) <= 1 && is_slip(&typed.text, &known.text);
    // An ending stands behind the slip.
    let stems = || {
        SLIP < typed.stem_letters.min(known.stem_letters)
            && typed.stem_letters.abs_diff(known.stem_letters) <= 1
            && is_slip(&typed.stem, &known.stem)
    };
    is_long && (is_near || stems())
}

/// Whether what remains of a longer word is the known one.
fn is_tail(tail: &Word, known: &Word, tongue: Tongue) -> bool {
    PART <= known.letters
        && (tail.text == known.text
            || (PART <= known.stem_letters && tail.stem == known.stem)
            || (PART < known.root_letters && is_bent(tail, known, tongue)))
}

/// Whether the typed word is longer and begins with the known one.
fn is_head(typed: &Word, known: &Word, tongue: Tongue) -> bool {
    tongue.joining() == Joining::Joins && is_long_part(known, typed) && typed.text.starts_with(&*known.text)
}

/// Whether the known word is longer and ends with the typed one.
fn is_end(typed: &Word, known: &Word, tongue: Tongue) -> bool {
    tongue.joining() == Joining::Joins && is_long_part(typed, known) && known.stem.ends_with(&*typed.stem)
}

fn is_long_part(part: &Word, whole: &Word) -> bool {
    PART <= part.stem_letters && part.letters + HEAD <= whole.letters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tongue: Tongue, typed: &str, known: &str, expected: Option<Likeness>) {
        let (typed, known) = (model::fold::fold(typed), model::fold::fold(known));
        let (typed, known) = (TypedWord::new(&typed, tongue), Word::new(&known, tongue));
        assert_eq!(likeness(&typed, &known, tongue), expected, "{typed:?} {known:?}");
    }

    #[test]
    fn finnish_words_bend() {
        check(Tongue::Finnish, "itsemurha", "itsemurha", Some(Likeness::Same));
        check(Tongue::Finnish, "itsemurhasta", "itsemurha", Some(Likeness::Stem));
        check(Tongue::Finnish, "hakkasi", "hakkaa", Some(Likeness::Stem));
        check(Tongue::Finnish, "raiskattiin", "raiskaus", Some(Likeness::Bent));
        check(Tongue::Finnish, "apua", "apu", Some(Likeness::Stem));
        check(Tongue::Finnish, "ero", "erä", None);
        check(Tongue::Finnish, "koti", "kotka", None);
    }

    #[test]
    fn compounds_are_known_by_their_parts() {
        check(Tongue::Finnish, "perheväkivalta", "väkivalta", Some(Likeness::LongPart));
        check(Tongue::Finnish, "lähisuhdeväkivaltaa", "väkivalta", Some(Likeness::LongPart));
        check(Tongue::Finnish, "lähisuhdeväkivallan", "väkivalta", Some(Likeness::LongPart));
        check(Tongue::Finnish, "itsemurhayrityksestä", "itsemurha", Some(Likeness::LongPart));
        check(Tongue::Finnish, "väkivalta", "lähisuhdeväkivalta", Some(Likeness::Part));
        check(Tongue::Finnish, "puhelin", "kriisipuhelin", Some(Likeness::Part));
        check(Tongue::Swedish, "familjevåldet", "våldet", Some(Likeness::Part));
        check(Tongue::English, "household", "hold", None);
    }

    #[test]
    fn one_slip_is_forgiven_in_longer_words() {
        check(Tongue::Finnish, "istemurha", "itsemurha", Some(Likeness::Slip));
        check(Tongue::Swedish, "sjävmord", "självmord", Some(Likeness::Slip));
        check(Tongue::English, "viloence", "violence", Some(Likeness::Slip));
        check(Tongue::English, "hist", "hits", None);
    }

    #[test]
    fn short_endings_are_those_of_swedish_and_english() {
        check(Tongue::Swedish, "mani", "man", None);
        check(Tongue::English, "kills", "killed", Some(Likeness::Stem));
        check(Tongue::English, "chat", "charter", None);
        check(Tongue::English, "sep", "separation", None);
        check(Tongue::English, "sepa", "separation", Some(Likeness::Begins));
    }

    #[test]
    fn other_languages_are_compared_by_how_words_begin() {
        check(Tongue::Other, "veahkaválddi", "veahkaváldi", Some(Likeness::Bent));
        check(Tongue::Russian, "изнасиловали", "изнасилование", Some(Likeness::Slip));
    }
}
