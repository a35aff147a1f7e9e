//! Opening hours: the three ways in which a feed writes them, and the way to the domain.
//! Knows that a window that is not understood is left out; not what is open when.

use std::borrow::Cow;

use super::{
    super::problem::Outcome,
    json::{Json, Object},
    list::List,
    read::Read,
    reading::{Reading, Step},
    wire::{self, Keys, Record},
};
use crate::domain::{
    hours::{Days, Hours, Window},
    text::Text,
};

impl Read for Hours {
    type Domain = Hours;

    fn read(value: Json, reading: &mut Reading) -> Option<Hours> {
        let is_window = |(key, _): &(Cow<str>, Json)| wire::Window::KEYS.contains(&&**key);
        match value {
            Json::Text(text) if text.trim() == "24/7" => Some(Hours::Always),
            Json::Object(Object(ref entries)) if entries.iter().any(is_window) => windows(value, reading),
            Json::List(_) => windows(value, reading),
            Json::Object(_) | Json::Text(_) => Text::read(value, reading).map(Hours::Text),
            other => {
                reading.wrong_kind(&other, "a list of hours, \"24/7\" or a text");
                None
            }
        }
    }
}

impl Record for wire::Window {
    type Domain = Window;

    fn into_domain(self, reading: &mut Reading) -> Option<Window> {
        let exception = self.exception.unwrap_or_default();
        let days = Days::new(self.days.unwrap_or_default());
        let lacking = match (self.from, self.until) {
            _ if !days.is_empty() => None,
            _ if !exception => Some("days"),
            (None, _) => Some("from"),
            (_, None) => Some("until"),
            (Some(_), Some(_)) => None,
        };
        // With a part of it ignored, an exception could close what is open.
        if exception && reading.is_flawed() {
            return None;
        }
        if let Some(key) = lacking {
            reading.required(key, Outcome::ValueIgnored);
            return None;
        }
        // Without any of its numbers the window would hold every week.
        let is_empty = self.nth.as_ref().is_some_and(Vec::is_empty);
        if is_empty && reading.within(Step::Key("nth"), |reading| reading.is_flawed()) {
            return None;
        }
        Some(Window {
            days,
            opens: self.opens,
            closes: self.closes,
            every: self.every.unwrap_or(1),
            from: self.from,
            until: self.until,
            nth: self.nth.unwrap_or_default().into(),
            closed_on_holidays: self.closed_on_holidays.unwrap_or_default(),
            exception,
        })
    }
}

fn windows(value: Json, reading: &mut Reading) -> Option<Hours> {
    let windows = List::<wire::Window>::read(value, reading)?;
    (!windows.is_empty()).then(|| Hours::Windows(windows.into()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::testing::service, *};
    use crate::domain::hours::Time;

    fn read(hours: Value) -> (Hours, Vec<String>) {
        let (service, lines) = service(json!({ "channels": [{ "type": "chat", "hours": hours }] }));
        let lines = lines.iter().map(|line| line.replace("services[0].channels[0].hours", "")).collect();
        (service.channels.into_vec().remove(0).hours, lines)
    }

    /// `expected` is the number of windows.
    fn check(hours: Value, expected: usize, problems: &[&str]) {
        let (found, lines) = read(hours.clone());
        let windows = match &found {
            Hours::Windows(windows) => windows.len(),
            _ => 0,
        };
        assert_eq!(windows, expected, "{hours}");
        assert_eq!(windows == 0, found == Hours::Unknown, "{hours}");
        assert_eq!(lines, problems, "{hours}");
    }

    fn window(keys: Value) -> Window {
        let mut window = json!({ "days": ["mo"] });
        window.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
        match read(json!([window])).0 {
            Hours::Windows(windows) => windows[0].clone(),
            other => panic!("{other:?}"),
        }
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
        // Without any number the window would hold every week.
        check(json!([{ "days": "mo", "nth": [9] }]), 0, &[line]);
    }
}
