//! The Fluent files that translators write, compiled in, for the tests and for tools that word something for readers.
//!
//! The widget does not use them: it fetches one language, in the form that the build has made of these files.

use model::locale::InterfaceLanguage;

/// The text of `locales/<tag>/widget.ftl`.
pub fn source(language: InterfaceLanguage) -> &'static str {
    match language {
        InterfaceLanguage::Finnish => include_str!("../../../locales/fi/widget.ftl"),
        InterfaceLanguage::Swedish => include_str!("../../../locales/sv/widget.ftl"),
        InterfaceLanguage::English => include_str!("../../../locales/en/widget.ftl"),
        InterfaceLanguage::EasyFinnish => include_str!("../../../locales/fi-simple/widget.ftl"),
        InterfaceLanguage::NorthernSami => include_str!("../../../locales/se/widget.ftl"),
        InterfaceLanguage::InariSami => include_str!("../../../locales/smn/widget.ftl"),
        InterfaceLanguage::SkoltSami => include_str!("../../../locales/sms/widget.ftl"),
        InterfaceLanguage::Arabic => include_str!("../../../locales/ar/widget.ftl"),
        InterfaceLanguage::Estonian => include_str!("../../../locales/et/widget.ftl"),
        InterfaceLanguage::Persian => include_str!("../../../locales/fa/widget.ftl"),
        InterfaceLanguage::Russian => include_str!("../../../locales/ru/widget.ftl"),
        InterfaceLanguage::Somali => include_str!("../../../locales/so/widget.ftl"),
        InterfaceLanguage::Ukrainian => include_str!("../../../locales/uk/widget.ftl"),
    }
}
