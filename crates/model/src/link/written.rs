//! Addresses of e-mail and of pages as people write them: with a name before them, with spaces, without their beginning.

use super::{Link, is_unseen};
use crate::text::trimmed;

/// What stands for the sign of an address, so that programs that collect addresses do not find it.
const SIGNS: [&str; 5] = ["(at)", "[at]", "(a)", "(ät)", "(AT)"];

/// Marks after an address of e-mail, between it and a remark or another one.
const REMARK: [char; 9] = ['>', ',', ';', ')', ']', '"', '/', '?', '('];

/// Characters that begin another part of a link, and those that separate addresses.
const OTHER: [char; 13] = ['@', ':', '/', '\\', '?', '#', '%', '<', '>', '"', ',', ';', ')'];

/// What separates an address of a page from a remark or another one.
const AFTER: [&str; 6] = ["; ", ", ", "\n", " (", " http", " www."];

impl Link {
    /// A link to the address of e-mail in the text, or to the first of several.
    ///
    /// `None` if it is not certain where the address begins and ends: a space may be a slip within it.
    pub fn mail(text: &str) -> Option<Self> {
        let mut text: String = trimmed(text).chars().filter(|letter| !is_unseen(*letter)).collect();
        if !text.contains('@') {
            let sign = SIGNS.into_iter().find(|sign| text.contains(sign))?;
            text = text.replace(sign, "@").replace(" (dot) ", ".").replace("(dot)", ".").replace("[dot]", ".");
        }
        let (before, after) = text.split_once('@')?;
        let local = before.rsplit(['<', ':', '(', '[', '"', '\n']).next()?.trim();
        let after = after.trim_start();
        let end = after.find(|letter: char| letter.is_whitespace() || REMARK.contains(&letter)).unwrap_or(after.len());
        let (domain, rest) = after.split_at_checked(end)?;
        let (domain, rest) = (domain.trim_end_matches('.'), rest.trim_start());
        let is_ended = rest.is_empty() || rest.starts_with(REMARK) || rest.contains('@');
        let is_blank = |letter: char| letter.is_whitespace() || letter.is_control();
        let is_plain = |part: &str| !part.contains(OTHER) && !part.contains(is_blank);
        let is_address = !local.is_empty() && is_plain(local) && is_plain(domain) && is_site(domain);
        (is_ended && is_address).then(|| Self(["mailto:", local, "@", domain].concat().into()))
    }

    /// The parts of a text that has several addresses of e-mail, each with one. The text itself if it has not.
    pub fn mails(text: &str) -> Vec<&str> {
        let parts: Vec<_> = text.split([',', ';', '\n', ' ']).filter(|part| part.contains('@')).collect();
        let is_each = 1 < parts.len() && parts.iter().all(|part| Self::mail(part).is_some());
        if is_each { parts } else { vec![text] }
    }

    /// The parts of a text that has several pages, each with one. The text itself if it has not.
    pub fn pages(text: &str) -> Vec<&str> {
        let parts: Vec<_> = text.split([';', ',', '\n', ' ']).filter(|part| !part.is_empty()).collect();
        let is_each = 1 < parts.len() && parts.iter().all(|part| Self::page(part).is_some());
        if is_each { parts } else { vec![text] }
    }

    /// A link to the page in the text, also if it is written without its beginning (`www.example.org`), or with one that
    /// no browser knows (`https//example.org`, `http://https://example.org`).
    pub fn page(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| {
            let (mut rest, mut scheme) = (trimmed(text), "https://");
            while let Some((known, after)) = beginning(rest) {
                (rest, scheme) = (after, known);
            }
            for mark in AFTER {
                rest = rest.split(mark).next()?;
            }
            let rest = rest.trim_end_matches([';', ',', ' ']);
            let path = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (host, path) = rest.split_at_checked(path)?;
            is_site(host)
                .then(|| Self::parse(&[scheme, &host.to_ascii_lowercase(), &path.replace(' ', "%20")].concat()))?
        })
    }
}

/// The scheme at the beginning of a text, or slashes in its place, and what follows.
fn beginning(text: &str) -> Option<(&'static str, &str)> {
    let marks = [':', '/', ';', '\\'];
    let schemes = [("https", "https://"), ("http", "http://"), ("", "https://")];
    schemes.into_iter().find_map(|(name, scheme)| {
        let is_named = text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        let after = text.get(name.len()..).filter(|after| is_named && after.starts_with(marks))?;
        Some((scheme, after.trim_start_matches(marks)))
    })
}

/// Whether the text looks like the name of a site, such as `www.example.org`.
fn is_site(host: &str) -> bool {
    let mut labels = host.split('.');
    let is_label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || 'À' <= letter)
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    labels.all(is_label)
        && last.len() < host.len()
        && 1 < last.len()
        && !last.starts_with(|first: char| first.is_ascii_digit() || first == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_mail(text: &str, expected: &str) {
        let link = Link::mail(text);
        assert_eq!(link.as_ref().map(Link::href).unwrap_or_default(), expected, "{text:?}");
    }

    #[test]
    fn an_address_of_mail_is_found_among_what_people_write() {
        for text in [
            "help@example.org",
            " help@ example.org",
            "help @example.org",
            "he\u{200b}lp@example.org",
            "help(at)example.org",
            "help [at] example.org",
            "help (at) example (dot) org",
            "help@example.org; office@example.org",
            "help@example.org, office@example.org",
            "help@example.org tai office@example.org",
            "help@example.org / office@example.org",
            "Office <help@example.org>",
            "E-mail: help@example.org",
            "help@example.org.",
            "help@example.org (office)",
            "help@example.org?subject=Hi",
        ] {
            check_mail(text, "mailto:help@example.org");
        }
        check_mail("HELP@EXAMPLE.ORG", "mailto:HELP@EXAMPLE.ORG");
        check_mail("help@exämple.org", "mailto:help@exämple.org");
    }

    #[test]
    fn an_address_whose_ends_are_not_certain_is_none() {
        for text in [
            "help",
            "help@",
            "@example.org",
            "help@example",
            "he lp@example.org",
            "help@exam ple.org",
            "help@example. org",
            "help@example.o",
            "a,b@example.org",
            "a@b@example.org",
            "(at)",
            "help(at)example",
        ] {
            check_mail(text, "");
        }
    }

    #[test]
    fn several_addresses_are_told_apart() {
        let check = |text: &str, expected: &[&str]| assert_eq!(Link::mails(text), expected, "{text}");
        check("a@example.org; b@example.org", &["a@example.org", "b@example.org"]);
        check("a@example.org,b@example.org", &["a@example.org", "b@example.org"]);
        check("a@example.org tai b@example.org", &["a@example.org", "b@example.org"]);
        check("Office <a@example.org>", &["Office <a@example.org>"]);
        check("a@ example.org", &["a@ example.org"]);
    }

    fn check_page(text: &str, expected: &str) {
        let link = Link::page(text);
        assert_eq!(link.as_ref().map(Link::href).unwrap_or_default(), expected, "{text:?}");
    }

    #[test]
    fn an_address_of_a_page_may_lack_its_beginning() {
        check_page("example.org", "https://example.org");
        check_page("www.example.org/Help?a=b", "https://www.example.org/Help?a=b");
        check_page("WWW.EXAMPLE.ORG", "https://www.example.org");
        check_page("//example.org/x", "https://example.org/x");
        check_page("http:/example.org", "http://example.org");
        check_page("https//example.org", "https://example.org");
        check_page("https:example.org", "https://example.org");
        check_page("https;//example.org", "https://example.org");
        check_page("http:\\\\example.org", "http://example.org");
        check_page("http://https://example.org", "https://example.org");
        check_page("https://http//example.org/a", "http://example.org/a");
        check_page("https://example.org/a b?c=d e", "https://example.org/a%20b?c=d%20e");
        check_page("https://example.org; https://other.example", "https://example.org");
        check_page("https://example.org/a (in Finnish)", "https://example.org/a");
        check_page("HTTPS://example.org", "https://example.org");
    }

    #[test]
    fn several_pages_are_told_apart() {
        let check = |text: &str, expected: &[&str]| assert_eq!(Link::pages(text), expected, "{text}");
        check("https://example.org; www.other.example", &["https://example.org", "www.other.example"]);
        check("example.org, see there", &["example.org, see there"]);
    }

    #[test]
    fn what_is_no_address_of_a_page_stays_none() {
        for text in [
            "javascript:alert(1)",
            "@ourgroup",
            "help@example.org",
            "N.N",
            "see our page",
            "3.5",
            "10.30",
            "",
            "https://",
            "example.org\u{202e}gpj",
            "exa mple.org",
            "https://exa mple.org",
            "https:///https://",
            "data:text/html,x.org",
        ] {
            check_page(text, "");
        }
    }
}
