//! Locations of a service in HSDS. A location is a place with an address, or a way to meet from afar.

use super::{
    TECHNICAL,
    address::{accessibility, addresses, coordinates, is_nowhere},
    facts,
    numbers::{hours, persons, phones, stated},
};
use crate::{
    building::Building,
    contact::{self, Channels, beside},
    fields::Fields,
    json::Json,
    notes::Notes,
    own_attributes::OwnAttributes,
};
use model::{
    hours::Hours,
    service::{Address, Channel, ChannelKind, Coordinates, Particulars, Seldom},
};

/// A service at a location. What is stated here refines what the location states.
pub fn at_location(fields: &mut Fields, channels: &mut Channels, building: &mut Building, notes: &mut Notes) {
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
    let is_nowhere = fields.peek("name").is_some_and(is_nowhere);
    let base = base(fields, building, notes);
    let kind = fields.words("location_type", notes).unwrap_or_default();
    let url = fields.words("url", notes);
    let (mut addresses, coordinates) = shown_addresses(fields, building, notes);
    // Directories often mark the address of a place to visit as a postal one.
    if kind.eq_ignore_ascii_case("physical") && !addresses.iter().any(|(kind, _)| *kind == ChannelKind::Visit) {
        addresses.iter_mut().for_each(|(kind, _)| *kind = ChannelKind::Visit);
    }
    for (_, address) in addresses.iter_mut().filter(|(kind, _)| is_one_channel || *kind == ChannelKind::Visit) {
        let stated = address.take().unwrap_or_default();
        *address = Some(Address { coordinates, ..stated }).filter(|address| *address != Address::default());
    }
    fields.skip(&TECHNICAL);
    fields.skip(&["external_identifier", "external_identifier_type"]);
    if is_one_channel {
        let address = addresses.pop().and_then(|(_, address)| address).map(Box::new);
        let channel = stated(Channel { address, ..base }, &own, notes);
        let contact = own.get("value").and_then(|value| contact::of_kind(value, channel.kind));
        channels.push(Channel { contact, ..channel });
        return Vec::new();
    }
    let is_place = |address: &Option<Address>| address.as_ref().is_some_and(|address| !address.street.is_empty());
    let is_nowhere = is_nowhere && !addresses.iter().any(|(_, address)| is_place(address));
    if is_nowhere || kind.eq_ignore_ascii_case("virtual") {
        let page = url.and_then(|url| contact::page(&url, ChannelKind::Web));
        return page.map(|page| Channel { kind: page.kind, contact: page.contact, ..base }).into_iter().collect();
    }
    if addresses.is_empty() && !kind.is_empty() {
        addresses.push((ChannelKind::Visit, None));
    }
    let at = |(kind, address): (_, Option<_>)| Channel { kind, address: address.map(Box::new), ..base.clone() };
    addresses.into_iter().map(at).collect()
}

/// What all channels of a location have in common: hours, label, languages and access.
fn base(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Channel {
    let (hours, remark) = hours(fields, building, notes);
    let words =
        [fields.prose("name", notes), fields.prose("alternate_name", notes), fields.prose("transportation", notes)];
    let [name, _, transportation] = words;
    let label = building.text(&name.or(transportation).unwrap_or_default());
    let particulars = Particulars {
        on_phone_bill: None,
        accessibility: accessibility(fields, notes).into(),
        languages: facts::spoken(fields, "languages", notes).into(),
        label: beside(&label, &remark),
    };
    Channel { hours, particulars: Seldom::new(particulars), ..Channel::new(ChannelKind::Visit) }
}

/// The addresses of a location, each `None` if it is hidden, and its point, which is hidden with them.
fn shown_addresses(
    fields: &mut Fields,
    building: &mut Building,
    notes: &mut Notes,
) -> (Vec<(ChannelKind, Option<Address>)>, Option<Coordinates>) {
    let marks = ["mask_exact_address", "hidden_address"].map(|key| fields.flag(key, notes));
    let mut addresses = addresses(fields, building, notes);
    let coordinates = coordinates(fields, notes);
    if marks.contains(&Some(true)) {
        addresses.iter_mut().for_each(|(_, address)| *address = None);
        return (addresses, None);
    }
    (addresses, coordinates)
}
