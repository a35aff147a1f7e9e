//! Which plural form a number takes in the languages of the interface.
//!
//! `fluent-bundle` asks the crate `intl_pluralrules` for this; `Cargo.toml` of the workspace puts this crate in its place
//! (`[patch.crates-io]`), so its name, its version and the names in it are those of the original. It exists for two
//! reasons:
//!
//! - The original has the rules of two hundred languages. They are 4 kB after brotli, which every reader would load
//!   before the first question.
//! - The original is wrong about Arabic: version 7.0.2 compares 3 to 10 and 11 to 99 with the number itself, and not
//!   with what is left of it after dividing by 100, so that 103 and 111 get the wrong form.
//!
//! The rules are those of CLDR 46, `plurals.xml`. Which language follows which is declared in
//! [`model::locale::interface`]; a rule that is added there does not compile until it is written here.
//!
//! ```
//! use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
//! use unic_langid::LanguageIdentifier;
//!
//! let russian: LanguageIdentifier = "ru".parse().expect("a tag");
//! let rules = PluralRules::create(russian, PluralRuleType::CARDINAL).expect("a language of the interface");
//! assert_eq!(rules.select(21.0), Ok(PluralCategory::ONE));
//! assert_eq!(rules.select(22.0), Ok(PluralCategory::FEW));
//! ```

#![allow(clippy::upper_case_acronyms, reason = "the names are those of the crate that this one stands in for")]

pub mod operands;

use model::locale::{InterfaceLanguage, Language, interface::PluralRule};
use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// The form of a message, by the names that Fluent files use in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// What the number does in the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// "Third". No message of the finder asks for it, so every number has the same form.
    ORDINAL,
    /// "Three".
    CARDINAL,
}

/// The rule of one language; none where all numbers have the same form.
#[derive(Debug, Clone, Copy)]
pub struct PluralRules(Option<PluralRule>);

impl PluralRules {
    /// The rule of a language, whatever its region or variant.
    ///
    /// # Errors
    /// Where the interface does not exist in the language.
    pub fn create(language: impl Into<LanguageIdentifier>, kind: PluralRuleType) -> Result<Self, &'static str> {
        let language = Language::parse(language.into().language.as_str()).and_then(InterfaceLanguage::of);
        let rule = language.ok_or("unknown locale")?.plural_rule();
        Ok(match kind {
            PluralRuleType::CARDINAL => Self(Some(rule)),
            PluralRuleType::ORDINAL => Self(None),
        })
    }

    /// The form for a number.
    ///
    /// # Errors
    /// Where the number is infinite or none at all.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let number = number.try_into().map_err(|_| "not a number")?;
        Ok(self.0.map_or(PluralCategory::OTHER, |rule| category(rule, &number)))
    }

    /// The languages that `create` accepts, by which Fluent chooses one.
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        InterfaceLanguage::ALL.iter().filter_map(|language| language.tag().parse().ok()).collect()
    }
}

fn category(rule: PluralRule, number: &PluralOperands) -> PluralCategory {
    let counts_less_than_one_as_one = rule == PluralRule::ZeroOneOther && number.i == 0;
    if number.v != 0 && !counts_less_than_one_as_one {
        return PluralCategory::OTHER;
    }
    whole_number(rule, number.i)
}

/// The form for a whole number, for whoever counts without Fluent.
pub fn whole_number(rule: PluralRule, i: u64) -> PluralCategory {
    let (last_digit, last_two) = (i % 10, i % 100);
    match rule {
        PluralRule::OneOther => match i {
            1 => PluralCategory::ONE,
            _ => PluralCategory::OTHER,
        },
        PluralRule::ZeroOneOther => match i {
            0 | 1 => PluralCategory::ONE,
            _ => PluralCategory::OTHER,
        },
        PluralRule::OneTwoOther => match i {
            1 => PluralCategory::ONE,
            2 => PluralCategory::TWO,
            _ => PluralCategory::OTHER,
        },
        PluralRule::EastSlavic => match (last_two, last_digit) {
            (11..=14, _) => PluralCategory::MANY,
            (_, 1) => PluralCategory::ONE,
            (_, 2..=4) => PluralCategory::FEW,
            _ => PluralCategory::MANY,
        },
        PluralRule::Arabic => match (i, last_two) {
            (0, _) => PluralCategory::ZERO,
            (1, _) => PluralCategory::ONE,
            (2, _) => PluralCategory::TWO,
            (_, 3..=10) => PluralCategory::FEW,
            (_, 11..) => PluralCategory::MANY,
            _ => PluralCategory::OTHER,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers from 0 to 200 that have a form, written as ranges.
    fn check(tag: &str, category: PluralCategory, expected: &str) {
        let language: LanguageIdentifier = tag.parse().unwrap();
        let rules = PluralRules::create(language, PluralRuleType::CARDINAL).unwrap();
        let numbers: Vec<u64> = (0..=200).filter(|number| rules.select(*number as f64) == Ok(category)).collect();
        let wanted: Vec<u64> = expected
            .split_whitespace()
            .flat_map(|range| {
                let (from, to) = range.split_once('-').unwrap_or((range, range));
                from.parse().unwrap()..=to.parse().unwrap()
            })
            .collect();
        assert_eq!(numbers, wanted, "{tag} {category:?}");
    }

    #[test]
    fn one_and_the_others() {
        for tag in ["fi", "sv", "en", "et", "so", "en-GB"] {
            check(tag, PluralCategory::ONE, "1");
            check(tag, PluralCategory::OTHER, "0 2-200");
        }
    }

    /// `formOf` in `src/loader/drawing.js` counts so, but in the languages that it names.
    #[test]
    fn most_languages_count_one_and_perhaps_two() {
        let named = ["ar", "fa", "ru", "uk"];
        for language in InterfaceLanguage::ALL.iter().filter(|language| !named.contains(&language.tag())) {
            assert!(matches!(language.plural_rule(), PluralRule::OneOther | PluralRule::OneTwoOther), "{language:?}");
        }
    }

    #[test]
    fn persian_counts_nothing_and_less_than_one_as_one() {
        check("fa", PluralCategory::ONE, "0 1");
        check("fa", PluralCategory::OTHER, "2-200");
        let persian: LanguageIdentifier = "fa".parse().unwrap();
        let rules = PluralRules::create(persian, PluralRuleType::CARDINAL).unwrap();
        assert_eq!(rules.select(0.5), Ok(PluralCategory::ONE));
        assert_eq!(rules.select(1.5), Ok(PluralCategory::OTHER));
    }

    #[test]
    fn sami_languages_have_a_dual() {
        for tag in ["se", "smn", "sms"] {
            check(tag, PluralCategory::ONE, "1");
            check(tag, PluralCategory::TWO, "2");
            check(tag, PluralCategory::OTHER, "0 3-200");
        }
    }

    #[test]
    fn russian_and_ukrainian_go_by_the_last_digits() {
        for tag in ["ru", "uk"] {
            let ones = "1 21 31 41 51 61 71 81 91 101 121 131 141 151 161 171 181 191";
            check(tag, PluralCategory::ONE, ones);
            let few = "2-4 22-24 32-34 42-44 52-54 62-64 72-74 82-84 92-94 102-104 122-124 132-134 142-144 152-154 162-164 172-174 182-184 192-194";
            check(tag, PluralCategory::FEW, few);
            check(tag, PluralCategory::OTHER, "");
        }
    }

    #[test]
    fn arabic_goes_by_what_is_left_after_hundreds() {
        check("ar", PluralCategory::ZERO, "0");
        check("ar", PluralCategory::ONE, "1");
        check("ar", PluralCategory::TWO, "2");
        check("ar", PluralCategory::FEW, "3-10 103-110");
        check("ar", PluralCategory::MANY, "11-99 111-199");
        check("ar", PluralCategory::OTHER, "100-102 200");
    }

    #[test]
    fn parts_of_things_are_others_and_other_languages_unknown() {
        let finnish: LanguageIdentifier = "fi".parse().unwrap();
        let rules = PluralRules::create(finnish.clone(), PluralRuleType::CARDINAL).unwrap();
        assert_eq!(rules.select(1.5), Ok(PluralCategory::OTHER));
        assert_eq!(rules.select(-1.0), Ok(PluralCategory::ONE));
        assert_eq!(rules.select(f64::NAN), Err("not a number"));
        let ordinal = PluralRules::create(finnish, PluralRuleType::ORDINAL).unwrap();
        assert_eq!(ordinal.select(1.0), Ok(PluralCategory::OTHER));
        let german: LanguageIdentifier = "de".parse().unwrap();
        assert!(PluralRules::create(german, PluralRuleType::CARDINAL).is_err());
        assert_eq!(PluralRules::get_locales(PluralRuleType::CARDINAL).len(), InterfaceLanguage::ALL.len());
    }
}
