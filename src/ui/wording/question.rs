//! The words of questions: the feed's own, or the message for the facet where the feed has none.

use messages::Key;
use model::{
    facet::Facet,
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

    /// The feed's text where it has one in the reader's language; else the message, because a question in the reader's
    /// language is understood, and the exact words in another one are not.
    fn worded(&self, text: &Text, key: Key) -> Chosen {
        let chosen = self.choose(text);
        match chosen {
            Some(own) if own.language.is_same_language(&self.language()) => own,
            other => {
                let said = self.say(key);
                other.filter(|_| said.is_empty()).unwrap_or_else(|| self.own(said))
            }
        }
    }
}

fn ask_key(facet: Facet) -> Key {
    match facet {
        Facet::Topic => Key::AskTopic,
        Facet::Audience => Key::AskAudience,
        Facet::Age => Key::AskAge,
        Facet::Area => Key::AskArea,
        Facet::Form => Key::AskForm,
        Facet::Channel => Key::AskChannel,
        Facet::Language => Key::AskLanguage,
        Facet::Cost => Key::AskCost,
        Facet::Anonymity => Key::AskAnonymity,
        Facet::Registration => Key::AskRegistration,
        Facet::Accessibility => Key::AskAccessibility,
    }
}

fn why_key(facet: Facet) -> Key {
    match facet {
        Facet::Topic => Key::WhyTopic,
        Facet::Audience => Key::WhyAudience,
        Facet::Age => Key::WhyAge,
        Facet::Area => Key::WhyArea,
        Facet::Form => Key::WhyForm,
        Facet::Channel => Key::WhyChannel,
        Facet::Language => Key::WhyLanguage,
        Facet::Cost => Key::WhyCost,
        Facet::Anonymity => Key::WhyAnonymity,
        Facet::Registration => Key::WhyRegistration,
        Facet::Accessibility => Key::WhyAccessibility,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::words, *};
    use model::{identifier::QuestionId, locale::Language, question::QuestionKind};

    #[test]
    fn a_facet_has_the_messages_of_its_code() {
        for facet in Facet::ALL {
            assert_eq!(ask_key(facet).as_str(), format!("ask-{}", facet.as_str()));
            assert_eq!(why_key(facet).as_str(), format!("why-{}", facet.as_str()));
        }
    }

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
}
