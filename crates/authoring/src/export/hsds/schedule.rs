//! Hours as schedules of HSDS, which are rules of iCalendar (RFC 5545) in fields of their own. Times are those of the
//! wall, as in the standard's own examples: a rule for all the year has no single offset.

use model::{
    date::Weekday,
    hours::{Hours, Time, Window},
    text::Text,
};
use serde_json::{Value, json};

use super::record::Record;
use crate::workbook::SheetLanguage;

/// The schedules of a service or a location.
pub fn schedules(owner: &Record, hours: &Hours, words: SheetLanguage) -> Value {
    let new = |at: usize| owner.inner("schedule", at);
    match hours {
        Hours::Unknown => Value::Null,
        Hours::Always => json!([always(new(0))]),
        Hours::Text(text) => json!([in_words(new(0), text)]),
        Hours::Windows(windows) => windows.iter().enumerate().map(|(at, window)| one(new(at), window, words)).collect(),
    }
}

fn always(mut schedule: Record) -> Value {
    schedule.put("freq", "WEEKLY");
    schedule.put("byday", Weekday::ALL.map(name).join(","));
    schedule.put("opens_at", "00:00");
    schedule.put("closes_at", "23:59");
    schedule.finish()
}

fn in_words(mut schedule: Record, text: &Text) -> Value {
    schedule.put("description", super::words(text));
    schedule.finish()
}

fn one(mut schedule: Record, window: &Window, words: SheetLanguage) -> Value {
    schedule.put("valid_from", json!(window.from.map(|date| date.to_string())));
    schedule.put("valid_to", json!(window.until.map(|date| date.to_string())));
    let days: Vec<_> = match &*window.nth {
        [] => window.days.iter().map(name).collect(),
        nth => nth.iter().flat_map(|nth| window.days.iter().map(move |day| format!("{nth}{}", name(day)))).collect(),
    };
    if !days.is_empty() {
        schedule.put("freq", if window.nth.is_empty() { "WEEKLY" } else { "MONTHLY" });
        schedule.put("byday", days.join(","));
    }
    if 1 < window.every {
        // The interval is counted from this day.
        schedule.put("dtstart", json!(window.from.map(|date| date.to_string())));
        schedule.put("interval", window.every);
    }
    schedule.put("opens_at", json!(window.opens.map(clock)));
    // Midnight twice would be taken for a closed day.
    let is_whole_day = window.opens == Some(Time::MIDNIGHT) && window.closes == Some(Time::MIDNIGHT);
    schedule
        .put("closes_at", json!(window.closes.map(|time| if is_whole_day { LAST.to_owned() } else { closing(time) })));
    say(&mut schedule, window, words);
    schedule.finish()
}

/// What HSDS has no field for, once for this program and once for people.
fn say(schedule: &mut Record, window: &Window, words: SheetLanguage) {
    let is_closed = window.exception && window.opens.is_none() && window.closes.is_none();
    let exception = match is_closed {
        true => words.of(["Suljettu", "Stängt", "Closed"]),
        false => words.of([
            "Nämä ajat korvaavat tavalliset ajat",
            "Dessa tider ersätter de vanliga tiderna",
            "These hours take the place of the usual ones",
        ]),
    };
    let holidays = words.of(["Ei pyhäpäivinä", "Inte på helgdagar", "Not on public holidays"]);
    let uncertain = words.of([
        "Tarkista aika: kaikkea ei tiedetä",
        "Kontrollera tiden: allt är inte känt",
        "Check the time: not all of it is known",
    ]);
    let mut sentences = Vec::new();
    for (label, state, sentence) in [
        ("exception", window.exception, exception),
        ("closed_on_holidays", window.closed_on_holidays, holidays),
        ("uncertain", window.flawed, uncertain),
    ] {
        if state {
            schedule.say(label, state);
            sentences.push(sentence);
        }
    }
    schedule.put("description", sentences.join(". "));
}

/// The names are those of iCalendar, which feeds write in small letters.
fn name(day: Weekday) -> String {
    Weekday::NAMES.get(day as usize).copied().unwrap_or_default().to_uppercase()
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The end of a day is its last minute.
const LAST: &str = "23:59";

fn closing(time: Time) -> String {
    if time.hour() == 24 { LAST.to_owned() } else { clock(time) }
}
