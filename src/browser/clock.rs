//! The time by the browser's clock. Time zones go by their IANA names through the browser's `Intl`, so the program
//! contains no data about time zones.

use js_sys::{Array, Date as BrowserDate, Reflect};
use wasm_bindgen::JsValue;

use super::intl::Formatter;
use model::{clock::Clock, date::Date, hours::Time, opening::LocalTime};

/// Stands in for a zone that the browser does not know: the services are in Finland.
const HELSINKI: &str = "Europe/Helsinki";

pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self, timezone: &str) -> LocalTime {
        let now = BrowserDate::new_0();
        in_zone(timezone, &now)
            .or_else(|| in_zone(HELSINKI, &now))
            .or_else(|| in_utc(&now))
            .unwrap_or(LocalTime { date: Date::EPOCH, time: Time::MIDNIGHT })
    }
}

fn in_zone(timezone: &str, now: &BrowserDate) -> Option<LocalTime> {
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
    let formatter = Formatter::new("DateTimeFormat", "formatToParts", "en", &options)?;
    let parts = Array::from(&formatter.apply(now)?);
    let part = |name: &str| {
        let is_it = |part: &JsValue| text(part, "type").as_deref() == Some(name);
        parts.iter().find(is_it).and_then(|part| text(&part, "value"))?.parse::<u16>().ok()
    };
    let byte = |name: &str| u8::try_from(part(name)?).ok();
    let date = Date::new(i16::try_from(part("year")?).ok()?, byte("month")?, byte("day")?)?;
    Some(LocalTime { date, time: Time::from_minutes(part("hour")? * 60 + part("minute")?)? })
}

fn in_utc(now: &BrowserDate) -> Option<LocalTime> {
    let year = i16::try_from(now.get_utc_full_year()).ok()?;
    let month = u8::try_from(now.get_utc_month() + 1).ok()?;
    let date = Date::new(year, month, u8::try_from(now.get_utc_date()).ok()?)?;
    let minutes = u16::try_from(now.get_utc_hours() * 60 + now.get_utc_minutes()).ok()?;
    Some(LocalTime { date, time: Time::from_minutes(minutes)? })
}

fn text(part: &JsValue, name: &str) -> Option<String> {
    Reflect::get(part, &name.into()).ok()?.as_string()
}
