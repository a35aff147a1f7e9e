//! The words for opening hours, such as "Mon–Fri 9:00–15:00". Whether something is open now is said in `availability`.

use messages::Key;
use model::{
    date::{Date, Weekday},
    hours::{Days, Hours, Time, Window},
    text::Chosen,
};

use super::{Words, capitalized};

impl Words {
    /// One line for each window of time; none where the hours are not known.
    pub fn hours(&self, hours: &Hours) -> Vec<Chosen> {
        let today = self.catalogue.as_ref().map(|catalogue| catalogue.today);
        match (hours, today) {
            (Hours::Always, _) => vec![self.own(self.say(Key::HoursAlways))],
            (Hours::Text(text), _) => self.choose(text).into_iter().collect(),
            (Hours::Windows(windows), Some(today)) => {
                self.windows(windows, today).into_iter().map(|line| self.own(line)).collect()
            }
            (Hours::Windows(_), None) | (Hours::Unknown, _) => Vec::new(),
        }
    }

    /// Without the windows that are over.
    fn windows(&self, windows: &[Window], today: Date) -> Vec<String> {
        let current = windows.iter().filter(|window| window.until.is_none_or(|until| today <= until));
        current.map(|window| self.window(window, today)).filter(|line| !line.is_empty()).collect()
    }

    fn window(&self, window: &Window, today: Date) -> String {
        if window.exception {
            return self.exception(window);
        }
        let (days, times) = (self.days(window), self.times(window.opens, window.closes));
        let mut hours = match (days.is_empty(), times.is_empty()) {
            (false, false) => self.say_with(Key::HoursWindow, &[("days", &days), ("times", &times)]),
            _ => [days, times].concat(),
        };
        if hours.is_empty() {
            return hours;
        }
        if window.closed_on_holidays {
            hours = self.say_with(Key::HoursExceptHolidays, &[("hours", &hours)]);
        }
        if let Some(from) = window.from.filter(|from| today < *from) {
            hours = self.say_with(Key::HoursFrom, &[("hours", &hours), ("date", &self.date(from))]);
        }
        if let Some(until) = window.until {
            hours = self.say_with(Key::HoursUntil, &[("hours", &hours), ("date", &self.date(until))]);
        }
        capitalized(&hours)
    }

    /// Such as "Exception on 24 December 2026: closed".
    fn exception(&self, window: &Window) -> String {
        let dates = match (window.from, window.until) {
            (Some(from), Some(until)) if from != until => {
                self.say_with(Key::DateRange, &[("from", &self.date(from)), ("to", &self.date(until))])
            }
            (Some(date), _) | (None, Some(date)) => self.date(date),
            (None, None) => self.days(window),
        };
        let times = self.times(window.opens, window.closes);
        let hours = if times.is_empty() { self.say(Key::HoursClosed) } else { times };
        self.say_with(Key::HoursException, &[("dates", &dates), ("hours", &hours)])
    }

    fn days(&self, window: &Window) -> String {
        let days = window.days;
        if days.is_empty() {
            return String::new();
        }
        if !window.nth.is_empty() {
            let ordinals: Vec<_> = window.nth.iter().map(|nth| self.ordinal(*nth)).collect();
            let texts = [("ordinals", &*self.list(&ordinals)), ("days", &*self.named(Key::Weekday, days))];
            return self.say_with(Key::DaysOfMonth, &texts);
        }
        match window.every {
            0 | 1 => self.every_week(days),
            2 => self.say_with(Key::EveryOtherWeek, &[("days", &self.named(Key::Weekday, days))]),
            weeks => {
                let weeks = self.number(usize::from(weeks));
                self.say_with(Key::EverySomeWeeks, &[("weeks", &weeks), ("days", &self.named(Key::Weekday, days))])
            }
        }
    }

    fn every_week(&self, days: Days) -> String {
        let list: Vec<_> = days.iter().collect();
        match list.as_slice() {
            [_] => self.named(Key::Weekday, days),
            [_, _, _, _, _, _, _] => self.say(Key::EveryDay),
            [first, _, .., last] if *last as usize - *first as usize == list.len() - 1 => {
                let (first, last) = (self.weekday(Key::WeekdayShort, *first), self.weekday(Key::WeekdayShort, *last));
                self.say_with(Key::DayRange, &[("first", &first), ("last", &last)])
            }
            _ => self.named(Key::WeekdayShort, days),
        }
    }

    fn named(&self, key: Key, days: Days) -> String {
        let names: Vec<_> = days.iter().map(|day| self.weekday(key, day)).collect();
        self.list(&names)
    }

    /// A message that names a day.
    pub(super) fn weekday(&self, key: Key, day: Weekday) -> String {
        let name = Weekday::NAMES.get(day as usize).copied().unwrap_or_default();
        self.say_with(key, &[("day", name)])
    }

    fn ordinal(&self, nth: i8) -> String {
        let name = match nth {
            1 => "first",
            2 => "second",
            3 => "third",
            4 => "fourth",
            5 => "fifth",
            _ => "last",
        };
        self.say_with(Key::Ordinal, &[("nth", name)])
    }

    fn times(&self, opens: Option<Time>, closes: Option<Time>) -> String {
        match (opens.map(|time| self.time(time)), closes.map(|time| self.time(time))) {
            (Some(from), Some(to)) => self.say_with(Key::TimeRange, &[("from", &from), ("to", &to)]),
            (Some(from), None) => self.say_with(Key::TimeFrom, &[("from", &from)]),
            (None, Some(to)) => self.say_with(Key::TimeUntil, &[("to", &to)]),
            (None, None) => String::new(),
        }
    }

    pub fn time(&self, time: Time) -> String {
        let hour = time.hour().to_string();
        match time.minute() {
            0 => self.say_with(Key::TimeHour, &[("hour", &hour)]),
            minute => {
                let tens = if minute < 10 { "0" } else { "" };
                let minute = [tens, &minute.to_string()].concat();
                self.say_with(Key::TimeMinute, &[("hour", &hour), ("minute", &minute)])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{plain, tests::words},
        *,
    };

    fn window(days: &str, times: &str) -> Window {
        let mut times = times.split('-').map(Time::parse);
        Window {
            days: Days::new(days.split_whitespace().filter_map(Weekday::parse)),
            opens: times.next().flatten(),
            closes: times.next().flatten(),
            every: 1,
            ..Window::default()
        }
    }

    fn check(window: Window, expected: [&str; 3]) {
        let today = Date::new(2026, 10, 1).unwrap();
        let lines =
            ["fi", "sv", "en"].map(|tag| plain(&words(tag).windows(std::slice::from_ref(&window), today).concat()));
        assert_eq!(lines, expected);
    }

    #[test]
    fn weeks_are_worded_short() {
        let week = "mo tu we th fr";
        check(window(week, "09:00-15:00"), ["Ma–pe klo 9–15", "Mån–fre kl. 9–15", "Mon–Fri 9:00–15:00"]);
        check(
            window("mo we", "9:30-12:05"),
            ["Ma, ke klo 9.30–12.05", "Mån, ons kl. 9.30–12.05", "Mon, Wed 9:30–12:05"],
        );
        check(window("sa su", "22:00-02:00"), ["La, su klo 22–2", "Lör, sön kl. 22–2", "Sat, Sun 22:00–2:00"]);
        check(window("mo tu we th fr sa su", ""), ["Joka päivä", "Alla dagar", "Every day"]);
    }

    #[test]
    fn rarer_days_are_worded_in_full() {
        let other = Window { every: 2, ..window("th", "") };
        check(other, ["Joka toinen torstai", "Varannan torsdag", "Every other Thursday"]);
        let third = Window { every: 3, ..window("th", "17:00") };
        check(
            third,
            [
                "3 viikon välein: torstai klo 17 alkaen",
                "Med 3 veckors mellanrum: torsdag från kl. 17",
                "Every 3 weeks: Thursday from 17:00",
            ],
        );
        let nth = Window { nth: [1, -1].into(), ..window("we", "") };
        check(
            nth,
            [
                "Kuukauden ensimmäinen, viimeinen keskiviikko",
                "Månadens första, sista onsdag",
                "The first, last Wednesday of the month",
            ],
        );
    }

    #[test]
    fn dates_and_holidays_are_said_and_past_windows_are_not() {
        let date = |text| Date::parse(text);
        let later = Window { from: date("2026-11-01"), closed_on_holidays: true, ..window("tu", "") };
        check(
            later,
            [
                "Tiistai, ei pyhäpäivinä, alkaa 2026-11-01",
                "Tisdag, inte på helgdagar, börjar 2026-11-01",
                "Tuesday, not on public holidays, starting 2026-11-01",
            ],
        );
        check(Window { until: date("2026-09-30"), ..window("tu", "") }, ["", "", ""]);
        check(window("", ""), ["", "", ""]);
    }

    #[test]
    fn an_exception_is_named_by_its_dates() {
        let christmas = Window {
            exception: true,
            from: Date::parse("2026-12-24"),
            until: Date::parse("2026-12-26"),
            ..Window::default()
        };
        let dates = "2026-12-24 – 2026-12-26";
        check(
            christmas,
            [
                &format!("Poikkeus {dates}: suljettu"),
                &format!("Undantag {dates}: stängt"),
                &format!("Exception {dates}: closed"),
            ],
        );
    }
}
