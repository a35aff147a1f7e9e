//! The words of the interface, for what is made for readers. Knows the files of `locales/`; words nothing itself.

use std::collections::BTreeMap;

use messages::{Key, Messages};
use model::{
    locale::{Language, fallbacks},
    service::{ChannelKind, Cost, Form},
    text::{Chosen, Text},
};

macro_rules! locales {
    ($($tag:literal),*) => { &[$(($tag, include_str!(concat!("../../../locales/", $tag, "/widget.ftl")))),*] };
}

const LOCALES: &[(&str, &str)] =
    locales!["fi", "sv", "en", "fi-simple", "se", "smn", "sms", "et", "ru", "uk", "ar", "so"];

/// Words in a language, and in those that stand in where there are none.
pub struct Words {
    pub language: Language,
    messages: Vec<Messages>,
    fallbacks: Vec<Language>,
}

impl Words {
    /// `feed` is the feed's own language.
    pub fn new(language: Language, feed: Language) -> Self {
        let known: BTreeMap<_, _> = LOCALES.iter().copied().collect();
        let chain = [Some(language), language.stand_in(), Some(Language::ENGLISH)].into_iter().flatten();
        let messages = chain.filter_map(|tag| Messages::read(tag, known.get(tag.as_str())?).ok()).collect();
        Self { language, messages, fallbacks: fallbacks(language, feed) }
    }

    /// A text of the feed, with the language that it is in.
    pub fn choose(&self, text: &Text) -> Option<Chosen> {
        text.choose(&self.fallbacks)
    }

    pub fn form(&self, form: Form) -> String {
        self.named("form", form.as_str())
    }

    pub fn channel(&self, kind: ChannelKind) -> String {
        self.named("channel", kind.as_str())
    }

    pub fn cost(&self, cost: Cost) -> String {
        self.named("cost", cost.as_str())
    }

    pub fn key(&self, key: Key) -> String {
        let texts = self.messages.iter().map(|messages| messages.text(key));
        texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// The message for a value, which is called as the feed calls it; else the value as the feed writes it.
    fn named(&self, facet: &str, value: &str) -> String {
        let name = format!("{facet}-{}", value.replace('_', "-"));
        let key = Key::ALL.iter().find(|key| key.as_str() == name);
        key.map_or_else(|| value.to_owned(), |key| self.key(*key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_and_channel_has_words_in_every_language() {
        for (tag, _) in LOCALES {
            let words = Words::new(Language::parse(tag).unwrap(), Language::FINNISH);
            for form in Form::ALL {
                assert!(!matches!(words.form(*form).as_str(), "" | "one_to_one" | "self_help"), "{tag} {form:?}");
            }
            assert!(ChannelKind::ALL.iter().all(|kind| !words.channel(*kind).is_empty()), "{tag}");
        }
        assert_eq!(Words::new(Language::ENGLISH, Language::FINNISH).form(Form::OneToOne), "One to one");
    }
}
