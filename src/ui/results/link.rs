//! Links out of the finder that need a network, and what they say while there is none. Knows how that is shown; whether
//! there is a network knows the page around, which says so with an attribute (style/results.css).

use messages::Key;
use model::link::{Link, Scheme};

use super::super::{
    element::{Element, a, element, span},
    wording::Words,
};

/// A link to a page, named by where it leads.
pub fn site(words: &Words, link: &Link) -> Element {
    let site = link.host().unwrap_or(link.href()).to_owned();
    let site = element("BDI", "").attribute("dir", "ltr").child(site);
    a("", link.href()).child(site).child(needs_network(words, link.scheme()))
}

/// What stands at the end of a link into the web. A call needs no network, and a letter waits for one.
pub fn needs_network(words: &Words, scheme: Scheme) -> Option<Element> {
    (scheme == Scheme::Web).then(|| span("needs-network").child(format!(" {}", words.say(Key::NeedsNetwork))))
}
