//! A text of the feed in the languages it exists in. Knows how to choose one, not how it is shown.

use super::locale::Language;

/// A text in one or more languages. Empty where the feed states nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(Box<[(Language, Box<str>)]>);

/// A text in the language that was chosen for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    pub text: String,
    pub language: Language,
}

impl Text {
    /// Translations without any content are left out.
    pub fn new(translations: impl IntoIterator<Item = (Language, String)>) -> Self {
        let translations = translations.into_iter();
        // Room for all of them at once: a large feed has a million texts.
        let mut stated = Vec::with_capacity(translations.size_hint().0);
        stated.extend(translations.map(trimmed).filter(|(_, text)| !text.is_empty()));
        Self(stated.into())
    }

    pub fn plain(language: Language, text: &str) -> Self {
        Self::new([(language, text.to_owned())])
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages the text exists in, in the feed's order.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.0.iter().map(|(language, _)| *language)
    }

    pub fn in_language(&self, language: Language) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == language).map(|(_, text)| &**text)
    }

    /// The first language of `chain` in which the text exists, else the first one it has.
    pub fn choose(&self, chain: &[Language]) -> Option<Chosen> {
        let (language, text) = chain
            .iter()
            .find_map(|wanted| self.0.iter().find(|(language, _)| language == wanted))
            .or_else(|| {
                chain.iter().find_map(|wanted| self.0.iter().find(|(language, _)| language.is_same_language(wanted)))
            })
            .or_else(|| self.0.first())?;
        Some(Chosen { text: text.to_string(), language: *language })
    }
}

fn trimmed((language, text): (Language, String)) -> (Language, Box<str>) {
    let content = text.trim();
    match content.len() == text.len() {
        true => (language, text.into()),
        false => (language, content.into()),
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
}
