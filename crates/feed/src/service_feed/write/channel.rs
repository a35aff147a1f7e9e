//! Writes a channel with its hours and its address.

use super::{Record, borrowed, json::Json, shown, translations};
use crate::service_feed::{
    reading::Reading,
    records::channel::{contact, number_or_link},
};
use model::{
    date::Weekday,
    feed::EmergencyContact,
    hours::{Hours, Time, Window},
    link::Scheme,
    locale::Language,
    service::{Address, Channel, ChannelKind, Contact},
};

/// Written in place of the part of a window that was not understood. It is no weekday, so the next parse knows of the
/// part as well.
const UNREADABLE: &str = "?";

pub fn channel(channel: &Channel, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.put("type", borrowed(channel.kind.as_str()));
    record.optional("value", channel.contact.as_ref(), |contact| value(channel.kind, contact));
    record.text("label", &channel.label, language);
    record.list("languages", &channel.languages, shown);
    record.optional("hours", Some(&channel.hours).filter(|hours| **hours != Hours::Unknown), |stated| {
        hours(stated, language)
    });
    record.optional("cost", channel.cost, |cost| borrowed(cost.as_str()));
    record.optional("by_appointment", channel.by_appointment, Json::Bool);
    record.optional("address", channel.address.as_deref(), |stated| address(stated, language));
    record.list("accessibility", &channel.accessibility, |entry| borrowed(entry));
    record.finish()
}

/// Words that are parsed as this link again; the shown ones if they are.
pub fn emergency_value(contact: &EmergencyContact) -> Json<'_> {
    let is_same = |words: &str| {
        let Some(read) = number_or_link(words, Scheme::Phone) else { return false };
        read.shown() == &*contact.shown && matches!(read, Contact::Link(link, _) if link == contact.link)
    };
    words(&contact.shown, contact.link.href(), is_same)
}

fn value(kind: ChannelKind, stated: &Contact) -> Json<'_> {
    match stated {
        Contact::Text(text) => borrowed(text),
        Contact::Link(link, shown) => {
            words(shown, link.href(), |words| contact(kind, words, &mut Reading::new(Language::FINNISH)) == *stated)
        }
    }
}

/// The words that are shown, or those with the scheme, or the link itself: the first that has the same meaning.
fn words<'a>(shown: &'a str, href: &'a str, is_same: impl Fn(&str) -> bool) -> Json<'a> {
    if is_same(shown) {
        return borrowed(shown);
    }
    let scheme = href.split_once(':').map_or("", |(scheme, _)| scheme);
    let whole = format!("{scheme}:{shown}");
    if is_same(&whole) { Json::Text(whole.into()) } else { borrowed(href) }
}

fn hours(hours: &Hours, language: Language) -> Json<'_> {
    match hours {
        Hours::Unknown => Json::Null,
        Hours::Always => borrowed("24/7"),
        Hours::Windows(windows) => Json::List(windows.iter().map(window).collect()),
        Hours::Text(text) => {
            let words = translations(text, language);
            // A plain string would be parsed as hours.
            if words != borrowed("24/7") {
                return words;
            }
            let mut record = Record::default();
            record.0.push((language.to_string().into(), words));
            record.finish()
        }
    }
}

fn window(window: &Window) -> Json<'_> {
    let mut record = Record::default();
    let unreadable = window.flawed.then_some(UNREADABLE);
    let names = window.days.iter().filter_map(|day| Weekday::NAMES.get(day as usize).copied());
    let days: Vec<_> = names.chain(unreadable).map(borrowed).collect();
    if !days.is_empty() {
        record.put("days", Json::List(days));
    }
    record.optional("opens", window.opens, time);
    record.optional("closes", window.closes, time);
    record.optional("every", Some(window.every).filter(|every| 1 < *every), |every| Json::Integer(every.into()));
    record.optional("from", window.from, shown);
    record.optional("until", window.until, shown);
    record.list("nth", &window.nth, |nth| Json::Integer((*nth).into()));
    record.flag("closed_on_holidays", window.closed_on_holidays);
    record.flag("exception", window.exception);
    record.finish()
}

fn time<'a>(time: Time) -> Json<'a> {
    Json::Text(format!("{:02}:{:02}", time.hour(), time.minute()).into())
}

fn address(address: &Address, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.text("street", &address.street, language);
    record.words("postal_code", &address.postal_code);
    record.text("city", &address.city, language);
    record.optional("municipality", address.municipality, shown);
    record.finish()
}
