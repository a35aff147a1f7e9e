//! Words in three languages for the values that a feed knows by name, as `vocabulary.tsv` lists them.

use std::sync::OnceLock;

use super::{SheetLanguage, spelling::plain};

/// A value of a vocabulary and its words.
#[derive(Debug)]
pub struct Entry {
    vocabulary: &'static str,
    /// The value as the feed has it.
    pub value: &'static str,
    names: [Vec<&'static str>; 3],
    /// Its names and the value by their letters alone.
    plain: Vec<String>,
}

impl Entry {
    /// The word that is written.
    pub fn name(&self, language: SheetLanguage) -> &'static str {
        let [finnish, swedish, english] = &self.names;
        language.of([finnish, swedish, english]).first().copied().unwrap_or(self.value)
    }

    fn is(&self, plain_word: &str) -> bool {
        self.plain.iter().any(|name| name == plain_word)
    }
}

/// A value of a vocabulary, of which there is a word in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    pub vocabulary: &'static str,
    pub value: &'static str,
}

impl Word {
    /// As it is written.
    pub fn name(self, language: SheetLanguage) -> &'static str {
        name(self.vocabulary, self.value, language).unwrap_or(self.value)
    }
}

/// The values of a vocabulary.
pub fn entries(vocabulary: &str) -> impl Iterator<Item = &'static Entry> + use<'_> {
    all().iter().filter(move |entry| entry.vocabulary == vocabulary)
}

/// The value that a word means, in whatever of the languages.
pub fn value(vocabulary: &str, word: &str) -> Option<&'static str> {
    let word = plain(word);
    // The value's own name first, because a word of one language may be another value's name.
    let by_value = entries(vocabulary).find(|entry| entry.plain.first() == Some(&word));
    by_value.or_else(|| entries(vocabulary).find(|entry| entry.is(&word))).map(|entry| entry.value)
}

/// The word for a value of a vocabulary.
pub fn name(vocabulary: &str, value: &str, language: SheetLanguage) -> Option<&'static str> {
    entries(vocabulary).find(|entry| entry.value == value).map(|entry| entry.name(language))
}

/// All words of a vocabulary in one language, for a list to choose from.
pub fn names(vocabulary: &str, language: SheetLanguage) -> Vec<&'static str> {
    entries(vocabulary).map(|entry| entry.name(language)).collect()
}

/// All words of a vocabulary that are read.
pub fn spellings(vocabulary: &str) -> impl Iterator<Item = &'static str> + use<'_> {
    entries(vocabulary).flat_map(|entry| entry.names.iter().flatten().copied())
}

fn all() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let lines = include_str!("vocabulary.tsv").lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(parse).collect()
    })
}

fn parse(line: &'static str) -> Option<Entry> {
    let mut fields = line.split('\t');
    let (vocabulary, value) = (fields.next()?, fields.next()?);
    let mut names = || Some(fields.next()?.split('|').collect::<Vec<_>>());
    let names = [names()?, names()?, names()?];
    let plain = [&value].into_iter().chain(names.iter().flatten()).map(|name| plain(name)).collect();
    Some(Entry { vocabulary, value, names, plain })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::{
        date::Weekday,
        facet::Facet,
        locale::Language,
        question::QuestionKind,
        service::{ChannelKind, Cost, Form, Per, Referral, Registration, Scope, Status, Unit},
    };

    use super::*;

    #[test]
    fn every_value_that_a_feed_knows_by_name_has_words() {
        let check = |vocabulary: &str, names: &[&str]| {
            let known: Vec<_> = entries(vocabulary).map(|entry| entry.value).collect();
            assert_eq!(known, names, "{vocabulary}");
        };
        check("status", Status::NAMES);
        check("form", Form::NAMES);
        check("scope", Scope::NAMES);
        check("cost", Cost::NAMES);
        check("referral", Referral::NAMES);
        check("registration", Registration::NAMES);
        check("channel", ChannelKind::NAMES);
        check("access", &["wheelchair", "no_wheelchair"]);
        check("facet", Facet::NAMES);
        check("kind", QuestionKind::NAMES);
        check("unit", Unit::NAMES);
        check("per", Per::NAMES);
        check("day", &Weekday::NAMES);
        assert!(entries("language").all(|entry| Language::parse(entry.value).is_some()));
    }

    #[test]
    fn a_word_means_one_value() {
        let lines = include_str!("vocabulary.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(all().len(), lines);
        let mut known: BTreeMap<(&str, String), &str> = BTreeMap::new();
        for entry in all() {
            for word in entry.names.iter().flatten().chain([&entry.value]) {
                let other = known.insert((entry.vocabulary, plain(word)), entry.value);
                assert!(other.is_none_or(|other| other == entry.value), "{word} is {other:?} and {}", entry.value);
            }
        }
    }

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(value("channel", " Sähköposti"), Some("email"));
        assert_eq!(value("channel", "E-POST"), Some("email"));
        assert_eq!(value("form", "one_to_one"), Some("one_to_one"));
        assert_eq!(value("scope", "Koko  maa paitsi Ahvenanmaa"), Some("nationwide_except_aland"));
        assert_eq!(value("cost", "halpa"), None);
    }
}
