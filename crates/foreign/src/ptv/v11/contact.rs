//! The ways of contact in a record of version 11. A number is repeated for each language, and a place has numbers of
//! its own.

use super::cost;
use crate::{
    building::Building,
    contact::{self, Channels, join},
    fields::{Fields, not_a_link},
    notes::Notes,
    places,
    problem::ProblemKind,
    ptv::rows,
};
use model::{
    area::areas,
    problem::Outcome,
    service::{Address, Channel, ChannelKind},
    text::Text,
};

/// The numbers, addresses of e-mail and places of a channel, or of a service at a channel.
pub fn contacts(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Vec<Channel> {
    let mut channels = Channels::default();
    for key in ["phoneNumbers", "supportPhones", "phones"] {
        fields.records(key, notes, &mut |fields, notes| {
            numbers(fields, building, notes).into_iter().for_each(|number| channels.add(number));
        });
    }
    for key in ["emails", "supportEmails"] {
        for row in rows::rows(fields, key, building.language, notes) {
            notes.at(key, |notes| contact::mails(&row.value, notes)).into_iter().for_each(|mail| channels.add(mail));
        }
    }
    fields.records("addresses", notes, &mut |fields, notes| {
        place(fields, building, notes).into_iter().for_each(|place| channels.add(place));
    });
    pages("WebPage", fields, building, notes).into_iter().for_each(|page| channels.add(page));
    channels.into_boxed().into_vec()
}

/// The pages. Those of an electronic channel and of a printable form are forms.
pub fn pages(kind: &str, fields: &mut Fields, building: &Building, notes: &mut Notes) -> Vec<Channel> {
    let kind = if matches!(kind, "EChannel" | "PrintableForm") { ChannelKind::Form } else { ChannelKind::Web };
    let mut pages = Vec::new();
    for key in ["webPages", "channelUrls", "urls"] {
        fields.records(key, notes, &mut |fields, notes| {
            let url = fields.words("url", notes);
            let row = rows::row(fields, building.language, notes);
            // In some lists, the value is the address.
            let address = url.as_deref().or(row.as_ref().map(|row| row.value.as_str()));
            let page = address.map(|address| {
                contact::page(address, kind).unwrap_or_else(|| {
                    notes.note(not_a_link(address), Outcome::Kept);
                    contact::words(address, kind)
                })
            });
            let label = match (&url, row) {
                (Some(_), Some(row)) => Text::plain(row.language, &row.value),
                _ => Text::default(),
            };
            pages.extend(page.map(|page| page.labelled(label)));
        });
    }
    pages
}

/// A number: the prefix and the number without its zero, or a Finnish service number as it is.
fn numbers(fields: &mut Fields, building: &Building, notes: &mut Notes) -> Vec<Channel> {
    let kind = fields.words("type", notes).unwrap_or_default();
    let (prefix, number) = (fields.words("prefixNumber", notes), fields.words("number", notes));
    let is_service_number = fields.flag("isFinnishServiceNumber", notes) == Some(true);
    let (information, charge) =
        (fields.prose("additionalInformation", notes), fields.prose("chargeDescription", notes));
    let language = fields.words("language", notes).and_then(|tag| model::locale::Language::parse(&tag));
    let cost = cost(fields, notes);
    if kind == "Fax" {
        notes.note(ProblemKind::NotCarriedOver, Outcome::RecordLeftOut);
        return Vec::new();
    }
    let Some(number) = number else { return Vec::new() };
    let text = match prefix.filter(|_| !is_service_number && !number.starts_with('+')) {
        Some(prefix) => format!("{prefix} {}", number.trim_start_matches('0')),
        None => number.into_owned(),
    };
    let kind = if kind == "Sms" { ChannelKind::Sms } else { ChannelKind::Phone };
    let lines: Vec<_> = [information, charge].into_iter().flatten().collect();
    let label = Text::plain(language.unwrap_or(building.language), &lines.join("\n"));
    let stated = |channel| Channel { cost, ..channel }.labelled(label.clone());
    contact::numbers(&text, None, kind).into_iter().map(stated).collect()
}

/// A place to visit or to write to.
fn place(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<Channel> {
    let kind = fields.words("type", notes).unwrap_or_default();
    let form = fields.words("subType", notes).unwrap_or_default();
    let kind = if kind == "Postal" { ChannelKind::Post } else { ChannelKind::Visit };
    let mut channel = Channel::new(kind);
    building.countries.extend(fields.words("country", notes).map(std::borrow::Cow::into_owned));
    for (key, street) in
        [("streetAddress", "street"), ("postOfficeBoxAddress", "postOfficeBox"), ("otherAddress", "street")]
    {
        fields.records(key, notes, &mut |fields, notes| {
            let (address, label) = address(fields, street, building, notes);
            channel.label = join(&channel.label, &label);
            channel.address = channel.address.take().or((address != Address::default()).then(|| Box::new(address)));
        });
    }
    let abroad = rows::plain(fields, "locationAbroad", building.language, notes);
    channel.label = join(&channel.label, &abroad);
    let mut sentences: Vec<Box<str>> = Vec::new();
    fields.records("entrances", notes, &mut |fields, notes| entrance(fields, &mut sentences, building, notes));
    channel.accessibility = sentences.into();
    let is_somewhere = channel.address.is_some() || !channel.label.is_empty();
    (is_somewhere && form != "NoAddress").then_some(channel)
}

fn address(fields: &mut Fields, street: &'static str, building: &Building, notes: &mut Notes) -> (Address, Text) {
    let language = building.language;
    let mut streets = rows::rows(fields, street, language, notes);
    let number = fields.words("streetNumber", notes);
    if let Some(number) = number {
        streets.iter_mut().for_each(|row| row.value = format!("{} {number}", row.value));
    }
    let mut municipality = None;
    fields.records("municipality", notes, &mut |fields, notes| {
        municipality = fields.words("code", notes);
        fields.skip(&["name"]);
    });
    let municipality = match municipality.as_deref().and_then(places::municipality) {
        Some(places::Place::Municipality(code)) => Some(code),
        _ => None,
    };
    let address = Address {
        street: rows::text(&streets, &[""]),
        postal_code: fields.words("postalCode", notes).unwrap_or_default().as_ref().into(),
        city: rows::plain(fields, "postOffice", language, notes),
        municipality: municipality.and_then(|code| areas().municipality(code)).map(|known| known.code),
        // The catalogue has them in ETRS-TM35FIN, which would have to be computed anew.
        coordinates: None,
    };
    fields.skip(&["coordinateState"]);
    (address, rows::plain(fields, "additionalInformation", language, notes))
}

/// What is said about access at an entrance.
fn entrance(fields: &mut Fields, sentences: &mut Vec<Box<str>>, building: &Building, notes: &mut Notes) {
    fields.records("accessibilitySentences", notes, &mut |fields, notes| {
        fields.skip(&["sentenceGroup"]);
        fields.records("sentences", notes, &mut |fields, notes| {
            let text = rows::plain(fields, "sentence", building.language, notes);
            let words = text.choose(&[building.language]).map(|chosen| Box::from(chosen.text.as_str()));
            sentences.extend(words.filter(|words| !sentences.contains(words)));
        });
    });
    fields.skip(&["isMainEntrance", "name"]);
}
