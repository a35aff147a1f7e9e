//! The public holidays of Finland, computed for any year.

use super::date::Date;
use crate::date::Weekday;

/// Whether the day is a public holiday, or Midsummer Eve or Christmas Eve, on which offices are closed as well.
///
/// The days are those of the laws on the holidays of the church (Kirkkojärjestys 1055/1993, 1:1), on Independence Day
/// (388/1937) and on May Day (272/1944). Easter is computed by the anonymous Gregorian algorithm (Meeus, 1991).
pub fn is_finnish_holiday(date: Date) -> bool {
    is_fixed(date) || is_movable(date)
}

fn is_fixed(date: Date) -> bool {
    matches!((date.month(), date.day()), (1, 1 | 6) | (5, 1) | (12, 6 | 24 | 25 | 26))
}

fn is_movable(date: Date) -> bool {
    let from_easter = easter(date.year()).map(|easter| easter.days_until(date));
    // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
    matches!(from_easter, Some(-2 | 0 | 1 | 39 | 49))
        || match (date.month(), date.day(), date.weekday()) {
            // Midsummer Eve and Midsummer Day.
            (6, 19..=25, Weekday::Friday) | (6, 20..=26, Weekday::Saturday) => true,
            // All Saints' Day.
            (10, 31, Weekday::Saturday) | (11, 1..=6, Weekday::Saturday) => true,
            _ => false,
        }
}

fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let correction = (century + 8) / 25;
    let moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    Date::new(i16::try_from(year).ok()?, u8::try_from(days / 31).ok()?, u8::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The holidays of a year, as month and day.
    fn check(year: i16, expected: &str) {
        let first = Date::new(year, 1, 1).unwrap();
        let days = (0..366).filter_map(|day| first.plus_days(day)).filter(|date| date.year() == year);
        let found: Vec<_> =
            days.filter(|date| is_finnish_holiday(*date)).map(|date| date.to_string()[5..].to_owned()).collect();
        assert_eq!(found.join(" "), expected, "{year}");
    }

    #[test]
    fn the_holidays_of_finland_are_found() {
        check(2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-21 06-22 11-02 12-06 12-24 12-25 12-26");
        check(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26");
        // Easter is as early as it was in 2008, and Ascension Day falls on May Day.
        check(2008, "01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-20 06-21 11-01 12-06 12-24 12-25 12-26");
    }

    #[test]
    fn easter_is_right_in_years_that_are_exceptions_of_the_rule() {
        let easter = |year| easter(year).unwrap().to_string();
        assert_eq!(easter(1954), "1954-04-18");
        assert_eq!(easter(1981), "1981-04-19");
        assert_eq!(easter(2038), "2038-04-25");
        assert_eq!(easter(2049), "2049-04-18");
    }
}
