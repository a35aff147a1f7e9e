//! The words for answers, and for the values that a service can have.

pub use messages::wording::{channel_key, form_key};
use messages::{
    Key,
    wording::{labelled, value_key},
};
use model::{
    area::areas,
    facet::Value,
    identifier::Code,
    question::{Answer, Question},
    service::{ChannelKind, Form},
    text::Chosen,
};

use super::Words;

impl Words {
    /// An answer as it is listed above the results.
    pub fn answer(&self, question: &Question, answer: &Answer) -> Chosen {
        match answer {
            Answer::Unknown => self.own(self.say(Key::AnswerUnknown)),
            Answer::Values(values) => {
                self.list_chosen(values.iter().map(|value| self.option(question, value)).collect())
            }
        }
    }

    /// An option as its question words it, or as the interface does where the question has no label that the reader
    /// understands.
    pub fn option(&self, question: &Question, value: &Value) -> Chosen {
        let choice = question.options.iter().find(|choice| choice.value == *value);
        let own = choice.and_then(|choice| self.choose(&choice.label));
        labelled(own, self.language(), value, || Some(self.value(value))).unwrap_or_else(|| self.value(value))
    }

    pub fn value(&self, value: &Value) -> Chosen {
        let text = match value {
            Value::Term(code) => return self.term(code),
            Value::Municipality(code) => {
                let place = areas().municipality(*code);
                return place.and_then(|place| self.choose(&place.name)).unwrap_or_else(|| self.own(code.to_string()));
            }
            Value::Region(code) => {
                let name = areas().region(*code).and_then(|name| self.choose(name));
                return name.unwrap_or_else(|| self.own(code.to_string()));
            }
            Value::Town(town) => town.name().to_owned(),
            Value::Age(years) => self.count(Key::ValueAge, usize::from(*years)),
            Value::Language(language) => super::capitalized(&self.language_name(*language)),
            Value::Form(_)
            | Value::Channel(_)
            | Value::Free
            | Value::Anonymous
            | Value::NoRegistration
            | Value::Wheelchair => value_key(value).map(|key| self.say(key)).unwrap_or_default(),
        };
        self.own(text)
    }

    /// The label of a code; the code itself where it has none.
    pub fn term(&self, code: &Code) -> Chosen {
        let term = self.catalogue.as_ref().and_then(|catalogue| catalogue.terms.get(code));
        term.and_then(|term| self.choose(&term.label)).unwrap_or_else(|| self.own(code.to_string()))
    }
}

/// What a form of help or a way of contact is, in a sentence; `None` for values that need no explaining.
pub fn help_key(value: &Value) -> Option<Key> {
    match value {
        Value::Form(form) => Some(form_help_key(*form)),
        Value::Channel(kind) => channel_help_key(*kind),
        Value::Term(_)
        | Value::Age(_)
        | Value::Municipality(_)
        | Value::Region(_)
        | Value::Town(_)
        | Value::Language(_) => None,
        Value::Free | Value::Anonymous | Value::NoRegistration | Value::Wheelchair => None,
    }
}

fn form_help_key(form: Form) -> Key {
    match form {
        Form::OneToOne => Key::HelpOneToOne,
        Form::Couple => Key::HelpCouple,
        Form::Family => Key::HelpFamily,
        Form::Group => Key::HelpGroup,
        Form::Event => Key::HelpEvent,
        Form::SelfHelp => Key::HelpSelfHelp,
        Form::Talk => Key::HelpTalk,
        Form::WorkingPair => Key::HelpWorkingPair,
        Form::Development => Key::HelpDevelopment,
    }
}

fn channel_help_key(kind: ChannelKind) -> Option<Key> {
    match kind {
        ChannelKind::Chat => Some(Key::HelpChat),
        ChannelKind::Phone
        | ChannelKind::Sms
        | ChannelKind::WhatsApp
        | ChannelKind::Video
        | ChannelKind::Email
        | ChannelKind::Web
        | ChannelKind::Form
        | ChannelKind::Visit
        | ChannelKind::Post
        | ChannelKind::App => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{plain, tests::words},
        *,
    };
    use model::{
        facet::Facet,
        identifier::QuestionId,
        locale::Language,
        question::{Choice, QuestionKind},
        text::Text,
    };

    fn check(tag: &str, facet: Facet, value: &str, expected: &str) {
        let value = facet.parse_value(value).unwrap();
        assert_eq!(plain(&words(tag).value(&value).text), expected);
    }

    #[test]
    fn what_the_interface_can_name_is_named_in_the_readers_language() {
        let label =
            Text::new([(Language::FINNISH, "Soittamalla".to_owned()), (Language::ENGLISH, "By phone".to_owned())]);
        let option = |tag: &str, facet: Facet, value: &str| {
            let value = facet.parse_value(value).unwrap();
            let choice = Choice { label: label.clone(), ..Choice::new(value.clone()) };
            let question = Question {
                id: QuestionId::new("q"),
                facet,
                kind: QuestionKind::Single,
                text: Text::default(),
                hint: Text::default(),
                why: Text::default(),
                options: vec![choice],
                when: None,
                pinned: false,
            };
            plain(&words(tag).option(&question, &value).text)
        };
        assert_eq!(option("fi", Facet::Channel, "phone"), "Soittamalla");
        assert_eq!(option("sv", Facet::Channel, "phone"), "Telefon");
        assert_eq!(option("ar", Facet::Channel, "phone"), "الهاتف");
        // Only the feed knows what a topic is.
        assert_eq!(option("ar", Facet::Topic, "topic:a"), "By phone");
    }

    #[test]
    fn values_are_named_in_the_readers_language() {
        check("fi", Facet::Area, "853", "Turku");
        check("sv", Facet::Area, "853", "Åbo");
        check("fi", Facet::Age, "1", "1 vuosi");
        check("fi", Facet::Age, "16", "16 vuotta");
        check("en", Facet::Form, "self_help", "On your own");
        check("sv", Facet::Channel, "chat", "Chatt");
        check("en", Facet::Topic, "topic:unlabelled", "topic:unlabelled");
    }
}
