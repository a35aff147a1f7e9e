//! Postal codes as people type them: in any case, with or without a space, or only the first part.

use model::fold::latin_digit;

/// A postal code in small letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PostalCode(String);

/// How much two codes have in common, the most last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// They begin with as many of the same letters and digits.
    Start(usize),
    /// The one is the first part of the other, or they have the first part in common: "BS1" and "BS1 4ST".
    District,
    Whole,
}

/// Fewer letters than these in common are chance. Codes of digits alone are read from the left by region.
const FEWEST: usize = 2;
const FEWEST_DIGITS: usize = 3;

impl PostalCode {
    /// `None` for what is none: it has a digit, and few letters.
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String =
            text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}')).map(latin_digit).collect();
        let is_plain = plain.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let has_digit = plain.bytes().any(|byte| byte.is_ascii_digit());
        let is_one = is_plain && has_digit && (FEWEST..=10).contains(&plain.len());
        is_one.then(|| Self(plain.to_ascii_lowercase()))
    }

    /// In capitals, without spaces.
    pub fn shown(&self) -> String {
        self.0.to_ascii_uppercase()
    }

    /// How much the code, which was typed, has in common with one of an address. `None` where that is nothing.
    pub fn closeness(&self, other: &Self) -> Option<Closeness> {
        if self == other {
            return Some(Closeness::Whole);
        }
        let district = |code: &Self| code.district().to_owned();
        if district(self) == district(other) {
            return Some(Closeness::District);
        }
        let alike = self.0.bytes().zip(other.0.bytes()).take_while(|(left, right)| left == right).count();
        let fewest = if self.0.bytes().all(|byte| byte.is_ascii_digit()) { FEWEST_DIGITS } else { FEWEST };
        (fewest <= alike).then_some(Closeness::Start(alike))
    }

    /// The first part: of a British code what comes before the last digit and two letters, of "94103-1234" the first
    /// five digits.
    fn district(&self) -> &str {
        let is_letter = |byte: &u8| byte.is_ascii_alphabetic();
        match self.0.as_bytes() {
            [district @ .., digit, one, two]
                if 2 <= district.len() && digit.is_ascii_digit() && is_letter(one) && is_letter(two) =>
            {
                self.0.get(..district.len()).unwrap_or(&self.0)
            }
            digits if digits.len() == 9 && digits.iter().all(u8::is_ascii_digit) => self.0.get(..5).unwrap_or(&self.0),
            _ => &self.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, stated: &str, expected: Option<Closeness>) {
        let (typed, stated) = (PostalCode::parse(typed).unwrap(), PostalCode::parse(stated).unwrap());
        assert_eq!(typed.closeness(&stated), expected, "{typed:?} {stated:?}");
    }

    #[test]
    fn codes_are_compared_as_people_type_them() {
        check("bs14st", "BS1 4ST", Some(Closeness::Whole));
        check("BS1 4ST", "BS1 4ST", Some(Closeness::Whole));
        check("BS1", "BS1 4ST", Some(Closeness::District));
        check("bs1 5aa", "BS1 4ST", Some(Closeness::District));
        check("BS3 2AB", "BS32 0AB", Some(Closeness::Start(4)));
        check("BS1", "BS14 8XX", Some(Closeness::Start(3)));
        check("BA1 1AA", "BS1 4ST", None);
        check("94103", "94103-1234", Some(Closeness::District));
        check("94107", "94103", Some(Closeness::Start(4)));
        check("90210", "94103", None);
        check("٩٤١٠٣", "94103", Some(Closeness::Whole));
    }

    #[test]
    fn what_has_no_digit_is_no_code() {
        for text in ["Bristol", "", "1", "BS1, 4ST!", "12345678901"] {
            assert_eq!(PostalCode::parse(text), None, "{text:?}");
        }
    }
}
