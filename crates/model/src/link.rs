//! Links in a feed. A [`Link`] can only be constructed with one of the allowed schemes (ARCHITECTURE.md, invariant 8),
//! and does no more than it says.

use bulk::{is_plain, leads_to_plain_host};

use super::text::trimmed;

mod ascii;
pub mod doubt;
mod number;
mod written;

/// A link that may be followed: its scheme is https, http, mailto, tel or sms.
///
/// ```
/// use model::link::{Link, Scheme};
///
/// assert_eq!(Link::parse("HTTPS://example.org").expect("a link").href(), "https://example.org");
/// assert_eq!(Link::parse("javascript:alert(1)"), None);
/// assert_eq!(Link::number("09 000 0000", Scheme::Phone).expect("a number").href(), "tel:090000000");
/// assert_eq!(Link::number("ring us", Scheme::Phone), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(Box<str>);

/// The kind of a link: `Web` is https and http, `Mail` is mailto, `Phone` is tel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Web,
    Mail,
    Phone,
    Sms,
}

const SCHEMES: [&str; 5] = ["https://", "http://", "mailto:", "tel:", "sms:"];

impl Link {
    /// Whether [`Link::parse`] makes a link of the text.
    pub fn is_one(text: &str) -> bool {
        split(text).is_some()
    }

    /// Parses a whole link. `None` for any other scheme, for text with invisible characters, and for a link that does
    /// more than it says: writes to others or attaches files (mailto), or gives a command to the phone (tel, sms).
    ///
    /// A number is written as it is dialled, without spaces and brackets.
    pub fn parse(text: &str) -> Option<Self> {
        let (prefix, rest) = split(text)?;
        if rest.contains(['(', ')']) && matches!(scheme(prefix), Scheme::Phone | Scheme::Sms) {
            return Self::number(rest, scheme(prefix));
        }
        let mut href = String::with_capacity(prefix.len() + rest.len());
        href.push_str(prefix);
        href.push_str(rest);
        Some(Self(href.into()))
    }

    /// The whole link, for the attribute `href`.
    pub fn href(&self) -> &str {
        &self.0
    }

    /// The kind of the link.
    pub fn scheme(&self) -> Scheme {
        scheme(&self.0)
    }

    /// The host of a web link without `www.`, to show where the link leads.
    pub fn host(&self) -> Option<&str> {
        let (_, rest) = self.0.split_once("://").filter(|_| self.scheme() == Scheme::Web)?;
        let host = host(rest);
        Some(host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(host))
    }

    /// Whether a web link names a site and nothing on it: a call or a form has an address of its own.
    pub fn is_home_page(&self) -> bool {
        let rest = self.0.split_once("://").filter(|_| self.scheme() == Scheme::Web).map(|(_, rest)| rest);
        let rest = rest.map(|rest| rest.trim_start_matches(['/', '\\']));
        rest.is_some_and(|rest| rest.find(['/', '\\', '?', '#']).is_none_or(|end| end + 1 == rest.len()))
    }
}

/// The scheme of a text that begins with one of `SCHEMES`; its first letter is enough.
fn scheme(href: &str) -> Scheme {
    match href.as_bytes().first() {
        Some(b'm') => Scheme::Mail,
        Some(b't') => Scheme::Phone,
        Some(b's') => Scheme::Sms,
        _ => Scheme::Web,
    }
}

/// The host at the beginning of what follows the scheme of a web link. Browsers take a backslash for a slash and any
/// number of slashes for the beginning of the host (URL standard, "special authority ignore slashes state").
fn host(rest: &str) -> &str {
    let rest = rest.trim_start_matches(['/', '\\']);
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default()
}

/// The scheme in its usual form, and what follows it.
fn split(text: &str) -> Option<(&'static str, &str)> {
    let text = trimmed(text);
    let [https, ..] = SCHEMES;
    // Most links need no closer look.
    if let Some(rest) = text.strip_prefix(https).filter(|rest| leads_to_plain_host(rest) && !rest.starts_with("http")) {
        return Some((https, rest));
    }
    if !text.as_bytes().contains(&b':') || !is_plain(text) && text.chars().any(is_unsafe) {
        return None;
    }
    let prefix = SCHEMES
        .into_iter()
        .find(|prefix| text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix)))?;
    let rest = text.get(prefix.len()..)?;
    does_what_it_says(scheme(prefix), rest).then_some((prefix, rest))
}

/// Whether the link leads somewhere, and does no more than one can see.
fn does_what_it_says(scheme: Scheme, rest: &str) -> bool {
    if scheme == Scheme::Web {
        return is_host(host(rest));
    }
    let lower = rest.to_ascii_lowercase();
    let (to, fields) = lower.split_once('?').unwrap_or((&lower, ""));
    let has = |text: &str, parts: &[&str]| parts.iter().any(|part| text.contains(part));
    // Between these signs is a command to the phone and no number. In some mail programs a line break begins another
    // field.
    let forbidden: &[_] = if scheme == Scheme::Mail { &["%0a", "%0d"] } else { &["*", "#", "%2a", "%23"] };
    // Other fields write to others unseen, or attach a file of the reader (RFC 6068, section 7).
    let is_allowed = |field: &str| match field.split_once('=') {
        Some(("subject", text)) => !has(text, forbidden),
        Some(("body", _)) => true,
        _ => scheme != Scheme::Mail,
    };
    !rest.is_empty() && !has(to, forbidden) && (fields.is_empty() || fields.split('&').all(is_allowed))
}

/// Whether browsers open a host, with its port (URL standard, "host parsing"). Of names in other letters and in their ASCII
/// form only the browser knows. A number is no name: most ways to write one open another than is seen.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    let mut labels = name.strip_suffix('.').unwrap_or(name).rsplit('.');
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    // A second scheme is a slip, and no host.
    !matches!(name, "https" | "http")
        && labels.next().is_some_and(|last| last.as_bytes().first().is_some_and(is_letter))
        && name.bytes().all(|byte| is_letter(&byte) || matches!(byte, b'0'..=b'9' | b'-' | b'.' | b'_'))
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && (port.len() < 5 || port.len() == 5 && port <= "65535")
}

/// Invisible characters, those that change the direction of text, and those that look like the slash that ends a host
/// can make a link look like another one (UTS 39; `Default_Ignorable_Code_Point` of Unicode).
fn is_unsafe(character: char) -> bool {
    let is_slash = matches!(character, '\u{2044}' | '\u{2215}' | '\u{2571}' | '\u{27cb}' | '\u{29f8}' | '\u{ff0f}');
    character.is_control() || character.is_whitespace() || is_unseen(character) || is_slash
}

fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests;
