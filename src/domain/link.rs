//! Links out of the feed. Knows which schemes are allowed (invariant 8), not how a link is shown.

/// A link that may be followed: its scheme is https, http, mailto, tel or sms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    href: Box<str>,
    scheme: Scheme,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Web,
    Mail,
    Phone,
    Sms,
}

const SCHEMES: [(&str, Scheme); 5] = [
    ("https://", Scheme::Web),
    ("http://", Scheme::Web),
    ("mailto:", Scheme::Mail),
    ("tel:", Scheme::Phone),
    ("sms:", Scheme::Sms),
];

impl Link {
    /// Whether the text is a whole link, see `parse`.
    pub fn is_one(text: &str) -> bool {
        split(text).is_some()
    }

    /// Reads a whole link. `None` for any other scheme, for text with characters that are not seen, and for what would
    /// do more than it says: write to others or attach files (mailto), or set a telephone (tel, sms).
    pub fn parse(text: &str) -> Option<Self> {
        let (prefix, scheme, rest) = split(text)?;
        let mut href = String::with_capacity(prefix.len() + rest.len());
        href.push_str(prefix);
        href.push_str(rest);
        Some(Self { href: href.into(), scheme })
    }

    /// A link to an address of e-mail, or `None` where the text is not one.
    pub fn mail(text: &str) -> Option<Self> {
        let (local, domain) = text.trim().split_once('@')?;
        // Those that begin something else in a link, and those that part several addresses.
        let other = ['@', ':', '/', '\\', '?', '#', '%', '<', '>', '"', ',', ';'];
        let plain = |part: &str| !part.is_empty() && !part.contains(other);
        (plain(local) && plain(domain) && domain.contains('.'))
            .then(|| Self::parse(&format!("mailto:{}", text.trim())))?
    }

    /// A link that calls or writes to the one number in the text.
    ///
    /// `None` where the text holds several numbers or too few digits to be one (reader rule 9 of the feed format).
    pub fn number(text: &str, scheme: Scheme) -> Option<Self> {
        let separators = |character: char| matches!(character, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/');
        let text = text.trim();
        let digits: String = text.chars().filter(|character| !separators(*character)).collect();
        let (sign, rest) = digits.strip_prefix('+').map_or(("", digits.as_str()), |rest| ("+", rest));
        let is_number = rest.bytes().all(|byte| byte.is_ascii_digit()) && (3..=15).contains(&rest.len());
        let prefix = if scheme == Scheme::Sms { "sms:" } else { "tel:" };
        (is_number && !text.contains('/')).then(|| Self { href: format!("{prefix}{sign}{rest}").into(), scheme })
    }

    pub fn href(&self) -> &str {
        &self.href
    }

    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The host of a web link without `www.`, to say where a link leads.
    pub fn host(&self) -> Option<&str> {
        let (_, rest) = self.href.split_once("://").filter(|_| self.scheme == Scheme::Web)?;
        let host = host(rest);
        Some(host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(host))
    }
}

/// The host in what follows the scheme of a web link. For browsers a backslash is a slash, and any number of slashes
/// begins the host (URL standard, "special authority ignore slashes state").
fn host(rest: &str) -> &str {
    let rest = rest.trim_start_matches(['/', '\\']);
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default()
}

/// The scheme, as a link is to have it, and what follows it.
fn split(text: &str) -> Option<(&'static str, Scheme, &str)> {
    let text = text.trim();
    // Most links have nothing but letters of ASCII.
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) && text.chars().any(is_unsafe) {
        return None;
    }
    let (prefix, scheme) = SCHEMES
        .into_iter()
        .find(|(prefix, _)| text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix)))?;
    let rest = text.get(prefix.len()..)?;
    does_what_it_says(scheme, rest).then_some((prefix, scheme, rest))
}

/// Whether the link leads somewhere and does no more than one can see.
fn does_what_it_says(scheme: Scheme, rest: &str) -> bool {
    if scheme == Scheme::Web {
        return !host(rest).is_empty();
    }
    let lower = rest.to_ascii_lowercase();
    let (to, fields) = lower.split_once('?').unwrap_or((&lower, ""));
    let has = |text: &str, parts: &[&str]| parts.iter().any(|part| text.contains(part));
    // What stands between these signs is a command to the telephone and no number. In some programs a line break
    // begins another field of the letter.
    let forbidden: &[_] = if scheme == Scheme::Mail { &["%0a", "%0d"] } else { &["*", "#", "%2a", "%23"] };
    // Other fields write to others unseen, or attach a file of the reader's (RFC 6068, section 7).
    let is_allowed = |field: &str| match field.split_once('=') {
        Some(("subject", text)) => !has(text, forbidden),
        Some(("body", _)) => true,
        _ => scheme != Scheme::Mail,
    };
    !rest.is_empty() && !has(to, forbidden) && (fields.is_empty() || fields.split('&').all(is_allowed))
}

/// Characters that are not seen, turn the direction, or pass for the slash that ends a host, can make a link look like
/// another one (UTS 39; `Default_Ignorable_Code_Point` of Unicode).
fn is_unsafe(character: char) -> bool {
    let is_unseen = matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    let is_slash = matches!(character, '\u{2044}' | '\u{2215}' | '\u{2571}' | '\u{27cb}' | '\u{29f8}' | '\u{ff0f}');
    character.is_control() || character.is_whitespace() || is_unseen || is_slash
}

#[cfg(test)]
mod tests;
