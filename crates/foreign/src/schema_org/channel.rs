//! The ways of contact in schema.org: channels, points of contact, places, opening hours. Names of persons at a point
//! of contact are not read.

use super::{graph::is_of_type, node::Node, texts};
use crate::{
    building::Building,
    contact::{self, Channels, beside},
    fields::not_a_link,
    hours::{Opening, time, week, window, written},
    json::Json,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{
    date::{Date, Weekday},
    hours::{Days, Hours, Window},
    problem::Outcome,
    service::{Address, Channel, ChannelKind, Coordinates, Particulars, Seldom},
    text::Text,
};

/// The channels of a service, or of its provider where it has none.
pub fn channels(here: Node, building: &mut Building, notes: &mut Notes) -> Channels {
    let mut channels = Channels::default();
    for node in here.graph.values(here.node, "availableChannel") {
        one(Node { node, ..here }, &mut channels, building, notes);
    }
    points(here, &mut channels, notes);
    places("location", here, &mut channels, building, notes);
    let (hours, remark) = hours(here, building, notes);
    let is_stated = hours != Hours::Unknown;
    if !channels.set_hours(&hours) && is_stated {
        notes.note_at("hoursAvailable", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
    }
    for channel in channels.iter_mut().filter(|channel| channel.hours != Hours::Unknown) {
        channel.label = beside(&channel.label, &remark);
    }
    if channels.is_empty() {
        for node in here.graph.values(here.node, "provider") {
            points(Node { node, ..here }, &mut channels, notes);
        }
    }
    channels
}

/// A channel of the service. Each of its ways of contact has the hours and languages of the channel.
fn one(here: Node, channels: &mut Channels, building: &mut Building, notes: &mut Notes) {
    let mut own = Channels::default();
    for node in here.graph.values(here.node, "servicePhone") {
        number(Node { node, ..here }, ChannelKind::Phone, &mut own);
    }
    for node in here.graph.values(here.node, "serviceSmsNumber") {
        number(Node { node, ..here }, ChannelKind::Sms, &mut own);
    }
    for (_, address) in here.texts("serviceUrl") {
        let lower = address.to_lowercase();
        let kind = if lower.contains("chat") { ChannelKind::Chat } else { ChannelKind::Web };
        match contact::page(&address, kind) {
            Some(page) => own.add(page),
            None => {
                notes.note_at("serviceUrl", not_a_link(&address), Outcome::Kept);
                own.add(contact::words(&address, kind));
            }
        }
    }
    places("serviceLocation", here, &mut own, building, notes);
    for node in here.graph.values(here.node, "servicePostalAddress") {
        let address = address(Node { node, ..here }, building);
        own.add(Channel { address: Some(Box::new(address)), ..Channel::new(ChannelKind::Post) });
    }
    let (hours, remark) = hours(here, building, notes);
    let languages: Box<[_]> = here.languages(&["availableLanguage"], notes).into();
    let label = here.text("name");
    for mut channel in own.into_boxed() {
        if channel.hours == Hours::Unknown && channel.kind.is_timed() {
            channel.hours = hours.clone();
            channel.label = beside(&channel.label, &remark);
        }
        if channel.languages.is_empty() {
            channel.languages = languages.clone();
        }
        if channel.label.is_empty() {
            channel.label = label.clone();
        }
        channels.add(channel);
    }
}

/// The number of a point of contact, or a bare number.
fn number(here: Node, kind: ChannelKind, channels: &mut Channels) {
    let telephones = match here.node.object() {
        Some(_) => here.texts("telephone"),
        None => texts(here.node).into_iter().map(|(_, text)| (here.language, text.into_owned())).collect(),
    };
    for (_, telephone) in telephones {
        // The kind of contact is a word such as "customer service"; the name may be a person's.
        for channel in contact::numbers(&telephone, None, kind) {
            channels.add(channel.labelled(here.text("contactType")));
        }
    }
}

/// The numbers and addresses of e-mail of a service, a place or an organization.
fn points(here: Node, channels: &mut Channels, notes: &mut Notes) {
    let points = here.graph.values(here.node, "contactPoint").into_iter().map(|node| Node { node, ..here });
    for point in points.chain([here]) {
        number(point, ChannelKind::Phone, channels);
        for (_, email) in point.texts("email") {
            notes.at("email", |notes| contact::mails(&email, notes)).into_iter().for_each(|mail| channels.add(mail));
        }
    }
}

fn places(key: &str, here: Node, channels: &mut Channels, building: &mut Building, notes: &mut Notes) {
    for node in here.graph.values(here.node, key) {
        let place = Node { node, ..here };
        let is_virtual = is_of_type(node, &["VirtualLocation"]);
        if let Some(page) =
            place.word("url").filter(|_| is_virtual).and_then(|url| contact::page(&url, ChannelKind::Web))
        {
            channels.add(page);
            continue;
        }
        let coordinates = coordinates(place, notes);
        let mut addresses: Vec<_> = here.graph.values(node, "address");
        if is_of_type(node, &["PostalAddress"]) {
            addresses.push(node);
        }
        let accessibility = place.texts("amenityFeature").into_iter().map(|(_, words)| words.into()).collect();
        let (hours, remark) = hours(place, building, notes);
        let label = beside(&place.text("name"), &remark);
        let particulars = Seldom::new(Particulars { label, accessibility, ..Particulars::default() });
        let base = Channel { hours, particulars, ..Channel::new(ChannelKind::Visit) };
        for address in addresses {
            let address = Address { coordinates, ..self::address(Node { node: address, ..here }, building) };
            channels.add(Channel { address: Some(Box::new(address)), ..base.clone() });
        }
        number(place, ChannelKind::Phone, channels);
    }
}

/// The point of a place. Shapes are not carried over.
fn coordinates(place: Node, notes: &mut Notes) -> Option<Coordinates> {
    let geo = place.graph.values(place.node, "geo");
    let point = Node { node: geo.first()?, ..place };
    let degrees = |key| point.word(key)?.replace(',', ".").parse().ok();
    let found = degrees("latitude").zip(degrees("longitude")).and_then(|(north, east)| Coordinates::new(north, east));
    if found.is_none() {
        notes.note_at("geo", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
    }
    found
}

/// An address in parts, or as one line.
fn address(here: Node, building: &mut Building) -> Address {
    if let Json::Text(line) = here.node {
        return Address { street: building.text(line), ..Address::default() };
    }
    let city = here.text("addressLocality");
    building.countries.extend(here.word("addressCountry"));
    Address {
        municipality: city.choose(&[]).and_then(|city| building.gazetteer.municipality(&city.text)),
        street: here.text("streetAddress"),
        postal_code: here.word("postalCode").unwrap_or_default().into(),
        city,
        coordinates: None,
    }
}

/// The hours of a node, whichever property they are in.
fn hours(here: Node, building: &Building, notes: &mut Notes) -> (Hours, Text) {
    let mut opening = Opening::default();
    for (language, line) in here.texts("openingHours") {
        if written::add(&line, &mut opening).is_none() {
            notes.note_at("openingHours", ProblemKind::NotUnderstood(quoted(&line)), Outcome::Kept);
            opening.say(language, &line);
        }
    }
    for (key, is_special) in
        [("hoursAvailable", false), ("openingHoursSpecification", false), ("specialOpeningHoursSpecification", true)]
    {
        for node in here.graph.values(here.node, key) {
            let specified = specification(Node { node, ..here }, is_special, building);
            match specified {
                Some(windows) => windows.into_iter().for_each(|window| opening.add(window)),
                None => {
                    notes.note_at(
                        key,
                        ProblemKind::NotUnderstood(quoted(&here.word(key).unwrap_or_default())),
                        Outcome::ValueIgnored,
                    );
                    opening.set_partial();
                }
            }
        }
    }
    opening.into_parts()
}

/// The windows of a specification. Closed days of the week give none.
fn specification(here: Node, is_special: bool, building: &Building) -> Option<Vec<Window>> {
    let date = |key| here.word(key).and_then(|date| Date::parse(&date));
    let (from, until) = (date("validFrom"), date("validThrough"));
    if until.is_some_and(|until| building.today.is_some_and(|today| until < today)) {
        return Some(Vec::new());
    }
    let names: Vec<_> = here.texts("dayOfWeek");
    let days: Option<Vec<Weekday>> = names.iter().flat_map(|(_, names)| names.split(',')).map(week::weekday).collect();
    let is_exception = is_special || (names.is_empty() && from.is_some() && until.is_some());
    // Without days, an exception would hold on all of them.
    if is_exception && (from.is_none() || until.is_none()) {
        return None;
    }
    let (opens, closes) = (here.word("opens"), here.word("closes"));
    let days = match days?.as_slice() {
        [] if is_exception => Days::default(),
        [] => Days::new(Weekday::ALL),
        days => Days::new(days.iter().copied()),
    };
    let bounds = match (opens, closes) {
        (None, None) if is_exception => Window::default(),
        (Some(opens), Some(closes)) => match (time(&opens)?, time(&closes)?) {
            // To search engines this means closed, in the vocabulary open all day.
            ((opens, false), (closes, false)) if opens == closes => {
                Window { flawed: true, ..window(days, opens, closes) }
            }
            ((opens, false), (closes, false)) => window(days, opens, closes),
            _ => return None,
        },
        _ => return None,
    };
    Some(vec![Window { days, from, until, every: 1, exception: is_exception, ..bounds }])
}
