//! The services that a reader keeps: looked up for their view, and written into a link. A link contains identifiers and
//! never an answer.

use super::hit::{Hit, hit};
use crate::{
    engine::catalogue::Catalogue,
    session::{config::Config, progress::Progress, state::Session},
};
use model::{chunks::Presence, identifier::ServiceId, opening::LocalTime};

/// The beginning of the fragment of a link. The identifiers follow, separated by commas.
pub const MARK: &str = "#service-finder=";

/// The most identifiers that are parsed from a link. Nobody keeps so many services.
const MOST: usize = 100;

/// The services that are kept, in the order in which they were kept. Those that the catalogue does not contain are left
/// out.
pub fn kept(catalogue: &Catalogue, config: &Config, session: &Session, now: LocalTime) -> Vec<Hit> {
    let progress = Progress::new(catalogue, config, session);
    let found = session.kept.iter().filter_map(|id| catalogue.find_service(id));
    found.map(|(at, service)| hit(catalogue, &progress, now, at, service)).collect()
}

/// How many of the kept services the catalogue contains.
pub fn count(catalogue: &Catalogue, kept: &[ServiceId]) -> usize {
    kept.iter().filter(|id| catalogue.find_service(id).is_some()).count()
}

/// The address of a page with the services as its fragment. The query and the fragment of the address are dropped.
pub fn link<'a>(page: &str, ids: impl Iterator<Item = &'a ServiceId>) -> String {
    let end = page.find(['?', '#']).unwrap_or(page.len());
    let mut link = page.get(..end).unwrap_or_default().to_owned();
    link.push_str(MARK);
    for (at, id) in ids.enumerate() {
        if at != 0 {
            link.push(',');
        }
        encode(id.as_str(), &mut link);
    }
    link
}

/// The services that a fragment names and the catalogue contains or may contain, each once.
pub fn linked(catalogue: &Catalogue, fragment: &str) -> Vec<ServiceId> {
    let mut ids = parse(fragment);
    // The services of a feed in chunks are known only later.
    let is_known = catalogue.presence_of_names() == Presence::Here;
    ids.retain(|id| !is_known || catalogue.position(id).is_some());
    ids
}

/// The services that a fragment names, each once; none where it does not begin with `MARK`.
fn parse(fragment: &str) -> Vec<ServiceId> {
    let mut ids = Vec::new();
    for text in fragment.strip_prefix(MARK).unwrap_or_default().split(',').take(MOST) {
        let Some(id) = decode(text).map(|text| ServiceId::new(&text)) else { continue };
        if !id.as_str().is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// Appends a text with percent-encoding (RFC 3986).
pub fn encode(text: &str, link: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b':') {
            link.push(char::from(byte));
        } else {
            link.push('%');
            for half in [byte >> 4, byte & 15] {
                link.extend(HEX.get(usize::from(half)).map(|digit| char::from(*digit)));
            }
        }
    }
}

/// The text behind a percent-encoding. `None` where the encoding is wrong or does not give UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    u8::try_from(char::from(digit).to_digit(16)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::test_data::{catalogue, noon, service};

    fn ids(names: &[&str]) -> Vec<ServiceId> {
        names.iter().map(|name| ServiceId::new(name)).collect()
    }

    fn check(page: &str, names: &[&str], expected: &str) {
        let link = link(page, ids(names).iter());
        assert_eq!(link, expected);
        let fragment = link.find('#').map(|at| &link[at..]).unwrap();
        assert_eq!(parse(fragment), ids(names), "{link}");
    }

    #[test]
    fn a_link_carries_identifiers_and_nothing_of_the_page_but_its_place() {
        check("https://example.org/apua", &["a-1", "b"], "https://example.org/apua#service-finder=a-1,b");
        check("https://example.org/?q=secret#top", &["a"], "https://example.org/#service-finder=a");
        check(
            "https://example.org/#a?b",
            &["ptv:1", "yö, 2%"],
            "https://example.org/#service-finder=ptv:1,y%C3%B6%2C%202%25",
        );
    }

    fn check_parsed(fragment: &str, expected: &[&str]) {
        assert_eq!(parse(fragment), ids(expected), "{fragment:?}");
    }

    #[test]
    fn what_a_link_does_not_say_right_is_left_out() {
        check_parsed("", &[]);
        check_parsed("#top", &[]);
        check_parsed("#service-finder=", &[]);
        check_parsed("#service-finder=a,,b,a,", &["a", "b"]);
        check_parsed("#service-finder=a,%,%4,%zz,%+4,%C3,c%2c", &["a", "c,"]);
        assert_eq!(parse(&format!("{MARK}{}", (0..1000).map(|at| format!("{at},")).collect::<String>())).len(), 100);
    }

    #[test]
    fn the_kept_are_looked_up_in_their_order() {
        let catalogue = catalogue(["a", "b", "c"].map(service).into(), Vec::new());
        let session = Session { kept: ids(&["c", "gone", "a"]), ..Session::default() };
        let found: Vec<_> =
            kept(&catalogue, &Config::default(), &session, noon()).iter().filter_map(|hit| hit.id().cloned()).collect();
        assert_eq!(found, ids(&["c", "a"]));
        assert_eq!(count(&catalogue, &session.kept), 2);
        assert_eq!(linked(&catalogue, "#service-finder=b,gone,a"), ids(&["b", "a"]));
    }

    proptest! {
        #[test]
        fn every_identifier_comes_back_from_a_link(name in "\\S.{0,12}\\S") {
            let id = ServiceId::new(&name);
            let link = link("https://example.org/", [&id].into_iter());
            prop_assert!(link.is_ascii());
            prop_assert_eq!(parse(link.strip_prefix("https://example.org/").unwrap()), vec![id]);
        }
    }
}
