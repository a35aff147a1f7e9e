//! The languages of the interface: the one table in which they are declared.
//!
//! A new language is a row here and a folder in `locales/`; the compiler and the tests name every other place.
//! `locales/README.md` describes the steps.

use super::{Direction, Language};

/// Declares the languages. Each column becomes a method of [`InterfaceLanguage`], which says what it means.
macro_rules! interface_languages {
    ($(
        $(#[$documentation:meta])*
        $name:ident $tag:literal $own_name:literal $direction:ident $plural_rule:ident $intl_locale:literal
        $coverage:ident [$($fallback:ident)?] $reading:ident;
    )*) => {
        /// A language of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum InterfaceLanguage {
            $($(#[$documentation])* $name),*
        }

        /// The tags of all of them.
        pub(super) const LANGUAGES: [Language; InterfaceLanguage::ALL.len()] = [$(Language::literal($tag)),*];

        impl InterfaceLanguage {
            /// All of them, in the order in which the reader is offered them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The language of exactly this tag; `None` where the interface does not exist in it.
            pub fn of(language: Language) -> Option<Self> {
                match language.as_str() {
                    $($tag => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The BCP 47 tag, which is also the name of the folder in `locales/`.
            pub fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag),* }
            }

            /// The language's name in itself.
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own_name),* }
            }

            /// The direction in which the language is written.
            pub fn direction(self) -> Direction {
                match self { $(Self::$name => Direction::$direction),* }
            }

            /// Which form a message takes for which number.
            pub fn plural_rule(self) -> PluralRule {
                match self { $(Self::$name => PluralRule::$plural_rule),* }
            }

            /// The locale by which the browser's `Intl` writes numbers, dates and lists in this language.
            pub fn intl_locale(self) -> &'static str {
                match self { $(Self::$name => $intl_locale),* }
            }

            /// Whether messages may be missing in the language's files.
            pub fn coverage(self) -> Coverage {
                match self { $(Self::$name => Coverage::$coverage),* }
            }

            /// The language whose message stands in for one that is missing.
            pub fn fallback(self) -> Option<Self> {
                match self { $(Self::$name => [$(Self::$fallback)?].first().copied()),* }
            }

            /// Whether a native speaker has read all of it in the finder.
            pub fn reading(self) -> Reading {
                match self { $(Self::$name => Reading::$reading),* }
            }
        }
    };
}

// Numbers are written with Latin digits in every language, because telephone numbers in feeds are; and days follow the
// Gregorian calendar, because those of the services do. `ar` and `fa` alone would choose others in some browsers, and
// `en` alone would write days as in America.
interface_languages! {
    // name        tag          own name            direction    plurals       Intl locale                messages  else in    read by
    Finnish        "fi"         "Suomi"             LeftToRight  OneOther      "fi"                       Complete  []         Nobody;
    Swedish        "sv"         "Svenska"           LeftToRight  OneOther      "sv"                       Complete  []         Nobody;
    English        "en"         "English"           LeftToRight  OneOther      "en-GB"                    Complete  []         Nobody;
    /// Finnish in short sentences of everyday words.
    EasyFinnish    "fi-simple"  "Selkosuomi"        LeftToRight  OneOther      "fi"                       Complete  [Finnish]  Nobody;
    // Readers of the Sámi languages also read Finnish.
    NorthernSami   "se"         "Davvisámegiella"   LeftToRight  OneTwoOther   "se"                       Partial   [Finnish]  Nobody;
    InariSami      "smn"        "Anarâškielâ"       LeftToRight  OneTwoOther   "smn"                      Partial   [Finnish]  Nobody;
    SkoltSami      "sms"        "Nuõrttsääʹmǩiõll"  LeftToRight  OneTwoOther   "sms"                      Partial   [Finnish]  Nobody;
    Arabic         "ar"         "العربية"           RightToLeft  Arabic        "ar-u-nu-latn"             Complete  [English]  Nobody;
    Estonian       "et"         "Eesti"             LeftToRight  OneOther      "et"                       Complete  [English]  Nobody;
    Persian        "fa"         "فارسی"             RightToLeft  ZeroOneOther  "fa-u-ca-gregory-nu-latn"  Complete  [English]  Nobody;
    Russian        "ru"         "Русский"           LeftToRight  EastSlavic    "ru"                       Complete  [English]  Nobody;
    Somali         "so"         "Soomaali"          LeftToRight  OneOther      "so"                       Complete  [English]  Nobody;
    Ukrainian      "uk"         "Українська"        LeftToRight  EastSlavic    "uk"                       Complete  [English]  Nobody;
}

impl InterfaceLanguage {
    /// The language as the rest of the program handles it.
    pub fn language(self) -> Language {
        Language::literal(self.tag())
    }
}

/// Which forms the messages of a language have, and which numbers take which. The crate in `crates/plural-rules` has
/// the rules; they are those of CLDR 46.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralRule {
    /// `one` for 1, else `other`.
    OneOther,
    /// `one` for 0, for 1 and for what is between them, else `other`.
    ZeroOneOther,
    /// `one` for 1, `two` for 2, else `other`.
    OneTwoOther,
    /// `one`, `few` and `many`, by the last digits of the number.
    EastSlavic,
    /// `zero`, `one`, `two`, and `few`, `many` and `other` by the last two digits.
    Arabic,
}

/// Whether messages may be missing in the files of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// A test fails where a message is missing.
    Complete,
    /// What nobody could translate for certain is left out, and readers see it in the fallback language.
    Partial,
}

/// Who has read all messages of a language aloud and looked at every view in the finder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// No native speaker yet.
    Nobody,
    NativeSpeaker,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_its_language_and_no_variant_of_it() {
        for language in InterfaceLanguage::ALL {
            assert_eq!(InterfaceLanguage::of(language.language()), Some(*language), "two rows have one tag");
            assert_eq!(Language::parse(language.tag()), Some(language.language()), "{language:?}");
        }
        assert_eq!(InterfaceLanguage::of(Language::literal("fi-FI")), None);
    }

    /// Plural rules and directions are looked up by the tag without its variant.
    #[test]
    fn a_variant_follows_a_language_of_the_same_rules() {
        for language in InterfaceLanguage::ALL {
            let primary = InterfaceLanguage::of(language.language().to_primary());
            let rules = |language: InterfaceLanguage| (language.plural_rule(), language.direction());
            assert_eq!(primary.map(rules), Some(rules(*language)), "{language:?}");
        }
    }

    #[test]
    fn a_language_falls_back_on_one_that_is_complete() {
        for language in InterfaceLanguage::ALL {
            match language.fallback() {
                Some(fallback) => assert_eq!(fallback.coverage(), Coverage::Complete, "{language:?}"),
                None => assert_eq!(language.coverage(), Coverage::Complete, "{language:?} needs a fallback"),
            }
        }
    }

    #[test]
    fn languages_that_are_only_in_feeds_are_listed_apart() {
        for tag in super::super::RIGHT_TO_LEFT {
            assert_eq!(InterfaceLanguage::of(Language::literal(tag)), None, "{tag} has its direction in the table");
        }
    }
}
