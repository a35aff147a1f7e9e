//! The Fluent files that translators write, compiled in, for the tests and for tools that word something for readers.
//!
//! The widget does not use them: it fetches one language, in the form that the build has made of these files.

use model::locale::InterfaceLanguage;

/// The files of a language: all that translators write, and what of it a question is asked with.
macro_rules! of {
    (all $tag:literal) => {
        include_str!(concat!("../../../locales/", $tag, "/widget.ftl"))
    };
    (asked $tag:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/asked-", $tag, ".ftl"))
    };
    // In a browser it is the workshop that words something, in the languages that it speaks itself. The others are a fifth
    // of what it would weigh.
    (elsewhere $tag:literal) => {
        if cfg!(target_arch = "wasm32") { of!(asked $tag) } else { of!(all $tag) }
    };
}

/// The text of `locales/<tag>/widget.ftl`; in a browser only that of [`asked`] for what the workshop does not speak.
pub fn source(language: InterfaceLanguage) -> &'static str {
    match language {
        InterfaceLanguage::Finnish => of!(all "fi"),
        InterfaceLanguage::Swedish => of!(all "sv"),
        InterfaceLanguage::English => of!(all "en"),
        InterfaceLanguage::EasyFinnish => of!(elsewhere "fi-simple"),
        InterfaceLanguage::NorthernSami => of!(elsewhere "se"),
        InterfaceLanguage::InariSami => of!(elsewhere "smn"),
        InterfaceLanguage::SkoltSami => of!(elsewhere "sms"),
        InterfaceLanguage::Arabic => of!(elsewhere "ar"),
        InterfaceLanguage::Estonian => of!(elsewhere "et"),
        InterfaceLanguage::Persian => of!(elsewhere "fa"),
        InterfaceLanguage::Russian => of!(elsewhere "ru"),
        InterfaceLanguage::Somali => of!(elsewhere "so"),
        InterfaceLanguage::Ukrainian => of!(elsewhere "uk"),
    }
}

/// The messages with which a question is asked: what is asked, why, and what can be answered.
pub fn asked(language: InterfaceLanguage) -> &'static str {
    match language {
        InterfaceLanguage::Finnish => of!(asked "fi"),
        InterfaceLanguage::Swedish => of!(asked "sv"),
        InterfaceLanguage::English => of!(asked "en"),
        InterfaceLanguage::EasyFinnish => of!(asked "fi-simple"),
        InterfaceLanguage::NorthernSami => of!(asked "se"),
        InterfaceLanguage::InariSami => of!(asked "smn"),
        InterfaceLanguage::SkoltSami => of!(asked "sms"),
        InterfaceLanguage::Arabic => of!(asked "ar"),
        InterfaceLanguage::Estonian => of!(asked "et"),
        InterfaceLanguage::Persian => of!(asked "fa"),
        InterfaceLanguage::Russian => of!(asked "ru"),
        InterfaceLanguage::Somali => of!(asked "so"),
        InterfaceLanguage::Ukrainian => of!(asked "uk"),
    }
}

#[cfg(test)]
mod tests {
    use model::{
        facet::Facet,
        service::{ChannelKind, Form},
    };

    use super::*;
    use crate::{
        Key, Messages,
        wording::{ask_key, channel_key, form_key, why_key},
    };

    #[test]
    fn what_a_question_is_asked_with_says_the_same_as_the_whole_file() {
        let facets = Facet::ALL.iter().flat_map(|facet| [ask_key(*facet), why_key(*facet)]);
        let values =
            [Key::ChooseMany, Key::ValueFree, Key::ValueAnonymous, Key::ValueNoRegistration, Key::ValueWheelchair];
        let forms = Form::ALL.iter().map(|form| form_key(*form));
        let keys: Vec<_> =
            facets.chain(values).chain(forms).chain(ChannelKind::ALL.iter().map(|kind| channel_key(*kind))).collect();
        for language in InterfaceLanguage::ALL {
            let parse = |text| Messages::parse(language.language(), text).unwrap();
            let (part, whole) = (parse(asked(*language)), parse(source(*language)));
            for key in &keys {
                assert_eq!(part.text(*key), whole.text(*key), "{language:?} {key:?}");
            }
            assert!(asked(*language).len() * 3 < source(*language).len(), "{language:?}");
        }
        let finnish =
            Messages::parse(InterfaceLanguage::Finnish.language(), asked(InterfaceLanguage::Finnish)).unwrap();
        assert!(keys.iter().all(|key| !finnish.text(*key).is_empty()));
    }
}
