//! Decimal numbers from text, without the standard library's conversion: it is right for every number, and its tables
//! of powers of five are 10 kB of the widget that do not compress.

/// Every whole power of ten up to this one is an `f64`.
const EXACT_POWER: i32 = 22;

/// A number from here on has 19 digits, and with one more might not fit into 64 bits.
const NINETEEN_DIGITS: u64 = 1_000_000_000_000_000_000;

/// The first 19 digits of the smallest number that is nearer to infinity than to the largest `f64`, which is
/// 1.797…e308; the power of ten that belongs to them as a whole number is `TOO_LARGE_POWER`.
const TOO_LARGE: u64 = 1_797_693_134_862_315_807;
const TOO_LARGE_POWER: i32 = 290;

/// The number that a text is: digits, perhaps with a sign, a decimal point and an exponent. `None` for any other text,
/// and for a number that is too large for an `f64`.
///
/// The result is the nearest `f64` where the number has at most 15 digits and is not beyond 10^22 or 10^-22, as ages and
/// shares of a color are. Of other numbers only the first 15 digits are sure to be right.
///
/// ```
/// assert_eq!(bulk::decimal("17.5"), Some(17.5));
/// assert_eq!(bulk::decimal("-1.25e2"), Some(-125.0));
/// assert_eq!(bulk::decimal("1e999"), None);
/// assert_eq!(bulk::decimal("many"), None);
/// ```
pub fn decimal(text: &str) -> Option<f64> {
    let (is_negative, rest) = sign(text.as_bytes());
    let mut number = Digits::default();
    let rest = number.take(rest, 0);
    let rest = match rest {
        [b'.', fraction @ ..] => number.take(fraction, 1),
        _ => rest,
    };
    match rest {
        _ if number.count == 0 => return None,
        [b'e' | b'E', exponent @ ..] => {
            let (is_negative, digits) = sign(exponent);
            let mut exponent = Digits::default();
            if !exponent.take(digits, 0).is_empty() || exponent.count == 0 {
                return None;
            }
            // The limit is beyond every power that leaves something, and far enough from the ends of the type.
            let size = i32::try_from(exponent.value).unwrap_or(i32::MAX).min(1 << 30);
            number.power = number.power.saturating_add(if is_negative { -size } else { size });
        }
        [] => {}
        _ => return None,
    }
    let size = number.scaled()?;
    Some(if is_negative { -size } else { size })
}

/// Whether a text begins with a minus, and what stands after its sign.
fn sign(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    }
}

/// The digits of a number as a whole number, and the power of ten with which that has to be multiplied.
#[derive(Default)]
struct Digits {
    value: u64,
    power: i32,
    count: usize,
}

impl Digits {
    /// Takes the digits at the start of a text and returns the rest of it; each stands for `places` more places behind
    /// the decimal point than the one before. Digits that no longer fit count as noughts.
    fn take<'a>(&mut self, mut text: &'a [u8], places: i32) -> &'a [u8] {
        while let [digit @ b'0'..=b'9', rest @ ..] = text {
            text = rest;
            self.count += 1;
            if self.value < NINETEEN_DIGITS {
                self.value = self.value * 10 + u64::from(digit - b'0');
                self.power = self.power.saturating_sub(places);
            } else {
                self.power = self.power.saturating_add(1 - places);
            }
        }
        text
    }

    fn scaled(&self) -> Option<f64> {
        if self.value == 0 {
            return Some(0.0);
        }
        if self.is_too_large() {
            return None;
        }
        let (mut number, mut power) = (self.value as f64, self.power.max(-700));
        while power != 0 {
            let step = power.clamp(-EXACT_POWER, EXACT_POWER);
            let factor = (0..step.unsigned_abs()).fold(1.0, |factor, _| factor * 10.0);
            number = if step < 0 { number / factor } else { number * factor };
            power -= step;
        }
        // Each step may have rounded up.
        Some(number.min(f64::MAX))
    }

    /// Compares as many digits as are kept.
    fn is_too_large(&self) -> bool {
        let (mut value, mut power) = (self.value, self.power);
        while value < NINETEEN_DIGITS {
            value *= 10;
            power -= 1;
        }
        power > TOO_LARGE_POWER || (power == TOO_LARGE_POWER && value > TOO_LARGE)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::decimal;

    /// As the standard library has it, for which a number that is too large is infinite.
    fn expected(text: &str) -> Option<f64> {
        text.parse().ok().filter(|number: &f64| number.is_finite())
    }

    #[test]
    fn numbers_are_as_the_standard_library_has_them() {
        for text in [
            "0",
            "-0",
            "1",
            "17.5",
            "0.05",
            "-12.50",
            "1e3",
            "1E-2",
            "1.5e+1",
            ".5",
            "5.",
            "+1",
            "1e22",
            "1e-22",
            "999999999999999",
            "0.000000000000001",
            "00012",
            "0e999",
            "1e-999",
            "0.0",
            "",
            ".",
            "-",
            "+",
            "e1",
            "1e",
            "1e+",
            "1.2.3",
            "1 ",
            " 1",
            "1e1.5",
            "0x1",
            "ten",
            "--1",
            "1e999",
            "-1e309",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            "18446744073709551616",
        ] {
            assert_eq!(decimal(text).map(f64::to_bits), expected(text).map(f64::to_bits), "{text}");
        }
        let many = format!("1{}e-400", "0".repeat(400));
        assert_eq!(decimal(&many), Some(1.0));
    }

    #[test]
    fn the_largest_number_is_one_and_what_is_nearer_to_infinity_is_not() {
        for (text, is_number) in [
            ("1.7976931348623157e308", true),
            ("1.7976931348623158e308", true),
            ("179769313486231570e291", true),
            ("1.79769313486231580e308", true),
            ("1.7976931348623159e308", false),
            ("1.7976931348623158080e308", false),
            ("17976931348623159e292", false),
            ("2e308", false),
        ] {
            assert_eq!(decimal(text).is_some(), is_number, "{text}");
            assert_eq!(expected(text).is_some(), is_number, "{text}");
        }
    }

    proptest! {
        #[test]
        fn numbers_of_fifteen_digits_are_exact(digits in 0..1_000_000_000_000_000_u64, power in -22..=22_i32) {
            let text = format!("{digits}e{power}");
            prop_assert_eq!(decimal(&text), expected(&text), "{}", text);
        }

        #[test]
        fn every_number_is_right_in_its_first_fifteen_digits(number: f64) {
            prop_assume!(number.is_finite());
            for text in [number.to_string(), format!("{number:e}")] {
                let found = decimal(&text).unwrap();
                prop_assert!((found - number).abs() <= number.abs() * 1e-14 + f64::MIN_POSITIVE, "{} {}", text, found);
            }
        }

        #[test]
        fn what_is_no_number_is_refused(text in "[-+.eE0-9]{0,8}") {
            prop_assert_eq!(decimal(&text).is_some(), expected(&text).is_some(), "{}", text);
        }
    }
}
