//! The ways of contact in schema.org: channels, points of contact, places, opening hours. Names of persons at a point
//! of contact are not read.

use super::{
    graph::{is_business, is_of_type},
    node::Node,
    texts,
};
use crate::{
    building::Building,
    contact::{self, Channels, beside},
    fields::not_a_link,
    hours::{Opening, time, week, window, words, written},
    json::Json,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{
    date::{Date, Weekday},
    hours::{Days, Hours, Time, Window},
    locale::Language,
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
    points(here, &mut channels, building, notes);
    places("location", here, &mut channels, building, notes);
    if is_business(here.node) {
        place(here, Text::default(), &mut channels, building, notes);
    }
    let opening = opening(here, building, notes);
    let refinement = opening.refinement();
    let (hours, remark) = opening.into_parts();
    let is_stated = hours != Hours::Unknown;
    channels.iter_mut().for_each(|channel| channel.hours = refinement.refine(&channel.hours));
    if !channels.set_hours(&hours) && is_stated {
        notes.note_at("hoursAvailable", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
    }
    for channel in channels.iter_mut().filter(|channel| channel.hours != Hours::Unknown) {
        channel.label = beside(&channel.label, &remark);
    }
    if channels.is_empty() {
        for key in ["provider", "serviceOperator"] {
            for node in here.graph.values(here.node, key) {
                points(Node { node, ..here }, &mut channels, building, notes);
            }
        }
    }
    channels
}

/// A channel of the service. Each of its ways of contact has the hours and languages of the channel.
fn one(here: Node, channels: &mut Channels, building: &mut Building, notes: &mut Notes) {
    let mut own = Channels::default();
    for node in here.graph.values(here.node, "servicePhone") {
        point(Node { node, ..here }, ChannelKind::Phone, &mut own, building, notes);
    }
    for node in here.graph.values(here.node, "serviceSmsNumber") {
        point(Node { node, ..here }, ChannelKind::Sms, &mut own, building, notes);
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
    let opening = opening(here, building, notes);
    let refinement = opening.refinement();
    let (hours, remark) = opening.into_parts();
    let languages: Box<[_]> = here.languages(&["availableLanguage"], notes).into();
    let label = here.text("name");
    for mut channel in own.into_boxed() {
        if channel.hours == Hours::Unknown && channel.kind.is_timed() {
            channel.hours = hours.clone();
            channel.label = beside(&channel.label, &remark);
        }
        channel.hours = refinement.refine(&channel.hours);
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
fn points(here: Node, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    for node in here.graph.values(here.node, "contactPoint") {
        point(Node { node, ..here }, ChannelKind::Phone, channels, building, notes);
    }
    number(here, ChannelKind::Phone, channels);
    mails(here, channels, notes);
}

/// A point of contact, which may have hours and languages of its own.
fn point(here: Node, kind: ChannelKind, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    let mut own = Channels::default();
    number(here, kind, &mut own);
    mails(here, &mut own, notes);
    let (hours, remark) = opening(here, building, notes).into_parts();
    let languages: Box<[_]> = here.languages(&["availableLanguage"], notes).into();
    for channel in own.into_boxed() {
        let label = if channel.kind.is_timed() { beside(&channel.label, &remark) } else { channel.label.clone() };
        let hours = if channel.kind.is_timed() { hours.clone() } else { Hours::Unknown };
        channels.add(Channel { hours, ..channel }.labelled(label).spoken(languages.clone()));
    }
}

fn mails(here: Node, channels: &mut Channels, notes: &mut Notes) {
    for (_, email) in here.texts("email") {
        notes.at("email", |notes| contact::mails(&email, notes)).into_iter().for_each(|mail| channels.add(mail));
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
        self::place(place, place.text("name"), channels, building, notes);
        number(place, ChannelKind::Phone, channels);
    }
}

/// A place to visit, by each of its addresses.
fn place(place: Node, label: Text, channels: &mut Channels, building: &mut Building, notes: &mut Notes) {
    let coordinates = coordinates(place, notes);
    let mut addresses: Vec<_> = place.graph.values(place.node, "address");
    if is_of_type(place.node, &["PostalAddress"]) {
        addresses.push(place.node);
    }
    let accessibility = place.texts("amenityFeature").into_iter().map(|(_, words)| words.into()).collect();
    let (hours, remark) = opening(place, building, notes).into_parts();
    let label = beside(&label, &remark);
    let particulars = Seldom::new(Particulars { label, accessibility, ..Particulars::default() });
    let base = Channel { hours, particulars, ..Channel::new(ChannelKind::Visit) };
    for address in addresses {
        let address = Address { coordinates, ..self::address(Node { node: address, ..place }, building) };
        channels.add(Channel { address: Some(Box::new(address)), ..base.clone() });
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
    let country = here.word("addressCountry");
    let municipality = city.choose(&[]).and_then(|city| building.municipality(&city.text, country.as_deref()));
    building.countries.extend(country);
    Address {
        municipality,
        street: here.text("streetAddress"),
        postal_code: here.word("postalCode").unwrap_or_default().into(),
        city,
        coordinates: None,
    }
}

/// The hours of a node, whichever property they are in.
fn opening(here: Node, building: &Building, notes: &mut Notes) -> Opening {
    let mut opening = Opening::default();
    for (language, line) in here.texts("openingHours") {
        notes.at("openingHours", |notes| line_of_hours(&line, language, &mut opening, notes));
    }
    for (key, is_special) in
        [("hoursAvailable", false), ("openingHoursSpecification", false), ("specialOpeningHoursSpecification", true)]
    {
        for node in here.graph.values(here.node, key) {
            if let Some(line) = node.text() {
                notes.at(key, |notes| line_of_hours(line, here.language, &mut opening, notes));
                continue;
            }
            if specification(Node { node, ..here }, is_special, &mut opening, building).is_none() {
                let words = here.word(key).unwrap_or_default();
                notes.note_at(key, ProblemKind::NotUnderstood(quoted(&words)), Outcome::ValueIgnored);
                opening.set_partial();
            }
        }
    }
    opening
}

/// Hours in words, which are shown where they are not understood.
fn line_of_hours(line: &str, language: Language, opening: &mut Opening, notes: &mut Notes) {
    if written::add(line, opening).or_else(|| words::add(line, language, opening)).is_none() {
        notes.note(ProblemKind::NotUnderstood(quoted(line)), Outcome::Kept);
        opening.say(language, line);
    }
}

/// Adds the hours of a specification. `None` if it is not understood.
fn specification(here: Node, is_special: bool, opening: &mut Opening, building: &Building) -> Option<()> {
    let date = |key| here.word(key).and_then(|date| Date::parse(&date));
    let (from, until) = (date("validFrom"), date("validThrough"));
    if until.is_some_and(|until| building.today.is_some_and(|today| until < today)) {
        return Some(());
    }
    let texts = here.texts("dayOfWeek");
    let mut names: Vec<_> = texts.iter().flat_map(|(_, names)| names.split(',')).map(str::trim).collect();
    let stretch = stretch(here)?;
    if names.iter().all(|name| is_holidays(name)) && !names.is_empty() && stretch.is_closed() {
        opening.close_on_holidays();
        return Some(());
    }
    let is_with_holidays = names.iter().any(|name| is_holidays(name));
    names.retain(|name| !is_holidays(name));
    let days: Vec<Weekday> = names.into_iter().map(week::weekday).collect::<Option<_>>()?;
    let is_exception = is_special || (texts.is_empty() && from.is_some() && until.is_some());
    // Without days, an exception would hold on all of them.
    if is_exception && (from.is_none() || until.is_none()) {
        return None;
    }
    let days = match days.as_slice() {
        [] if is_exception => Days::default(),
        [] if is_with_holidays => return None,
        [] => Days::new(Weekday::ALL),
        days => Days::new(days.iter().copied()),
    };
    let window = match stretch {
        Stretch::Closed => return closed(days, from.zip(until), is_exception, opening),
        Stretch::NotStated if is_exception => Window::default(),
        Stretch::NotStated => return None,
        // This means nothing, or all day.
        Stretch::Times(opens, closes) if opens == closes => Window { flawed: true, ..window(days, opens, closes) },
        Stretch::Times(opens, closes) => window(days, opens, closes),
    };
    opening.add(Window { days, from, until, every: 1, exception: is_exception, ..window });
    Some(())
}

/// The times of a specification.
#[derive(Debug, Clone, Copy)]
enum Stretch {
    Times(Time, Time),
    /// Both are midnight, which means closed to search engines.
    Closed,
    NotStated,
}

impl Stretch {
    fn is_closed(self) -> bool {
        matches!(self, Stretch::Closed | Stretch::NotStated)
    }
}

/// `None` if a time is not understood.
fn stretch(here: Node) -> Option<Stretch> {
    match (here.word("opens"), here.word("closes")) {
        (None, None) => Some(Stretch::NotStated),
        (Some(opens), Some(closes)) => match (time(&opens)?, time(&closes)?) {
            ((Time::MIDNIGHT, false), (Time::MIDNIGHT, false)) => Some(Stretch::Closed),
            ((opens, false), (closes, false)) => Some(Stretch::Times(opens, closes)),
            _ => None,
        },
        _ => None,
    }
}

/// Days that are closed. All days of the week are not: who writes that means something else.
fn closed(days: Days, bounds: Option<(Date, Date)>, is_exception: bool, opening: &mut Opening) -> Option<()> {
    match bounds {
        Some((from, until)) => opening.close(days, from, until),
        None if is_exception || days == Days::new(Weekday::ALL) => return None,
        None => {}
    }
    Some(())
}

fn is_holidays(name: &str) -> bool {
    name.rsplit(['/', '#', ':']).next() == Some("PublicHolidays")
}
