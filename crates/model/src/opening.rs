//! Whether hours are open at an instant, and when that changes next.
//!
//! Everything is computed in local time, as the clock on the wall shows it; which local time it is, is asked of the
//! browser. Where clocks go forward, a time of day that is skipped never comes, and a window across it is an hour
//! shorter. Where they go back, an hour comes twice, with the same answer both times. Never compute how long something
//! stays open by subtracting times.

use super::{
    date::Date,
    holidays::is_finnish_holiday,
    hours::{Hours, Time, Window},
};

/// A local time in the time zone of the feed. Where that is not known, the time is `Time::UNKNOWN` and nothing is known
/// to be open or closed by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    pub date: Date,
    pub time: Time,
}

/// Whether something is open. `Unknown` is never shown as closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Open. `until` is `None` if it does not close within [`HORIZON`] days.
    Open {
        until: Option<LocalTime>,
    },
    /// Closed. `next` is `None` if the next opening is not known, or not within [`HORIZON`] days.
    Closed {
        next: Option<LocalTime>,
    },
    Unknown,
}

/// How many days ahead the next opening or closing is looked for.
pub const HORIZON: i32 = 14;

const DAY: i32 = 1440;

/// Whether hours are open at a time. The badge, the ranking and the filter all use this function.
pub fn opening(hours: &Hours, now: LocalTime) -> Opening {
    match hours {
        Hours::Unknown | Hours::Text(_) => Opening::Unknown,
        Hours::Always => Opening::Open { until: None },
        Hours::Windows(_) if now.time == Time::UNKNOWN => Opening::Unknown,
        Hours::Windows(windows) => in_windows(windows, now),
    }
}

fn in_windows(windows: &[Window], now: LocalTime) -> Opening {
    let minute = i32::from(now.time.minutes());
    let plan = Plan::new(windows, now.date);
    let holds = |stretch: &&Stretch| stretch.start <= minute && minute < stretch.end;
    if let Some(stretch) = plan.surely.iter().find(holds) {
        return Opening::Open { until: plan.joined_end(stretch.end).and_then(|end| at(now.date, end)) };
    }
    if plan.perhaps.iter().any(|stretch| holds(&stretch)) {
        return Opening::Unknown;
    }
    let next =
        |stretches: &[Stretch]| stretches.iter().map(|stretch| stretch.start).filter(|start| minute < *start).min();
    // If something may open earlier, the next opening is not known.
    let is_certain = |surely: &i32| next(&plan.perhaps).is_none_or(|perhaps| *surely <= perhaps);
    Opening::Closed { next: next(&plan.surely).filter(is_certain).and_then(|next| at(now.date, next)) }
}

/// The stretches of time from yesterday to the horizon.
#[derive(Default)]
struct Plan {
    surely: Vec<Stretch>,
    /// Stretches in which it may be open: too little is stated to tell.
    perhaps: Vec<Stretch>,
}

/// From and to, in minutes from today's midnight.
struct Stretch {
    start: i32,
    end: i32,
}

impl Plan {
    /// Yesterday is included, because its windows may go past midnight.
    fn new(windows: &[Window], today: Date) -> Self {
        let mut plan = Self::default();
        for offset in -1..=HORIZON {
            if let Some(date) = today.plus_days(offset) {
                plan.add_day(windows, date, offset * DAY);
            }
        }
        plan
    }

    /// Exceptions replace all other windows of their day; one without times closes the day. A window that was not
    /// understood may be an exception.
    fn add_day(&mut self, windows: &[Window], date: Date, midnight: i32) {
        let (mut is_excepted, mut is_perhaps_excepted) = (false, false);
        for window in windows.iter().filter(|window| window.exception) {
            match falls(window, date) {
                Falls::Surely => is_excepted = true,
                Falls::Perhaps => is_perhaps_excepted = true,
                Falls::Not => {}
            }
        }
        for window in windows.iter().filter(|window| window.exception || window.flawed || !is_excepted) {
            let falls = falls(window, date);
            let is_closed = window.exception && window.opens.is_none() && window.closes.is_none();
            if falls == Falls::Not || is_closed {
                continue;
            }
            let is_stated = window.opens.is_some() && window.closes.is_some();
            let is_sure = falls == Falls::Surely && is_stated && !is_perhaps_excepted;
            let stretches = if is_sure { &mut self.surely } else { &mut self.perhaps };
            stretches.push(stretch(window, midnight));
        }
    }

    /// Where a stretch ends if others follow it without a gap. `None` beyond the horizon.
    fn joined_end(&self, mut end: i32) -> Option<i32> {
        while let Some(later) = self.surely.iter().find(|later| later.start <= end && end < later.end) {
            end = later.end;
        }
        (end < HORIZON * DAY).then_some(end)
    }
}

/// Whether a window falls on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Falls {
    Not,
    Surely,
    /// A part of the window was not understood, or it holds every second week and the feed does not say which.
    Perhaps,
}

/// The stretch of a window on the day that begins at `midnight`. A time that is not stated counts as the end of the
/// day.
fn stretch(window: &Window, midnight: i32) -> Stretch {
    let minutes = |time: Option<Time>, otherwise| time.map_or(otherwise, |time| i32::from(time.minutes()));
    if window.flawed {
        return Stretch { start: midnight, end: midnight + DAY };
    }
    let (opens, closes) = (minutes(window.opens, 0), minutes(window.closes, DAY));
    Stretch { start: midnight + opens, end: midnight + if closes <= opens { closes + DAY } else { closes } }
}

fn falls(window: &Window, date: Date) -> Falls {
    let in_validity = window.from.is_none_or(|from| from <= date) && window.until.is_none_or(|until| date <= until);
    let on_day = window.days.contains(date.weekday()) || (window.exception && window.days.is_empty());
    let is_open =
        in_validity && on_day && is_nth(window, date) && !(window.closed_on_holidays && is_finnish_holiday(date));
    match (is_open, window.every, window.from) {
        _ if window.flawed => Falls::Perhaps,
        (false, ..) => Falls::Not,
        (true, 0 | 1, _) => Falls::Surely,
        (true, _, None) => Falls::Perhaps,
        (true, every, Some(from)) => {
            let weeks = (monday(date) - monday(from)) / 7;
            if weeks % i32::from(every) == 0 { Falls::Surely } else { Falls::Not }
        }
    }
}

/// Whether the day is one of the weekdays of the month that the window names.
fn is_nth(window: &Window, date: Date) -> bool {
    let from_start = (date.day() as i8 - 1) / 7 + 1;
    let from_end = -((date.days_in_month() as i8 - date.day() as i8) / 7 + 1);
    window.nth.is_empty() || window.nth.contains(&from_start) || window.nth.contains(&from_end)
}

fn monday(date: Date) -> i32 {
    date.days_since_epoch() - date.weekday() as i32
}

/// The local time so many minutes after the midnight at which `today` begins.
fn at(today: Date, minutes: i32) -> Option<LocalTime> {
    let date = today.plus_days(minutes.div_euclid(DAY))?;
    Some(LocalTime { date, time: Time::from_minutes(u16::try_from(minutes.rem_euclid(DAY)).ok()?)? })
}

#[cfg(test)]
mod tests;
