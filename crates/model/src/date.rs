//! Calendar dates of the Gregorian calendar, parsed and written as `2026-12-31`.

use std::fmt;

use super::text::trimmed;

/// A day of the Gregorian calendar, written `2026-12-31` (RFC 3339, `full-date`).
///
/// ```
/// use model::date::{Date, Weekday};
///
/// let last = Date::parse("2026-12-31").expect("a day");
/// assert_eq!(last.weekday(), Weekday::Thursday);
/// assert_eq!(last.plus_days(1).expect("a day").to_string(), "2027-01-01");
/// assert_eq!(Date::parse("2026-02-30"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Date {
    /// 1970-01-01.
    pub const EPOCH: Date = Date { year: 1970, month: 1, day: 1 };

    /// `None` if the calendar has no such day.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        (0 <= year && (1..=12).contains(&month) && 1 <= day && day <= days_in_month(year, month)).then_some(Self {
            year,
            month,
            day,
        })
    }

    /// Parses `2026-12-31`, also as the start of a date and time (`2026-12-31T10:00:00Z`).
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = trimmed(text).as_bytes().split_first_chunk::<10>()?;
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else { return None };
        if !matches!(rest, [] | [b'T' | b' ', ..]) {
            return None;
        }
        let number = |digits: &[&u8]| {
            let next = |number, digit: &&u8| digit.is_ascii_digit().then(|| number * 10 + i16::from(**digit - b'0'));
            digits.iter().try_fold(0, next)
        };
        let (month, day) = (number(&[m1, m2])?, number(&[d1, d2])?);
        Self::new(number(&[y1, y2, y3, y4])?, month as u8, day as u8)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days from 1970-01-01, by the civil-calendar arithmetic of Howard Hinnant's `chrono` paper.
    pub fn days_since_epoch(self) -> i32 {
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day so many days after 1970-01-01; the inverse of [`Date::days_since_epoch`].
    pub fn from_days_since_epoch(days: i32) -> Option<Self> {
        let days = days + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Self::new(i16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day so many days later; `None` outside the years 0 to 32767.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_days_since_epoch(self.days_since_epoch() + days)
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        let from_monday = (self.days_since_epoch() + 3).rem_euclid(7);
        Weekday::ALL.get(usize::try_from(from_monday).unwrap_or_default()).copied().unwrap_or(Weekday::Monday)
    }

    /// The number of days in the date's month.
    pub fn days_in_month(self) -> u8 {
        days_in_month(self.year, self.month)
    }

    /// Whole days from `self` to `later`; negative when `later` is earlier.
    pub fn days_until(self, later: Date) -> i32 {
        later.days_since_epoch() - self.days_since_epoch()
    }
}

impl Weekday {
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// The names in a feed, which are those of iCalendar (RFC 5545, `weekday`) in lower case.
    pub const NAMES: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    pub fn parse(name: &str) -> Option<Self> {
        let at = Self::NAMES.iter().position(|known| known.eq_ignore_ascii_case(name.trim()))?;
        Self::ALL.get(at).copied()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in_month(year: i16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn dates_are_read_as_rfc_3339_writes_them() {
        check("2026-12-31", Some("2026-12-31"));
        check(" 2026-12-31T10:00:00Z", Some("2026-12-31"));
        check("2024-02-29", Some("2024-02-29"));
        check("2023-02-29", None);
        check("31.12.2026", None);
        check("2026-13-01", None);
        check("2026-1-1", None);
        check("", None);
    }

    #[test]
    fn every_day_of_two_centuries_comes_back_with_its_weekday() {
        let mut weekday = Date::parse("1900-01-01").unwrap().weekday() as usize;
        for days in Date::parse("1900-01-01").unwrap().days_since_epoch()..40_000 {
            let date = Date::from_days_since_epoch(days).unwrap();
            assert_eq!((date.days_since_epoch(), date.weekday() as usize), (days, weekday), "{date}");
            weekday = (weekday + 1) % 7;
        }
        assert_eq!(Date::parse("2026-11-21").unwrap().weekday(), Weekday::Saturday);
    }

    #[test]
    fn days_are_counted_across_years_and_leap_days() {
        let day = |text| Date::parse(text).unwrap();
        assert_eq!(day("1970-01-01").days_since_epoch(), 0);
        assert_eq!(day("2000-03-01").days_since_epoch(), 11_017);
        assert_eq!(day("2024-02-28").days_until(day("2024-03-01")), 2);
        assert_eq!(day("2026-01-01").days_until(day("2025-12-31")), -1);
    }
}
