//! Numbers that are probably not what was meant, because a spreadsheet or a hand altered them, and what was meant.

use std::fmt;

use super::{Link, Scheme, number::digits};
use crate::country::Country;

/// Why a number is probably not what was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// It begins with the code of a country, and the `+` before it is missing.
    NoPlus { meant: String },
    /// The zero at its beginning is missing.
    NoZero { meant: String },
    /// A spreadsheet wrote it as a power of ten, and its last digits are lost. `meant` is what is left of it.
    Rounded { begins: String, meant: String },
    /// It has letters in the place of digits.
    Letters { meant: String },
    /// After the code of the country stands a zero, which is dialled only within the country.
    ZeroWithin { meant: String },
    /// It has too few digits.
    Short,
}

/// How many digits national numbers have without their zero, in countries where all of them begin with one.
const COUNTRIES: [(&str, &str, std::ops::RangeInclusive<usize>); 2] = [("FI", "358", 7..=10), ("GB", "44", 9..=10)];

/// Codes of countries that a number without `+` may begin with: with one of them it is too long for a national number.
const CODES: [&str; 9] = ["358", "372", "353", "370", "44", "45", "46", "47", "49"];

/// Why the number in a text is probably not what was meant. `country` is that of the directory, if it is known.
///
/// ```
/// use model::link::doubt::{Doubt, doubt};
///
/// assert_eq!(doubt("358400000000", None), Some(Doubt::NoPlus { meant: "+358400000000".into() }));
/// assert_eq!(doubt("040 000 0000", None), None);
/// ```
pub fn doubt(text: &str, country: Option<Country>) -> Option<Doubt> {
    if let Some(doubt) = rounded(text, country).or_else(|| letters(text)) {
        return Some(doubt);
    }
    Link::number(text, Scheme::Phone)?;
    let (number, _) = digits(text)?;
    match number.as_bytes() {
        [b'+', ..] => abroad(&number),
        b"000" => None,
        [b'0', ..] => (number.len() < 6).then_some(Doubt::Short),
        _ => without_beginning(&number, country),
    }
}

impl Doubt {
    /// The number that was probably meant.
    pub fn meant(&self) -> Option<&str> {
        match self {
            Doubt::NoPlus { meant }
            | Doubt::NoZero { meant }
            | Doubt::Rounded { meant, .. }
            | Doubt::Letters { meant }
            | Doubt::ZeroWithin { meant } => Some(meant),
            Doubt::Short => None,
        }
    }
}

impl fmt::Display for Doubt {
    /// What is wrong with the number, and what was probably meant, as the end of a sentence about it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Doubt::NoPlus { meant } => {
                write!(f, "lacks the + before the code of the country; probably {meant} is meant")
            }
            Doubt::NoZero { meant } => write!(f, "lacks its beginning; probably {meant} is meant"),
            Doubt::Rounded { begins, meant } => write!(
                f,
                "was rounded by a spreadsheet; what is meant begins with {begins}, the rest is lost (with zeros {meant})"
            ),
            Doubt::Letters { meant } => write!(f, "has letters that look like digits; probably {meant} is meant"),
            Doubt::ZeroWithin { meant } => {
                write!(f, "has a zero after the code of the country; probably {meant} is meant")
            }
            Doubt::Short => f.write_str("has too few digits"),
        }
    }
}

fn code_of(number: &str) -> Option<&'static str> {
    CODES.into_iter().find(|code| number.starts_with(code))
}

fn abroad(number: &str) -> Option<Doubt> {
    let number = number.strip_prefix('+')?;
    let code = code_of(number)?;
    let rest = number.get(code.len()..)?;
    let zero = rest.strip_prefix('0').filter(|rest| 5 <= rest.len() && !rest.starts_with('0'));
    match zero {
        Some(rest) => Some(Doubt::ZeroWithin { meant: format!("+{code}{rest}") }),
        None => (rest.len() < 5).then_some(Doubt::Short),
    }
}

fn without_beginning(number: &str, country: Option<Country>) -> Option<Doubt> {
    if 11 <= number.len() && code_of(number).is_some() {
        return Some(Doubt::NoPlus { meant: format!("+{number}") });
    }
    let of_country = |country: Country| {
        let (_, code, lengths) = COUNTRIES.into_iter().find(|(name, ..)| *name == country.as_str())?;
        lengths.contains(&number.len()).then_some(code)
    };
    // Nine digits that begin like this are a mobile number of Finland, and hardly one of another country.
    let is_mobile = number.len() == 9 && (number.starts_with('4') || number.starts_with("50"));
    let code = country.map_or(Some("358").filter(|_| is_mobile), of_country)?;
    Some(Doubt::NoZero { meant: format!("+{code}{number}") })
}

/// `3,584E+11`, as spreadsheets show a long number in a narrow cell.
fn rounded(text: &str, country: Option<Country>) -> Option<Doubt> {
    let (mantissa, exponent) = text.trim().split_once(['E', 'e'])?;
    let exponent: usize = exponent.trim_start_matches('+').parse().ok().filter(|exponent| *exponent < 15)?;
    let begins: String = mantissa.chars().filter(|letter| !matches!(letter, '.' | ',')).collect();
    let is_number = !begins.is_empty() && begins.bytes().all(|digit| digit.is_ascii_digit());
    let zeros = (exponent + 1).checked_sub(begins.len()).filter(|_| is_number)?;
    let number = format!("{begins}{}", "0".repeat(zeros));
    let meant = without_beginning(&number, country).and_then(|doubt| doubt.meant().map(str::to_owned));
    let meant = meant.unwrap_or(number);
    let begins = meant.get(..meant.len().checked_sub(zeros)?)?.to_owned();
    Some(Doubt::Rounded { begins, meant })
}

/// `O40 000 0000`: letters that look like digits, where the text is a number with the digits.
fn letters(text: &str) -> Option<Doubt> {
    let digit = |letter: char| match letter {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        other => other,
    };
    let meant: String = text.trim().chars().map(digit).collect();
    let is_number =
        meant.chars().all(|letter| !letter.is_alphabetic()) && Link::number(&meant, Scheme::Phone).is_some();
    (is_number && meant != text.trim()).then_some(Doubt::Letters { meant })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, country: &str, expected: &str) {
        let found = match doubt(text, Country::parse(country)) {
            Some(Doubt::NoPlus { meant }) => format!("no plus {meant}"),
            Some(Doubt::NoZero { meant }) => format!("no zero {meant}"),
            Some(Doubt::Rounded { begins, meant }) => format!("rounded {begins} {meant}"),
            Some(Doubt::Letters { meant }) => format!("letters {meant}"),
            Some(Doubt::ZeroWithin { meant }) => format!("zero within {meant}"),
            Some(Doubt::Short) => "short".into(),
            None => String::new(),
        };
        assert_eq!(found, expected, "{text} in {country}");
    }

    #[test]
    fn numbers_that_a_spreadsheet_altered_are_told() {
        check("358400000000", "", "no plus +358400000000");
        check("358 40 000 0000", "SE", "no plus +358400000000");
        check("441234000000", "GB", "no plus +441234000000");
        check("400000000", "", "no zero +358400000000");
        check("40 000 0000", "FI", "no zero +358400000000");
        check("90000000", "FI", "no zero +35890000000");
        check("1234000000", "GB", "no zero +441234000000");
        check("3,584E+11", "", "rounded +3584 +358400000000");
        check("3.58401E+11", "FI", "rounded +358401 +358401000000");
        check("4E+08", "FI", "rounded +3584 +358400000000");
    }

    #[test]
    fn slips_of_the_hand_are_told() {
        check("044 12", "", "short");
        check("+358 40", "", "short");
        check("O4O 000 0000", "", "letters 040 000 0000");
        check("O4O", "", "letters 040");
        check("+358 040 000 0000", "", "zero within +358400000000");
    }

    #[test]
    fn numbers_of_all_kinds_are_no_slips() {
        for number in [
            "112",
            "000",
            "116 117",
            "16300",
            "10 1234",
            "020202",
            "0800 1234",
            "09 000 0000",
            "+358 9 000 0000",
            "+358 (0)40 000 0000",
            "00358 40 000 0000",
            "+1 415 555 0100",
            "0845 46 47",
            "ring us",
            "0800 HELP",
            "",
        ] {
            check(number, "FI", "");
            check(number, "", "");
        }
        check("415 555 0100", "US", "");
        check("4155550100", "", "");
        check("22 00 00 00", "NO", "");
    }
}
