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
    let site = element("BDI", "").attribute("dir", "ltr").child(address(site));
    a("", link.href()).child(site).child(needs_network(words, link.scheme()))
}

/// Added to links that open a page. A call needs no network, and an e-mail waits until there is one.
pub fn needs_network(words: &Words, scheme: Scheme) -> Option<Element> {
    (scheme == Scheme::Web).then(|| span("needs-network").child(format!(" {}", words.say(Key::NeedsNetwork))))
}

/// Words that may end with an address, whose ending stays on one line: a page at `example.` and one at `fi` are two.
pub fn address(words: String) -> Element {
    match ending(&words).and_then(|at| words.split_at_checked(at)) {
        Some((before, ending)) => span("").child(before.to_owned()).child(span("whole").child(ending.to_owned())),
        None => span("").child(words),
    }
}

/// Where the ending of an address begins, with the letter before it.
fn ending(words: &str) -> Option<usize> {
    // A message isolates what is put into it.
    let (before, ending) = words.trim_end_matches(END_OF_ISOLATE).rsplit_once('.')?;
    let is_ending = (2..=6).contains(&ending.len()) && ending.bytes().all(|letter| letter.is_ascii_lowercase());
    before.char_indices().next_back().filter(|(_, last)| is_ending && last.is_alphanumeric()).map(|(at, _)| at)
}

const END_OF_ISOLATE: char = '\u{2069}';

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: Option<&str>) {
        assert_eq!(ending(words).and_then(|at| words.get(at..)), expected, "{words}");
    }

    #[test]
    fn the_ending_of_an_address_is_found() {
        check("Open \u{2068}example.org\u{2069}", Some("e.org\u{2069}"));
        check("apua@example.fi", Some("e.fi"));
        check("työ.fi", Some("ö.fi"));
        for other in ["Soita 09 000 0000", "Call 0.5", "Open the page.", "example.", ".fi", "a.B", "Avaa sivu. Kiitos"]
        {
            check(other, None);
        }
    }
}
