//! The ways of contact of a service in HSDS: its numbers, its address of e-mail, its pages, and its locations.

use super::{TECHNICAL, facts};
use crate::json::Json;
use crate::own_attributes::OwnAttributes;
use crate::{
    building::Building,
    contact::{self, Channels, beside},
    fields::Fields,
    hours::{Opening, schedule},
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{
    hours::Hours,
    problem::Outcome,
    service::{Address, Channel, ChannelKind, Cost, Particulars, Seldom},
    text::Text,
};

/// The key under which `service` puts what belongs to the organization.
pub const ORGANIZATION: &str = "organization's";

/// The channels of a service.
pub fn channels(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Channels {
    let mut channels = Channels::default();
    phones(fields, &mut channels, building, notes);
    mail(fields, &mut channels, notes);
    persons(fields, &mut channels, building, notes);
    pages(fields, &mut channels, building, notes);
    for key in ["service_at_locations", "locations", "physical_addresses"] {
        fields.records(key, notes, &mut |fields, notes| at_location(fields, &mut channels, building, notes));
    }
    let (hours, remark) = hours(fields, building, notes);
    let is_stated = hours != Hours::Unknown;
    if !channels.set_hours(&hours) && is_stated {
        notes.note_at("schedules", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
    }
    remarks(&mut channels, &remark);
    if let Some(Json::Object(object)) = fields.take(ORGANIZATION) {
        let mut organization = Fields(object);
        notes.enter("organization");
        if !channels.has(ChannelKind::Phone) {
            phones(&mut organization, &mut channels, building, notes);
        }
        if channels.is_empty() {
            mail(&mut organization, &mut channels, notes);
        }
        notes.leave();
    }
    channels
}

/// Adds a remark about hours to the channels that have hours.
fn remarks(channels: &mut Channels, remark: &Text) {
    for channel in channels.iter_mut().filter(|channel| channel.hours != Hours::Unknown) {
        channel.label = beside(&channel.label, remark);
    }
}

fn phones(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    fields.records("phones", notes, &mut |fields, notes| {
        let number = fields.words("number", notes);
        let kind = fields.words("type", notes).unwrap_or_default().to_ascii_lowercase();
        let extension = fields.words("extension", notes).filter(|extension| extension != "0");
        let label = fields.prose("description", notes);
        let languages = facts::spoken(fields, "languages", notes);
        let own = OwnAttributes::take(fields, notes);
        fields.skip(&TECHNICAL);
        let kind = match kind.as_str() {
            "fax" | "pager" => return notes.note_at("type", ProblemKind::NotCarriedOver, Outcome::RecordLeftOut),
            "text" | "sms" => ChannelKind::Sms,
            _ => ChannelKind::Phone,
        };
        let Some(number) = number else { return };
        let channel = contact::number(&number, extension.as_deref(), kind);
        let label = building.text(&label.unwrap_or_default());
        channels.add(stated(channel, &own, notes).labelled(label).spoken(languages));
    });
}

/// The address of e-mail of the service. A text that is no address is shown nowhere.
fn mail(fields: &mut Fields, channels: &mut Channels, notes: &mut Notes) {
    let Some(email) = fields.words("email", notes) else { return };
    match contact::mail(&email) {
        Some(channel) => channels.add(channel),
        None => {
            let problem = model::problem::ProblemKind::NotALink(quoted(&email));
            notes.note_at("email", ProblemKind::Value(problem), Outcome::ValueIgnored);
        }
    }
}

/// The numbers of contact persons, without the persons: in Open Referral UK a service often has no others.
fn persons(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    fields.records("contacts", notes, &mut |fields, notes| {
        fields.skip_person(&["name", "title", "email", "department"], notes);
        phones(fields, channels, building, notes);
        fields.skip(&TECHNICAL);
    });
}

fn pages(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    fields.records("additional_urls", notes, &mut |fields, notes| {
        let label = building.text(&fields.prose("label", notes).unwrap_or_default());
        let own = OwnAttributes::take(fields, notes);
        let page = fields.link("url", notes).and_then(|link| contact::page(link.href(), ChannelKind::Web));
        page.into_iter().for_each(|page| channels.add(stated(page, &own, notes).labelled(label.clone())));
        fields.skip(&TECHNICAL);
    });
}

fn hours(fields: &mut Fields, building: &Building, notes: &mut Notes) -> (Hours, Text) {
    let mut opening = Opening::default();
    for key in ["schedules", "regular_schedules", "regular_schedule"] {
        fields.records(key, notes, &mut |fields, notes| {
            schedule::add(fields, &mut opening, building.setting(), notes);
            fields.skip(&TECHNICAL);
        });
    }
    opening.into_parts()
}

/// A service at a location. What is stated here refines what the location states.
fn at_location(fields: &mut Fields, channels: &mut Channels, building: &mut Building, notes: &mut Notes) {
    let (here, remark) = hours(fields, building, notes);
    phones(fields, channels, building, notes);
    persons(fields, channels, building, notes);
    let label = fields.prose("description", notes).filter(|_| fields.has("location"));
    let mut found = Vec::new();
    match fields.take("location") {
        Some(Json::Object(object)) => {
            let mut inner = Fields(object);
            notes.enter("location");
            found = location(&mut inner, channels, building, notes);
            inner.finish(notes);
            notes.leave();
        }
        _ if fields.names_any(&["name", "addresses", "location_type", "geometry", "address_1"]) => {
            found = location(fields, channels, building, notes);
        }
        _ => {}
    }
    fields.skip(&TECHNICAL);
    let label = label.map(|label| building.text(&label)).unwrap_or_default();
    for mut channel in found {
        channel.label = beside(&channel.label, &label);
        if !channel.kind.is_timed() {
            channel.hours = Hours::Unknown;
        } else if here != Hours::Unknown {
            channel.hours = here.clone();
            channel.label = beside(&channel.label, &remark);
        }
        channels.add(channel);
    }
}

/// Adds the facts for which HSDS has no field.
fn stated(channel: Channel, own: &OwnAttributes, notes: &mut Notes) -> Channel {
    Channel {
        kind: own.parse("type", notes, ChannelKind::parse).pop().unwrap_or(channel.kind),
        cost: own.parse("cost", notes, Cost::parse).pop(),
        by_appointment: own.flag("by_appointment", notes),
        ..channel
    }
}

/// The channels of a location: one for each address, or its page if it has no place.
fn location(fields: &mut Fields, channels: &mut Channels, building: &mut Building, notes: &mut Notes) -> Vec<Channel> {
    let own = OwnAttributes::take(fields, notes);
    let is_one_channel = own.get("type").is_some();
    if is_one_channel {
        // Our export gives each channel a location, in which these repeat its value.
        fields.skip(&["phones", "url"]);
    }
    phones(fields, channels, building, notes);
    persons(fields, channels, building, notes);
    let (hours, remark) = hours(fields, building, notes);
    let words =
        [fields.prose("name", notes), fields.prose("alternate_name", notes), fields.prose("transportation", notes)];
    let [name, _, transportation] = words;
    let label = building.text(&name.or(transportation).unwrap_or_default());
    let kind = fields.words("location_type", notes).unwrap_or_default();
    let is_hidden =
        fields.flag("mask_exact_address", notes) == Some(true) || fields.flag("hidden_address", notes) == Some(true);
    let particulars = Particulars {
        accessibility: accessibility(fields, notes).into(),
        languages: facts::spoken(fields, "languages", notes).into(),
        label: beside(&label, &remark),
    };
    let url = fields.words("url", notes);
    let mut addresses = addresses(fields, building, notes);
    if is_hidden {
        addresses.iter_mut().for_each(|(_, address)| *address = None);
    }
    fields.skip(&TECHNICAL);
    fields.skip(&["external_identifier", "external_identifier_type"]);
    let base = Channel { hours, particulars: Seldom::new(particulars), ..Channel::new(ChannelKind::Visit) };
    if is_one_channel {
        let address = addresses.pop().and_then(|(_, address)| address).map(Box::new);
        let channel = stated(Channel { address, ..base }, &own, notes);
        let contact = own.get("value").and_then(|value| contact::of_kind(value, channel.kind));
        channels.push(Channel { contact, ..channel });
        return Vec::new();
    }
    if kind.eq_ignore_ascii_case("virtual") {
        let page = url.and_then(|url| contact::page(&url, ChannelKind::Web));
        return page
            .map(|page| Channel { kind: ChannelKind::Web, contact: page.contact, ..base })
            .into_iter()
            .collect();
    }
    // Directories often mark the address of a place to visit as a postal one.
    if kind.eq_ignore_ascii_case("physical") && !addresses.iter().any(|(kind, _)| *kind == ChannelKind::Visit) {
        addresses.iter_mut().for_each(|(kind, _)| *kind = ChannelKind::Visit);
    }
    if addresses.is_empty() && !kind.is_empty() {
        addresses.push((ChannelKind::Visit, None));
    }
    let one = |(kind, address): (ChannelKind, Option<Address>)| Channel {
        kind,
        address: address.map(Box::new),
        ..base.clone()
    };
    addresses.into_iter().map(one).collect()
}

/// The addresses of a place, or the place itself if it is one.
fn addresses(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Vec<(ChannelKind, Option<Address>)> {
    let mut found = Vec::new();
    for key in ["addresses", "physical_addresses", "addresss"] {
        fields.records(key, notes, &mut |fields, notes| found.push(address(fields, building, notes)));
    }
    if fields.names_any(&["address_1"]) {
        found.push(address(fields, building, notes));
    }
    found
}

fn address(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> (ChannelKind, Option<Address>) {
    fields.skip_person(&["attention"], notes);
    let lines: Vec<_> = ["address_1", "address_2"].into_iter().filter_map(|key| fields.prose(key, notes)).collect();
    let city = fields.prose("city", notes).unwrap_or_default();
    let kind = fields.words("address_type", notes).or_else(|| fields.words("type", notes)).unwrap_or_default();
    let country = fields.words("country", notes);
    building.countries.extend(country.map(std::borrow::Cow::into_owned));
    let address = Address {
        street: building.text(&lines.join(", ")),
        postal_code: fields.words("postal_code", notes).unwrap_or_default().as_ref().into(),
        city: building.text(&city),
        municipality: building.gazetteer.municipality(&city),
    };
    fields.skip(&TECHNICAL);
    // Finnish addresses have neither, and others are understood without them.
    fields.skip(&["region", "state_province"]);
    let kind = if kind.eq_ignore_ascii_case("postal") { ChannelKind::Post } else { ChannelKind::Visit };
    (kind, Some(address).filter(|address| *address != Address::default()))
}

/// What is said about access, as words.
fn accessibility(fields: &mut Fields, notes: &mut Notes) -> Vec<Box<str>> {
    let mut found: Vec<Box<str>> = Vec::new();
    for key in ["accessibility", "accessibilities", "accessibilitys", "accessibility_for_disabilities"] {
        fields.records(key, notes, &mut |fields, notes| {
            for key in ["description", "accessibility", "name", "details"] {
                if let Some(words) =
                    fields.prose(key, notes).filter(|words| !found.iter().any(|known| **known == **words))
                {
                    found.push(words.into());
                }
            }
            fields.skip(&TECHNICAL);
            fields.skip(&["slug"]);
        });
    }
    found
}
