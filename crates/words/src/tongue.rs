//! How the words of a language are built: its stemmer, its endings, and whether it joins words.

use model::locale::Language;
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// Languages whose words are compared in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    Finnish,
    Estonian,
    Swedish,
    English,
    Russian,
    Ukrainian,
    Arabic,
    /// Sámi, Somali, Persian and all others: by how words begin.
    Other,
}

/// Whether words are joined to longer ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joining {
    Joins,
    Apart,
}

/// Longer words are none that anybody would write, and are compared letter by letter.
const LONGEST: usize = 40;

impl Tongue {
    pub fn of(language: Language) -> Self {
        match language.primary() {
            "fi" => Tongue::Finnish,
            "et" => Tongue::Estonian,
            "sv" => Tongue::Swedish,
            "en" => Tongue::English,
            "ru" => Tongue::Russian,
            "uk" => Tongue::Ukrainian,
            "ar" => Tongue::Arabic,
            _ => Tongue::Other,
        }
    }

    /// The stem of a folded word; the word itself where it is written in another script, is very short or is very long.
    pub fn stem(self, word: &str) -> Box<str> {
        let letters = word.chars().count();
        if !(3..=LONGEST).contains(&letters) || !word.chars().all(|letter| self.writes(letter)) {
            return word.into();
        }
        match self {
            Tongue::Finnish => finnish(word),
            Tongue::Estonian => estonian(word),
            Tongue::Swedish => swedish(word),
            Tongue::English => english(word),
            Tongue::Russian => russian(word),
            Tongue::Ukrainian => ukrainian(word),
            Tongue::Arabic => arabic(word),
            Tongue::Other => word.into(),
        }
    }

    pub fn joining(self) -> Joining {
        match self {
            Tongue::Finnish | Tongue::Estonian | Tongue::Swedish | Tongue::Other => Joining::Joins,
            Tongue::English | Tongue::Russian | Tongue::Ukrainian | Tongue::Arabic => Joining::Apart,
        }
    }

    /// How many letters an ending has at most, after the letters that two forms of a word share.
    pub fn longest_ending(self) -> usize {
        match self {
            // With a possessive and a particle.
            Tongue::Finnish | Tongue::Estonian | Tongue::Other => 8,
            Tongue::Swedish | Tongue::English => 3,
            Tongue::Russian | Tongue::Ukrainian => 4,
            Tongue::Arabic => 3,
        }
    }

    /// Whether a letter belongs to the script whose words the stemmer knows.
    fn writes(self, letter: char) -> bool {
        match self {
            Tongue::Finnish | Tongue::Estonian | Tongue::Swedish | Tongue::English => letter.is_ascii_lowercase(),
            Tongue::Russian | Tongue::Ukrainian => ('\u{430}'..='\u{45f}').contains(&letter),
            Tongue::Arabic => ('\u{621}'..='\u{64a}').contains(&letter),
            Tongue::Other => true,
        }
    }
}

/// Each stemmer in a function of its own: only so does the compiler see which of all the algorithms are used, and leaves
/// out the others, which are ten times as much.
macro_rules! stemmers {
    ($($name:ident $algorithm:ident),*) => {
        $(#[inline(never)]
        fn $name(word: &str) -> Box<str> {
            Stemmer::create(Algorithm::$algorithm).stem(word).into()
        })*
    };
}

stemmers! {
    finnish Finnish, estonian Estonian, swedish Swedish, english English, russian Russian, ukrainian Ukrainian,
    arabic Arabic
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Tongue; 8] = [
        Tongue::Finnish,
        Tongue::Estonian,
        Tongue::Swedish,
        Tongue::English,
        Tongue::Russian,
        Tongue::Ukrainian,
        Tongue::Arabic,
        Tongue::Other,
    ];

    fn check(tongue: Tongue, words: &[&str]) {
        let stems: Vec<_> = words.iter().map(|word| tongue.stem(word)).collect();
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{words:?}: {stems:?}");
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        check(Tongue::Finnish, &["itsemurha", "itsemurhasta", "itsemurhaa"]);
        check(Tongue::Swedish, &["flicka", "flickor", "flickorna"]);
        check(Tongue::English, &["threaten", "threatened", "threatening"]);
        check(Tongue::Estonian, &["lapsed", "lapsele"]);
        check(Tongue::Russian, &["помощь", "помощи"]);
        check(Tongue::Ukrainian, &["допомога", "допомоги", "допомогу"]);
        check(Tongue::Arabic, &["العنف", "عنف"]);
    }

    proptest! {
        #[test]
        fn no_word_makes_a_stemmer_panic(
            latin in "[a-z]{0,45}", cyrillic in "[а-џ]{0,45}", arabic in "[ء-ي]{0,45}", any in "\\PC{0,12}"
        ) {
            for tongue in ALL {
                for word in [&latin, &cyrillic, &arabic, &any] {
                    let _ = tongue.stem(word);
                }
            }
        }
    }
}
