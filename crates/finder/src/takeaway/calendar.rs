//! An opening of a service as an entry for a calendar (RFC 5545). The file does not say what the service is about,
//! because other people may see the calendar. It belongs to the second part of the program (ARCHITECTURE.md, "Two
//! parts").

use model::{
    date::Date,
    hours::{Hours, Time},
    identifier::ServiceId,
    opening::{LocalTime, Opening, opening},
};

/// An entry for a calendar. Its times are local times where the service is, without a time zone: a named zone would
/// need all its rules in the file.
pub struct Meeting<'a> {
    pub service: &'a ServiceId,
    pub from: LocalTime,
    pub to: LocalTime,
    /// The title of the entry.
    pub summary: &'a str,
}

/// From when to when the next opening lasts. One that has already begun does not count. `None` where it is not known.
pub fn next_opening(hours: &Hours, now: LocalTime) -> Option<(LocalTime, LocalTime)> {
    let closed = match opening(hours, now) {
        Opening::Open { until } => until?,
        Opening::Closed { .. } => now,
        Opening::Unknown => return None,
    };
    let Opening::Closed { next: Some(from) } = opening(hours, closed) else { return None };
    if let Opening::Open { until: Some(to) } = opening(hours, from) { Some((from, to)) } else { None }
}

/// The text of the file, with lines of at most 75 bytes that end with CR and LF.
pub fn file(meeting: &Meeting<'_>, today: Date) -> String {
    let mut file = String::new();
    let midnight = LocalTime { date: today, time: Time::MIDNIGHT };
    for (name, value) in [
        ("BEGIN:", "VCALENDAR"),
        ("VERSION:", "2.0"),
        ("PRODID:", "-//service-finder//EN"),
        ("BEGIN:", "VEVENT"),
        ("UID:", &uid(meeting)),
        // It must be in UTC, and midnight of today is precise enough.
        ("DTSTAMP:", &(time(midnight) + "Z")),
        ("DTSTART:", &time(meeting.from)),
        ("DTEND:", &time(meeting.to)),
        ("SUMMARY:", &escaped(meeting.summary)),
        ("END:", "VEVENT"),
        ("END:", "VCALENDAR"),
    ] {
        push_line(&mut file, &[name, value].concat());
    }
    file
}

/// It is the same for the same service and time, so that adding an entry twice does not give two. The identifier of the
/// service is hashed, because it may reveal what the service is about.
fn uid(meeting: &Meeting<'_>) -> String {
    // FNV-1a.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in meeting.service.as_str().bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let mut uid = String::new();
    for at in (0..16).rev() {
        uid.extend(char::from_digit((hash >> (4 * at) & 15) as u32, 16));
    }
    uid.push('-');
    uid.push_str(&time(meeting.from));
    uid
}

/// `20261123T090000`.
fn time(time: LocalTime) -> String {
    let mut text = String::new();
    let (year, day) = (u32::from(time.date.year().unsigned_abs()), time.date);
    digits(&mut text, year / 100);
    digits(&mut text, year % 100);
    digits(&mut text, day.month().into());
    digits(&mut text, day.day().into());
    text.push('T');
    digits(&mut text, time.time.hour().into());
    digits(&mut text, time.time.minute().into());
    text.push_str("00");
    text
}

fn digits(text: &mut String, number: u32) {
    text.extend([number / 10 % 10, number % 10].into_iter().filter_map(|digit| char::from_digit(digit, 10)));
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Appends a line. If it is too long, it continues in the next one after a space; no character is divided.
fn push_line(file: &mut String, line: &str) {
    const MOST: usize = 75;
    let mut length = 0;
    for character in line.chars() {
        if MOST < length + character.len_utf8() {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(character);
        length += character.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use model::{
        date::Weekday,
        hours::{Days, Window},
    };

    fn local(text: &str) -> LocalTime {
        let (date, time) = text.split_once(' ').unwrap();
        LocalTime { date: Date::parse(date).unwrap(), time: Time::parse(time).unwrap() }
    }

    fn written(summary: &str) -> String {
        let service = ServiceId::new("violence-helpline");
        let (from, to) = (local("2026-11-23 09:00"), local("2026-11-23 15:30"));
        file(&Meeting { service: &service, from, to, summary }, Date::parse("2026-11-21").unwrap())
    }

    #[test]
    fn a_file_is_as_the_standard_says_and_does_not_tell_the_service() {
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//service-finder//EN",
            "BEGIN:VEVENT",
            "UID:6f7c2f6f93c7ba9f-20261123T090000",
            "DTSTAMP:20261121T000000Z",
            "DTSTART:20261123T090000",
            "DTEND:20261123T153000",
            "SUMMARY:Phone: appointment",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        let file = written("Phone: appointment");
        assert!(!file.contains("violence"));
        let without_uid = |text: &str| {
            text.split("\r\n").filter(|line| !line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(without_uid(&file), without_uid(&lines.join("\r\n")));
        assert_eq!(file, written("Phone: appointment"));
    }

    fn check_summary(summary: &str, expected: &str) {
        let file = written(summary);
        let start = file.find("SUMMARY:").unwrap() + "SUMMARY:".len();
        let end = file.find("\r\nEND:VEVENT").unwrap();
        assert_eq!(&file[start..end], expected, "{summary:?}");
    }

    #[test]
    fn texts_are_escaped_and_long_lines_folded() {
        check_summary("a, b; c\\d", "a\\, b\\; c\\\\d");
        check_summary("one\r\ntwo\u{7}", "one\\ntwo");
        check_summary(&"x".repeat(68), &format!("{}\r\n {}", "x".repeat(67), "x"));
        check_summary(&"ä".repeat(34), &format!("{}\r\n {}", "ä".repeat(33), "ä"));
    }

    fn check_next(opens: &str, closes: &str, now: &str, expected: Option<(&str, &str)>) {
        let window = Window {
            days: Days::new([Weekday::Monday, Weekday::Tuesday]),
            opens: Time::parse(opens),
            closes: Time::parse(closes),
            every: 1,
            ..Window::default()
        };
        let next = next_opening(&Hours::Windows(model::shared::Shared::from([window])), local(now));
        assert_eq!(next, expected.map(|(from, to)| (local(from), local(to))), "{now}");
    }

    #[test]
    fn the_next_opening_has_a_beginning_and_an_end() {
        // The 23rd of November is a Monday.
        let monday = Some(("2026-11-23 09:00", "2026-11-23 15:00"));
        check_next("09:00", "15:00", "2026-11-21 12:00", monday);
        check_next("09:00", "15:00", "2026-11-23 08:59", monday);
        check_next("09:00", "15:00", "2026-11-23 09:00", Some(("2026-11-24 09:00", "2026-11-24 15:00")));
        check_next("22:00", "02:00", "2026-11-22 12:00", Some(("2026-11-23 22:00", "2026-11-24 02:00")));
        check_next("", "15:00", "2026-11-21 12:00", None);
        assert_eq!(next_opening(&Hours::Always, local("2026-11-21 12:00")), None);
        assert_eq!(next_opening(&Hours::Unknown, local("2026-11-21 12:00")), None);
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_unfolding_gives_the_text_back(summary in "\\PC{0,80}") {
            let file = written(&summary);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
            let line = file.replace("\r\n ", "");
            let text = line.split("SUMMARY:").nth(1).unwrap().split("\r\nEND").next().unwrap();
            prop_assert_eq!(text.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\"), summary);
        }
    }
}
