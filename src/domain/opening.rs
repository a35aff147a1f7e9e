//! What is open at an instant. Knows windows, midnight and holidays in local time;
//! which local time it is, across changes of the clocks, the shell asks the browser.

use super::{
    date::Date,
    holidays::is_finnish_holiday,
    hours::{Hours, Time, Window},
};

/// A time on the wall in the feed's time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    pub date: Date,
    pub time: Time,
}

/// Whether something is open. `Unknown` is never shown as closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Open; `until` is absent when it does not close within [`HORIZON`] days.
    Open {
        until: Option<LocalTime>,
    },
    /// Closed; `next` is absent when it is not known, or not within [`HORIZON`] days.
    Closed {
        next: Option<LocalTime>,
    },
    Unknown,
}

/// How many days ahead the next opening is looked for.
pub const HORIZON: i32 = 14;

const DAY: i32 = 1440;

/// The one function that the badge, the ranking and the filter call.
pub fn opening(hours: &Hours, now: LocalTime) -> Opening {
    match hours {
        Hours::Unknown | Hours::Text(_) => Opening::Unknown,
        Hours::Always => Opening::Open { until: None },
        Hours::Windows(windows) => in_windows(windows, now),
    }
}

fn in_windows(windows: &[Window], now: LocalTime) -> Opening {
    let minute = i32::from(now.time.minutes());
    let plan = Plan::new(windows, now.date);
    if let Some((_, end)) = plan.stretches.iter().find(|(start, end)| *start <= minute && minute < *end) {
        return Opening::Open { until: plan.joined_end(*end).and_then(|end| at(now.date, end)) };
    }
    if plan.unknown_from == Some(0) {
        return Opening::Unknown;
    }
    let next = plan.stretches.iter().map(|(start, _)| *start).filter(|start| minute < *start).min();
    let is_certain = |next: &i32| plan.unknown_from.is_none_or(|from| *next < from);
    Opening::Closed { next: next.filter(is_certain).and_then(|next| at(now.date, next)) }
}

/// What is known from yesterday to the horizon.
struct Plan {
    /// Open from and to, in minutes from today's midnight.
    stretches: Vec<(i32, i32)>,
    /// Where the first day from today on begins of which too little is known.
    unknown_from: Option<i32>,
}

impl Plan {
    /// Yesterday counts, because its windows may go past midnight.
    fn new(windows: &[Window], today: Date) -> Self {
        let mut plan = Self { stretches: Vec::new(), unknown_from: None };
        for offset in -1..=HORIZON {
            for window in today.plus_days(offset).into_iter().flat_map(|date| of_day(windows, date)) {
                plan.add(offset, window);
            }
        }
        plan
    }

    fn add(&mut self, offset: i32, window: Falling<'_>) {
        match window.stretch() {
            Some((start, end)) => self.stretches.push((offset * DAY + start, offset * DAY + end)),
            None if 0 <= offset => self.unknown_from = self.unknown_from.or(Some(offset * DAY)),
            None => {}
        }
    }

    /// Where a stretch really ends when others follow on it without a gap. `None` beyond the horizon.
    fn joined_end(&self, mut end: i32) -> Option<i32> {
        while let Some((_, later)) = self.stretches.iter().find(|(start, later)| *start <= end && end < *later) {
            end = *later;
        }
        (end < HORIZON * DAY).then_some(end)
    }
}

/// A window on a day on which it falls, or may fall.
enum Falling<'a> {
    Surely(&'a Window),
    /// Every second week, but the feed does not say which.
    Perhaps,
}

impl Falling<'_> {
    /// In minutes from the day's midnight; an end above 1440 lies in the next day. `None` where it is not stated.
    fn stretch(&self) -> Option<(i32, i32)> {
        let Falling::Surely(window) = self else { return None };
        let (opens, closes) = (i32::from(window.opens?.minutes()), i32::from(window.closes?.minutes()));
        Some((opens, if closes <= opens { closes + DAY } else { closes }))
    }
}

/// The windows of a day. Exceptions take the place of all others; one without times is a closed day.
fn of_day(windows: &[Window], date: Date) -> Vec<Falling<'_>> {
    let falling: Vec<_> = windows.iter().filter_map(|window| Some((window, falls(window, date)?))).collect();
    if falling.iter().any(|(window, _)| window.exception) {
        let stated = |window: &Window| window.exception && window.opens.is_some();
        return falling.into_iter().filter(|(window, _)| stated(window)).map(|(_, falling)| falling).collect();
    }
    falling.into_iter().map(|(_, falling)| falling).collect()
}

fn falls(window: &Window, date: Date) -> Option<Falling<'_>> {
    let in_validity = window.from.is_none_or(|from| from <= date) && window.until.is_none_or(|until| date <= until);
    let on_day = window.days.contains(date.weekday()) || (window.exception && window.days.is_empty());
    let is_open =
        in_validity && on_day && is_nth(window, date) && !(window.closed_on_holidays && is_finnish_holiday(date));
    match (is_open, window.every, window.from) {
        (false, ..) => None,
        (true, 0 | 1, _) => Some(Falling::Surely(window)),
        (true, _, None) => Some(Falling::Perhaps),
        (true, every, Some(from)) => {
            let weeks = (monday(date) - monday(from)) / 7;
            (weeks % i32::from(every) == 0).then_some(Falling::Surely(window))
        }
    }
}

/// Whether the day is one of the month's weekdays that the window names.
fn is_nth(window: &Window, date: Date) -> bool {
    let from_start = (date.day() as i8 - 1) / 7 + 1;
    let from_end = -((date.days_in_month() as i8 - date.day() as i8) / 7 + 1);
    window.nth.is_empty() || window.nth.contains(&from_start) || window.nth.contains(&from_end)
}

fn monday(date: Date) -> i32 {
    date.days_since_epoch() - date.weekday() as i32
}

/// The time so many minutes after the midnight at which the day begins.
fn at(today: Date, minutes: i32) -> Option<LocalTime> {
    let date = today.plus_days(minutes.div_euclid(DAY))?;
    Some(LocalTime { date, time: Time::from_minutes(u16::try_from(minutes.rem_euclid(DAY)).ok()?)? })
}

#[cfg(test)]
mod tests {
    use proptest::{option, prelude::*, sample::subsequence};

    use super::{
        super::hours::{Days, Weekday},
        *,
    };

    fn local(text: &str) -> LocalTime {
        let (date, time) = text.split_once(' ').unwrap();
        LocalTime { date: Date::parse(date).unwrap(), time: Time::parse(time).unwrap() }
    }

    fn days(names: &str) -> Days {
        Days::new(names.split_whitespace().map(|name| Weekday::parse(name).unwrap()))
    }

    fn window(names: &str, opens: &str, closes: &str) -> Window {
        Window {
            days: days(names),
            opens: Time::parse(opens),
            closes: Time::parse(closes),
            every: 1,
            ..Window::default()
        }
    }

    const WORKDAYS: &str = "mo tu we th fr";

    /// `open until ...`, `closed until ...` or `unknown`, at a local time. 2026-11-16 is a Monday.
    fn check(windows: &[Window], now: &str, expected: &str) {
        let show = |at: Option<LocalTime>| {
            at.map_or("?".to_owned(), |at| format!("{} {:02}:{:02}", at.date, at.time.hour(), at.time.minute()))
        };
        let found = match opening(&Hours::Windows(windows.into()), local(now)) {
            Opening::Open { until } => format!("open until {}", show(until)),
            Opening::Closed { next } => format!("closed until {}", show(next)),
            Opening::Unknown => "unknown".to_owned(),
        };
        assert_eq!(found, expected, "{now}");
    }

    #[test]
    fn one_window_opens_and_closes() {
        let week = [window(WORKDAYS, "09:00", "15:00")];
        check(&week, "2026-11-16 08:59", "closed until 2026-11-16 09:00");
        check(&week, "2026-11-16 09:00", "open until 2026-11-16 15:00");
        check(&week, "2026-11-16 15:00", "closed until 2026-11-17 09:00");
        check(&week, "2026-11-20 16:00", "closed until 2026-11-23 09:00");
    }

    #[test]
    fn windows_may_be_several_touch_and_go_past_midnight() {
        let split = [window("mo", "09:00", "11:00"), window("mo", "12:00", "14:00")];
        check(&split, "2026-11-16 11:30", "closed until 2026-11-16 12:00");
        let touching = [window("mo", "09:00", "12:00"), window("mo", "12:00", "14:00")];
        check(&touching, "2026-11-16 10:00", "open until 2026-11-16 14:00");
        let night = [window("fr", "18:00", "02:00")];
        check(&night, "2026-11-21 01:59", "open until 2026-11-21 02:00");
        check(&night, "2026-11-21 02:00", "closed until 2026-11-27 18:00");
        let always = [window("mo tu we th fr sa su", "00:00", "24:00")];
        check(&always, "2026-11-21 03:00", "open until ?");
    }

    #[test]
    fn weeks_and_weekdays_of_the_month_are_counted() {
        let second_week = Window { every: 2, from: Date::parse("2026-11-19"), ..window("th", "17:00", "19:00") };
        check(std::slice::from_ref(&second_week), "2026-11-19 18:00", "open until 2026-11-19 19:00");
        check(&[second_week], "2026-11-26 18:00", "closed until 2026-12-03 17:00");
        let first_and_last = Window { nth: [1, -1].into(), ..window("tu", "10:00", "11:00") };
        check(std::slice::from_ref(&first_and_last), "2026-11-16 12:00", "closed until 2026-11-24 10:00");
        check(&[first_and_last], "2026-11-24 11:00", "closed until 2026-12-01 10:00");
    }

    #[test]
    fn what_is_not_stated_is_unknown_and_never_closed() {
        let some_week = Window { every: 2, ..window("th", "17:00", "19:00") };
        check(std::slice::from_ref(&some_week), "2026-11-19 18:00", "unknown");
        check(std::slice::from_ref(&some_week), "2026-11-18 18:00", "closed until ?");
        check(&[some_week, window("we", "09:00", "10:00")], "2026-11-17 18:00", "closed until 2026-11-18 09:00");
        check(&[window("th", "", "")], "2026-11-19 18:00", "unknown");
        assert_eq!(opening(&Hours::Unknown, local("2026-11-19 18:00")), Opening::Unknown);
        assert_eq!(opening(&Hours::Always, local("2026-11-19 18:00")), Opening::Open { until: None });
    }

    #[test]
    fn validity_holidays_and_exceptions_are_kept() {
        let term = Window {
            from: Date::parse("2026-09-01"),
            until: Date::parse("2026-11-17"),
            ..window(WORKDAYS, "09:00", "15:00")
        };
        check(&[term], "2026-11-17 15:00", "closed until ?");
        let office = Window { closed_on_holidays: true, ..window(WORKDAYS, "09:00", "15:00") };
        check(std::slice::from_ref(&office), "2026-12-23 16:00", "closed until 2026-12-28 09:00");
        let christmas = Window {
            exception: true,
            from: Date::parse("2026-12-24"),
            until: Date::parse("2026-12-24"),
            ..window("", "10:00", "12:00")
        };
        let closed = Window { opens: None, closes: None, ..christmas.clone() };
        check(&[office.clone(), christmas], "2026-12-23 16:00", "closed until 2026-12-24 10:00");
        check(
            &[Window { closed_on_holidays: false, ..office }, closed],
            "2026-12-24 10:00",
            "closed until 2026-12-25 09:00",
        );
    }

    fn a_window() -> impl Strategy<Value = Window> {
        let weekdays = subsequence(Weekday::ALL.to_vec(), 0..4);
        let times = (0_u16..24, 0_u16..24, prop::sample::select(vec![0_u16, 30]));
        let validity = (option::of(-20_i32..600), option::of(200_i32..900));
        let nth = subsequence(vec![1_i8, 2, 3, 4, 5, -1], 0..3);
        (weekdays, times, 1_u8..4, validity, nth, any::<bool>(), prop::bool::weighted(0.1)).prop_map(
            |(weekdays, (opens, closes, minutes), every, (from, until), nth, holidays, exception)| Window {
                days: Days::new(weekdays),
                opens: Time::from_minutes(opens * 60 + minutes),
                closes: Time::from_minutes(closes * 60),
                every: if from.is_some() { every } else { 1 },
                from: from.and_then(|from| START.plus_days(from)),
                until: until.and_then(|until| START.plus_days(until)),
                nth: nth.into(),
                closed_on_holidays: holidays,
                exception,
            },
        )
    }

    /// The first of the three years that are tried.
    const START: Date = Date::EPOCH;
    const YEARS: i32 = 3 * 365;

    /// For each minute of the three years, whether it is open: told day by day and minute by minute.
    fn naive(windows: &[Window]) -> Vec<bool> {
        let mut open = vec![false; ((YEARS + 2) * DAY) as usize];
        for offset in -1..=YEARS {
            let date = START.plus_days(offset).unwrap();
            let on = |window: &&Window| naive_falls(window, date);
            let exceptions: Vec<_> = windows.iter().filter(|window| window.exception).filter(on).collect();
            let ordinary: Vec<_> = windows.iter().filter(|window| !window.exception).filter(on).collect();
            for window in if exceptions.is_empty() { ordinary } else { exceptions } {
                let (opens, closes) = (window.opens.unwrap().minutes(), window.closes.unwrap().minutes());
                let length = if closes <= opens { closes + 1440 - opens } else { closes - opens };
                for minute in 0..i32::from(length) {
                    let at = offset * DAY + i32::from(opens) + minute;
                    if let Ok(at) = usize::try_from(at)
                        && at < open.len()
                    {
                        open[at] = true;
                    }
                }
            }
        }
        open
    }

    fn naive_falls(window: &Window, date: Date) -> bool {
        let named = window.days.contains(date.weekday()) || (window.exception && window.days.is_empty());
        let mut same_weekday = (1..=31).filter_map(|day| Date::new(date.year(), date.month(), day));
        let before =
            same_weekday.by_ref().take_while(|day| *day < date).filter(|day| day.weekday() == date.weekday()).count();
        let after = (1..=4).filter(|weeks| date.plus_days(7 * weeks).unwrap().month() == date.month()).count();
        let nth = window.nth.is_empty()
            || window.nth.iter().any(|nth| *nth == before as i8 + 1 || *nth == -(after as i8) - 1);
        let mut week = true;
        if let Some(from) = window.from.filter(|_| 1 < window.every) {
            // Counts the Mondays between the two.
            let mondays = (from.days_since_epoch() + 1..=date.days_since_epoch())
                .filter(|days| Date::from_days_since_epoch(*days).unwrap().weekday() == Weekday::Monday)
                .count();
            week = mondays % usize::from(window.every) == 0;
        }
        let valid = window.from.is_none_or(|from| from <= date) && window.until.is_none_or(|until| date <= until);
        named && nth && week && valid && !(window.closed_on_holidays && is_finnish_holiday(date))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn three_years_are_as_a_naive_evaluator_tells_them(
            windows in proptest::collection::vec(a_window(), 0..4), steps in proptest::collection::vec(0_i32..(YEARS - 30) * DAY, 200)
        ) {
            let open = naive(&windows);
            let hours = Hours::Windows(windows.into());
            for minute in steps {
                let now = at(START, minute).unwrap();
                let here = usize::try_from(minute).unwrap();
                let ahead = &open[here..here + ((HORIZON + 2) * DAY) as usize];
                let change = ahead.iter().position(|state| *state != open[here]).map(|ahead| minute + ahead as i32);
                // The horizon is counted in days from today.
                let end = (minute / DAY + HORIZON) * DAY;
                match opening(&hours, now) {
                    Opening::Open { until } => {
                        prop_assert!(open[here], "{minute} is closed");
                        prop_assert_eq!(until, change.filter(|change| *change < end).and_then(|change| at(START, change)));
                    }
                    Opening::Closed { next } => {
                        prop_assert!(!open[here], "{minute} is open");
                        prop_assert_eq!(next, change.filter(|change| *change < end + DAY).and_then(|change| at(START, change)));
                    }
                    Opening::Unknown => prop_assert!(false, "everything is stated"),
                }
            }
        }
    }
}
