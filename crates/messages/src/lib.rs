//! The interface's own texts: Fluent messages of one language. Knows how a message is formatted;
//! which messages there are stands in `keys`, what they say in `locales/<tag>/widget.ftl`.

pub mod format;
mod keys;

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
pub use keys::{Key, Part};
use unic_langid::LanguageIdentifier;

use model::locale::Language;

/// The name under which the build puts into a file what must be in the one with the rest of the messages.
pub const HASH_OF_SECOND: &str = "second";

/// The messages of one language, or those of them that the first part of the program needs.
#[derive(Clone)]
pub struct Messages {
    language: Language,
    first: Rc<FluentBundle<FluentResource>>,
    second: Option<Rc<FluentBundle<FluentResource>>>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    Text(&'a str),
    /// A count: chooses the plural form, and is shown as the message says.
    Count(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessagesError {
    /// The file is not Fluent; holds the position of the first byte that could not be read.
    Syntax(usize),
    /// The file defines a message twice.
    Duplicate(String),
}

impl Messages {
    /// # Errors
    /// Where the source is not a Fluent file without faults.
    pub fn read(language: Language, source: &str) -> Result<Self, MessagesError> {
        Ok(Self { language, first: Rc::new(bundle(language, source)?), second: None })
    }

    /// The same with the messages of the second part of the program.
    ///
    /// # Errors
    /// Where the source is not a Fluent file without faults.
    pub fn with_second(&self, source: &str) -> Result<Self, MessagesError> {
        Ok(Self { second: Some(Rc::new(bundle(self.language, source)?)), ..self.clone() })
    }

    /// Whether the messages of the second part are there.
    pub fn is_whole(&self) -> bool {
        self.second.is_some()
    }

    /// No messages at all: every text is empty.
    pub fn none(language: Language) -> Self {
        Self { language, first: Rc::new(FluentBundle::new(Vec::new())), second: None }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// What must be in the file with the messages of the second part, as W3C Subresource Integrity writes it; empty in a
    /// file that no build has made.
    pub fn hash_of_second(&self) -> String {
        self.named(HASH_OF_SECOND, &[])
    }

    pub fn text(&self, key: Key) -> String {
        self.format(key, &[])
    }

    /// Empty where the message is missing; a test holds that none is.
    pub fn format(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> String {
        self.named(&key.in_files(), arguments)
    }

    fn named(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let bundles = [Some(&self.first), self.second.as_ref()];
        let Some(bundle) = bundles.into_iter().flatten().find(|bundle| bundle.has_message(name)) else {
            return String::new();
        };
        let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else { return String::new() };
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) => (*name, FluentValue::from(*text)),
                Argument::Count(count) => (*name, FluentValue::from(*count)),
            })
            .collect();
        // A missing argument shows as its name; the tests of the locales look for that.
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

fn bundle(language: Language, source: &str) -> Result<FluentBundle<FluentResource>, MessagesError> {
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        MessagesError::Syntax(errors.first().map(|error| error.pos.start).unwrap_or_default())
    })?;
    // The variant is ours: the plural rules are those of the language.
    let tag: LanguageIdentifier = language.primary().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.add_resource(resource).map_err(|errors| MessagesError::Duplicate(duplicate(&errors)))?;
    Ok(bundle)
}

impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.is_whole() == other.is_whole()
    }
}

fn duplicate(errors: &[FluentError]) -> String {
    let identifier = |error: &FluentError| match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
    };
    errors.iter().find_map(identifier).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Every language of the interface and its file.
    const LOCALES: [(&str, &str); 12] = [
        ("fi", include_str!("../../../locales/fi/widget.ftl")),
        ("sv", include_str!("../../../locales/sv/widget.ftl")),
        ("en", include_str!("../../../locales/en/widget.ftl")),
        ("fi-simple", include_str!("../../../locales/fi-simple/widget.ftl")),
        ("se", include_str!("../../../locales/se/widget.ftl")),
        ("smn", include_str!("../../../locales/smn/widget.ftl")),
        ("sms", include_str!("../../../locales/sms/widget.ftl")),
        ("ar", include_str!("../../../locales/ar/widget.ftl")),
        ("et", include_str!("../../../locales/et/widget.ftl")),
        ("ru", include_str!("../../../locales/ru/widget.ftl")),
        ("so", include_str!("../../../locales/so/widget.ftl")),
        ("uk", include_str!("../../../locales/uk/widget.ftl")),
    ];

    /// Those that may lack messages.
    const MAY_HAVE_GAPS: [&str; 3] = ["se", "smn", "sms"];

    fn read((tag, source): (&str, &str)) -> Messages {
        Messages::read(Language::parse(tag).unwrap(), source).unwrap()
    }

    #[test]
    fn short_names_differ() {
        let names: BTreeSet<_> = Key::ALL.iter().map(|key| key.short()).collect();
        assert_eq!(names.len(), Key::ALL.len());
        assert!(names.iter().all(|name| name.len() == 2));
    }

    /// The variables of each message, found in its source.
    fn variables(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut found = BTreeMap::<_, BTreeSet<_>>::new();
        let mut message = "";
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                message = id;
                found.entry(message).or_default();
            }
            for after in line.split('$').skip(1) {
                let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(after.len());
                found.entry(message).or_default().insert(&after[..end]);
            }
        }
        found
    }

    #[test]
    fn every_interface_language_has_a_file() {
        let tags: Vec<_> = LOCALES.iter().map(|(tag, _)| Language::parse(tag).unwrap()).collect();
        assert_eq!(tags, Language::OF_INTERFACE);
    }

    #[test]
    fn every_language_has_every_message_and_no_other() {
        let keys: BTreeSet<_> = Key::ALL.iter().map(|key| key.as_str()).collect();
        assert_eq!(keys.len(), Key::ALL.len(), "two keys have one identifier");
        for (tag, source) in LOCALES {
            let messages: BTreeSet<_> = variables(source).into_keys().collect();
            assert!(messages.is_subset(&keys), "{tag}: {:?}", messages.difference(&keys));
            // What is not known for certain in a small language stands in Finnish (locales/README.md).
            if !MAY_HAVE_GAPS.contains(&tag) {
                assert_eq!(messages, keys, "{tag}");
            }
        }
    }

    #[test]
    fn every_language_uses_the_same_variables() {
        let [source, ..] = LOCALES.map(|(_, source)| variables(source));
        for (tag, text) in LOCALES {
            for (id, names) in variables(text) {
                assert_eq!(Some(&names), source.get(id), "{tag} {id}");
            }
        }
    }

    #[test]
    fn every_message_formats_for_every_count() {
        for locale in LOCALES {
            let (messages, variables) = (read(locale), variables(locale.1));
            for (id, names) in &variables {
                for count in 0..=200_usize {
                    let text = format_strictly(&messages, id, names, count);
                    assert!(!text.trim().is_empty() && !text.contains("{$") && !text.contains('$'), "{id}: {text:?}");
                    if !names.contains("count") {
                        break;
                    }
                }
            }
        }
    }

    /// Formats with a text for each variable but the count, and fails on any complaint of Fluent's.
    fn format_strictly(messages: &Messages, id: &str, names: &BTreeSet<&str>, count: usize) -> String {
        let mut arguments = FluentArgs::new();
        for name in names {
            let value = if *name == "count" { FluentValue::from(count) } else { FluentValue::from("x") };
            arguments.set(*name, value);
        }
        let message = messages.first.get_message(id).unwrap();
        let mut errors = Vec::new();
        let text = messages.first.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id} with {count}: {errors:?}");
        text
    }

    #[test]
    fn one_and_many_are_told_apart() {
        let check = |locale: usize, count: usize, expected: &str| {
            let number = count.to_string();
            let arguments = [("count", Argument::Count(count)), ("number", Argument::Text(&number))];
            assert_eq!(read(LOCALES[locale]).format(Key::OptionCount, &arguments), expected);
        };
        check(0, 1, "\u{2068}1\u{2069} palvelu");
        check(0, 21, "\u{2068}21\u{2069} palvelua");
        check(1, 1, "\u{2068}1\u{2069} tjänst");
        check(1, 2, "\u{2068}2\u{2069} tjänster");
        check(2, 1, "\u{2068}1\u{2069} service");
        check(2, 0, "\u{2068}0\u{2069} services");
    }

    #[test]
    fn the_second_part_adds_its_messages() {
        let first = Messages::read(Language::FINNISH, "back = Takaisin").unwrap();
        assert!(!first.is_whole());
        let whole = first.with_second("change = Muuta").unwrap();
        assert_eq!((whole.text(Key::Back), whole.text(Key::Change)), ("Takaisin".to_owned(), "Muuta".to_owned()));
        assert_eq!(first.text(Key::Change), "");
        assert!(whole.is_whole() && first != whole);
    }

    #[test]
    fn a_message_that_is_missing_is_empty() {
        assert_eq!(Messages::none(Language::FINNISH).text(Key::Continue), "");
    }

    #[test]
    fn a_built_file_says_what_must_be_in_the_second() {
        let hash = |source| Messages::read(Language::FINNISH, source).unwrap().hash_of_second();
        assert_eq!(hash("back = Takaisin\nsecond = sha256-a+/b=\n"), "sha256-a+/b=");
        assert_eq!(hash("back = Takaisin\n"), "");
    }

    #[test]
    fn a_file_that_is_not_fluent_is_refused() {
        assert!(matches!(Messages::read(Language::FINNISH, "= x"), Err(MessagesError::Syntax(_))));
        assert!(matches!(Messages::read(Language::FINNISH, "a = x\na = y"), Err(MessagesError::Duplicate(_))));
    }
}
