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
    // In a browser it is the workshop that words something, with the messages of `asked` alone. The others would be a tenth
    // of what it weighs.
    (here $tag:literal) => {
        if cfg!(target_arch = "wasm32") { of!(asked $tag) } else { of!(all $tag) }
    };
}

/// The text of `locales/<tag>/widget.ftl`; in a browser only that of [`asked`].
pub fn source(language: InterfaceLanguage) -> &'static str {
    match language {
        InterfaceLanguage::Finnish => of!(here "fi"),
        InterfaceLanguage::Swedish => of!(here "sv"),
        InterfaceLanguage::English => of!(here "en"),
        InterfaceLanguage::EasyFinnish => of!(here "fi-simple"),
        InterfaceLanguage::NorthernSami => of!(here "se"),
        InterfaceLanguage::InariSami => of!(here "smn"),
        InterfaceLanguage::SkoltSami => of!(here "sms"),
        InterfaceLanguage::Arabic => of!(here "ar"),
        InterfaceLanguage::Estonian => of!(here "et"),
        InterfaceLanguage::Persian => of!(here "fa"),
        InterfaceLanguage::Russian => of!(here "ru"),
        InterfaceLanguage::Somali => of!(here "so"),
        InterfaceLanguage::Ukrainian => of!(here "uk"),
    }
}

/// The messages with which a question is asked, and with which a service is described in a word: what is asked, why, what can
/// be answered, and what it costs.
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
        service::{ChannelKind, Cost, Form},
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
        let costs = Cost::ALL.iter().filter_map(|cost| Key::of(&format!("cost-{}", cost.as_str())));
        let keys: Vec<_> = facets
            .chain(values)
            .chain(forms)
            .chain(costs)
            .chain(ChannelKind::ALL.iter().map(|kind| channel_key(*kind)))
            .collect();
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
