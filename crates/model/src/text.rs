//! Texts in one or more languages, and the choice of a language for a reader.

use std::fmt;

pub use bulk::trimmed;
use bulk::{Pieces, next_piece};

use super::locale::Language;

/// A text in one or more languages. It is empty if the feed states nothing.
///
/// ```
/// use model::{locale::Language, text::Text};
///
/// let name = Text::new([(Language::FINNISH, "Kriisipuhelin".into()), (Language::SWEDISH, "Kristelefon".into())]);
/// let chosen = name.choose(&[Language::ENGLISH, Language::SWEDISH]).expect("two translations");
/// assert_eq!((chosen.text.as_str(), chosen.language), ("Kristelefon", Language::SWEDISH));
/// ```
///
/// All translations are in one piece of memory, each as its tag and its words (see `bulk::Pieces`), because a large
/// feed has half a million texts.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Text(Box<str>);

/// Builds texts. It can be used again after each.
#[derive(Debug, Default)]
pub struct TextBuilder(Pieces);

/// A text in the language that was chosen for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    pub text: String,
    pub language: Language,
}

impl Text {
    /// Translations without content are left out.
    pub fn new(translations: impl IntoIterator<Item = (Language, String)>) -> Self {
        let mut builder = TextBuilder::default();
        for (language, text) in translations {
            builder.push(language.as_str(), &text);
        }
        builder.build()
    }

    /// A text in one language.
    pub fn plain(language: Language, text: &str) -> Self {
        let mut builder = TextBuilder::default();
        builder.push(language.as_str(), text);
        builder.build()
    }

    /// Whether there is no translation.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages of the translations, in the order of the feed.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.translations().filter_map(|(tag, _)| Language::parse(tag))
    }

    /// The words of all translations, in the order of the feed.
    pub fn in_all_languages(&self) -> impl Iterator<Item = &str> {
        self.translations().map(|(_, text)| text)
    }

    /// The translation in exactly this language.
    pub fn in_language(&self, language: Language) -> Option<&str> {
        self.translations().find(|(tag, _)| *tag == language.as_str()).map(|(_, text)| text)
    }

    /// The translation in the first language of `chain` that exists, also in another variant of that language; else the
    /// first translation. `None` if the text is empty.
    pub fn choose(&self, chain: &[Language]) -> Option<Chosen> {
        let primary = |tag: &'_ str| tag.split('-').next().unwrap_or_default().len();
        let is_same = |tag: &str, wanted: &Language| tag.get(..primary(tag)) == Some(wanted.primary());
        let (tag, text) = chain
            .iter()
            .find_map(|wanted| self.translations().find(|(tag, _)| *tag == wanted.as_str()))
            .or_else(|| chain.iter().find_map(|wanted| self.translations().find(|(tag, _)| is_same(tag, wanted))))
            .or_else(|| self.translations().next())?;
        Some(Chosen { text: text.to_owned(), language: Language::parse(tag)? })
    }

    /// The tag and the words of each translation.
    fn translations(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut rest = &*self.0;
        std::iter::from_fn(move || Some((next_piece(&mut rest)?, next_piece(&mut rest)?)))
    }
}

impl TextBuilder {
    /// Adds a translation, unless it has no content. The tag is one of a `Language`.
    pub fn push(&mut self, tag: &str, text: &str) {
        self.0.put_translation(tag, text);
    }

    /// The text that was built. The builder is empty afterwards.
    pub fn build(&mut self) -> Text {
        Text(self.0.build())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.translations()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(translations: &[(&str, &str)], chain: &[&str], expected: Option<(&str, &str)>) {
        let parse = |tag: &&str| Language::parse(tag).unwrap();
        let text = Text::new(translations.iter().map(|(tag, text)| (parse(tag), (*text).to_owned())));
        let chain: Vec<_> = chain.iter().map(parse).collect();
        let chosen = text.choose(&chain);
        assert_eq!(chosen.as_ref().map(|chosen| (chosen.text.as_str(), chosen.language.as_str())), expected);
    }

    #[test]
    fn the_first_language_of_the_chain_that_exists_is_chosen() {
        check(&[("fi", "Suru"), ("sv", "Sorg")], &["sv", "fi"], Some(("Sorg", "sv")));
        check(&[("fi", "Suru"), ("sv", " ")], &["sv", "fi"], Some(("Suru", "fi")));
        check(&[("fi-FI", "Suru")], &["en", "fi"], Some(("Suru", "fi-FI")));
        check(&[("ru", "Горе")], &["en", "fi"], Some(("Горе", "ru")));
        check(&[], &["fi"], None);
    }

    #[test]
    fn texts_of_any_length_come_back_as_they_were() {
        for length in [1, 2, 63, 64, 65, 4_095, 4_096, 300_000] {
            let (finnish, swedish) = ("ä".repeat(length), "b".repeat(length));
            let text = Text::new([(Language::FINNISH, format!(" {finnish}\n")), (Language::SWEDISH, swedish.clone())]);
            assert_eq!(text.in_language(Language::FINNISH), Some(finnish.as_str()), "{length}");
            assert_eq!(text.in_language(Language::SWEDISH), Some(swedish.as_str()), "{length}");
            assert_eq!(text.languages().collect::<Vec<_>>(), [Language::FINNISH, Language::SWEDISH]);
            assert_eq!(text.in_all_languages().collect::<Vec<_>>(), [finnish.as_str(), swedish.as_str()]);
        }
    }
}
