//! The words for answers, and for the values that a service can have.

use messages::Key;
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

    /// An option as its question words it, or as the interface does where the question has no label for it.
    pub fn option(&self, question: &Question, value: &Value) -> Chosen {
        let choice = question.options.iter().find(|choice| choice.value == *value);
        choice.and_then(|choice| self.choose(&choice.label)).unwrap_or_else(|| self.value(value))
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
            Value::Age(years) => self.count(Key::ValueAge, usize::from(*years)),
            Value::Form(form) => self.say(form_key(*form)),
            Value::Channel(kind) => self.say(channel_key(*kind)),
            Value::Language(language) => super::capitalized(&self.language_name(*language)),
            Value::Free => self.say(Key::ValueFree),
            Value::Anonymous => self.say(Key::ValueAnonymous),
            Value::NoRegistration => self.say(Key::ValueNoRegistration),
            Value::Wheelchair => self.say(Key::ValueWheelchair),
        };
        self.own(text)
    }

    /// The label of a code; the code itself where it has none.
    pub fn term(&self, code: &Code) -> Chosen {
        let term = self.catalogue.as_ref().and_then(|catalogue| catalogue.terms.get(code));
        term.and_then(|term| self.choose(&term.label)).unwrap_or_else(|| self.own(code.to_string()))
    }
}

pub fn form_key(form: Form) -> Key {
    match form {
        Form::OneToOne => Key::FormOneToOne,
        Form::Couple => Key::FormCouple,
        Form::Family => Key::FormFamily,
        Form::Group => Key::FormGroup,
        Form::Event => Key::FormEvent,
        Form::SelfHelp => Key::FormSelfHelp,
        Form::Talk => Key::FormTalk,
        Form::WorkingPair => Key::FormWorkingPair,
        Form::Development => Key::FormDevelopment,
    }
}

pub fn channel_key(kind: ChannelKind) -> Key {
    match kind {
        ChannelKind::Phone => Key::ChannelPhone,
        ChannelKind::Sms => Key::ChannelSms,
        ChannelKind::WhatsApp => Key::ChannelWhatsApp,
        ChannelKind::Chat => Key::ChannelChat,
        ChannelKind::Video => Key::ChannelVideo,
        ChannelKind::Email => Key::ChannelEmail,
        ChannelKind::Web => Key::ChannelWeb,
        ChannelKind::Form => Key::ChannelForm,
        ChannelKind::Visit => Key::ChannelVisit,
        ChannelKind::Post => Key::ChannelPost,
        ChannelKind::App => Key::ChannelApp,
    }
}

/// What a form of help or a way of contact is, in a sentence; `None` for values that need no explaining.
pub fn help_key(value: &Value) -> Option<Key> {
    match value {
        Value::Form(form) => Some(form_help_key(*form)),
        Value::Channel(kind) => channel_help_key(*kind),
        Value::Term(_) | Value::Age(_) | Value::Municipality(_) | Value::Region(_) | Value::Language(_) => None,
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
    use model::facet::Facet;

    #[test]
    fn a_channel_has_the_message_of_its_code() {
        for kind in ChannelKind::ALL {
            assert_eq!(channel_key(*kind).as_str(), format!("channel-{}", kind.as_str()));
        }
    }

    fn check(tag: &str, facet: Facet, value: &str, expected: &str) {
        let value = facet.parse_value(value).unwrap();
        assert_eq!(plain(&words(tag).value(&value).text), expected);
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
