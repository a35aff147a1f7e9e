//! Takes any text for a link, a number and an address. No other scheme may come through, and the host that is shown must
//! be the one that a browser opens, which the crate `url` tells as the URL standard does.

use model::link::{Link, Scheme};
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
    let Ok(url) = Url::parse(link.href()) else {
        // Of these names only browsers know which can be.
        let host = link.host().unwrap_or_default().to_ascii_lowercase();
        return assert!(!host.is_ascii() || host.contains("xn--"), "no browser opens {link:?}");
    };
    let expected: &[&str] = match link.scheme() {
        Scheme::Web => &["http", "https"],
        Scheme::Mail => &["mailto"],
        Scheme::Phone => &["tel"],
        Scheme::Sms => &["sms"],
    };
    assert!(expected.contains(&url.scheme()), "{link:?} opens {url}");
    check_fields(link, &url);
    let Some(shown) = link.host() else { return };
    // Browsers write hosts in lower case and in ASCII; what is shown may be written otherwise, but opens the same.
    let opened = url.host_str().unwrap_or_default();
    let same = Url::parse(&format!("https://{shown}/")).ok().and_then(|url| url.host_str().map(str::to_owned));
    let is_same = same.is_some_and(|same| same == opened || format!("www.{same}") == opened);
    assert!(is_same, "{link:?} shows {shown} and opens {url}");
}

/// Mail goes to nobody else and takes nothing along, and a number is no command to the telephone.
fn check_fields(link: &Link, url: &Url) {
    match link.scheme() {
        Scheme::Web => assert!(url.host_str().is_some_and(|host| !host.is_empty()), "{link:?} opens no host"),
        Scheme::Mail => {
            assert!(!url.path().to_ascii_lowercase().contains("%0a"), "{link:?} has a line break");
            for (name, value) in url.query_pairs() {
                let name = name.to_ascii_lowercase();
                assert!(name == "body" || name == "subject" && !value.contains(['\r', '\n']), "{link:?} has {name}");
            }
        }
        Scheme::Phone | Scheme::Sms => {
            let number = url.path().replace("%2A", "*").replace("%2a", "*").replace("%23", "#");
            assert!(!number.contains(['*', '#']) && url.fragment().is_none() || link.href().contains('?'), "{link:?}");
        }
    }
}
