//! Buttons that put the next meeting or phone hour of each channel into the reader's calendar.

use crate::browser::takeaway;
use finder::takeaway::calendar::{Meeting, file, next_opening};
use messages::Key;
use model::{
    availability::is_answered,
    opening::LocalTime,
    service::{Channel, Service},
};

use super::super::{
    element::{Element, button, div},
    later::Naming,
    live::Live,
    wording::{Words, plain, value::channel_key},
};

/// `None` where no next time is known.
pub fn calendar(words: &Words, service: &Service, now: LocalTime, naming: Live<Naming>) -> Option<Element> {
    let buttons: Vec<_> =
        service.channels.iter().filter_map(|channel| add(words, service, channel, now, naming)).collect();
    let is_named = naming.get() == Naming::ByName;
    let other = if is_named { Naming::Neutral } else { Naming::ByName };
    let name = button("link toggle", move || naming.set(other))
        .part("button")
        .attribute("aria-pressed", if is_named { "true" } else { "false" })
        .child(words.say(Key::CalendarName));
    (!buttons.is_empty()).then(|| div("section").child(div("contacts").child(buttons)).child(name))
}

fn add(words: &Words, service: &Service, channel: &Channel, now: LocalTime, naming: Live<Naming>) -> Option<Element> {
    let (from, to) = next_opening(&channel.hours, now).filter(|_| is_answered(channel))?;
    let kind = words.say(channel_key(channel.kind));
    let what = match naming.get() {
        Naming::Neutral => words.say(Key::CalendarSummary),
        Naming::ByName => words.choose(&service.name)?.text,
    };
    let summary = plain(&[&*kind, ": ", &what].concat());
    let (id, today) = (service.id.clone(), now.date);
    let save = move || {
        let meeting = Meeting { service: &id, from, to, summary: &summary };
        takeaway::save("calendar.ics", "text/calendar;charset=utf-8", &file(&meeting, today));
    };
    let texts = [("channel", &*kind), ("date", &*words.day(from.date)), ("time", &*words.time(from.time))];
    Some(button("button", save).part("button").child(words.say_with(Key::CalendarAdd, &texts)))
}
