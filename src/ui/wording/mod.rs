//! Wording: what the reader reads, made of messages, facts and the feed's texts. Nothing is drawn here, so all of it is
//! tested without a browser.

pub mod availability;
pub mod channel;
pub mod contact;
pub mod fact;
pub mod hours;
pub mod question;
pub mod reason;
pub mod sheet;
pub mod standing;
pub mod value;

use std::rc::Rc;

use finder::engine::catalogue::Catalogue;
use messages::{
    Argument, Key, Messages,
    format::{Format, PlainFormat},
};
use model::{
    date::Date,
    fold::{lower, upper},
    locale::{Language, fallbacks},
    text::{Chosen, Text},
};

use super::host::Host;

/// Everything that wording needs at one moment. Made anew whenever the language or the catalogue changes.
#[derive(Clone)]
pub struct Words {
    messages: Rc<Messages>,
    pub catalogue: Option<Rc<Catalogue>>,
    /// In which languages to look for a text of the feed, best first.
    text_languages: Vec<Language>,
    host: Option<Rc<dyn Host>>,
}

/// A sentence in the reader's language around words of the feed, which may be in another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub before: String,
    pub value: Option<Chosen>,
    pub after: String,
}

/// Takes the place of the feed's words while a message is formatted (U+FFFC, object replacement character).
const PLACEHOLDER: &str = "\u{fffc}";

impl Words {
    /// Without a host, dates and lists are written plainly and nothing is announced.
    pub fn new(messages: Rc<Messages>, catalogue: Option<Rc<Catalogue>>, host: Option<Rc<dyn Host>>) -> Self {
        let feed = catalogue.as_ref().map_or(Language::FINNISH, |catalogue| catalogue.language);
        let own = catalogue.as_ref().map(|catalogue| catalogue.fallback.as_slice()).unwrap_or_default();
        let text_languages = fallbacks(messages.language(), feed, own);
        Self { messages, catalogue, text_languages, host }
    }

    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// A message without variables.
    pub fn say(&self, key: Key) -> String {
        self.messages.text(key)
    }

    /// A message with texts in the place of its variables.
    pub fn say_with(&self, key: Key, texts: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = texts.iter().map(|(name, text)| (*name, Argument::Text(text))).collect();
        self.messages.format(key, &arguments)
    }

    /// Announces a text to readers who do not see it change.
    pub fn announce(&self, text: &str) {
        if let Some(host) = &self.host {
            host.announce(&plain(text), self.language());
        }
    }

    /// A message with a number: `$count` chooses the plural form and `$number` is shown.
    pub fn count(&self, key: Key, count: usize) -> String {
        self.count_with(key, count, &[])
    }

    /// A message with a number and texts.
    pub fn count_with(&self, key: Key, count: usize, texts: &[(&str, &str)]) -> String {
        let number = self.number(count);
        let mut arguments = vec![("count", Argument::Count(count)), ("number", Argument::Text(&number))];
        arguments.extend(texts.iter().map(|(name, text)| (*name, Argument::Text(text))));
        self.messages.format(key, &arguments)
    }

    /// A message around words of the feed, which take the place of its variable `name`. `count` chooses the plural form.
    pub fn sentence(&self, key: Key, name: &str, value: Chosen, count: usize) -> Sentence {
        self.taken_apart(self.count_with(key, count, &[(name, PLACEHOLDER)]), value)
    }

    /// The same for a message whose variable is `values`, with other texts in the place of its other variables.
    pub fn sentence_with(&self, key: Key, value: Chosen, texts: &[(&str, &str)]) -> Sentence {
        let mut all = vec![("values", PLACEHOLDER)];
        all.extend_from_slice(texts);
        self.taken_apart(self.say_with(key, &all), value)
    }

    fn taken_apart(&self, text: String, value: Chosen) -> Sentence {
        // The element that holds the value isolates it, so the marks that Fluent put around it go.
        let (before, after) = text.split_once(PLACEHOLDER).unwrap_or((&text, ""));
        Sentence {
            before: before.strip_suffix('\u{2068}').unwrap_or(before).to_owned(),
            after: after.strip_prefix('\u{2069}').unwrap_or(after).to_owned(),
            value: Some(value),
        }
    }

    /// The translation of a text of the feed that suits the reader best.
    pub fn choose(&self, text: &Text) -> Option<Chosen> {
        text.choose(&self.text_languages)
    }

    /// A text in the reader's own language.
    pub fn own(&self, text: String) -> Chosen {
        Chosen { text, language: self.language() }
    }

    pub fn date(&self, date: Date) -> String {
        self.format().date(self.language(), date)
    }

    /// Without the year.
    pub fn day(&self, date: Date) -> String {
        self.format().day(self.language(), date)
    }

    pub fn number(&self, number: usize) -> String {
        self.format().number(self.language(), number)
    }

    /// The name of a language; that of the messages where the browser gives nothing but the tag (Chromium 148 does not
    /// know sign languages, Finnish Romani and Sámi).
    pub fn language_name(&self, named: Language) -> String {
        let name = self.format().language_name(self.language(), named);
        if !name.eq_ignore_ascii_case(named.as_str()) {
            return name;
        }
        let known = plain(&self.say_with(Key::LanguageName, &[("code", named.as_str())]));
        if known.is_empty() { name } else { known }
    }

    /// The words in which descriptions are read first, where the reader has chosen so.
    pub fn preferring(mut self, language: Option<Language>) -> Self {
        if let Some(language) = language {
            self.text_languages.retain(|known| *known != language);
            // The reader's own language stays first.
            self.text_languages.insert(self.text_languages.len().min(1), language);
        }
        self
    }

    pub fn list(&self, items: &[String]) -> String {
        match items {
            // Every language writes one thing as it is, without asking the browser.
            [one] => one.clone(),
            _ => self.format().list(self.language(), items),
        }
    }

    /// Several labels as one; it counts as written in the language of the first.
    pub fn list_chosen(&self, items: Vec<Chosen>) -> Chosen {
        let language = items.first().map_or(self.language(), |chosen| chosen.language);
        let texts: Vec<_> = items.into_iter().map(|chosen| chosen.text).collect();
        Chosen { text: self.list(&texts), language }
    }

    fn format(&self) -> &dyn Format {
        self.host.as_ref().map_or(&PlainFormat, |host| host.format())
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Self { before: text, value: None, after: String::new() }
    }
}

/// A message for an attribute: without the marks that isolate directions, which belong to shown text.
pub fn plain(text: &str) -> String {
    text.chars().filter(|character| !is_isolate(*character)).collect()
}

/// The text with its first letter in upper case.
pub fn capitalized(text: &str) -> String {
    change_first(text, upper)
}

/// The text with its first letter in lower case: a label within a sentence.
pub fn lowered(text: &str) -> String {
    change_first(text, lower)
}

fn change_first(text: &str, change: fn(char) -> char) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, character)| !is_isolate(*character)) else {
        return text.to_owned();
    };
    let (before, rest) = text.split_at(at);
    let mut changed = String::with_capacity(text.len());
    changed.push_str(before);
    changed.push(change(first));
    changed.push_str(rest.get(first.len_utf8()..).unwrap_or_default());
    changed
}

fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use messages::sources::source;
    use model::locale::InterfaceLanguage;

    /// The words of a language, with dates and lists as `PlainFormat` writes them.
    pub fn words(tag: &str) -> Words {
        let language = Language::parse(tag).and_then(InterfaceLanguage::of).unwrap();
        let messages = Messages::parse(language.language(), source(language)).unwrap();
        Words::new(Rc::new(messages), None, None)
    }

    #[test]
    fn a_sentence_is_taken_apart_at_the_words_of_the_feed() {
        let words = words("en");
        let question = Chosen { text: "Missä asut?".to_owned(), language: Language::FINNISH };
        let sentence = words.sentence(Key::LanguageInterpreter, "values", question.clone(), 1);
        assert_eq!(sentence.before, "In ");
        assert_eq!(sentence.value, Some(question));
        assert_eq!(sentence.after, " with an interpreter");
    }

    /// Languages that the browser knows by nothing but their tags.
    const TAGS_ALONE: [&str; 14] =
        ["fse", "fss", "rom", "rmf", "se", "smn", "sms", "sma", "smj", "bfi", "ase", "swl", "krl", "kab"];

    #[test]
    fn languages_that_browsers_do_not_know_have_names() {
        for language in InterfaceLanguage::ALL.iter().map(|language| language.language()) {
            let words = words(language.as_str());
            for tag in TAGS_ALONE {
                assert_ne!(words.language_name(Language::parse(tag).unwrap()), tag, "in {language}");
            }
        }
        let romani = |tag| words(tag).language_name(Language::parse("rom").unwrap());
        assert_eq!(["fi", "sv", "en"].map(romani), ["romani", "romani", "Romani"]);
    }

    #[test]
    fn the_first_letter_is_changed_behind_isolates() {
        assert_eq!(capitalized("\u{2068}ma\u{2069}–pe"), "\u{2068}Ma\u{2069}–pe");
        assert_eq!(lowered("Öppet"), "öppet");
        assert_eq!(lowered(""), "");
    }
}
