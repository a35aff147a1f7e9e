//! The day by the browser's clock. Knows time zones by their IANA names, through the browser's `Intl`.

use js_sys::{Array, Date as BrowserDate, Reflect};
use wasm_bindgen::JsValue;

use super::intl::Formatter;
use crate::domain::{date::Date, ports::Clock};

/// Stands in for a zone that the browser does not know: the services are in Finland.
const HELSINKI: &str = "Europe/Helsinki";

pub struct BrowserClock;

impl Clock for BrowserClock {
    fn today(&self, timezone: &str) -> Date {
        let now = BrowserDate::new_0();
        today_in(timezone, &now)
            .or_else(|| today_in(HELSINKI, &now))
            .or_else(|| today_in_utc(&now))
            .unwrap_or(Date::EPOCH)
    }
}

fn today_in(timezone: &str, now: &BrowserDate) -> Option<Date> {
    let options = [
        ("timeZone", timezone),
        ("calendar", "gregory"),
        ("numberingSystem", "latn"),
        ("year", "numeric"),
        ("month", "numeric"),
        ("day", "numeric"),
    ];
    let formatter = Formatter::new("DateTimeFormat", "formatToParts", "en", &options)?;
    let parts = Array::from(&formatter.apply(now)?);
    let part = |name: &str| {
        let is_it = |part: &JsValue| text(part, "type").as_deref() == Some(name);
        parts.iter().find(is_it).and_then(|part| text(&part, "value"))
    };
    Date::new(part("year")?.parse().ok()?, part("month")?.parse().ok()?, part("day")?.parse().ok()?)
}

fn today_in_utc(now: &BrowserDate) -> Option<Date> {
    let year = i16::try_from(now.get_utc_full_year()).ok()?;
    let month = u8::try_from(now.get_utc_month() + 1).ok()?;
    Date::new(year, month, u8::try_from(now.get_utc_date()).ok()?)
}

fn text(part: &JsValue, name: &str) -> Option<String> {
    Reflect::get(part, &name.into()).ok()?.as_string()
}
