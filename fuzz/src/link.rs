//! Any text as a link, a number and an address. Knows what a browser takes a link for (the `url` crate is the
//! URL standard); asks that no other scheme comes through and that the host shown is the host that is opened.

use service_finder::domain::link::{Link, Scheme};
use url::Url;

/// # Panics
/// Where something that must hold does not.
pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let links =
        [Link::parse(text), Link::mail(text), Link::number(text, Scheme::Phone), Link::number(text, Scheme::Sms)];
    for link in links.into_iter().flatten() {
        check(&link);
    }
}

fn check(link: &Link) {
    assert!(!link.href().chars().any(|character| character.is_control() || character.is_whitespace()));
    // A link that no browser opens is only a dead one.
    let Ok(url) = Url::parse(link.href()) else { return };
    let expected: &[&str] = match link.scheme() {
        Scheme::Web => &["http", "https"],
        Scheme::Mail => &["mailto"],
        Scheme::Phone => &["tel"],
        Scheme::Sms => &["sms"],
    };
    assert!(expected.contains(&url.scheme()), "{link:?} opens {url}");
    let Some(shown) = link.host() else { return };
    // Browsers write hosts in lower case and in ASCII; what is shown may be written otherwise, but opens the same.
    let opened = url.host_str().unwrap_or_default();
    let same = Url::parse(&format!("https://{shown}/")).ok().and_then(|url| url.host_str().map(str::to_owned));
    let is_same = same.is_some_and(|same| same == opened || format!("www.{same}") == opened);
    assert!(is_same, "{link:?} shows {shown} and opens {url}");
}
