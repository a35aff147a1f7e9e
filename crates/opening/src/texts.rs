//! The words of a question in every language of the interface, chosen as the widget chooses them.

use feed::service_feed::opening::OpeningTexts;
use finder::{engine::catalogue::Catalogue, session::view::QuestionView};
use messages::{
    Key, Messages,
    sources::asked,
    wording::{ask_key, labelled, value_key, why_key, worded},
};
use model::{
    area::areas,
    facet::Value,
    locale::{InterfaceLanguage, Language, fallbacks},
    question::{Choice, Question, QuestionKind},
    text::{Chosen, Text},
};

/// For each language of the interface, the words of the question. `None` where one of them is not known here.
pub fn texts(catalogue: &Catalogue, question: &Question, view: &QuestionView) -> Option<Vec<(Language, OpeningTexts)>> {
    let offered = view.options.iter().map(|option| question.options.get(option.choice));
    let offered: Vec<_> = offered.collect::<Option<_>>()?;
    let in_language = |language: &InterfaceLanguage| {
        let reader = Reader::new(*language, catalogue);
        Some((reader.language, reader.texts(question, &offered)?))
    };
    InterfaceLanguage::ALL.iter().map(in_language).collect()
}

/// Who reads the interface in one language.
struct Reader<'a> {
    catalogue: &'a Catalogue,
    language: Language,
    /// In which languages to look for a text of the feed, best first.
    chain: Vec<Language>,
    /// Those of the language, then those that stand in for the ones that it lacks.
    messages: Vec<Messages>,
}

impl<'a> Reader<'a> {
    fn new(language: InterfaceLanguage, catalogue: &'a Catalogue) -> Self {
        let sources = [Some(language), language.fallback()];
        let parsed = |language: InterfaceLanguage| Messages::parse(language.language(), asked(language)).ok();
        Self {
            catalogue,
            language: language.language(),
            chain: fallbacks(language.language(), catalogue.language, &catalogue.fallback),
            messages: sources.into_iter().flatten().filter_map(parsed).collect(),
        }
    }

    fn texts(&self, question: &Question, offered: &[&Choice]) -> Option<OpeningTexts> {
        let many = || (question.kind == QuestionKind::Multi).then(|| self.own(Key::ChooseMany));
        let option = |choice: &&Choice| Some((self.label(choice)?, self.choose(&choice.hint)));
        Some(OpeningTexts {
            text: self.worded(&question.text, ask_key(question.facet)),
            hint: self.choose(&question.hint).or_else(many),
            why: self.worded(&question.why, why_key(question.facet)),
            options: offered.iter().map(option).collect::<Option<_>>()?,
        })
    }

    /// The label of an option; `None` where only the browser knows it: the names of languages, and numbers.
    fn label(&self, choice: &Choice) -> Option<Chosen> {
        let value = || match &choice.value {
            Value::Term(code) => {
                let term = self.catalogue.terms.get(code);
                Some(term.and_then(|term| self.choose(&term.label)).unwrap_or_else(|| self.said(code.to_string())))
            }
            Value::Municipality(code) => areas().municipality(*code).and_then(|place| self.choose(&place.name)),
            Value::Region(code) => areas().region(*code).and_then(|name| self.choose(name)),
            Value::Town(town) => Some(self.said(town.name().to_owned())),
            Value::Age(_) | Value::Language(_) => None,
            Value::Form(_)
            | Value::Channel(_)
            | Value::Free
            | Value::Anonymous
            | Value::NoRegistration
            | Value::Wheelchair => value_key(&choice.value).map(|key| self.own(key)),
        };
        labelled(self.choose(&choice.label), self.language, &choice.value, value)
    }

    fn worded(&self, text: &Text, key: Key) -> Chosen {
        self.plain(worded(self.choose(text), self.language, || self.say(key)))
    }

    fn choose(&self, text: &Text) -> Option<Chosen> {
        text.choose(&self.chain).map(|chosen| self.plain(chosen))
    }

    /// A text in a variant of the reader's language counts as in that language: the widget does not mark it either.
    fn plain(&self, chosen: Chosen) -> Chosen {
        if chosen.language.is_same_language(&self.language) { self.said(chosen.text) } else { chosen }
    }

    fn own(&self, key: Key) -> Chosen {
        self.said(self.say(key))
    }

    fn said(&self, text: String) -> Chosen {
        Chosen { text, language: self.language }
    }

    fn say(&self, key: Key) -> String {
        let said = self.messages.iter().map(|messages| messages.text(key));
        said.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }
}
