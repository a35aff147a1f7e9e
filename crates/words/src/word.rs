//! A word in the forms in which it is compared.

use super::tongue::Tongue;

/// A folded word of one tongue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub text: Box<str>,
    pub stem: Box<str>,
    /// With hard consonants and short vowels, for languages that soften and stretch them.
    pub root: Box<str>,
    /// How many letters `text`, `stem` and `root` have.
    pub letters: usize,
    pub stem_letters: usize,
    pub root_letters: usize,
}

impl Word {
    pub fn new(text: &str, tongue: Tongue) -> Self {
        let stem = tongue.stem(text);
        let root = match tongue {
            Tongue::Finnish | Tongue::Estonian | Tongue::Other => harden(text),
            Tongue::Swedish | Tongue::English | Tongue::Russian | Tongue::Ukrainian | Tongue::Arabic => text.into(),
        };
        let [letters, stem_letters, root_letters] = [text, &stem, &root].map(|form| form.chars().count());
        Self { text: text.into(), stem, root, letters, stem_letters, root_letters }
    }
}

/// Undoes the softening of Finnish stems as far as the letters alone allow: `tt` and `t` and `d` become `t`,
/// `pp`, `p` and `v` become `p`, `kk` becomes `k` (äiti : äidin, apu : avun, ryhmä : ryhmään).
/// Long vowels become short, because endings make them long. It is done to both words, so that mistakes cancel out. The
/// first letter never softens.
fn harden(word: &str) -> Box<str> {
    let mut hard = String::with_capacity(word.len());
    for letter in word.chars() {
        let letter = match letter {
            first if hard.is_empty() => first,
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
