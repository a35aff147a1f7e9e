//! Links out of the feed. Knows which schemes are allowed (invariant 8), not how a link is shown.

use service_finder_bulk::is_plain;

use super::text::trimmed;

/// A link that may be followed: its scheme is https, http, mailto, tel or sms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(Box<str>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Web,
    Mail,
    Phone,
    Sms,
}

const SCHEMES: [&str; 5] = ["https://", "http://", "mailto:", "tel:", "sms:"];

impl Link {
    /// Whether the text is a whole link, see `parse`.
    pub fn is_one(text: &str) -> bool {
        split(text).is_some()
    }

    /// Reads a whole link. `None` for any other scheme and for text with spaces or control characters.
    pub fn parse(text: &str) -> Option<Self> {
        let (prefix, rest) = split(text)?;
        let mut href = String::with_capacity(prefix.len() + rest.len());
        href.push_str(prefix);
        href.push_str(rest);
        Some(Self(href.into()))
    }

    /// A link to an address of e-mail, or `None` where the text is not one.
    pub fn mail(text: &str) -> Option<Self> {
        let (local, domain) = text.trim().split_once('@')?;
        let plain = |part: &str| !part.is_empty() && !part.contains(['@', ':', '/', '?', '<', '>', '"']);
        (plain(local) && plain(domain) && domain.contains('.'))
            .then(|| Self::parse(&format!("mailto:{}", text.trim())))?
    }

    /// A link that calls or writes to the one number in the text.
    ///
    /// `None` where the text holds several numbers or too few digits to be one (reader rule 9 of the feed format).
    pub fn number(text: &str, scheme: Scheme) -> Option<Self> {
        let mut href = String::with_capacity(20);
        href.push_str(if scheme == Scheme::Sms { "sms:" } else { "tel:" });
        let mut digits = 0;
        for character in trimmed(text).chars() {
            match character {
                ' ' | '\u{a0}' | '-' | '.' | '(' | ')' => continue,
                '+' if href.len() == 4 => {}
                '0'..='9' if digits < 15 => digits += 1,
                _ => return None,
            }
            href.push(character);
        }
        (3 <= digits).then(|| Self(href.into()))
    }

    pub fn href(&self) -> &str {
        &self.0
    }

    pub fn scheme(&self) -> Scheme {
        match self.0.as_bytes().first() {
            Some(b'm') => Scheme::Mail,
            Some(b't') => Scheme::Phone,
            Some(b's') => Scheme::Sms,
            _ => Scheme::Web,
        }
    }

    /// The host of a web link without `www.`, to say where a link leads. For browsers a backslash is a slash, and any
    /// number of slashes begins the host (URL standard, "special authority ignore slashes state").
    pub fn host(&self) -> Option<&str> {
        let (_, rest) = self.0.split_once("://").filter(|_| self.scheme() == Scheme::Web)?;
        let rest = rest.trim_start_matches(['/', '\\']);
        let authority = rest.split(['/', '\\', '?', '#']).next()?;
        let host = authority.rsplit('@').next()?;
        Some(host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(host))
    }
}

/// The scheme, as a link is to have it, and what follows it.
fn split(text: &str) -> Option<(&'static str, &str)> {
    let text = trimmed(text);
    // Most links have nothing but letters of ASCII.
    if !is_plain(text) && text.chars().any(is_unsafe) {
        return None;
    }
    let prefix = SCHEMES
        .into_iter()
        .find(|prefix| text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix)))?;
    let rest = text.get(prefix.len()..)?;
    (!rest.trim_start_matches('/').is_empty()).then_some((prefix, rest))
}

/// Control characters and bidirectional controls can make a link look like another one (UTS 39).
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
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
    fn a_number_is_linked_only_when_it_is_one() {
        let number = |text| Link::number(text, Scheme::Phone).map(|link| link.href().to_owned());
        assert_eq!(number("+358 9 000 0000").as_deref(), Some("tel:+35890000000"));
        assert_eq!(number("112").as_deref(), Some("tel:112"));
        assert_eq!(number("09 2525 0111").as_deref(), Some("tel:0925250111"));
        assert_eq!(number("09 1234 / 09 5678"), None);
        assert_eq!(number("ring us"), None);
        assert_eq!(number("12"), None);
    }

    #[test]
    fn an_address_of_mail_is_linked() {
        assert!(Link::mail("help@example.org").is_some());
        assert!(Link::mail("help@example").is_none());
        assert!(Link::mail("a@b@example.org").is_none());
        assert!(Link::mail("a?subject=x@example.org").is_none());
    }

    #[test]
    fn the_host_is_what_the_link_leads_to() {
        let host = |text| Link::parse(text).unwrap().host().map(str::to_owned);
        assert_eq!(host("https://www.example.org/path").as_deref(), Some("example.org"));
        assert_eq!(host("https://trusted.org@evil.org/").as_deref(), Some("evil.org"));
        assert_eq!(host("tel:112"), None);
    }

    fn check_host(link: &str, expected: Option<&str>) {
        assert_eq!(Link::parse(link).unwrap().host(), expected, "{link:?}");
    }

    /// What the URL standard opens, for which a backslash is a slash and more slashes are two.
    #[test]
    fn the_host_that_is_shown_is_the_one_that_is_opened() {
        check_host("https://www.example.org/a", Some("example.org"));
        check_host("https://user@example.org:8080?a", Some("example.org:8080"));
        check_host("https://example.com\\@example.org", Some("example.com"));
        check_host("https:///example.org", Some("example.org"));
        check_host("https://\\\\example.org#/", Some("example.org"));
        check_host("https://example.com/@example.org", Some("example.com"));
        check_host("https://example.com@example.org/", Some("example.org"));
        check_host("https://www./", Some("www."));
        check_host("https://www.:/", Some("www.:"));
        check_host("https://www.fi/", Some("www.fi"));
        check_host("mailto:a@example.org", None);
        check_host("sms:112?body=a://b", None);
    }
}
