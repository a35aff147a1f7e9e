//! Tests of links: what is one, and in `tests/` what was made to look like a link or to do more than it says.

mod commanding;
mod deceiving;

use super::*;

fn check(text: &str, expected: Option<&str>) {
    assert_eq!(Link::parse(text).as_ref().map(Link::href), expected, "{text:?}");
}

#[test]
fn only_the_allowed_schemes_are_links() {
    check("https://example.org/a?b", Some("https://example.org/a?b"));
    check(" HTTP://example.org ", Some("http://example.org"));
    check("mailto:help@example.org", Some("mailto:help@example.org"));
    check("tel:112", Some("tel:112"));
    check("javascript:alert(1)", None);
    check("java\nscript:alert(1)", None);
    check("data:text/html,x", None);
    check("//example.org", None);
    check("https://", None);
    check("https://exa mple.org", None);
    check("https://example.org/\u{202e}gpj", None);
    check("", None);
}

#[test]
fn a_host_is_one_that_browsers_open() {
    let check = |host: &str, expected: bool| {
        for text in [format!("https://{host}"), format!("http://{host}/a?b#c"), format!("https://name@{host}")] {
            assert_eq!(Link::parse(&text).is_some(), expected, "{text}");
        }
    };
    for host in [
        "example.org",
        "example.org.",
        "example.org:8080",
        "example.org:",
        "a_b.example",
        "äö.example",
        "xn--4ca0b.example",
        "4.example",
    ] {
        check(host, true);
    }
    for host in [
        "example.org:x",
        "example.org:70000",
        "example.org:+8",
        "exa%6dple.org",
        "ex<a>mple.org",
        "ex|mple.org",
        "ex^mple.org",
        "[::1]",
        "[x]",
        "1.2.3.4.5",
        "256.1.1.1",
        "1.2.3",
        "01.2.3.4",
        "a.0x1",
        "example.09",
        ".",
        "a[b].example",
    ] {
        check(host, false);
    }
}

#[test]
fn a_number_in_whatsapp_has_its_country_code() {
    let whatsapp = |text| Link::whatsapp(text).map(|link| link.href().to_owned());
    assert_eq!(whatsapp("+358 40 000 0000").as_deref(), Some("https://wa.me/358400000000"));
    assert_eq!(whatsapp("00358-40-000 0000").as_deref(), Some("https://wa.me/358400000000"));
    assert_eq!(whatsapp("+44 (0)20 7946 0000").as_deref(), Some("https://wa.me/442079460000"));
    assert_eq!(whatsapp("040 000 0000"), None);
    assert_eq!(whatsapp("+0 40 000 0000"), None);
    assert_eq!(whatsapp("+358"), None);
    assert_eq!(whatsapp("+358 40 000 0000 / +358 40 000 0001").as_deref(), Some("https://wa.me/358400000000"));
    assert_eq!(whatsapp("+358 40 000 0000 ext 5"), None);
}

#[test]
fn an_address_of_mail_is_linked() {
    assert!(Link::mail("help@example.org").is_some());
    assert!(Link::mail("help@example").is_none());
    assert!(Link::mail("a@b@example.org").is_none());
    assert!(Link::mail("a?subject=x@example.org").is_none());
    assert!(Link::mail("first.last+tag_o'x&y@example.org").is_some());
    // Two addresses, an address within an address, and the beginning of something else.
    assert!(Link::mail("a,b@example.org").is_none());
    assert!(Link::mail("a;b@example.org").is_none());
    assert!(Link::mail("a%40example.com%2cb@example.org").is_none());
    assert!(Link::mail("a%0d%0abcc%3ab@example.org").is_none());
    assert!(Link::mail("a#b@example.org").is_none());
    assert!(Link::mail("\u{7f}a@example.org").is_none());
    assert!(Link::mail("help@example.org\\.example.com").is_none());
}

#[test]
fn a_home_page_names_a_site_and_nothing_on_it() {
    let is_home = |text: &str| Link::parse(text).unwrap().is_home_page();
    for home in ["https://example.org", "https://example.org/", "http://www.example.org/"] {
        assert!(is_home(home), "{home}");
    }
    for other in ["https://example.org/chat", "https://example.org/?chat", "https://example.org/#chat", "tel:112"] {
        assert!(!is_home(other), "{other}");
    }
}
