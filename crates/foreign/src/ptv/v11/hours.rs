//! Opening hours of version 11: ordinary hours, exceptions and hours around the clock, in windows that may run over
//! several days.

use crate::{
    building::Building,
    fields::Fields,
    hours::{Opening, time, week, window},
    notes::{Notes, quoted},
    problem::ProblemKind,
    ptv::rows,
};
use model::{
    date::{Date, Weekday},
    hours::{Days, Hours, Time, Window},
    problem::{Outcome, ProblemKind as ValueProblem},
    text::Text,
};

/// What all windows of an entry have in common.
#[derive(Debug, Default)]
struct Frame {
    from: Option<Date>,
    until: Option<Date>,
    is_exception: bool,
}

/// The hours of a channel or a connection, a remark about them, and whether one has to make an appointment.
pub fn hours(fields: &mut Fields, building: &Building, notes: &mut Notes) -> (Hours, Text, Option<bool>) {
    let (mut opening, mut by_appointment) = (Opening::default(), None);
    fields.records("serviceHours", notes, &mut |fields, notes| {
        if fields.flag("isReservation", notes) == Some(true) {
            by_appointment = Some(true);
        }
        entry(fields, &mut opening, building, notes);
    });
    let (hours, remark) = opening.into_parts();
    (hours, remark, by_appointment)
}

fn entry(fields: &mut Fields, opening: &mut Opening, building: &Building, notes: &mut Notes) {
    let (from, until) = (fields.date("validFrom", notes), fields.date("validTo", notes));
    let kind = fields.words("serviceHourType", notes).unwrap_or_default().into_owned();
    fields.skip(&["validForNow", "orderNumber"]);
    if let Some(until) = until.filter(|until| building.today.is_some_and(|today| *until < today)) {
        notes.note(ProblemKind::Expired(until), Outcome::RecordLeftOut);
        return fields.clear();
    }
    for row in rows::rows(fields, "additionalInformation", building.language, notes) {
        opening.remark(row.language, &row.value);
    }
    let is_exception = matches!(kind.as_str(), "Exceptional" | "Exception" | "Special");
    let is_closed = fields.flag("isClosed", notes) == Some(true);
    let is_always = fields.flag("isAlwaysOpen", notes) == Some(true);
    // An exception holds on its days, not from a day on.
    let until = if is_exception { until.or(from) } else { until };
    let frame = Frame { from, until, is_exception };
    let mut windows = Vec::new();
    fields.records("openingHour", notes, &mut |fields, notes| match stretches(fields, &frame, notes) {
        Some(stretches) => windows.extend(stretches),
        None => opening.set_partial(),
    });
    if is_exception && from.is_none() {
        // Without days, an exception would hold on all of them.
        windows.clear();
        opening.set_partial();
    } else if is_closed {
        windows = is_exception.then(|| frame.around(Window::default())).into_iter().collect();
    } else if windows.is_empty() && is_always {
        match (from, until) {
            (None, None) if !is_exception => opening.set_always(),
            _ => windows.push(frame.around(window(Days::new(Weekday::ALL), Time::MIDNIGHT, Time::MIDNIGHT))),
        }
    }
    windows.into_iter().for_each(|window| opening.add(window));
}

impl Frame {
    fn around(&self, window: Window) -> Window {
        Window { from: self.from, until: self.until, exception: self.is_exception, every: 1, ..window }
    }
}

/// The windows of one stretch of time, which may run over several days.
fn stretches(fields: &mut Fields, frame: &Frame, notes: &mut Notes) -> Option<Vec<Window>> {
    let first = fields.words("dayFrom", notes);
    let last = fields.words("dayTo", notes);
    let (opens, closes) = (clock(fields, "from", notes), clock(fields, "to", notes));
    let (opens, closes) = (opens?, closes?);
    fields.skip(&["isExtra", "order"]);
    let Some(first) = first else {
        // Exceptions have no days but dates.
        return frame
            .from
            .filter(|_| frame.is_exception)
            .map(|_| vec![frame.around(window(Days::default(), opens, closes))]);
    };
    let first = week::weekday(&first)?;
    let last = match last {
        Some(last) => week::weekday(&last)?,
        None => first,
    };
    let one = |day, opens, closes| frame.around(window(Days::new([day]), opens, closes));
    let runs_into_the_night = closes < opens && last == week::next_day(first);
    if last == first || runs_into_the_night {
        return Some(vec![one(first, opens, closes)]);
    }
    let midnight = Time::from_minutes(1440)?;
    let mut windows = vec![one(first, opens, midnight)];
    let mut day = week::next_day(first);
    while day != last {
        windows.push(one(day, Time::MIDNIGHT, midnight));
        day = week::next_day(day);
    }
    if closes != Time::MIDNIGHT {
        windows.push(one(last, Time::MIDNIGHT, closes));
    }
    Some(windows)
}

fn clock(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Option<Time> {
    let text = fields.words(key, notes)?;
    let read = time(&text).filter(|(_, has_zone)| !has_zone);
    if read.is_none() {
        notes.note_at(key, ProblemKind::Value(ValueProblem::NotATime(quoted(&text))), Outcome::ValueIgnored);
    }
    read.map(|(time, _)| time)
}
