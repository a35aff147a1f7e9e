//! The language in which the program speaks: the one that is asked for, else that of the system, else English. The crate
//! sys-locale asks the system, as each has a way of its own.

use authoring::{
    wording::{Marks, Texts},
    workbook::SheetLanguage,
};
use model::locale::Language;

/// The texts of a language, with those that only this program says.
pub fn texts(language: SheetLanguage) -> Texts {
    Texts::new(language, Marks::None).with_source(source(language))
}

/// Says something in English, as errors do where nobody has chosen a language.
pub fn in_english(say: impl FnOnce(&Texts) -> String) -> String {
    thread_local! {
        static ENGLISH: Texts = texts(SheetLanguage::English);
    }
    ENGLISH.with(say)
}

/// The language of the system, where it is one of the three.
pub fn of_system() -> Option<SheetLanguage> {
    of_tag(&sys_locale::get_locale()?)
}

fn of_tag(tag: &str) -> Option<SheetLanguage> {
    let primary = tag.split(['-', '_', '.']).next()?;
    SheetLanguage::matching(Language::parse(primary)?)
}

/// The text of `locales/<tag>/tool.ftl`.
fn source(language: SheetLanguage) -> &'static str {
    language.of([
        include_str!("../../../locales/fi/tool.ftl"),
        include_str!("../../../locales/sv/tool.ftl"),
        include_str!("../../../locales/en/tool.ftl"),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_system_is_understood() {
        for (tag, expected) in [
            ("fi-FI", Some(SheetLanguage::Finnish)),
            ("sv_FI.UTF-8", Some(SheetLanguage::Swedish)),
            ("en-GB", Some(SheetLanguage::English)),
            ("de-DE", None),
            ("C", None),
            ("POSIX", None),
        ] {
            assert_eq!(of_tag(tag), expected, "{tag}");
        }
    }
}
