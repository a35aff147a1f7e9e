//! Tests of opening hours as feeds write them, also of what directories publish.

use serde_json::{Value, json};

use super::*;
use crate::service_feed::testing::service;
use model::{
    date::Date,
    hours::Time,
    opening::{LocalTime, Opening, opening},
};

fn read(hours: Value) -> (Hours, Vec<String>) {
    let (service, lines) = service(json!({ "channels": [{ "type": "chat", "hours": hours }] }));
    let lines = lines.iter().map(|line| line.replace("services[0].channels[0].hours", "")).collect();
    (service.channels.into_vec().remove(0).hours, lines)
}

/// `expected` is the number of windows of which something is known.
fn check(hours: Value, expected: usize, problems: &[&str]) {
    let (found, lines) = read(hours.clone());
    let unknown = Window { flawed: true, ..Window::default() };
    let windows = windows(&found).iter().filter(|window| **window != unknown).count();
    assert_eq!(windows, expected, "{hours}");
    assert_eq!(windows == 0, found == Hours::Unknown, "{hours}");
    assert_eq!(lines, problems, "{hours}");
}

fn window(keys: Value) -> Window {
    let mut window = json!({ "days": ["mo"] });
    window.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
    windows(&read(json!([window])).0)[0].clone()
}

fn windows(hours: &Hours) -> &[Window] {
    if let Hours::Windows(windows) = hours { windows } else { &[] }
}

#[test]
fn hours_are_written_in_three_ways() {
    assert_eq!(read(json!("24/7")).0, Hours::Always);
    assert!(matches!(read(json!("Arkisin 9-15")).0, Hours::Text(_)));
    assert!(matches!(read(json!({ "fi": "Arkisin", "sv": "Vardagar" })).0, Hours::Text(_)));
    check(json!([{ "days": ["mo", "tu"], "opens": "09:00", "closes": "15:00" }]), 1, &[]);
    check(json!({ "days": "MO", "opens": "9.00" }), 1, &[]);
    check(json!(null), 0, &[]);
    check(json!(""), 0, &[]);
    check(json!([]), 0, &[]);
    check(json!({}), 0, &[]);
    check(json!(5), 0, &[": there is a number where a list of hours, \"24/7\" or a text is read (ignored)"]);
}

#[test]
fn a_window_that_is_not_understood_is_left_out() {
    check(
        json!([
            { "opens": "09:00" },
            { "days": [] },
            { "days": ["monday"] },
            "mo-fr",
            { "days": ["su", "sunday"] },
        ]),
        1,
        &[
            "[0].days: a required value is missing (ignored)",
            "[1].days: a required value is missing (ignored)",
            "[2].days[0]: \"monday\" is not a known value (ignored)",
            "[3]: there is a text where an object is read (ignored)",
            "[4].days[1]: \"sunday\" is not a known value (ignored)",
        ],
    );
    check(json!([{ "days": ["x"] }]), 0, &["[0].days[0]: \"x\" is not a known value (ignored)"]);
}

/// Whether the hours are marked as not understood in part.
fn check_flawed(hours: Value, expected: bool) {
    let read = read(hours.clone()).0;
    assert!(!windows(&read).is_empty(), "{hours}");
    assert_eq!(windows(&read).iter().any(|window| window.flawed), expected, "{hours}");
}

#[test]
fn what_is_not_understood_is_not_forgotten() {
    check_flawed(json!([{ "days": "mo", "opens": "09:00", "closes": "15:00" }]), false);
    check_flawed(json!([{ "days": "mo" }, null]), false);
    check_flawed(json!([{ "days": "mo" }, "ti-pe 9-15"]), true);
    check_flawed(json!([{ "days": "mo" }, { "opens": "09:00" }]), true);
    check_flawed(json!([{ "days": "mo" }, { "exception": true, "from": "24.12." }]), true);
    check_flawed(json!({ "days": "mo", "opens": "9-15" }), true);
    check_flawed(json!({ "days": "mo", "until": "joulukuu" }), true);
    check_flawed(json!({ "days": ["mo", "tuesday"] }), true);
    check_flawed(json!([{ "days": "mo", "nth": [9] }, { "days": "tu" }]), true);
}

/// What is known at noon on Monday 2026-11-16.
fn check_at_noon(hours: Value, expected: &str) {
    let noon = LocalTime { date: Date::new(2026, 11, 16).unwrap(), time: Time::parse("12:00").unwrap() };
    let found = match opening(&read(hours.clone()).0, noon) {
        Opening::Open { .. } => "open",
        Opening::Closed { .. } => "closed",
        Opening::Unknown => "unknown",
    };
    assert_eq!(found, expected, "{hours}");
}

#[test]
fn hours_as_directories_write_them_are_told_or_unknown() {
    check_at_noon(json!([{ "days": ["MO", "TU"], "opens": "08:00:00", "closes": "15:30:00" }]), "open");
    check_at_noon(json!([{ "days": ["mo"], "opens": "12.30", "closes": "15.30" }]), "closed");
    check_at_noon(json!([{ "days": ["mo"], "opens": "9.00", "closes": "11.30" }]), "closed");
    check_at_noon(
        json!([{ "days": "mo", "opens": "09:00", "closes": "11:00" }, { "days": "mo", "opens": "12:00", "closes": "14:00" }]),
        "open",
    );
    check_at_noon(json!([{ "days": ["su"], "opens": "21:00", "closes": "12:30" }]), "open");
    check_at_noon(json!([{ "days": ["sa"], "opens": "21:00", "closes": "12:30" }]), "closed");
    check_at_noon(json!([{ "days": ["mo"], "opens": "09:00Z", "closes": "15:00Z" }]), "unknown");
    check_at_noon(json!([{ "days": ["tu"], "opens": "99.99", "closes": "15:00" }]), "unknown");
    check_at_noon(json!([{ "days": ["tu"], "opens": "09:00", "closes": "" }]), "closed");
    check_at_noon(json!([{ "days": ["mo"], "opens": "09:00", "closes": "NA" }]), "unknown");
    check_at_noon(json!([{ "days": ["Monday"], "opens": "09:00", "closes": "15:00" }]), "unknown");
    check_at_noon(json!("Ympärivuorokautinen päivystys."), "unknown");
    check_at_noon(json!("Aukioloaikoja ei määritetty."), "unknown");
    check_at_noon(json!("24/7"), "open");
    let week = json!({ "days": ["mo", "tu"], "opens": "09:00", "closes": "11:00" });
    check_at_noon(json!([week, "Juhlapyhien aattoina 9-15"]), "unknown");
    check_at_noon(json!([week]), "closed");
    // A window in the past closes nothing and opens nothing.
    let last_year = json!({ "days": "mo", "opens": "09:00", "closes": "15:00", "until": "2025-12-31" });
    check_at_noon(json!([last_year]), "closed");
    check_at_noon(json!([{ "days": "mo", "opens": "09:00", "closes": "15:00", "every": "joka toinen" }]), "unknown");
}

#[test]
fn a_window_keeps_what_is_right_in_it() {
    let read = window(json!({ "opens": "25:00", "closes": "02:00", "from": "3.9.2026", "until": "2026-12-31" }));
    assert_eq!((read.opens, read.closes), (None, Time::parse("02:00")));
    assert_eq!((read.from, read.until.is_some()), (None, true));
    check(json!([{ "days": "mo", "opens": "noon" }]), 1, &["[0].opens: \"noon\" is not a time of day (ignored)"]);
}

#[test]
fn an_exception_is_kept_only_where_all_of_it_is_understood() {
    let exception = |keys: Value| {
        let mut window = json!({ "exception": true, "from": "2026-12-24", "until": "2026-12-24" });
        window.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
        json!([window])
    };
    check(exception(json!({})), 1, &[]);
    check(exception(json!({ "opens": "10:00", "closes": "12:00" })), 1, &[]);
    check(exception(json!({ "days": [], "until": "2026-12-26" })), 1, &[]);
    check(exception(json!({ "days": ["th"], "from": null, "until": null })), 1, &[]);
    check(exception(json!({ "until": null })), 0, &["[0].until: a required value is missing (ignored)"]);
    check(exception(json!({ "days": ["x"] })), 0, &["[0].days[0]: \"x\" is not a known value (ignored)"]);
    check(exception(json!({ "opens": "noon" })), 0, &["[0].opens: \"noon\" is not a time of day (ignored)"]);
    check(exception(json!({ "from": "24.12." })), 0, &["[0].from: \"24.12.\" is not a date (ignored)"]);
    let window = &exception(json!({}))[0];
    check(json!([{ "days": "mo" }, window]), 2, &[]);
}

#[test]
fn weeks_are_counted_from_one() {
    for (every, expected) in [(json!(2), 2), (json!("2"), 2), (json!(0), 1), (json!(-1), 1), (json!(1000), 1)] {
        assert_eq!(window(json!({ "every": every })).every, expected, "{every}");
    }
    assert_eq!(window(json!({})).every, 1);
    let line = "[0].every: there is another number where a number of weeks from 1 to 255 is read (ignored)";
    check(json!([{ "days": "mo", "every": 0 }]), 1, &[line]);
}

#[test]
fn weekdays_of_the_month_are_counted_from_either_end() {
    assert_eq!(*window(json!({ "nth": [1, -1, 5, -5] })).nth, [1, -1, 5, -5]);
    assert_eq!(*window(json!({ "nth": 2 })).nth, [2]);
    assert_eq!(*window(json!({ "nth": [0, 6, 3] })).nth, [3]);
    assert!(window(json!({ "nth": [] })).nth.is_empty());
    let line = "[0].nth[0]: there is another number where a number from 1 to 5 or from -5 to -1 is read (ignored)";
    // Without a number, the window would hold every week.
    check(json!([{ "days": "mo", "nth": [9] }]), 0, &[line]);
}
