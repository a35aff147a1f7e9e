//! A number to dial, among what people write around it: spaces and dashes of all kinds, the zero that is dialled only
//! within the country, an extension, words, a second number.

use super::{Link, Scheme, is_unseen};
use crate::text::trimmed;

/// Words before a number that change nothing about it.
const LABELS: [&str; 11] =
    ["tel", "telephone", "phone", "freephone", "puh", "puhelin", "p", "tfn", "telefon", "vaihde", "växel"];

/// Words before what is dialled after the number.
const EXTENSIONS: [&str; 7] = ["x", "ext", "extn", "extension", "alanumero", "alanro", "anknytning"];

/// Words between two numbers.
const BETWEEN: [&str; 6] = ["or", "and", "tai", "ja", "eller", "och"];

/// Marks between two numbers, or between a number and words about it.
const APART: [char; 4] = [',', ';', '/', '\n'];

impl Link {
    /// A link that calls or writes to the number in the text, or to the first of several.
    ///
    /// `None` if the number is not certain: there are too few digits for one or too many, or letters that are neither
    /// apart nor known, so that they may belong to it.
    pub fn number(text: &str, scheme: Scheme) -> Option<Self> {
        let (number, rest) = digits(text)?;
        let mut href = String::with_capacity(20);
        href.push_str(if scheme == Scheme::Sms { "sms:" } else { "tel:" });
        href.push_str(&number);
        if let Some(extension) = extension(rest) {
            href.push_str(";ext=");
            href.push_str(extension);
        } else if !is_apart(&number, rest) {
            return None;
        }
        Some(Self(href.into()))
    }

    /// A link that opens a conversation in WhatsApp with the number in the text.
    ///
    /// `None` if [`Link::number`] finds none, and for a number without its country code (`+358` or `00358`).
    pub fn whatsapp(text: &str) -> Option<Self> {
        let number = Self::number(text, Scheme::Phone)?;
        let digits = number.0.strip_prefix("tel:+")?;
        let is_whole = 7 <= digits.len() && !digits.starts_with('0') && !digits.contains(';');
        is_whole.then(|| Self(["https://wa.me/", digits].concat().into()))
    }

    /// The parts of a text that has several whole numbers, each with one of them. The text itself if it has not.
    pub fn numbers(text: &str) -> Vec<&str> {
        several(text).unwrap_or_else(|| vec![text])
    }
}

/// The number at the beginning of a text as it is dialled, and what stands after it.
pub(super) fn digits(text: &str) -> Option<(String, &str)> {
    let mut rest = without_label(text);
    let mut number = String::with_capacity(16);
    loop {
        let mut letters = rest.chars();
        let Some(letter) = letters.next() else { break };
        match letter {
            '+' | '＋' if number.is_empty() => number.push('+'),
            '0'..='9' if number.len() < 18 => number.push(letter),
            '/' if number.len() < 5 && number.starts_with('0') => {}
            '(' => {
                let inner = letters.as_str().split(')').next().unwrap_or_default();
                if inner.contains(|letter: char| is_letter(letter) || letter == '/') {
                    break;
                }
                // This zero is dialled only within the country, but in Italy.
                let is_abroad = number.starts_with(['+']) || number.starts_with("00");
                if let Some(after) = inner.trim_start().strip_prefix('0').filter(|_| is_abroad && number != "+39") {
                    let skipped = inner.len() - after.len();
                    letters = letters.as_str().get(skipped..).unwrap_or_default().chars();
                }
            }
            '\n' => break,
            ')' | '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            _ if is_between_digits(letter) => {}
            _ => break,
        }
        rest = letters.as_str();
    }
    if matches!(number.as_bytes(), [b'0', b'0', b'1'..=b'9', _, _, _, _, _, _, ..]) {
        number.replace_range(..2, "+");
    }
    (3..=15).contains(&number.trim_start_matches('+').len()).then_some((number, rest))
}

/// White space and marks that are not seen. Those that turn the order of digits around are not among them.
fn is_between_digits(letter: char) -> bool {
    let turns = matches!(letter, '\u{61c}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}' | '\u{2068}');
    letter.is_whitespace() || is_unseen(letter) && !turns
}

/// Whether it is rather a letter. The tables of Unicode would be larger than all of this.
fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('À'..'\u{2000}').contains(&letter)
}

fn without_label(text: &str) -> &str {
    let at =
        text.find(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '＋' | '(')).unwrap_or_default();
    let label = text.get(..at).unwrap_or_default();
    let word = label.trim_end_matches(['.', ':', ' ', '\u{a0}']);
    let is_label = word.len() < label.len() && LABELS.contains(&word.trim_start().to_ascii_lowercase().as_str());
    if is_label { text.get(at..).unwrap_or_default() } else { text }
}

/// The word at the beginning of a text in small letters, and what stands after it and after the marks of a label.
fn word(text: &str) -> (String, &str) {
    let end = text.find(|letter: char| !is_letter(letter)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or_default();
    (word.to_ascii_lowercase(), rest.trim_start_matches(['.', ':', '=', ' ', '\u{a0}']))
}

/// What is dialled after the number.
fn extension(rest: &str) -> Option<&str> {
    let (word, rest) = word(rest.trim_start_matches([',', ';', ' ', '(']));
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let is_one = EXTENSIONS.contains(&word.as_str()) && (1..=8).contains(&end);
    rest.get(..end).filter(|_| is_one)
}

/// Whether what stands after a number belongs to something else.
fn is_apart(number: &str, rest: &str) -> bool {
    let (word, other) = word(rest);
    let is_other = BETWEEN.contains(&word.as_str())
        && other.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '('));
    // Of a few digits it is not known that they are the whole number, but of those for emergencies.
    let is_whole = 5 <= number.len() && !rest.is_empty() || number.len() == 3 && !number.starts_with(['0', '+']);
    rest.is_empty() || is_whole && (is_other || rest.starts_with('(') || rest.starts_with(APART))
}

fn several(text: &str) -> Option<Vec<&str>> {
    let mut parts: Vec<&str> = text.split(APART).collect();
    for word in BETWEEN {
        let word = [" ", word, " "].concat();
        parts = parts.into_iter().flat_map(|part| part.split(&word)).collect();
    }
    let parts: Vec<_> = parts.into_iter().map(trimmed).filter(|part| !part.is_empty()).collect();
    let lengths: Option<Vec<_>> = parts
        .iter()
        .map(|part| Some(digits(part).filter(|_| Link::number(part, Scheme::Phone).is_some())?.0.len()))
        .collect();
    // Fewer digits may be the end of a number, which is dialled with the beginning of the first.
    let is_whole = |lengths: &Vec<usize>| {
        lengths
            .iter()
            .all(|length| lengths.first().is_some_and(|first| *first <= length + 2 && (5 <= *length || *first <= 3)))
    };
    lengths.filter(is_whole).map(|_| parts).filter(|parts| 1 < parts.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let link = Link::number(text, Scheme::Phone);
        assert_eq!(link.as_ref().map(Link::href).unwrap_or_default(), expected, "{text:?}");
    }

    #[test]
    fn the_zero_in_brackets_is_dialled_only_within_the_country() {
        check("+358 (0)40 000 0000", "tel:+358400000000");
        check("+358 ( 0 ) 40 000 0000", "tel:+358400000000");
        check("+44(0)1234 000000", "tel:+441234000000");
        check("+44 (01234) 000000", "tel:+441234000000");
        check("0044 (0)1234 000000", "tel:+441234000000");
        check("+39 (06) 0000 0000", "tel:+390600000000");
        check("(0)40 000 0000", "tel:0400000000");
        check("(09) 000 0000", "tel:090000000");
    }

    #[test]
    fn two_zeros_before_the_code_of_a_country_are_a_plus() {
        check("00358 40 000 0000", "tel:+358400000000");
        check("00 358 40 000 0000", "tel:+358400000000");
        check("000", "tel:000");
        check("000 0000", "tel:0000000");
        check("00123", "tel:00123");
    }

    #[test]
    fn marks_of_all_kinds_may_stand_in_a_number() {
        check("09–000 0000", "tel:090000000");
        check("09\u{2011}000\u{2011}0000", "tel:090000000");
        check("09\u{a0}000\u{2009}0000", "tel:090000000");
        check("09\u{200b}000 0000", "tel:090000000");
        check("\u{202a}09 000 0000\u{202c}", "tel:090000000");
        check("＋358 40 000 0000", "tel:+358400000000");
        check("09 000 0000,", "tel:090000000");
        check("0300.000.0000", "tel:03000000000");
        check("08/000 000", "tel:08000000");
        // The digits would be seen in another order.
        check("\u{202e}09 000 0000", "");
    }

    #[test]
    fn words_about_a_number_are_not_dialled() {
        check("020 000 000 (pvm/mpm)", "tel:020000000");
        check("01234 000000 (24 hours)", "tel:01234000000");
        check("112 (24/7)", "tel:112");
        check("Tel: 01234 000000", "tel:01234000000");
        check("Puh. 09 000 0000", "tel:090000000");
        check("Växel 08-000 000", "tel:08000000");
        check("Freephone 0808 000 0000", "tel:08080000000");
        check("09 000 0000, arkisin 9-15", "tel:090000000");
    }

    #[test]
    fn of_several_numbers_the_first_is_dialled() {
        check("0100 100 / 0200 200", "tel:0100100");
        check("01234 000000 / 000001", "tel:01234000000");
        check("040 000 0000 tai 040 000 0001", "tel:0400000000");
        check("(415) 555-0100 or 555-0101", "tel:4155550100");
        check("09 000 0000\n09 000 0001", "tel:090000000");
        check("112, 116 117", "tel:112");
    }

    #[test]
    fn an_extension_is_dialled_after_the_number() {
        check("01234 000000 ext 310", "tel:01234000000;ext=310");
        check("01234 000000 Ext. 310", "tel:01234000000;ext=310");
        check("01234 000000 x310", "tel:01234000000;ext=310");
        check("+358 9 000 0000, alanumero 12", "tel:+35890000000;ext=12");
        check("112;ext=1", "tel:112;ext=1");
        check("01234 000000 ext", "");
    }

    #[test]
    fn what_is_not_certain_is_not_dialled() {
        for text in [
            "0800 HELP",
            "0800 (free) 123 456",
            "0800, HELP",
            "O40 000 0000",
            "04O 000 0000",
            "ring us",
            "12",
            "",
            "*#06#",
            "3,584E+11",
            "Fax 09 000 0000",
            "Text HOME to 85258",
            "9-17 09 000 0000 09 000 0001",
            "\u{661}\u{661}\u{662}",
            "\u{ff11}\u{ff11}\u{ff12}",
            "09 000 0000 ask for 12",
            "1234567890123456",
        ] {
            check(text, "");
        }
    }

    #[test]
    fn several_whole_numbers_are_told_apart() {
        let check = |text: &str, expected: &[&str]| assert_eq!(Link::numbers(text), expected, "{text}");
        check("0100 100 / 0200 200", &["0100 100", "0200 200"]);
        check("040 000 0000 tai +358 9 000 0000; 112", &["040 000 0000 tai +358 9 000 0000; 112"]);
        check("09 000 000 (vaihde), 040 000 0000 ext 5", &["09 000 000 (vaihde)", "040 000 0000 ext 5"]);
        check("01234 000000 / 000001", &["01234 000000 / 000001"]);
        check("09 123 tai 456", &["09 123 tai 456"]);
        check("020 000 000 (pvm/mpm)", &["020 000 000 (pvm/mpm)"]);
        check("08/000 000", &["08/000 000"]);
        check("09 000 0000,", &["09 000 0000,"]);
    }
}
