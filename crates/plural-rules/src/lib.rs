//! Which plural form a number takes in the languages of the finder. Knows whole numbers of things; stands in for the
//! crate of the same name, whose interface fluent-bundle uses.
//!
//! That crate has the rules of two hundred languages, 7 kB (brotli) that every reader would load before the first
//! question, and its rule for Arabic is wrong: version 7.0.2 takes 3 to 10 and 11 to 99 for numbers themselves, and
//! not for what is left after dividing by 100, so that 103 and 111 get the wrong form.
//!
//! The rules are those of CLDR 46, `plurals.xml`.

#![allow(clippy::upper_case_acronyms, reason = "the names are those of the crate that this one stands in for")]

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// "Third": no message of the finder asks for it, so every number has the same form.
    ORDINAL,
    /// "Three".
    CARDINAL,
}

/// The rule of one language.
#[derive(Debug, Clone, Copy)]
pub struct PluralRules(Rule);

#[derive(Debug, Clone, Copy)]
enum Rule {
    /// Finnish, Swedish, English, Estonian, Somali: one, and the others.
    One,
    /// The Sámi languages: one, two, and the others.
    Two,
    /// Russian, Ukrainian.
    Slavic,
    Arabic,
    /// All numbers alike.
    None,
}

const LANGUAGES: [(&str, Rule); 11] = [
    ("ar", Rule::Arabic),
    ("en", Rule::One),
    ("et", Rule::One),
    ("fi", Rule::One),
    ("ru", Rule::Slavic),
    ("se", Rule::Two),
    ("smn", Rule::Two),
    ("sms", Rule::Two),
    ("so", Rule::One),
    ("sv", Rule::One),
    ("uk", Rule::Slavic),
];

impl PluralRules {
    /// # Errors
    /// For a language that is not in the list of `get_locales`.
    pub fn create(language: impl Into<LanguageIdentifier>, kind: PluralRuleType) -> Result<Self, &'static str> {
        let language = language.into();
        let known = LANGUAGES.iter().find(|(tag, _)| language.language == *tag);
        match (known, kind) {
            (Some((_, rule)), PluralRuleType::CARDINAL) => Ok(Self(*rule)),
            (Some(_), PluralRuleType::ORDINAL) => Ok(Self(Rule::None)),
            (None, _) => Err("unknown locale"),
        }
    }

    /// # Errors
    /// Where the number cannot be read.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let number = number.try_into().map_err(|_| "not a number")?;
        Ok(self.0.of(&number))
    }

    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.iter().filter_map(|(tag, _)| tag.parse().ok()).collect()
    }
}

impl Rule {
    fn of(self, number: &PluralOperands) -> PluralCategory {
        if number.v != 0 {
            return PluralCategory::OTHER;
        }
        let (i, last, last_two) = (number.i, number.i % 10, number.i % 100);
        match self {
            Rule::One | Rule::Two | Rule::Arabic if i == 1 => PluralCategory::ONE,
            Rule::Two | Rule::Arabic if i == 2 => PluralCategory::TWO,
            Rule::Slavic if (11..=14).contains(&last_two) => PluralCategory::MANY,
            Rule::Slavic if last == 1 => PluralCategory::ONE,
            Rule::Slavic if (2..=4).contains(&last) => PluralCategory::FEW,
            Rule::Slavic => PluralCategory::MANY,
            Rule::Arabic if i == 0 => PluralCategory::ZERO,
            Rule::Arabic if (3..=10).contains(&last_two) => PluralCategory::FEW,
            Rule::Arabic if 11 <= last_two => PluralCategory::MANY,
            Rule::One | Rule::Two | Rule::Arabic | Rule::None => PluralCategory::OTHER,
        }
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
        assert_eq!(PluralRules::get_locales(PluralRuleType::CARDINAL).len(), LANGUAGES.len());
    }
}
