//! Numbers. Spreadsheets write them as texts, with a decimal comma, or whole numbers with decimals; all of that is
//! accepted.

use super::Read;
use crate::service_feed::reading::Reading;
use bulk::{Tape, Value};
use model::{problem::ProblemKind, service::COORDINATE_LIMITS};

/// An age in years, from 0.
#[derive(Debug)]
pub struct Years;

/// A number of things, from 0.
#[derive(Debug)]
pub struct Count;

/// A number of things of which there may be very many, from 0.
#[derive(Debug)]
pub struct Total;

/// A number of weeks, from 1.
#[derive(Debug)]
pub struct Weeks;

/// Which of these weekdays of a month: 1 is the first, -1 the last.
#[derive(Debug)]
pub struct Nth;

/// Degrees north of the equator.
#[derive(Debug)]
pub struct Latitude;

/// Degrees east of Greenwich.
#[derive(Debug)]
pub struct Longitude;

/// A longer text is not tried as a number.
const LONGEST: usize = 24;

impl Read for Years {
    type Model = f32;

    fn read(value: Value, reading: &mut Reading) -> Option<f32> {
        let years = number(value);
        match years {
            Some(0.0..) => {}
            Some(_) => reading.ignore(ProblemKind::NegativeNumber),
            None => reading.wrong_type(value, "a number"),
        }
        years.filter(|years| 0.0 <= *years).map(|years| years as f32)
    }
}

impl Read for Count {
    type Model = u16;

    fn read(value: Value, reading: &mut Reading) -> Option<u16> {
        let number = whole(value, reading)?;
        let count = u16::try_from(number).ok();
        match number {
            ..0 => reading.ignore(ProblemKind::NegativeNumber),
            0..65_536 => {}
            65_536.. => reading
                .ignore(ProblemKind::WrongType { found: "a very large number", expected: "a number up to 65535" }),
        }
        count
    }
}

impl Read for Total {
    type Model = usize;

    fn read(value: Value, reading: &mut Reading) -> Option<usize> {
        let total = usize::try_from(whole(value, reading)?).ok();
        if total.is_none() {
            reading.ignore(ProblemKind::NegativeNumber);
        }
        total
    }
}

impl Read for Weeks {
    type Model = u8;

    fn read(value: Value, reading: &mut Reading) -> Option<u8> {
        let weeks = u8::try_from(whole(value, reading)?).ok().filter(|weeks| *weeks != 0);
        if weeks.is_none() {
            reading.ignore(ProblemKind::WrongType {
                found: "another number",
                expected: "a number of weeks from 1 to 255",
            });
        }
        weeks
    }
}

impl Read for Nth {
    type Model = i8;

    fn read(value: Value, reading: &mut Reading) -> Option<i8> {
        let nth = i8::try_from(whole(value, reading)?).ok().filter(|nth| matches!(nth, -5..=-1 | 1..=5));
        if nth.is_none() {
            reading.ignore(ProblemKind::WrongType {
                found: "another number",
                expected: "a number from 1 to 5 or from -5 to -1",
            });
        }
        nth
    }
}

impl Read for Latitude {
    type Model = f64;

    fn read(value: Value, reading: &mut Reading) -> Option<f64> {
        let [pole, _] = COORDINATE_LIMITS;
        degrees(value, pole, "a latitude from -90 to 90", reading)
    }
}

impl Read for Longitude {
    type Model = f64;

    fn read(value: Value, reading: &mut Reading) -> Option<f64> {
        let [_, line] = COORDINATE_LIMITS;
        degrees(value, line, "a longitude from -180 to 180", reading)
    }
}

fn degrees(value: Value, limit: f64, expected: &'static str, reading: &mut Reading) -> Option<f64> {
    let degrees = number(value);
    match degrees {
        Some(degrees) if degrees.abs() <= limit => return Some(degrees),
        Some(_) => reading.ignore(ProblemKind::WrongType { found: "another number", expected }),
        None => reading.wrong_type(value, expected),
    }
    None
}

/// A number, also one that is written as a text.
fn number(value: Value) -> Option<f64> {
    let written = match value.text() {
        Some(text) if text.len() <= LONGEST => text.trim().replace(',', "."),
        _ => return bulk::decimal(value.number()?),
    };
    bulk::decimal(Tape::parse(&written).ok()?.root().number()?)
}

/// A whole number, also one with zeros as decimals.
fn whole(value: Value, reading: &mut Reading) -> Option<i64> {
    // Larger numbers are not exact as decimals, and no number of the format is as large.
    let whole = number(value).filter(|number| number.trunc() == *number && number.abs() < 9_007_199_254_740_992.0);
    if whole.is_none() {
        reading.wrong_type(value, "a whole number");
    }
    whole.map(|number| number as i64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::service_feed::testing::{check_read as check, kind};

    #[test]
    fn a_number_may_be_written_as_a_text() {
        check::<Years>(json!(1.5), Some(1.5), None);
        check::<Years>(json!(" 1,5 "), Some(1.5), None);
        check::<Years>(json!(0), Some(0.0), None);
        check::<Years>(json!("-0.5"), None, Some(ProblemKind::NegativeNumber));
        check::<Years>(json!("[1]"), None, kind("a text", "a number"));
        check::<Years>(json!("1".repeat(30)), None, kind("a text", "a number"));
        check::<Years>(json!([1]), None, kind("a list", "a number"));
    }

    #[test]
    fn whole_numbers_are_checked() {
        check::<Count>(json!(2.0), Some(2), None);
        check::<Count>(json!("5"), Some(5), None);
        check::<Count>(json!(1.5), None, kind("a decimal number", "a whole number"));
        check::<Count>(json!(u64::MAX), None, kind("a decimal number", "a whole number"));
        check::<Count>(json!("two"), None, kind("a text", "a whole number"));
        check::<Count>(json!(-1), None, Some(ProblemKind::NegativeNumber));
        check::<Count>(json!(70_000), None, kind("a very large number", "a number up to 65535"));
        check::<Weeks>(json!(0), None, kind("another number", "a number of weeks from 1 to 255"));
        check::<Nth>(json!(-5), Some(-5), None);
        check::<Nth>(json!(0), None, kind("another number", "a number from 1 to 5 or from -5 to -1"));
    }
}
