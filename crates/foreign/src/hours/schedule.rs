//! Schedules of HSDS and Open Referral UK, which are rules of iCalendar (RFC 5545) in separate fields: weekly rules,
//! the n-th weekday of a month, every n weeks, and validity. A rule that says more is kept as far as it is understood
//! and marked as uncertain.

use super::{Opening, time, week, window, words};
use crate::{
    fields::Fields,
    notes::{Notes, quoted},
    own_attributes::OwnAttributes,
    problem::ProblemKind,
};
use model::{
    date::{Date, Weekday},
    hours::{Days, Time, Window},
    locale::Language,
    problem::{Outcome, ProblemKind as ValueProblem},
};

/// The context in which a schedule is read.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The language of its words.
    pub language: Language,
    /// Schedules that ended before this day are left out.
    pub today: Option<Date>,
}

/// Keys that restrict the days in ways that the finder does not have.
const NARROWING: [&str; 6] = ["bymonthday", "byweekno", "byyearday", "bymonth", "bysetpos", "count"];

/// Adds the hours of a schedule.
pub fn add(fields: &mut Fields, opening: &mut Opening, setting: Setting, notes: &mut Notes) {
    let (valid_to, until) = (fields.date("valid_to", notes), fields.date("until", notes));
    let until = valid_to.or(until);
    if let Some(until) = until.filter(|until| setting.today.is_some_and(|today| *until < today)) {
        notes.note(ProblemKind::Expired(until), Outcome::RecordLeftOut);
        return fields.clear();
    }
    let own = OwnAttributes::take(fields, notes);
    let [exception, closed_on_holidays, uncertain] =
        ["exception", "closed_on_holidays", "uncertain"].map(|label| own.flag(label, notes).unwrap_or_default());
    // The words next to these attributes say the same to those who do not know them.
    let is_said = exception || closed_on_holidays || uncertain;
    let remarks = ["description", "notes"].into_iter().filter_map(|key| fields.prose(key, notes));
    let remarks: Vec<_> = remarks.filter(|_| !is_said).collect();
    let window = rule(fields, notes);
    let (valid_from, starts) = (fields.date("valid_from", notes), fields.date("dtstart", notes));
    let from = valid_from.or(starts);
    let is_anchored = window.every == 1 || from.is_some();
    let flawed = window.flawed || !is_anchored || uncertain;
    let window = Window { from, until, flawed, exception, closed_on_holidays, ..window };
    let days = days(fields, notes);
    let is_empty = window.opens == window.closes && window.opens.is_none_or(|opens| opens == Time::MIDNIGHT);
    if is_empty && remarks.iter().any(|line| words::says_closed(line)) {
        if let (Some(from), Some(until)) = (from, until) {
            opening.close(Days::new(days.into_iter().map(|(_, day)| day)), from, until);
        }
        return;
    }
    let is_in_words = is_empty && days.is_empty() && window.from.or(window.until).is_none();
    if is_in_words && remarks.iter().any(|line| words::add(line, setting.language, opening).is_some()) {
        return;
    }
    remarks.iter().for_each(|line| opening.remark(setting.language, line));
    if days.is_empty() {
        return if is_said { opening.add(window) } else { opening.set_partial() };
    }
    // Of all days at once nobody writes that they are closed.
    let is_whole_week = Weekday::ALL.iter().all(|day| days.contains(&(None, *day)));
    let window = match window {
        Window { opens: Some(opens), closes: Some(closes), .. } if is_whole_week => {
            Window { closes: super::window(Days::default(), opens, closes).closes, ..window }
        }
        window => window,
    };
    for (nth, day) in days {
        let window = Window { days: Days::new([day]), nth: nth.into_iter().collect(), ..window.clone() };
        if is_empty && window.opens.is_some() && !is_whole_week {
            opening.add_unsure(window)
        } else {
            opening.add(window)
        }
    }
}

/// The times and how often they recur. The days are added later.
fn rule(fields: &mut Fields, notes: &mut Notes) -> Window {
    let (opens, is_sure_opening) = clock(fields, "opens_at", notes);
    let (closes, is_sure_closing) = clock(fields, "closes_at", notes);
    let mut flawed = !(is_sure_opening && is_sure_closing) || opens.is_some() != closes.is_some();
    let interval = fields.number("interval", notes).unwrap_or(1.0);
    let frequency = fields.words("freq", notes).unwrap_or_default().to_ascii_uppercase();
    let every = if frequency.starts_with("MONTH") || frequency.starts_with("YEAR") {
        flawed |= interval != 1.0 || frequency.starts_with("YEAR");
        1
    } else {
        let weeks = (1.0..=52.0).contains(&interval).then_some(interval as u8);
        flawed |= weeks.is_none();
        weeks.unwrap_or(1)
    };
    for key in NARROWING {
        flawed |= fields.take(key).is_some();
    }
    // The time zone is that of the feed, and the first day of the week matters only to weeks of the year.
    fields.skip(&["timezone", "wkst"]);
    let bounds = match (opens, closes) {
        // What this means is judged by the words beside it.
        (Some(Time::MIDNIGHT), Some(Time::MIDNIGHT)) => {
            Window { opens: Some(Time::MIDNIGHT), closes: Some(Time::MIDNIGHT), ..Window::default() }
        }
        (Some(opens), Some(closes)) => window(Days::default(), opens, closes),
        (opens, closes) => Window { opens, closes, ..Window::default() },
    };
    Window { every, flawed, ..bounds }
}

/// A time, and whether it is certainly local time.
fn clock(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> (Option<Time>, bool) {
    let Some(text) = fields.words(key, notes) else { return (None, true) };
    match time(&text) {
        Some((time, has_zone)) => (Some(time), !has_zone),
        None => {
            notes.note_at(key, ProblemKind::Value(ValueProblem::NotATime(quoted(&text))), Outcome::ValueIgnored);
            (None, false)
        }
    }
}

/// The days, each with the number of the week in the month if one is stated. Empty if they are not known.
fn days(fields: &mut Fields, notes: &mut Notes) -> Vec<(Option<i8>, Weekday)> {
    let keys = ["byday", "weekday", "day_of_week"];
    let mut days = Vec::new();
    for key in keys {
        let Some(text) = fields.words(key, notes) else { continue };
        let parts = text.split([',', ' ']).filter(|part| !part.trim().is_empty());
        let known: Option<Vec<_>> = parts.map(|part| numbered_day(part.trim())).collect();
        match known {
            Some(known) => days = known,
            None => notes.note_at(key, ProblemKind::NotUnderstood(quoted(&text)), Outcome::ValueIgnored),
        }
    }
    days
}

/// `MO`, `1SA`, `-1FR` or a name.
fn numbered_day(text: &str) -> Option<(Option<i8>, Weekday)> {
    let letters = text.find(|letter: char| letter.is_alphabetic())?;
    let (number, name) = text.split_at_checked(letters)?;
    let nth = match number.trim() {
        "" => None,
        number => Some(number.parse().ok().filter(|nth| (-5..=5).contains(nth) && *nth != 0)?),
    };
    Some((nth, week::weekday(name)?))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::fields;
    use crate::json;
    use model::hours::Hours;

    /// Each window as days, times, and what else it states; `?` marks one that may be open at any time.
    fn lines(schedule: &Value) -> String {
        let text = schedule.to_string();
        let (mut opening, mut notes) = (Opening::default(), Notes::default());
        let setting = Setting { language: Language::ENGLISH, today: Date::new(2026, 10, 1) };
        let value = json::parse(&text).unwrap();
        fields::record(value, &mut notes, &mut |fields, notes| add(fields, &mut opening, setting, notes));
        let clock =
            |time: Option<Time>| time.map_or("-".into(), |time| format!("{}:{:02}", time.hour(), time.minute()));
        let line = |window: &Window| {
            let days: Vec<_> = window.days.iter().map(|day| Weekday::NAMES[day as usize]).collect();
            let mut line = format!("{} {} {}", days.join(","), clock(window.opens), clock(window.closes));
            line += &window.nth.iter().map(|nth| format!(" nth {nth}")).collect::<String>();
            line += &window.from.iter().map(|date| format!(" from {date}")).collect::<String>();
            line += &window.until.iter().map(|date| format!(" until {date}")).collect::<String>();
            if window.every != 1 {
                line += &format!(" every {}", window.every);
            }
            if window.flawed { line + " ?" } else { line }
        };
        match opening.into_parts() {
            (Hours::Windows(windows), _) => windows.iter().map(line).collect::<Vec<_>>().join("; "),
            (Hours::Text(text), _) => text.choose(&[]).unwrap().text,
            (Hours::Always, _) => "always".into(),
            (Hours::Unknown, _) => String::new(),
        }
    }

    fn check(schedule: Value, expected: &str) {
        assert_eq!(lines(&schedule), expected, "{schedule}");
    }

    #[test]
    fn rules_that_directories_use_are_understood() {
        let times = |keys: Value| {
            let mut schedule = json!({ "opens_at": "10:00:00", "closes_at": "18:00" });
            schedule.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
            schedule
        };
        check(times(json!({ "freq": "WEEKLY", "byday": "TH,FR" })), "th,fr 10:00 18:00");
        check(times(json!({ "freq": "week", "byday": "MO" })), "mo 10:00 18:00");
        check(times(json!({ "weekday": "Monday" })), "mo 10:00 18:00");
        let midnight =
            |words: &str| json!({ "byday": "SA", "opens_at": "00:00", "closes_at": "00:00", "description": words });
        check(midnight("Closed"), "");
        check(midnight("Staffed by volunteers"), "sa - - ?");
        let closed = json!({ "valid_from": "2026-12-24", "valid_to": "2026-12-26", "description": "Suljettu" });
        check(closed, " - - from 2026-12-24 until 2026-12-26;  - - every 0 ?");
        check(json!({ "description": "24 hours a day, 7 days a week" }), "always");
        check(json!({ "description": "8:00am-5:00pm, Mon-Fri" }), "mo,tu,we,th,fr 8:00 17:00");
        check(json!({ "description": "By appointment" }), "By appointment");
        check(times(json!({ "freq": "MONTHLY", "byday": "1SA,3SA" })), "sa 10:00 18:00 nth 1; sa 10:00 18:00 nth 3");
        check(times(json!({ "freq": "MONTHLY", "byday": "-1FR" })), "fr 10:00 18:00 nth -1");
        let every = json!({ "byday": "MO", "interval": 2, "dtstart": "2026-09-07" });
        check(times(every), "mo 10:00 18:00 from 2026-09-07 every 2");
        let valid = json!({ "byday": "MO", "valid_from": "2026-01-01", "valid_to": "2026-12-31" });
        check(times(valid), "mo 10:00 18:00 from 2026-01-01 until 2026-12-31");
        check(json!({ "byday": "SA", "opens_at": "00:00", "closes_at": "23:59" }), "sa 0:00 24:00");
        check(json!({ "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "00:00" }), "always");
        check(json!({ "byday": "FR", "opens_at": "22:00", "closes_at": "02:00" }), "fr 22:00 2:00");
    }

    #[test]
    fn what_is_not_sure_may_hold_at_any_time() {
        check(json!({ "byday": "MO", "opens_at": "09:00Z", "closes_at": "15:00Z" }), "mo 9:00 15:00 ?");
        check(json!({ "byday": "MO", "opens_at": "99.99", "closes_at": "15:00" }), "mo - 15:00 ?");
        let both = json!({ "byday": "MO", "opens_at": "9:00", "closes_at": "15:00", "bymonthday": "2,3" });
        check(both, "mo 9:00 15:00 ?");
        check(
            json!({ "byday": "MO", "opens_at": "9:00", "closes_at": "15:00", "interval": 2 }),
            "mo 9:00 15:00 every 2 ?",
        );
    }

    #[test]
    fn words_stand_for_hours_where_there_are_no_others() {
        check(json!({ "description": "Ring us first." }), "Ring us first.");
        check(json!({ "byday": "XX", "description": "Ring us first." }), "Ring us first.");
        check(json!({ "opens_at": "9:00" }), "");
    }

    #[test]
    fn a_schedule_that_has_ended_is_left_out() {
        check(json!({ "byday": "MO", "opens_at": "9:00", "closes_at": "15:00", "valid_to": "2026-09-30" }), "");
        check(
            json!({ "byday": "MO", "opens_at": "9:00", "closes_at": "15:00", "valid_to": "2026-10-01" }),
            "mo 9:00 15:00 until 2026-10-01",
        );
    }
}
