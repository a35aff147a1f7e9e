//! Ways to make contact that lead nowhere or that cannot be pressed. Links are judged by how they look and not followed.

use finder::results::nearness::{off_centre, rounded};
use model::{
    area::areas,
    country::Country,
    feed::Feed,
    link::{
        Link, Scheme,
        doubt::{Doubt, doubt},
    },
    service::{Channel, ChannelValue, Contact, Service},
};

use super::{super::observation::Observation, Subject};
use crate::{
    finding::{ContactFinding, FindingKind},
    source::JsonPath,
};

pub fn contacts(subject: &Subject) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (position, service) in subject.parsed.feed.services.iter().enumerate() {
        let path = subject.positions.service(position);
        if service.channels.is_empty() && service.url.is_empty() {
            observations.push(no_contact(service, path.clone()));
        }
        for language in service.url.languages() {
            let link = service.url.in_language(language).and_then(Link::parse);
            observations.extend(link.and_then(|link| web(&link, path.clone().key("url"))));
        }
        let channels = subject.positions.channels(position, service.channels.len());
        for (path, found) in channels.zip(&service.channels) {
            observations.extend(far_from_town(found, path.clone()));
            observations.extend(channel(found, path, subject.parsed.feed.country));
        }
    }
    let organizations = subject.parsed.feed.organizations.iter();
    observations.extend(organizations.filter_map(|(id, organization)| {
        web(organization.url.as_ref()?, JsonPath::default().key("organizations").key(id.as_str()).key("url"))
    }));
    let report = subject.parsed.feed.report.as_ref();
    observations.extend(report.and_then(|link| web(link, JsonPath::default().key("report"))));
    observations.extend(helplines(&subject.parsed.feed));
    observations
}

/// The numbers of help lines, of which a short one is right: that is how they are made.
fn helplines(feed: &Feed) -> impl Iterator<Item = Observation> {
    let channels = feed.helplines.iter().flat_map(|line| line.channels.iter().map(move |channel| (line, channel)));
    channels.filter_map(|(line, channel)| {
        let country = line.countries.first().copied().or(feed.country);
        let is_short =
            |found: &ContactFinding| matches!(found, ContactFinding::DoubtfulNumber { doubt: Doubt::Short, .. });
        let finding = number(channel, country).filter(|found| !is_short(found))?;
        Some(observation(finding, JsonPath::default().key("helplines")))
    })
}

/// Only what is wrong with numbers, which a spreadsheet often spoils.
pub fn numbers(subject: &Subject) -> Vec<Observation> {
    let mut observations = contacts(subject);
    observations.retain(|found| {
        let FindingKind::Contact(contact) = &found.kind else { return false };
        matches!(
            contact,
            ContactFinding::NotOneNumber { .. }
                | ContactFinding::SeveralNumbers { .. }
                | ContactFinding::DoubtfulNumber { .. }
        )
    });
    observations
}

fn no_contact(service: &Service, path: JsonPath) -> Observation {
    observation(ContactFinding::None { service: service.id.clone() }, path)
}

fn channel(channel: &Channel, path: JsonPath, country: Option<Country>) -> Option<Observation> {
    let path = path.key("value");
    if let Some(finding) = number(channel, country) {
        return Some(observation(finding, path));
    }
    match &channel.contact {
        Some(Contact::Link(link, _)) => web(link, path),
        Some(Contact::Text(text)) if channel.kind.value().is_number() => {
            Some(observation(ContactFinding::NotOneNumber { channel: channel.kind, text: text.to_string() }, path))
        }
        None if channel.kind.value() != ChannelValue::Place => {
            Some(observation(ContactFinding::NoValue(channel.kind), path))
        }
        Some(Contact::Text(_)) | None => None,
    }
}

/// What is wrong with a number although it can be dialled, or what was probably meant by one that cannot.
fn number(channel: &Channel, country: Option<Country>) -> Option<ContactFinding> {
    let contact = channel.contact.as_ref().filter(|_| channel.kind.value().is_number())?;
    let text = contact.shown();
    if let Some(doubt) = doubt(text, country) {
        return Some(ContactFinding::DoubtfulNumber { channel: channel.kind, text: text.to_owned(), doubt });
    }
    let is_several = matches!(contact, Contact::Link(..)) && 1 < Link::numbers(text).len();
    is_several.then(|| ContactFinding::SeveralNumbers { channel: channel.kind, text: text.to_owned() })
}

/// No municipality reaches as far from its centre.
const FAR: f32 = 200.0;

/// Latitude and longitude are easily swapped, and visits are then never near.
fn far_from_town(channel: &Channel, path: JsonPath) -> Option<Observation> {
    let address = channel.address.as_ref()?;
    let kilometres = off_centre(address).filter(|kilometres| FAR < *kilometres)?;
    let town = areas().municipality(address.municipality?)?.name.choose(&[]);
    let town = town.map(|name| name.text).unwrap_or_default();
    let finding = ContactFinding::FarFromTown { town, kilometres: rounded(kilometres) };
    Some(observation(finding, path.key("address").key("coordinates")))
}

/// What is wrong with a link to a web page by its looks.
fn web(link: &Link, path: JsonPath) -> Option<Observation> {
    let host = link.host().filter(|_| link.scheme() == Scheme::Web)?;
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let host = host.to_owned();
    if !name.contains('.') && !name.starts_with('[') {
        return Some(observation(ContactFinding::NoSite { host }, path));
    }
    link.href().starts_with("http://").then(|| observation(ContactFinding::Unencrypted { host }, path))
}

fn observation(finding: ContactFinding, path: JsonPath) -> Observation {
    Observation::new(FindingKind::Contact(finding), path)
}

#[cfg(test)]
mod tests {
    use super::{super::super::testing::lines, *};

    fn check(service: &str, expected: &[&str]) {
        let feed = format!(r#""services": [{{"id": "s", "name": "S", {service}}}]"#);
        assert_eq!(lines(&feed, "2026-11-21", contacts), expected, "{service}");
    }

    #[test]
    fn every_service_can_be_reached() {
        check(r#""url": "https://example.org""#, &[]);
        check(r#""channels": [{"type": "visit", "address": {"street": "Katu 1"}}]"#, &[]);
        check(
            r#""cost": "free""#,
            &[
                "no-contact services[0]: the service \"s\" has neither \"channels\" nor \"url\", so nobody can make contact",
            ],
        );
        check(
            r#""channels": {"type": "chat"}"#,
            &[
                "no-value services[0].channels[0].value: the channel \"chat\" has no value, so there is nothing to press",
            ],
        );
        check(
            r#""channels": [{"type": "phone", "value": "09 123 4567 tai 09 765 4321"}]"#,
            &["number services[0].channels[0].value: phone: \"09 123 4567 tai 09 765 4321\" is more than one number, \
               and pressing it dials the first"],
        );
        check(
            r#""channels": [{"type": "phone", "value": "0800 HELP"}]"#,
            &[
                "number services[0].channels[0].value: phone: \"0800 HELP\" is not one number, so it is shown and cannot \
               be pressed",
            ],
        );
        check(
            r#""channels": [{"type": "phone", "value": "358400000000"}]"#,
            &[
                "number services[0].channels[0].value: phone: the number \"358400000000\" lacks the + before the code of \
               the country; probably +358400000000 is meant",
            ],
        );
        check(
            r#""channels": [{"type": "phone", "value": "3,584E+11"}]"#,
            &[
                "number services[0].channels[0].value: phone: the number \"3,584E+11\" was rounded by a spreadsheet; what \
               is meant begins with +3584, the rest is lost (with zeros +358400000000)",
            ],
        );
        check(
            r#""channels": [{"type": "whatsapp", "value": "040 123 4567"}]"#,
            &["number services[0].channels[0].value: whatsapp: \"040 123 4567\" is not one number with its country \
               code, such as +358, so it is shown and cannot be pressed"],
        );
    }

    #[test]
    fn coordinates_are_near_their_municipality() {
        let visit = |place: &str, latitude: f64, longitude: f64| {
            format!(
                r#""channels": [{{"type": "visit", "address": {{"city": "Turku", {place}
                    "coordinates": {{"latitude": {latitude}, "longitude": {longitude}}}}}}}]"#
            )
        };
        check(&visit(r#""municipality": "853","#, 60.45, 22.27), &[]);
        check(&visit("", 22.27, 60.45), &[]);
        check(&visit(r#""municipality": "853","#, 61.5, 23.76), &[]);
        check(
            &visit(r#""municipality": "853","#, 65.01, 25.47),
            &[
                "coordinates services[0].channels[0].address.coordinates: the coordinates are about 530 km away from Turku, \
               the municipality of the address",
            ],
        );
    }

    #[test]
    fn links_are_looked_at() {
        check(
            r#""url": {"fi": "https://intranet/apua", "sv": "https://example.org"}"#,
            &["host services[0].url: the link leads to \"intranet\", which is not a site on the internet"],
        );
        assert_eq!(
            lines(r#""report": "http://example.org/form", "services": []"#, "2026-11-21", contacts),
            ["insecure report: the way to example.org is not encrypted: others could see what the reader opens"],
        );
        check(
            r#""channels": [{"type": "web", "value": "http://www.example.org/a"}]"#,
            &[
                "insecure services[0].channels[0].value: the way to example.org is not encrypted: others could see what the reader opens",
            ],
        );
    }

    #[test]
    fn numbers_of_help_lines_are_doubted_too() {
        let check = |value: &str, expected: &[&str]| {
            let feed = format!(
                r#""services": [], "country": "FI", "helplines": [{{"name": "L", "value": "{value}", "checked": "2026-11-01"}}]"#
            );
            let found: Vec<_> = lines(&feed, "2026-11-21", contacts)
                .iter()
                .map(|line| line.split(':').next().unwrap_or_default().to_owned())
                .collect();
            assert_eq!(found, expected, "{value}");
        };
        check("+358 9 000 0000", &[]);
        check("116 000", &[]);
        check("112", &[]);
        check("358400000000", &["number helplines"]);
    }
}
