//! The time by the browser's clock. Time zones go by their IANA names through the browser's `Intl`, so the program
//! contains no data about time zones.

use std::cell::RefCell;

use js_sys::Date as BrowserDate;

use super::intl::Formatter;
use model::{clock::Clock, date::Date, hours::Time, opening::LocalTime};

thread_local! {
    /// What writes the time of the zone that was asked for last: to make it takes a slow phone some ten milliseconds, and
    /// it is asked three times before the first question is there.
    static LAST: RefCell<Option<(String, Formatter)>> = const { RefCell::new(None) };
}

pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self, timezone: &str) -> LocalTime {
        let now = BrowserDate::new_0();
        // Where the zone is not stated, or not known to the browser, the day is the reader's, and the time not known.
        in_zone(timezone, &now).unwrap_or_else(|| LocalTime { time: Time::UNKNOWN, ..Self.here() })
    }
}

impl BrowserClock {
    /// The time where the reader is.
    pub fn here(&self) -> LocalTime {
        let now = BrowserDate::new_0();
        let of = |number: u32| u8::try_from(number).unwrap_or_default();
        let year = i16::try_from(now.get_full_year()).unwrap_or_default();
        let date = Date::new(year, of(now.get_month() + 1), of(now.get_date())).unwrap_or(Date::EPOCH);
        let minutes = u16::try_from(now.get_hours() * 60 + now.get_minutes()).unwrap_or_default();
        LocalTime { date, time: Time::from_minutes(minutes).unwrap_or(Time::MIDNIGHT) }
    }
}

fn in_zone(timezone: &str, now: &BrowserDate) -> Option<LocalTime> {
    // Swedish writes a day from the year to the day: "2026-12-31 23:59". What stands between the numbers does not matter.
    let text = writer(timezone)?.apply(now)?.as_string()?;
    let mut numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse::<u16>().ok());
    let year = i16::try_from(numbers.next()?).ok()?;
    let mut next = || u8::try_from(numbers.next()?).ok();
    let (date, hour, minute) = (Date::new(year, next()?, next()?)?, next()?, next()?);
    Some(LocalTime { date, time: Time::from_minutes(u16::from(hour) * 60 + u16::from(minute))? })
}

/// What writes the time of a zone; `None` where the browser does not know the zone.
fn writer(timezone: &str) -> Option<Formatter> {
    LAST.with(|last| {
        let mut last = last.try_borrow_mut().ok()?;
        if last.as_ref().is_none_or(|(known, _)| known != timezone) {
            *last = Some((timezone.to_owned(), made(timezone)?));
        }
        last.as_ref().map(|(_, writer)| writer.clone())
    })
}

fn made(timezone: &str) -> Option<Formatter> {
    let options = [
        ("timeZone", timezone),
        ("calendar", "gregory"),
        ("numberingSystem", "latn"),
        // Not `hour12`, which in Chrome 80 made midnight 24 o'clock.
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "numeric"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "numeric"),
    ];
    Formatter::new("DateTimeFormat", "format", "sv", &options)
}
