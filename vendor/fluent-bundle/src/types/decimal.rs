//! Decimal numbers between `f64` and text without the standard library's conversions.
//!
//! NOT PART OF THE UPSTREAM CRATE, see README.md.
//!
//! Those conversions are right for every number, for which they need tables of powers of ten and of five
//! that hardly compress. These are right for numbers of up to 15 digits, which is as many as an `f64` is
//! sure to hold: such a number is a whole number below 2^53 divided by a power of ten up to 10^22, both of
//! which an `f64` holds exactly, so that the division rounds once.

/// Up to here every whole number is an `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// More digits than an `f64` tells apart.
const FRACTION_DIGITS: u8 = 17;

/// The number that a literal of Fluent is: `-?[0-9]+(\.[0-9]+)?`. `None` for any other text, and for more
/// digits than fit into 64 bits.
pub fn parse(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    if whole.is_empty() {
        return None;
    }
    let (mut digits, mut power) = (0_u64, 1.0);
    for digit in whole.bytes().chain(fraction.bytes()) {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        digits = digits.checked_mul(10)?.checked_add(digit.into())?;
    }
    for _ in 0..fraction.len() {
        power *= 10.0;
    }
    let number = digits as f64 / power;
    Some(if unsigned.len() == text.len() { number } else { -number })
}

/// The number with as few digits as are read as the same number. A number from 2^53 on is written as the
/// whole number that it is, and one from 2^64 on as 2^64 - 1.
pub fn write(number: f64) -> String {
    let size = number.abs();
    if size.is_nan() {
        return "NaN".to_owned();
    }
    let (mut digits, mut count, mut power) = (size as u64, 0, 1.0);
    if size < EXACT {
        while digits as f64 / power != size && count < FRACTION_DIGITS {
            count += 1;
            power *= 10.0;
            digits = (size * power + 0.5) as u64;
        }
    }
    let sign = if number.is_sign_negative() { "-" } else { "" };
    let written = digits.to_string();
    if count == 0 {
        return [sign, &written].concat();
    }
    // There is at least one digit before the point.
    let count = usize::from(count);
    let written = "0".repeat((count + 1).saturating_sub(written.len())) + &written;
    let (whole, fraction) = written.split_at(written.len() - count);
    [sign, whole, ".", fraction].concat()
}
