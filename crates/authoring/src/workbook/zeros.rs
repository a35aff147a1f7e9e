//! Numbers that are seen with zeros or a plus sign before them, by the code of their number format: `00000` shows 100 as
//! 00100. What is seen is what was meant, and as a number it would be another one.

/// The number as it is seen. `None` where it is seen as a number.
pub fn shown(code: &str, number: f64) -> Option<String> {
    if number.fract() != 0.0 || !(0.0..1e15).contains(&number) {
        return None;
    }
    let signs = signs(code)?;
    let places = signs.iter().filter(|sign| matches!(sign, Sign::Digit | Sign::Maybe)).count();
    let digits: Vec<char> = number.to_string().chars().collect();
    let mut shown = String::new();
    let (mut place, mut next) = (places, 0);
    for sign in signs {
        match sign {
            Sign::Letter(letter) => shown.push(letter),
            Sign::Digit | Sign::Maybe => {
                // The first place holds all digits for which there are no others.
                let left = digits.len() - next;
                if left < place {
                    shown.extend(Some('0').filter(|_| sign == Sign::Digit));
                } else {
                    let count = left + 1 - place;
                    shown.extend(digits.iter().skip(next).take(count));
                    next += count;
                }
                place -= 1;
            }
        }
    }
    let shown = shown.trim().to_owned();
    (0 < places && shown.starts_with(['0', '+']) && shown != number.to_string()).then_some(shown)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// A digit, or a zero in its place.
    Digit,
    /// A digit where there is one.
    Maybe,
    Letter(char),
}

/// The signs of a format; `None` where it is one of dates, shares or decimals.
fn signs(code: &str) -> Option<Vec<Sign>> {
    let mut signs = Vec::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            // What follows is for negative numbers and texts.
            ';' => break,
            '0' => signs.push(Sign::Digit),
            '#' => signs.push(Sign::Maybe),
            '"' => signs.extend(letters.by_ref().take_while(|letter| *letter != '"').map(Sign::Letter)),
            '\\' => signs.extend(letters.next().map(Sign::Letter)),
            '_' | '*' => _ = letters.next(),
            '[' => letters.by_ref().take_while(|letter| *letter != ']').for_each(drop),
            ' ' | '-' | '(' | ')' | '+' => signs.push(Sign::Letter(letter)),
            _ => return None,
        }
    }
    Some(signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_and_signs_before_a_number_are_seen() {
        for (code, number, expected) in [
            ("00000", 100.0, Some("00100")),
            ("00000", 33_100.0, None),
            ("\"0\"0", 401_234_567.0, Some("0401234567")),
            ("\"+\"0", 358_400_000_000.0, Some("+358400000000")),
            ("000 000 0000", 401_234_567.0, Some("040 123 4567")),
            ("000\\-000", 12_345_678.0, None),
            ("[$-40B]00000;@", 100.0, Some("00100")),
            ("##00000", 100.0, Some("00100")),
            ("0", 7.0, None),
            ("0.00", 7.0, None),
            ("0 \"€\"", 20.0, None),
            ("General", 7.0, None),
            ("d.m.yyyy", 45_000.0, None),
            ("00000", 1.5, None),
            ("", 7.0, None),
        ] {
            assert_eq!(shown(code, number).as_deref(), expected, "{code} {number}");
        }
    }
}
