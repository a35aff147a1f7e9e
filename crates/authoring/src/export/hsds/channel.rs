//! Ways of contact in HSDS: numbers, an e-mail address and pages of the service, and locations for all that has a place,
//! hours of its own or languages. A location of HSDS may be virtual.

use model::{
    area::areas,
    hours::Hours,
    link::{Link, Scheme},
    locale::Language,
    service::{Address, Channel, ChannelKind, ChannelValue, Contact, Coordinates, Service},
};
use serde_json::{Value, json};

use super::{
    record::Record,
    schedule::schedules,
    setting::{Setting, languages},
    words,
};

/// The field of HSDS in which a channel is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Phones,
    Mail,
    Pages,
    Locations,
}

/// Adds the channels of a service.
pub fn put(record: &mut Record, service: &Service, setting: &Setting) {
    let shared = shared_hours(&service.channels);
    let (mut phones, mut pages, mut locations) = (Vec::new(), Vec::new(), Vec::new());
    let mut mail = None;
    for (at, channel) in service.channels.iter().enumerate() {
        let hours = if shared.is_some() { &Hours::Unknown } else { &channel.hours };
        let earlier = service.channels.get(..at).unwrap_or_default();
        match field(channel, hours, earlier, mail.is_none()) {
            Field::Phones => phones.push(phone(record, at, channel)),
            Field::Mail => mail = channel.contact.as_ref().map(Contact::shown),
            Field::Pages => pages.push(page(record, at, channel)),
            Field::Locations => locations.push(at_location(record, at, channel, hours, setting)),
        }
    }
    record.put("email", json!(mail));
    record.put("phones", phones);
    record.put("additional_urls", pages);
    record.put("service_at_locations", locations);
    record.put("schedules", schedules(record, shared.unwrap_or(&Hours::Unknown), setting.sentences));
}

/// The hours of the service itself: where every channel that has hours has the same.
fn shared_hours(channels: &[Channel]) -> Option<&Hours> {
    let (timed, others): (Vec<_>, Vec<_>) = channels.iter().partition(|channel| channel.kind.is_timed());
    let hours = &timed.first()?.hours;
    let is_shared = *hours != Hours::Unknown
        && timed.iter().all(|channel| channel.hours == *hours)
        && others.iter().all(|channel| channel.hours == Hours::Unknown);
    is_shared.then_some(hours)
}

/// A number that is there twice, for two languages, is told apart by its location.
fn field(channel: &Channel, hours: &Hours, earlier: &[Channel], is_first_mail: bool) -> Field {
    let is_somewhere = channel.address.is_some()
        || !channel.accessibility.is_empty()
        || channel.kind.value() == ChannelValue::Place
        || *hours != Hours::Unknown
        || earlier.iter().any(|other| other.kind == channel.kind && other.contact == channel.contact);
    let has_details = !channel.label.is_empty() || channel.cost.is_some() || channel.by_appointment.is_some();
    let is_number = matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms);
    match &channel.contact {
        _ if is_somewhere => Field::Locations,
        Some(Contact::Text(_)) if is_number => Field::Phones,
        Some(contact @ Contact::Link(link, _)) => match link.scheme() {
            Scheme::Phone | Scheme::Sms if is_number => Field::Phones,
            _ if !channel.languages.is_empty() => Field::Locations,
            Scheme::Mail if channel.kind == ChannelKind::Email && is_first_mail && !has_details => Field::Mail,
            Scheme::Web if contact.page().is_some() => Field::Pages,
            Scheme::Web | Scheme::Mail | Scheme::Phone | Scheme::Sms => Field::Locations,
        },
        _ => Field::Locations,
    }
}

fn phone(owner: &Record, at: usize, channel: &Channel) -> Value {
    let mut record = owner.inner("phone", at);
    number(&mut record, channel);
    record.put("description", words(&channel.label));
    record.put("languages", languages(&record, &channel.languages));
    details(&mut record, channel);
    record.finish()
}

fn number(record: &mut Record, channel: &Channel) {
    record.require("number", channel.contact.as_ref().map(Contact::shown).unwrap_or_default());
    // The types of numbers are those of vCard (RFC 6350).
    record.put("type", if channel.kind == ChannelKind::Sms { "text" } else { "voice" });
}

fn page(owner: &Record, at: usize, channel: &Channel) -> Value {
    let mut record = owner.inner("url", at);
    record.put("label", words(&channel.label));
    record.put("url", json!(href(channel)));
    if channel.kind != ChannelKind::Web {
        record.say("type", channel.kind.as_str());
    }
    details(&mut record, channel);
    record.finish()
}

fn href(channel: &Channel) -> Option<&str> {
    match &channel.contact {
        Some(Contact::Link(link, _)) => Some(Link::href(link)),
        Some(Contact::Text(_)) | None => None,
    }
}

fn details(record: &mut Record, channel: &Channel) {
    channel.cost.into_iter().for_each(|cost| record.say("cost", cost.as_str()));
    channel.by_appointment.into_iter().for_each(|state| record.say("by_appointment", state));
}

/// A service at a location, which is one channel. Its value is said as a number or page too, for other readers.
fn at_location(owner: &Record, at: usize, channel: &Channel, hours: &Hours, setting: &Setting) -> Value {
    let mut record = owner.inner("service_at_location", at);
    let mut location = record.inner("location", 0);
    let kind = if channel.kind.value() != ChannelValue::Place {
        "virtual"
    } else if channel.kind == ChannelKind::Post {
        "postal"
    } else {
        "physical"
    };
    location.put("location_type", kind);
    location.put("name", words(&channel.label));
    location.say("type", channel.kind.as_str());
    details(&mut location, channel);
    if let Some(contact) = &channel.contact {
        location.say("value", contact.shown());
    }
    // A number has a field of its own.
    let is_number = |href: &&str| href.starts_with("tel:") || href.starts_with("sms:");
    location.put("url", json!(href(channel).filter(|href| !is_number(href))));
    if matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms) && channel.contact.is_some() {
        let mut phone = location.inner("phone", 0);
        number(&mut phone, channel);
        location.put("phones", json!([phone.finish()]));
    }
    location.put("languages", languages(&location, &channel.languages));
    if let Some(stated) = &channel.address {
        location.put("addresses", json!([address(&location, stated, kind, setting)]));
        if let Some([latitude, longitude]) = stated.coordinates.map(Coordinates::degrees) {
            location.put("latitude", json!(latitude));
            location.put("longitude", json!(longitude));
        }
    }
    let access = |(at, words): (usize, &str)| {
        let mut record = location.inner("accessibility", at);
        record.put("description", words);
        record.finish()
    };
    let accessibility: Value = channel.accessibility.iter().map(AsRef::as_ref).enumerate().map(access).collect();
    location.put("accessibility", accessibility);
    location.put("schedules", schedules(&location, hours, setting.sentences));
    record.put("service_id", json!(owner.id()));
    record.put("location_id", json!(location.id()));
    record.put("location", location.finish());
    record.finish()
}

fn address(owner: &Record, address: &Address, kind: &str, setting: &Setting) -> Value {
    let mut record = owner.inner("address", 0);
    let region = address.municipality.and_then(|code| areas().region(areas().municipality(code)?.region));
    let region = region.and_then(|name| name.choose(&[setting.feed.language, Language::FINNISH]));
    record.require("address_1", words(&address.street));
    record.require("city", words(&address.city));
    record.require("state_province", &region.map(|chosen| chosen.text).unwrap_or_default());
    record.require("postal_code", &address.postal_code);
    record.require("country", setting.country);
    record.require("address_type", kind);
    record.finish()
}
