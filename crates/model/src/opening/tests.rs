//! Tests of opening hours: cases by hand, a naive evaluator over three years, and hours that are stated only in part.

use proptest::{option, prelude::*, sample::subsequence};

use super::{super::hours::Days, *};
use crate::date::Weekday;

fn local(text: &str) -> LocalTime {
    let (date, time) = text.split_once(' ').unwrap();
    LocalTime { date: Date::parse(date).unwrap(), time: Time::parse(time).unwrap() }
}

fn days(names: &str) -> Days {
    Days::new(names.split_whitespace().map(|name| Weekday::parse(name).unwrap()))
}

fn window(names: &str, opens: &str, closes: &str) -> Window {
    Window { days: days(names), opens: Time::parse(opens), closes: Time::parse(closes), every: 1, ..Window::default() }
}

const WORKDAYS: &str = "mo tu we th fr";

/// `open until ...`, `closed until ...` or `unknown`, at a local time. 2026-11-16 is a Monday.
fn check(windows: &[Window], now: &str, expected: &str) {
    let show = |at: Option<LocalTime>| {
        at.map_or("?".to_owned(), |at| format!("{} {:02}:{:02}", at.date, at.time.hour(), at.time.minute()))
    };
    let found = match opening(&Hours::Windows(windows.to_vec().into()), local(now)) {
        Opening::Open { until } => format!("open until {}", show(until)),
        Opening::Closed { next } => format!("closed until {}", show(next)),
        Opening::Unknown => "unknown".to_owned(),
    };
    assert_eq!(found, expected, "{now}");
}

#[test]
fn in_an_unknown_time_zone_only_what_is_always_open_is_open() {
    let now = LocalTime { date: Date::new(2026, 11, 16).unwrap(), time: Time::UNKNOWN };
    let week = Hours::Windows(vec![window(WORKDAYS, "09:00", "15:00")].into());
    assert_eq!(opening(&week, now), Opening::Unknown);
    assert_eq!(opening(&Hours::Always, now), Opening::Open { until: None });
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
fn days_of_the_month_and_weeks_are_counted_at_their_ends() {
    // The first and the second Tuesday at their latest, the 7th and the 14th.
    let first = Window { nth: [1].into(), ..window("tu", "10:00", "11:00") };
    check(std::slice::from_ref(&first), "2026-07-06 12:00", "closed until 2026-07-07 10:00");
    check(&[first], "2026-07-07 12:00", "closed until ?");
    let second = Window { nth: [2].into(), ..window("tu", "10:00", "11:00") };
    check(&[second], "2026-07-06 12:00", "closed until 2026-07-14 10:00");
    let last_but_one = Window { nth: [-2].into(), ..window("tu", "10:00", "11:00") };
    check(&[last_but_one], "2026-07-14 12:00", "closed until 2026-07-21 10:00");
    let seventh_week = Window { every: 7, from: Date::parse("2026-11-19"), ..window("th", "17:00", "19:00") };
    check(std::slice::from_ref(&seventh_week), "2026-11-19 19:00", "closed until ?");
    check(&[seventh_week], "2027-01-06 12:00", "closed until 2027-01-07 17:00");
}

#[test]
fn an_end_is_told_within_the_horizon() {
    let open_until =
        |last: &str| Window { until: Date::parse(last), ..window("mo tu we th fr sa su", "00:00", "24:00") };
    check(&[open_until("2026-12-03")], "2026-11-21 03:00", "open until 2026-12-04 00:00");
    check(&[open_until("2026-12-04")], "2026-11-21 03:00", "open until ?");
}

#[test]
fn what_is_not_stated_is_unknown_and_never_closed() {
    let some_week = Window { every: 2, ..window("th", "17:00", "19:00") };
    check(std::slice::from_ref(&some_week), "2026-11-19 18:00", "unknown");
    check(std::slice::from_ref(&some_week), "2026-11-18 18:00", "closed until ?");
    check(std::slice::from_ref(&some_week), "2026-11-19 16:59", "closed until ?");
    check(std::slice::from_ref(&some_week), "2026-11-19 19:00", "closed until ?");
    check(&[some_week, window("we", "09:00", "10:00")], "2026-11-17 18:00", "closed until 2026-11-18 09:00");
    check(&[window("th", "", "")], "2026-11-19 18:00", "unknown");
    let night = Window { every: 2, ..window("th", "22:00", "02:00") };
    check(&[night], "2026-11-20 01:00", "unknown");
    let from_five = window("th", "17:00", "");
    check(std::slice::from_ref(&from_five), "2026-11-19 16:00", "closed until ?");
    check(std::slice::from_ref(&from_five), "2026-11-19 17:00", "unknown");
    let unheard = Window { exception: true, from: Date::parse("2026-11-19"), ..window("", "", "12:00") };
    check(&[window("th", "09:00", "15:00"), unheard], "2026-11-19 10:00", "unknown");
    assert_eq!(opening(&Hours::Unknown, local("2026-11-19 18:00")), Opening::Unknown);
    assert_eq!(opening(&Hours::Always, local("2026-11-19 18:00")), Opening::Open { until: None });
}

#[test]
fn with_something_not_understood_it_is_open_or_unknown() {
    let flawed = Window { flawed: true, ..window("mo", "20:00", "21:00") };
    for other in [flawed, Window { flawed: true, ..Window::default() }] {
        let hours = [window(WORKDAYS, "09:00", "15:00"), other];
        check(&hours, "2026-11-16 09:00", "open until 2026-11-16 15:00");
        check(&hours, "2026-11-16 08:59", "unknown");
        check(&hours, "2026-11-16 15:00", "unknown");
        check(&hours, "2026-11-21 12:00", "unknown");
    }
    let closing = Window { every: 2, exception: true, opens: None, closes: None, ..window("mo", "", "") };
    check(&[window(WORKDAYS, "09:00", "15:00"), closing.clone()], "2026-11-16 10:00", "unknown");
    check(&[window(WORKDAYS, "09:00", "15:00"), closing], "2026-11-17 10:00", "open until 2026-11-17 15:00");
    // A window that was not understood may be an exception.
    let exception = Window { exception: true, ..window("mo", "08:00", "09:00") };
    check(&[Window { flawed: true, ..Window::default() }, exception], "2026-11-16 12:00", "unknown");
}

/// In Finland 2027-03-28 has no hour from 3 to 4, and 2026-10-25 has it twice.
#[test]
fn where_clocks_change_the_time_on_the_wall_counts() {
    let night = [window("sa", "22:00", "06:00")];
    check(&night, "2027-03-28 02:59", "open until 2027-03-28 06:00");
    check(&night, "2027-03-28 04:00", "open until 2027-03-28 06:00");
    check(&night, "2027-03-28 06:00", "closed until 2027-04-03 22:00");
    check(&night, "2026-10-25 03:30", "open until 2026-10-25 06:00");
    let until_half_past = [window("su", "00:00", "03:30")];
    check(&until_half_past, "2027-03-28 04:00", "closed until 2027-04-04 00:00");
    check(&until_half_past, "2026-10-25 03:15", "open until 2026-10-25 03:30");
    check(&until_half_past, "2026-10-25 03:45", "closed until 2026-11-01 00:00");
    let lost = [window("su", "03:10", "03:50")];
    check(&lost, "2027-03-28 04:00", "closed until 2027-04-04 03:10");
    let days = [window("mo tu we th fr sa su", "09:00", "15:00")];
    check(&days, "2027-03-27 15:00", "closed until 2027-03-28 09:00");
    check(&days, "2026-10-24 15:00", "closed until 2026-10-25 09:00");
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
            flawed: false,
        },
    )
}

/// Windows that are stated, and the same as a feed states them that leaves something open.
fn a_window_and_what_is_said_of_it() -> impl Strategy<Value = (Window, Window)> {
    (a_window(), 0_u8..8, any::<bool>()).prop_map(|(window, silent, flawed)| {
        let mut said = window.clone();
        let stays_in_its_day = window.opens < window.closes;
        match silent {
            0 if stays_in_its_day => said.opens = None,
            1 if stays_in_its_day => said.closes = None,
            2 if window.from.is_none() => said.every = 2,
            3 if !window.exception && flawed => said = Window { flawed, ..Window::default() },
            4 if !window.exception => said = Window { flawed: true, nth: [1].into(), ..said },
            _ => {}
        }
        (window, said)
    })
}

/// The first of the three years that are tried.
const START: Date = Date::EPOCH;
const YEARS: i32 = 3 * 365;

/// For each minute of the three years whether it is open, computed day by day and minute by minute.
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
    let nth =
        window.nth.is_empty() || window.nth.iter().any(|nth| *nth == before as i8 + 1 || *nth == -(after as i8) - 1);
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

    #[test]
    fn what_is_told_holds_whatever_is_left_unsaid(
        windows in proptest::collection::vec(a_window_and_what_is_said_of_it(), 1..4),
        steps in proptest::collection::vec(0_i32..(YEARS - 30) * DAY, 400)
    ) {
        let (stated, said): (Vec<_>, Vec<_>) = windows.into_iter().unzip();
        let (stated, said) = (Hours::Windows(stated.into()), Hours::Windows(said.into()));
        for minute in steps {
            let now = at(START, minute).unwrap();
            match (opening(&said, now), opening(&stated, now)) {
                (Opening::Unknown, _) | (Opening::Open { .. }, Opening::Open { .. }) => {}
                (Opening::Closed { next: None }, Opening::Closed { .. }) => {}
                (told, truth) => prop_assert_eq!(told, truth),
            }
        }
    }
}
