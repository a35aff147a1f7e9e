//! Writing opening hours as a person would type them.

use model::{
    date::{Date, Weekday},
    hours::Time,
};
use serde_json::Value;

use super::{parse::parse, token::UNKNOWN};
use crate::workbook::{SheetLanguage, cell::write_date, vocabulary};

/// Writes hours in the notation. `None` where the notation cannot express them: parsing them would give something else.
pub fn write(hours: &Value, language: SheetLanguage) -> Option<String> {
    let written = match hours {
        Value::String(always) => always.clone(),
        Value::Array(windows) => {
            let windows: Option<Vec<_>> = windows.iter().map(|window| self::window(window, language)).collect();
            windows?.join("; ")
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => return None,
    };
    (parse(&written).as_ref() == Ok(hours)).then_some(written)
}

fn window(window: &Value, language: SheetLanguage) -> Option<String> {
    let has = |key: &str| window.get(key).is_some_and(|flag| flag == true);
    let mut parts = Vec::new();
    if has("exception") {
        parts.push(language.of(["poikkeus", "undantag", "exception"]).to_owned());
    }
    parts.extend(every(window, language));
    parts.extend(month(window, language));
    parts.extend(days(window, language)?);
    parts.extend(times(window)?);
    if has("exception") && window.get("opens").or(window.get("closes")).is_none() {
        parts.push(language.of(["suljettu", "stängt", "closed"]).to_owned());
    }
    for (key, word) in [("from", ["alkaen", "från", "from"]), ("until", ["asti", "till", "until"])] {
        if let Some(date) = window.get(key).and_then(Value::as_str).and_then(Date::parse) {
            let (word, date) = (language.of(word), write_date(date));
            // "31.12.2026 asti" is how it is said in Finnish.
            parts.push(if word == "asti" { format!("{date} {word}") } else { format!("{word} {date}") });
        }
    }
    if has("closed_on_holidays") {
        parts.push(language.of(["ei pyhinä", "inte helgdagar", "not on holidays"]).to_owned());
    }
    Some(parts.join(" "))
}

fn every(window: &Value, language: SheetLanguage) -> Option<String> {
    match window.get("every")?.as_u64()? {
        2 => Some(language.of(["joka toinen", "varannan", "every other"]).to_owned()),
        weeks => Some(match language {
            SheetLanguage::Finnish => format!("joka {weeks}. viikko"),
            SheetLanguage::Swedish => format!("var {weeks}:e vecka"),
            SheetLanguage::English => format!("every {weeks} weeks"),
        }),
    }
}

fn month(window: &Value, language: SheetLanguage) -> Option<String> {
    let ordinals = window.get("nth")?.as_array()?.iter().map(|nth| match nth.as_i64() {
        Some(-1) => language.of(["viimeinen", "sista", "last"]).to_owned(),
        nth => format!("{}.", nth.unwrap_or_default()),
    });
    let ordinals = ordinals.collect::<Vec<_>>().join(" ");
    Some(format!("{} {ordinals}", language.of(["kuun", "månadens", "monthly"])))
}

/// Days that follow each other as a range. `None` where one of them is not a day.
fn days(window: &Value, language: SheetLanguage) -> Option<Option<String>> {
    let Some(days) = window.get("days") else { return Some(None) };
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for day in days.as_array()? {
        let at = Weekday::NAMES.iter().position(|name| day == name)?;
        match runs.last_mut().filter(|(_, last)| *last + 1 == at) {
            Some((_, last)) => *last = at,
            None => runs.push((at, at)),
        }
    }
    let name = |at: usize| vocabulary::name("day", Weekday::NAMES.get(at)?, language);
    let shown = runs.into_iter().map(|(first, last)| match last - first {
        0 => Some(name(first)?.to_owned()),
        1 => Some(format!("{}, {}", name(first)?, name(last)?)),
        _ => Some(format!("{}-{}", name(first)?, name(last)?)),
    });
    Some(Some(shown.collect::<Option<Vec<_>>>()?.join(", ")))
}

/// `None` where one of them is not a time.
fn times(window: &Value) -> Option<Option<String>> {
    let (opens, closes) = (window.get("opens"), window.get("closes"));
    if opens.or(closes).is_none() {
        return Some(None);
    }
    let time = |value: Option<&Value>| match value {
        None => Some(UNKNOWN.to_owned()),
        Some(value) => value.as_str().and_then(Time::parse).map(time),
    };
    Some(Some(format!("{}-{}", time(opens)?, time(closes)?)))
}

fn time(time: Time) -> String {
    match time.minute() {
        0 => time.hour().to_string(),
        minute => format!("{}:{minute:02}", time.hour()),
    }
}
