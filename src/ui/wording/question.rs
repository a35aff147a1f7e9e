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
    use super::{super::tests::words, *};
    use model::{facet::Facet, identifier::QuestionId, locale::Language, question::QuestionKind};

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
