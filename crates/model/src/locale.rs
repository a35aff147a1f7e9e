//! Languages: tags, direction, and in which order other languages stand in for one.
//! Knows no texts: those are in `text` (the feed's) and `messages` (the interface's).

use std::fmt;

/// A BCP 47 language tag of at most 15 characters, such as `fi`, `sv`, `smn` or `fi-simple`.
///
/// Kept in place, because every text of a feed carries one per translation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    bytes: [u8; 15],
    length: u8,
}

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Language {
    pub const FINNISH: Language = Language::literal("fi");
    pub const SWEDISH: Language = Language::literal("sv");
    pub const ENGLISH: Language = Language::literal("en");
    pub const ARABIC: Language = Language::literal("ar");
    pub const RUSSIAN: Language = Language::literal("ru");

    /// The languages of the interface, in the order in which they are offered.
    pub const OF_INTERFACE: [Language; 12] = [
        Language::FINNISH,
        Language::SWEDISH,
        Language::ENGLISH,
        Language::literal("fi-simple"),
        Language::literal("se"),
        Language::literal("smn"),
        Language::literal("sms"),
        Language::ARABIC,
        Language::literal("et"),
        Language::RUSSIAN,
        Language::literal("so"),
        Language::literal("uk"),
    ];

    /// Reads a tag and brings it to the usual case (`FI-fi` is `fi-FI`). `None` where it is not a tag.
    pub fn parse(tag: &str) -> Option<Self> {
        // Most tags of a feed, and there are as many as texts.
        if let [first @ b'a'..=b'z', second @ b'a'..=b'z'] = tag.as_bytes() {
            let mut bytes = [0; 15];
            bytes.copy_from_slice(&[*first, *second, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            return Some(Self { bytes, length: 2 });
        }
        let tag = tag.trim();
        if tag.is_empty() || 15 < tag.len() {
            return None;
        }
        let mut bytes = [0; 15];
        let mut length = 0;
        for (position, part) in tag.split(['-', '_']).enumerate() {
            let letters = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let fits = if position == 0 { 2..=8 } else { 1..=8 }.contains(&part.len());
            if !letters || !fits || (position == 0 && part.bytes().any(|byte| byte.is_ascii_digit())) {
                return None;
            }
            let upper = position != 0 && part.len() == 2;
            let title = position != 0 && part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
            let separator = (position != 0).then_some(b'-');
            let cased = part.bytes().enumerate().map(|(at, byte)| match () {
                () if upper || (title && at == 0) => byte.to_ascii_uppercase(),
                () => byte.to_ascii_lowercase(),
            });
            for byte in separator.into_iter().chain(cased) {
                *bytes.get_mut(length)? = byte;
                length += 1;
            }
        }
        Some(Self { bytes, length: u8::try_from(length).ok()? })
    }

    pub fn as_str(&self) -> &str {
        // Only ASCII is ever stored, so the fallback cannot be reached.
        self.bytes.get(..usize::from(self.length)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("und")
    }

    /// The first part of the tag: `fi` of `fi-simple`.
    pub fn primary(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// The language without its region or variant: `fi` of `fi-simple`.
    pub fn to_primary(self) -> Self {
        // Most tags of a feed.
        if self.length == 2 {
            return self;
        }
        let length = self.primary().len();
        let mut bytes = self.bytes;
        for byte in bytes.iter_mut().skip(length) {
            *byte = 0;
        }
        Self { bytes, length: length as u8 }
    }

    /// Whether the two are the same language, whatever the region or variant.
    pub fn is_same_language(&self, other: &Language) -> bool {
        self.primary() == other.primary()
    }

    pub fn direction(&self) -> Direction {
        match self.primary() {
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language whose messages stand where the interface has none in this one. Readers of the Sámi languages read
    /// Finnish, and easy Finnish is Finnish.
    pub fn stand_in(&self) -> Option<Language> {
        match self.as_str() {
            "fi-simple" | "se" | "smn" | "sms" => Some(Language::FINNISH),
            "ar" | "et" | "ru" | "so" | "uk" => Some(Language::ENGLISH),
            _ => None,
        }
    }

    /// The language's name in itself, for the languages that the finder or Finnish feeds use.
    pub fn own_name(&self) -> &str {
        match self.as_str() {
            "fi" => "Suomi",
            "sv" => "Svenska",
            "en" => "English",
            "fi-simple" => "Selkosuomi",
            "se" => "Davvisámegiella",
            "smn" => "Anarâškielâ",
            "sms" => "Nuõrttsääʹmǩiõll",
            "et" => "Eesti",
            "ru" => "Русский",
            "uk" => "Українська",
            "ar" => "العربية",
            "so" => "Soomaali",
            other => other,
        }
    }

    const fn literal(tag: &str) -> Self {
        let source = tag.as_bytes();
        let mut bytes = [0; 15];
        let mut at = 0;
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler: a tag that is too long does not build")]
        while at < source.len() {
            bytes[at] = source[at];
            at += 1;
        }
        Self { bytes, length: source.len() as u8 }
    }
}

/// The languages to look in for a text, best first: the reader's own, what stands in for it,
/// the feed's, then Finnish, Swedish and English (reference: reader rule 6 of the feed format).
pub fn fallbacks(reader: Language, feed: Language) -> Vec<Language> {
    let own = Language::parse(reader.primary());
    let mut chain = Vec::with_capacity(6);
    for language in [Some(reader), own, Some(feed)].into_iter().flatten() {
        push_new(&mut chain, language);
    }
    for language in [Language::FINNISH, Language::SWEDISH, Language::ENGLISH] {
        push_new(&mut chain, language);
    }
    chain
}

fn push_new(chain: &mut Vec<Language>, language: Language) {
    if !chain.contains(&language) {
        chain.push(language);
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, expected: Option<&str>) {
        assert_eq!(Language::parse(tag).as_ref().map(Language::as_str), expected, "{tag}");
    }

    #[test]
    fn tags_are_read_and_brought_to_the_usual_case() {
        check("fi", Some("fi"));
        check("FI_fi", Some("fi-FI"));
        check("fi-simple", Some("fi-simple"));
        check("zh-hant-tw", Some("zh-Hant-TW"));
        check(" smn ", Some("smn"));
        check("", None);
        check("suomen kieli", None);
        check("f", None);
        check("4i", None);
        check("fi--x", None);
        check("abcdefgh-abcdefgh", None);
    }

    #[test]
    fn direction_follows_the_language_and_not_the_region() {
        let direction = |tag| Language::parse(tag).unwrap().direction().as_str();
        assert_eq!(direction("ar-FI"), "rtl");
        assert_eq!(direction("fi"), "ltr");
    }

    #[test]
    fn each_language_stands_once_in_the_chain() {
        let tags = |reader: &str, feed: &str| {
            let parse = |tag| Language::parse(tag).unwrap();
            fallbacks(parse(reader), parse(feed)).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(tags("fi-simple", "sv"), "fi-simple fi sv en");
        assert_eq!(tags("en", "fi"), "en fi sv");
    }
}
