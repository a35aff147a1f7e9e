//! Opening hours as a feed states them. Whether a channel is open at an instant is computed in `opening`.

use super::{
    date::{Date, Weekday},
    shared::Shared,
    text::{Text, trimmed},
};

/// When a channel can be used. Hours that are not understood are kept as text and are *unknown*, never *closed*.
///
/// ```
/// use model::{
///     date::{Date, Weekday},
///     hours::{Days, Hours, Time, Window},
///     opening::{LocalTime, Opening, opening},
/// };
///
/// let (opens, closes) = (Time::parse("09:00"), Time::parse("15:00"));
/// let window = Window { days: Days::new([Weekday::Monday]), opens, closes, every: 1, ..Window::default() };
/// let monday = Date::parse("2026-11-23").expect("a day");
/// let noon = LocalTime { date: monday, time: Time::parse("12:00").expect("a time") };
/// assert!(matches!(opening(&Hours::Windows(vec![window].into()), noon), Opening::Open { .. }));
/// assert_eq!(opening(&Hours::Unknown, noon), Opening::Unknown);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Hours {
    #[default]
    Unknown,
    Always,
    Windows(Shared<Window>),
    Text(Text),
}

/// A stretch of time that recurs on the given days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Window {
    pub days: Days,
    /// `None` if the feed gives the day but no time.
    pub opens: Option<Time>,
    /// Earlier than `opens` if the window goes past midnight.
    pub closes: Option<Time>,
    /// The number of weeks from one time to the next, counted from `from`; 1 is every week.
    pub every: u8,
    pub from: Option<Date>,
    pub until: Option<Date>,
    /// Which of these weekdays of a month: 1 is the first, -1 the last. Empty means all.
    pub nth: Box<[i8]>,
    pub closed_on_holidays: bool,
    /// On its days it replaces all ordinary windows; without times it closes them.
    pub exception: bool,
    /// A part of it was not understood: what was understood is shown, and it may be open at any time.
    pub flawed: bool,
}

/// A time of day in minutes from midnight, 0 to 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(u16);

/// A set of weekdays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days(u8);

impl Hours {
    /// Whether anything is said that can be compared with a clock.
    pub fn is_stated(&self) -> bool {
        matches!(self, Hours::Always | Hours::Windows(_))
    }
}

impl Days {
    /// The set of these days.
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Self {
        Self(days.into_iter().fold(0, |bits, day| bits | 1 << day as u8))
    }

    /// Whether the day is in the set.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day as u8) != 0
    }

    /// Whether no day is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days of the set, from Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.contains(*day))
    }
}

impl Time {
    /// The time now where it is not known which time zone is meant. It is no time of a feed.
    pub const UNKNOWN: Self = Self(u16::MAX);

    /// Parses `9:00`, `09:00`, `09.00`, `09:00:00` and `24:00`. Seconds are dropped. A text with a time zone gives
    /// `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, rest) = digits(trimmed(text).as_bytes())?;
        let (minute, rest) = digits(after_separator(rest)?)?;
        let (second, rest) = match rest {
            [] => (0, rest),
            rest => digits(after_separator(rest)?)?,
        };
        if !rest.is_empty() {
            return None;
        }
        let minutes = hour * 60 + minute;
        (minute < 60 && second < 60 && minutes <= 1440).then_some(Self(minutes))
    }

    /// Minutes from midnight, 0 to 1440.
    pub fn minutes(self) -> u16 {
        self.0
    }

    pub const MIDNIGHT: Self = Self(0);

    /// A time of so many minutes from midnight. `None` above 1440.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= 1440).then_some(Self(minutes))
    }

    /// The hour, 0 to 24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour, 0 to 59.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

/// A number of one or two digits, and what follows it.
fn digits(text: &[u8]) -> Option<(u16, &[u8])> {
    match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] => {
            Some((u16::from(tens - b'0') * 10 + u16::from(ones - b'0'), rest))
        }
        [ones @ b'0'..=b'9', rest @ ..] => Some((u16::from(ones - b'0'), rest)),
        _ => None,
    }
}

fn after_separator(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b':' | b'.', rest @ ..] => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(u16, u16)>) {
        assert_eq!(Time::parse(text).map(|time| (time.hour(), time.minute())), expected, "{text:?}");
    }

    #[test]
    fn times_are_read_in_the_forms_that_feeds_use() {
        check("09:00", Some((9, 0)));
        check("9.30", Some((9, 30)));
        check("08:00:00", Some((8, 0)));
        check("24:00", Some((24, 0)));
        check("15.30", Some((15, 30)));
        check("24:01", None);
        // A time in another zone, or two times, would be read wrongly.
        check("09:00Z", None);
        check("09:00:00Z", None);
        check("09:00:00+03:00", None);
        check("09:00:60", None);
        check("09:00:59", Some((9, 0)));
        check("9:00-15:00", None);
        check("+9:00", None);
        check("9", None);
        check("99.99", None);
        check("12:60", None);
        check("noon", None);
        check("", None);
    }

    #[test]
    fn only_windows_and_always_are_stated() {
        let windows = Hours::Windows([Window::default()].into());
        let stated =
            [Hours::Unknown, Hours::Text(Text::default()), Hours::Always, windows].map(|hours| hours.is_stated());
        assert_eq!(stated, [false, false, true, true]);
    }

    #[test]
    fn days_are_a_set() {
        let days = Days::new([Weekday::Monday, Weekday::Thursday]);
        assert!(days.contains(Weekday::Thursday) && !days.contains(Weekday::Friday));
        assert_eq!(days.iter().count(), 2);
        assert_eq!(Weekday::parse("TH"), Some(Weekday::Thursday));
    }
}
