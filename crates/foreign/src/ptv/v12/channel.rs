//! Channels of version 12.

use std::borrow::Cow;

use super::{
    charge, hours,
    texts::{Versions, by_language},
};
use crate::{
    building::Building,
    contact::{self, beside, join},
    fields::{Fields, not_a_link, words},
    json::{Json, Object},
    notes::Notes,
    places::{self, Place},
    problem::ProblemKind,
    ptv::lists,
};
use model::{
    locale::Language,
    problem::Outcome,
    service::{Address, Channel, ChannelKind},
    text::Text,
};

pub fn channel(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Vec<Channel> {
    let kind = fields.words("channelType", notes).unwrap_or_default().into_owned();
    let page = if matches!(kind.as_str(), "EService" | "PrintableForm") { ChannelKind::Form } else { ChannelKind::Web };
    let versions = Versions::take(fields, notes);
    let mut channels = Vec::new();
    for key in ["webPages", "webPage", "urls", "url"] {
        pages(key, page, fields, &mut channels, notes);
    }
    fields.records("phoneNumbers", notes, &mut |fields, notes| channels.extend(numbers(fields, notes)));
    fields.each("emails", notes, &mut |value, notes| mails(value, &mut channels, notes));
    fields.records("addresses", notes, &mut |fields, notes| channels.extend(place(fields, building, notes)));
    let (hours, remark, by_appointment) = hours::hours(fields, notes);
    let languages: Box<[Language]> = lists::languages(fields, "languages", notes).into();
    let name = versions.text(&["name"]);
    let label = if name.is_empty() { versions.text(&["summary"]) } else { name };
    for channel in &mut channels {
        channel.label = beside(&label, &channel.label);
        channel.languages = languages.clone();
        if channel.kind.is_timed() {
            channel.label = beside(&channel.label, &remark);
            channel.hours = hours.clone();
            channel.by_appointment = by_appointment;
        }
    }
    fields.skip(&["organizationContentId", "publishedAt", "area"]);
    channels
}

/// Addresses of pages: texts, objects, or one for each language.
fn pages(key: &'static str, kind: ChannelKind, fields: &mut Fields, channels: &mut Vec<Channel>, notes: &mut Notes) {
    fields.each(key, notes, &mut |value, notes| {
        let addresses = match value.into_object() {
            Ok(object) => addresses(object, notes),
            Err(other) => words(other, notes).map(|text| vec![text.into_owned()]).unwrap_or_default(),
        };
        for address in addresses.into_iter().filter(|address| !address.trim().is_empty()) {
            match contact::page(&address, kind) {
                Some(page) if channels.iter().any(|known| known.contact == page.contact) => {}
                Some(page) => channels.push(page),
                None => {
                    notes.note(not_a_link(&address), Outcome::Kept);
                    channels.push(contact::words(&address, kind));
                }
            }
        }
    });
}

/// The addresses of an object: one, or one for each language.
fn addresses(object: Object, notes: &mut Notes) -> Vec<String> {
    let mut inner = Fields(object);
    if let Some(Json::Object(by_language)) = inner.take_object("url") {
        inner = Fields(by_language);
    }
    let whole = inner.words("url", notes).map(Cow::into_owned);
    let by_language = inner.0.0.iter().filter(|(key, _)| Language::parse(key).is_some());
    let texts = by_language.filter_map(|(_, value)| value.text()).map(str::to_owned);
    whole.into_iter().chain(texts).collect()
}

fn mails(value: Json, channels: &mut Vec<Channel>, notes: &mut Notes) {
    let text = match value.into_object() {
        Ok(object) => {
            let mut inner = Fields(object);
            inner.words("email", notes).or_else(|| inner.words("value", notes))
        }
        Err(other) => words(other, notes),
    };
    let Some(text) = text else { return };
    channels.extend(contact::mails(&text, notes));
}

fn numbers(fields: &mut Fields, notes: &mut Notes) -> Vec<Channel> {
    let kind = fields.words("type", notes).unwrap_or_default();
    let (prefix, number) =
        (fields.words("prefix", notes).or_else(|| fields.words("countryCode", notes)), fields.words("number", notes));
    let cost = charge(fields, notes);
    let label =
        join(&by_language(fields, "additionalInformation", notes), &by_language(fields, "chargeDescription", notes));
    if kind == "Fax" {
        notes.note(ProblemKind::NotCarriedOver, Outcome::RecordLeftOut);
        return Vec::new();
    }
    let Some(number) = number else { return Vec::new() };
    let text = prefix.map_or(number.to_string(), |prefix| format!("{prefix} {}", number.trim_start_matches('0')));
    let kind = if kind == "Sms" { ChannelKind::Sms } else { ChannelKind::Phone };
    let stated = |channel| Channel { cost, ..channel }.labelled(label.clone());
    contact::numbers(&text, None, kind).into_iter().map(stated).collect()
}

fn place(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<Channel> {
    let kind = fields.words("type", notes).unwrap_or_default();
    let kind = if kind.starts_with("Post") { ChannelKind::Post } else { ChannelKind::Visit };
    building.countries.extend(fields.words("country", notes).map(Cow::into_owned));
    let number = fields.words("streetNumber", notes);
    let street = by_language(fields, "street", notes);
    let with_number = |language: Language| {
        Some((language, format!("{} {}", street.in_language(language)?, number.as_deref().unwrap_or_default())))
    };
    let municipality = fields.words("municipality", notes).or_else(|| fields.words("municipalityCode", notes));
    let municipality = match municipality.as_deref().and_then(places::municipality) {
        Some(Place::Municipality(code)) => Some(code),
        _ => None,
    };
    let address = Address {
        street: Text::new(street.languages().filter_map(with_number)),
        postal_code: fields.words("postalCode", notes).unwrap_or_default().as_ref().into(),
        city: by_language(fields, "postOffice", notes),
        municipality,
        // The catalogue has them in ETRS-TM35FIN, which would have to be computed anew.
        coordinates: None,
    };
    (address != Address::default()).then(|| Channel { address: Some(Box::new(address)), ..Channel::new(kind) })
}
