//! The words of the interface, for what the tool makes for readers: printed lists, pages, spreadsheets.

use messages::{Key, Messages, sources::source};
use model::{
    locale::{InterfaceLanguage, Language, fallbacks},
    service::{ChannelKind, Cost, Form},
    text::{Chosen, Text},
};

/// Words in a language, or in a fallback language where it has none.
pub struct Words {
    pub language: Language,
    messages: Vec<Messages>,
    fallbacks: Vec<Language>,
}

impl Words {
    /// `feed` is the feed's own language.
    pub fn new(language: Language, feed: Language) -> Self {
        let own = InterfaceLanguage::of(language);
        let wanted = [own, own.and_then(InterfaceLanguage::fallback), Some(InterfaceLanguage::English)];
        let parse = |language: InterfaceLanguage| Messages::parse(language.language(), source(language)).ok();
        let messages = wanted.into_iter().flatten().filter_map(parse).collect();
        Self { language, messages, fallbacks: fallbacks(language, feed, &[]) }
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
        Key::of(&name).map_or_else(|| value.to_owned(), |key| self.key(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_and_channel_has_words_in_every_language() {
        for language in InterfaceLanguage::ALL {
            let words = Words::new(language.language(), Language::FINNISH);
            for form in Form::ALL {
                assert!(
                    !matches!(words.form(*form).as_str(), "" | "one_to_one" | "self_help"),
                    "{language:?} {form:?}"
                );
            }
            assert!(ChannelKind::ALL.iter().all(|kind| !words.channel(*kind).is_empty()), "{language:?}");
        }
        assert_eq!(Words::new(Language::ENGLISH, Language::FINNISH).form(Form::OneToOne), "One to one");
    }
}
