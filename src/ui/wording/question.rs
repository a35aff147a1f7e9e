//! The words of questions: the feed's own, or the message for the facet where the feed has none.

use messages::{
    Key,
    wording::{ask_key, why_key, worded},
};
use model::{
    question::Question,
    text::{Chosen, Text},
};

use super::Words;

impl Words {
    pub fn question(&self, question: &Question) -> Chosen {
        self.worded(&question.text, ask_key(question.facet))
    }

    /// Why the question is asked.
    pub fn why(&self, question: &Question) -> Chosen {
        self.worded(&question.why, why_key(question.facet))
    }

    fn worded(&self, text: &Text, key: Key) -> Chosen {
        worded(self.choose(text), self.language(), || self.say(key))
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{super::tests::words, *};
    use feed::service_feed::Provenance;
    use finder::engine::catalogue::Catalogue;
    use model::{
        date::Date,
        facet::Facet,
        identifier::QuestionId,
        locale::{InterfaceLanguage, Language, interface::Coverage},
        question::QuestionKind,
    };

    #[test]
    fn the_feeds_own_words_come_first() {
        let question = |text: Text| Question {
            id: QuestionId::new("q"),
            facet: Facet::Cost,
            kind: QuestionKind::Single,
            text,
            hint: Text::default(),
            why: Text::default(),
            options: Vec::new(),
            when: None,
            pinned: false,
        };
        let own = question(Text::plain(Language::FINNISH, "Onko rahaa?"));
        assert_eq!(words("fi").question(&own).text, "Onko rahaa?");
        assert_eq!(words("sv").question(&own).text, "Måste hjälpen vara gratis?", "in the reader's language");
        assert_eq!(words("sv").question(&question(Text::default())).text, "Måste hjälpen vara gratis?");
        assert_eq!(words("en").why(&own).text, "Some services cost money.");
    }

    const SAMPLE: &str = include_str!("../../../feeds/associations.json");
    /// Its questions are made from its services, and all their words are messages.
    const WITHOUT_WORDS: &str = r#"{"format": "service-feed/1", "language": "sv", "services": [
        {"id": "a", "name": "A", "forms": ["talk", "self_help"]}, {"id": "b", "name": "B", "forms": ["group"]}]}"#;

    /// What is drawn before the program has come is what the program says then.
    #[test]
    fn the_words_of_an_opening_are_those_of_the_widget() {
        let today = Date::parse("2026-11-01").unwrap();
        for text in [SAMPLE, WITHOUT_WORDS] {
            let feed = feed::parse(text.as_bytes()).unwrap().feed;
            let opening = opening::opening(&feed, &Provenance::default(), today).unwrap();
            let catalogue = Rc::new(Catalogue::new(vec![feed], today));
            let question = catalogue.question(&opening.question).unwrap();
            for language in InterfaceLanguage::ALL.iter().filter(|it| it.coverage() == Coverage::Complete) {
                let language = language.language();
                let messages = Rc::clone(&words(language.as_str()).messages);
                let words = Words::new(messages, Some(Rc::clone(&catalogue)), None);
                let (_, drawn) = opening.texts.iter().find(|(known, _)| *known == language).unwrap();
                let same = |drawn: &Chosen, shown: &Chosen| {
                    let is_marked = |text: &Chosen| !text.language.is_same_language(&language);
                    assert_eq!((&drawn.text, is_marked(drawn)), (&shown.text, is_marked(shown)), "{language}");
                };
                same(&drawn.text, &words.question(question));
                same(&drawn.why, &words.why(question));
                for (option, (label, hint)) in opening.options.iter().zip(&drawn.options) {
                    let choice = &question.options[option.choice];
                    same(label, &words.option(question, &choice.value));
                    assert_eq!(
                        hint.as_ref().map(|hint| &hint.text),
                        words.choose(&choice.hint).as_ref().map(|it| &it.text)
                    );
                }
            }
        }
    }
}
