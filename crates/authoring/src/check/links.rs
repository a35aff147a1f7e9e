//! The web links of a feed. The caller, which has a network, tries whether they lead anywhere.

use std::collections::BTreeMap;

use model::{
    feed::Parsed,
    link::{Link, Scheme},
    problem::MAX_PROBLEMS,
    service::Contact,
};

use super::positions::Positions;
use crate::{
    finding::{Location, Spot, TextLocation},
    source::{JsonPath, Lines, Wanted, scan, text_of},
};

/// A web link of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebLink {
    pub href: String,
    /// Where it stands first.
    pub location: Location,
}

/// The web links of a feed, each once, in the order of their addresses. There are none where the feed cannot be used, or
/// has so many problems that not all of them are known.
pub fn of_feed(bytes: &[u8]) -> Vec<WebLink> {
    let text = text_of(bytes);
    let parsed = feed::parse(text.as_bytes()).ok();
    let Some(parsed) = parsed.filter(|parsed| parsed.problems.len() < MAX_PROBLEMS) else { return Vec::new() };
    let paths = paths(&parsed);
    let mut wanted = Wanted::new(paths.values());
    // It has been parsed as JSON before, so there is no error here.
    let _ = scan(&text, &mut wanted);
    let lines = Lines::new(&text);
    let link = |(href, path): (String, JsonPath)| {
        let span = wanted.spans(&path).map(|spans| spans.value.clone());
        let spot = span.map(|span| Spot { position: lines.position(span.start), span });
        WebLink { href, location: Location::Text(TextLocation { path, spot }) }
    };
    paths.into_iter().map(link).collect()
}

/// The first path of each address.
pub fn paths(parsed: &Parsed) -> BTreeMap<String, JsonPath> {
    let positions = Positions::new(parsed);
    let mut paths = BTreeMap::new();
    let mut add = |link: &Link, path: JsonPath| {
        if link.scheme() == Scheme::Web {
            paths.entry(link.href().to_owned()).or_insert(path);
        }
    };
    for (position, service) in parsed.feed.services.iter().enumerate() {
        let path = positions.service(position);
        for language in service.url.languages() {
            if let Some(link) = service.url.in_language(language).and_then(Link::parse) {
                add(&link, path.clone().key("url"));
            }
        }
        for (path, channel) in positions.channels(position, service.channels.len()).zip(&service.channels) {
            if let Some(Contact::Link(link, _)) = &channel.contact {
                add(link, path.key("value"));
            }
        }
    }
    if let Some(link) = &parsed.feed.report {
        add(link, JsonPath::default().key("report"));
    }
    for (id, organization) in parsed.feed.organizations.iter() {
        if let Some(link) = &organization.url {
            add(link, JsonPath::default().key("organizations").key(id.as_str()).key("url"));
        }
    }
    paths
}
