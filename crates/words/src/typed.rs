//! What somebody has typed.

use super::tokens::tokens;

/// The words of what was typed. Of a very long text only the beginning is heard: whoever pastes a book gets an answer too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    words: Vec<Box<str>>,
}

/// About a page.
const MOST_LETTERS: usize = 2_000;
const MOST_WORDS: usize = 500;
/// Stands where a word was taken out.
const NOTHING: &str = "";

impl Typed {
    pub fn new(text: &str) -> Self {
        let read: String = text.chars().take(MOST_LETTERS).collect();
        let mut words = tokens(&read);
        words.truncate(MOST_WORDS);
        Self { words }
    }

    /// Whether there is no word in it.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words in their order, folded.
    pub fn words(&self) -> &[Box<str>] {
        &self.words
    }

    /// The same without some sayings, where their words stand side by side. The other words keep their positions.
    #[must_use]
    pub fn without(&self, sayings: &[Self]) -> Self {
        let mut words = self.words.clone();
        for saying in sayings.iter().filter(|saying| !saying.is_empty()) {
            let starts = self.words.windows(saying.words.len()).enumerate();
            for (start, _) in starts.filter(|(_, said)| *said == &*saying.words) {
                words.iter_mut().skip(start).take(saying.words.len()).for_each(|word| *word = NOTHING.into());
            }
        }
        Self { words }
    }

    /// Each word once, with the first position at which it stands.
    pub(crate) fn distinct(&self) -> Vec<(usize, &str)> {
        let words = self.words.iter().enumerate().filter(|(_, word)| ***word != *NOTHING);
        let mut distinct: Vec<_> = words.map(|(position, word)| (&**word, position)).collect();
        distinct.sort_unstable();
        distinct.dedup_by_key(|(word, _)| *word);
        distinct.into_iter().map(|(word, position)| (position, word)).collect()
    }

    /// The positions at which a word stands.
    pub(crate) fn positions(&self, word: &str) -> impl Iterator<Item = usize> {
        self.words.iter().enumerate().filter(move |(_, known)| ***known == *word).map(|(position, _)| position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_text_the_beginning_is_read() {
        assert_eq!(Typed::new(&"ab ".repeat(10_000)).words().len(), MOST_WORDS);
        assert_eq!(Typed::new(&"a".repeat(10_000)).words()[0].len(), MOST_LETTERS);
        assert!(Typed::new(" \u{0}!? ").is_empty());
    }

    #[test]
    fn what_is_taken_out_leaves_its_place() {
        let sayings = ["lyö vetoa", "hän lyö vetoa aina", ""].map(Typed::new);
        let typed = Typed::new("Hän lyö vetoa ja lyö minua").without(&sayings);
        assert_eq!(typed.distinct(), [(0, "han"), (3, "ja"), (4, "lyo"), (5, "minua")]);
    }

    #[test]
    fn a_word_is_compared_once() {
        let typed = Typed::new("Ei, ei, koskaan ei");
        assert_eq!(typed.distinct(), [(0, "ei"), (2, "koskaan")]);
        assert_eq!(typed.positions("ei").collect::<Vec<_>>(), [0, 1, 3]);
    }
}
