//! The web links of a feed. Whether they lead anywhere is tried by the caller, which has a network.

use std::collections::BTreeMap;

use model::{
    feed::Parsed,
    link::{Link, Scheme},
    problem::MAX_PROBLEMS,
    service::Contact,
};

use super::positions::Positions;
use crate::source::Place;

/// A web link of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebLink {
    pub href: String,
    /// The first place where it stands.
    pub place: Place,
}

/// The web links of a feed, each once. There are none where the feed cannot be used, or has so many problems that not all
/// are known.
pub fn web_links(bytes: &[u8]) -> Vec<WebLink> {
    let parsed = feed::parse(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let Some(parsed) = parsed.ok().filter(|parsed| parsed.problems.len() < MAX_PROBLEMS) else { return Vec::new() };
    links(&parsed).into_iter().map(|(href, place)| WebLink { href, place }).collect()
}

fn links(parsed: &Parsed) -> BTreeMap<String, Place> {
    let positions = Positions::new(parsed);
    let mut links = BTreeMap::new();
    let mut add = |link: &Link, place: Place| {
        if link.scheme() == Scheme::Web {
            links.entry(link.href().to_owned()).or_insert(place);
        }
    };
    for (position, service) in parsed.feed.services.iter().enumerate() {
        let place = positions.service(position);
        for language in service.url.languages() {
            if let Some(link) = service.url.in_language(language).and_then(Link::parse) {
                add(&link, place.clone().key("url"));
            }
        }
        for (place, channel) in positions.channels(position, service.channels.len()).zip(&service.channels) {
            if let Some(Contact::Link(link, _)) = &channel.contact {
                add(link, place.key("value"));
            }
        }
    }
    for (id, organization) in parsed.feed.organizations.iter() {
        if let Some(link) = &organization.url {
            add(link, Place::default().key("organizations").key(id.as_str()).key("url"));
        }
    }
    links
}
