//! Opening hours of version 12: weekly hours and hours around the clock. Hours of every other week, which go by the
//! number of the week, and hours on named holidays make the hours unknown: the catalogue counts weeks anew each year,
//! and the finder does not.

use super::texts::by_language;
use crate::{
    fields::Fields,
    hours::{Opening, time, week, window},
    json::Json,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{
    date::Weekday,
    hours::{Days, Hours, Window},
    locale::Language,
    problem::Outcome,
    text::Text,
};

/// The hours of a channel or a connection, a remark about them, and whether one has to make an appointment.
pub fn hours(fields: &mut Fields, notes: &mut Notes) -> (Hours, Text, Option<bool>) {
    let (mut opening, mut by_appointment) = (Opening::default(), None);
    fields.records("serviceHours", notes, &mut |fields, notes| {
        fields.records("hours", notes, &mut |fields, notes| entry(fields, &mut opening, &mut by_appointment, notes));
        if let Some(holidays) = fields.take("holidayServiceHours") {
            let is_empty = |days: &Json| days.list().is_some_and(<[Json]>::is_empty);
            let is_stated = holidays.object().is_none_or(|days| days.0.iter().any(|(_, days)| !is_empty(days)));
            if is_stated {
                notes.note_at("holidayServiceHours", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
            }
        }
    });
    let (hours, remark) = opening.into_parts();
    (hours, remark, by_appointment)
}

fn entry(fields: &mut Fields, opening: &mut Opening, by_appointment: &mut Option<bool>, notes: &mut Notes) {
    let kind = fields.words("type", notes).unwrap_or_default().into_owned();
    for key in ["heading", "additionalInformation"] {
        let words = by_language(fields, key, notes);
        for language in words.languages().collect::<Vec<Language>>() {
            opening.remark(language, words.in_language(language).unwrap_or_default());
        }
    }
    let (from, until) = (fields.date("validFrom", notes), fields.date("validTo", notes));
    if kind.starts_with("Continuous") && from.is_none() && until.is_none() {
        return opening.set_always();
    }
    if !kind.starts_with("Weekly") {
        notes.note(ProblemKind::NotUnderstood(quoted(&kind)), Outcome::ValueIgnored);
        fields.clear();
        return opening.set_partial();
    }
    fields.records("weeklyHours", notes, &mut |fields, notes| {
        for (day, value) in std::mem::take(&mut fields.0.0) {
            let (Some(day), Json::Object(object)) = (week::weekday(&day), value) else { continue };
            let mut fields = Fields(object);
            fields.records("hours", notes, &mut |fields, notes| {
                *by_appointment = by_appointment
                    .or((fields.words("openingStatus", notes).as_deref() == Some("OpenOnReservation")).then_some(true));
                match stretch(day, fields, notes) {
                    Some(window) => opening.add(Window { from, until, ..window }),
                    None => opening.set_partial(),
                }
            });
        }
    });
}

fn stretch(day: Weekday, fields: &mut Fields, notes: &mut Notes) -> Option<Window> {
    let (start, end) = (fields.words("start", notes), fields.words("end", notes));
    let repetition = fields.words("repetition", notes);
    let is_weekly = repetition.as_deref().is_none_or(|repetition| repetition == "Weekly");
    if let Some(repetition) = repetition.filter(|_| !is_weekly) {
        notes.note_at("repetition", ProblemKind::NotUnderstood(quoted(&repetition)), Outcome::Kept);
    }
    match (time(&start?)?, time(&end?)?) {
        ((opens, false), (closes, false)) => {
            Some(Window { flawed: !is_weekly, ..window(Days::new([day]), opens, closes) })
        }
        _ => None,
    }
}
