//! The words of danger. They are built in, so that they are heard whatever a feed says.

use model::{identifier::Code, locale::Language};
use words::{
    typed::Typed,
    vocabulary::{Entry, Kind, Vocabulary},
};

/// Made of `helplines.json` when the crate is built: a code, a language and a phrase on each line. Of a phrase that begins
/// with [`SAYING`] the small words count like the others.
const PHRASES: &str = include_str!(concat!(env!("OUT_DIR"), "/danger.tsv"));

/// "I don't want to be here" is nothing without its small words.
const SAYING: char = '=';

/// In per cent, how surely a phrase has to be heard.
const SURE: u32 = 70;

/// A language and a saying on each line, from the same file: "hits the gym" is no blow, and whoever is pregnant ("raskaus")
/// was not raped ("raiskaus").
const HARMLESS: &str = include_str!(concat!(env!("OUT_DIR"), "/harmless.tsv"));

#[derive(Debug)]
pub struct Danger {
    vocabulary: Vocabulary,
    codes: Vec<Code>,
    /// Sayings of more than one word.
    harmless: Vec<Typed>,
}

impl Danger {
    pub fn new() -> Self {
        let (mut vocabulary, mut codes) = (Vocabulary::default(), Vec::<Code>::new());
        for line in PHRASES.lines() {
            let mut parts = line.split('\t');
            let (Some(code), Some(language), Some(text)) = (parts.next(), parts.next(), parts.next()) else { continue };
            let Some(language) = Language::parse(language) else { continue };
            let id = codes.iter().position(|known| known.as_str() == code).unwrap_or_else(|| {
                codes.push(Code::new(code));
                codes.len() - 1
            });
            let (kind, text) = match text.strip_prefix(SAYING) {
                Some(text) => (Kind::Saying, text),
                None => (Kind::Phrase, text),
            };
            vocabulary.add(Entry { id, language, text, weight: 100, kind });
        }
        let mut harmless = Vec::new();
        for (language, text) in HARMLESS.lines().filter_map(|line| line.split_once('\t')) {
            let saying = Typed::new(text);
            match (saying.words(), Language::parse(language)) {
                ([_], Some(language)) => vocabulary.learn(language, text),
                _ => harmless.push(saying),
            }
        }
        Self { vocabulary, codes, harmless }
    }

    pub fn hear(&self, typed: &Typed, languages: &[Language]) -> Vec<Code> {
        let typed = typed.without(&self.harmless);
        let heard = self.vocabulary.hear(&typed, languages).into_iter().filter(|heard| SURE <= heard.sureness);
        heard.filter_map(|heard| self.codes.get(heard.id).cloned()).collect()
    }
}
