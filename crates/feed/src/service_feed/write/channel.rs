//! Writes a channel with its hours and its address.

use super::{Record, borrowed, json::Json, shown, translations};
use crate::service_feed::{
    reading::Reading,
    records::{channel::contact, head},
};
use model::{
    date::Weekday,
    hours::{Hours, Time, Window},
    locale::Language,
    service::{Address, Channel, ChannelKind, Contact, Coordinates},
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
    put_hours(channel, language, &mut record);
    record.optional("cost", channel.cost, |cost| borrowed(cost.as_str()));
    record.optional("by_appointment", channel.by_appointment, Json::Bool);
    record.optional("address", channel.address.as_deref(), |stated| address(stated, language));
    record.optional("on_phone_bill", channel.on_phone_bill, Json::Bool);
    record.list("accessibility", &channel.accessibility, |entry| borrowed(entry));
    record.finish()
}

/// The only channel of a help line, of which nothing is known but its contact, hours and languages.
pub struct Alone<'a> {
    channel: &'a Channel,
    value: Json<'a>,
}

/// `None` where the channels have to be written out.
pub fn as_value(channels: &[Channel]) -> Option<Alone<'_>> {
    let [channel] = channels else { return None };
    let value = value(channel.kind, channel.contact.as_ref()?);
    let Json::Text(words) = &value else { return None };
    let parsed = Channel { hours: channel.hours.clone(), ..head::of_value(words)? };
    (parsed.spoken(&*channel.languages) == *channel).then_some(Alone { channel, value })
}

impl<'a> Alone<'a> {
    pub fn put_into(self, record: &mut Record<'a>, language: Language) {
        record.put("value", self.value);
        put_hours(self.channel, language, record);
        record.list("languages", &self.channel.languages, shown);
    }
}

fn put_hours<'a>(channel: &'a Channel, language: Language, record: &mut Record<'a>) {
    let stated = Some(&channel.hours).filter(|hours| **hours != Hours::Unknown);
    record.optional("hours", stated, |stated| hours(stated, language));
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
    record.optional("coordinates", address.coordinates, coordinates);
    record.finish()
}

fn coordinates<'a>(coordinates: Coordinates) -> Json<'a> {
    let mut record = Record::default();
    let [latitude, longitude] = coordinates.degrees();
    record.put("latitude", Json::Decimal(latitude));
    record.put("longitude", Json::Decimal(longitude));
    record.finish()
}
