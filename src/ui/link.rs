//! Links out of the finder, with what they say while there is no network. Whether there is one is told by the page
//! around, with the attribute `data-offline` on the element (style/results.css).

use messages::Key;
use model::link::{Link, Scheme};

use super::{
    element::{Element, a, element, span},
    wording::Words,
};

/// A link to a page, with the name of its site.
pub fn site(words: &Words, link: &Link) -> Element {
    let site = link.shown_host().unwrap_or_else(|| link.href().to_owned());
    let site = element("BDI", "").attribute("dir", "ltr").child(site);
    a("", link.href()).child(site).child(needs_network(words, link.scheme()))
}

/// Added to links that open a page. A call needs no network, and an e-mail waits until there is one.
pub fn needs_network(words: &Words, scheme: Scheme) -> Option<Element> {
    (scheme == Scheme::Web).then(|| span("needs-network").child(format!(" {}", words.say(Key::NeedsNetwork))))
}
