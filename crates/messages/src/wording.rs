//! Which message says what about a facet or a value, and when the feed's own words come before it. The widget and the
//! tools that draw ahead what it will show must agree in this.

use model::{
    facet::{Facet, Value},
    locale::Language,
    service::{ChannelKind, Form},
    text::Chosen,
};

use crate::Key;

/// The feed's text where it has one in the reader's language; else the message, because a question in the reader's
/// language is understood, and the exact words in another one are not. `say` gives the message, which is empty where
/// the files do not have it.
pub fn worded(own: Option<Chosen>, reader: Language, say: impl FnOnce() -> String) -> Chosen {
    match own {
        Some(own) if own.language.is_same_language(&reader) => own,
        other => {
            let said = say();
            other.filter(|_| said.is_empty()).unwrap_or(Chosen { text: said, language: reader })
        }
    }
}

/// The label of an option: the feed's, or `say` where it has none. Of what the interface can name in every language, such as
/// a way of contact, it is `say` also where the feed's label is in another language than the reader's. `None` where `say`
/// does not know it.
pub fn labelled(
    own: Option<Chosen>,
    reader: Language,
    value: &Value,
    say: impl FnOnce() -> Option<Chosen>,
) -> Option<Chosen> {
    match value {
        Value::Term(_) | Value::Municipality(_) | Value::Region(_) | Value::Town(_) | Value::Age(_) => own.or_else(say),
        Value::Form(_)
        | Value::Channel(_)
        | Value::Language(_)
        | Value::Free
        | Value::Anonymous
        | Value::NoRegistration
        | Value::Wheelchair => {
            if own.as_ref().is_some_and(|own| own.language.is_same_language(&reader)) {
                return own;
            }
            say().map(|said| worded(own, reader, || said.text))
        }
    }
}

/// The question about a facet.
pub fn ask_key(facet: Facet) -> Key {
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

/// Why it is asked.
pub fn why_key(facet: Facet) -> Key {
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

/// The message for a value that has one without variables.
pub fn value_key(value: &Value) -> Option<Key> {
    match value {
        Value::Form(form) => Some(form_key(*form)),
        Value::Channel(kind) => Some(channel_key(*kind)),
        Value::Free => Some(Key::ValueFree),
        Value::Anonymous => Some(Key::ValueAnonymous),
        Value::NoRegistration => Some(Key::ValueNoRegistration),
        Value::Wheelchair => Some(Key::ValueWheelchair),
        Value::Term(_)
        | Value::Municipality(_)
        | Value::Region(_)
        | Value::Town(_)
        | Value::Age(_)
        | Value::Language(_) => None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_facet_has_the_messages_of_its_code() {
        for facet in Facet::ALL {
            assert_eq!(ask_key(facet).as_str(), format!("ask-{}", facet.as_str()));
            assert_eq!(why_key(facet).as_str(), format!("why-{}", facet.as_str()));
        }
    }

    #[test]
    fn a_channel_has_the_message_of_its_code() {
        for kind in ChannelKind::ALL {
            assert_eq!(channel_key(*kind).as_str(), format!("channel-{}", kind.as_str()));
        }
    }
}
