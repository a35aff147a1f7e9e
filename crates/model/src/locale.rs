//! Languages: their tags, their direction, and where to look for a text that is missing in one.
//!
//! The languages of the interface are declared in [`interface`].

pub mod interface;

use std::fmt;

pub use interface::InterfaceLanguage;

/// A BCP 47 language tag of at most 15 characters, such as `fi`, `sv`, `smn` or `fi-simple`.
///
/// The characters are stored in the value itself and not on the heap, because every translation of every text of a feed
/// has a tag.
///
/// ```
/// use model::locale::{Direction, Language};
///
/// let language = Language::parse("FI_fi").expect("a tag");
/// assert_eq!(language.as_str(), "fi-FI");
/// assert_eq!(language.primary(), "fi");
/// assert_eq!(language.direction(), Direction::LeftToRight);
/// assert_eq!(Language::parse("suomen kieli"), None);
/// ```
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
    pub const OF_INTERFACE: [Language; InterfaceLanguage::ALL.len()] = interface::LANGUAGES;

    /// Parses a tag and brings it to the usual case (`FI-fi` is `fi-FI`). `None` where the text is not a tag.
    pub fn parse(tag: &str) -> Option<Self> {
        // A short way for most of the tags in a feed: a large feed has half a million of them.
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
        // Only ASCII is ever stored, so "und" (undetermined) is never returned.
        self.bytes.get(..usize::from(self.length)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("und")
    }

    /// The first part of the tag: `fi` of `fi-simple`.
    pub fn primary(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// The language without its region or variant: `fi` of `fi-simple`.
    pub fn to_primary(self) -> Self {
        // A short way for most of the tags in a feed.
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

    /// The direction in which the language is written, whatever the region or variant.
    pub fn direction(&self) -> Direction {
        match InterfaceLanguage::of(self.to_primary()) {
            Some(language) => language.direction(),
            None if RIGHT_TO_LEFT.contains(&self.primary()) => Direction::RightToLeft,
            None => Direction::LeftToRight,
        }
    }

    /// The language's name in itself; the tag where the interface does not exist in this language.
    pub fn own_name(&self) -> &str {
        InterfaceLanguage::of(*self).map_or(self.as_str(), |language| language.own_name())
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

/// The languages of readers who are given English before Finnish and Swedish.
const READ_ENGLISH_FIRST: [&str; 6] = ["ar", "et", "fa", "ru", "so", "uk"];

/// Languages that are written from right to left, besides those of the interface.
const RIGHT_TO_LEFT: [&str; 9] = ["arc", "ckb", "dv", "he", "ps", "sd", "ug", "ur", "yi"];

/// The languages in which to look for a text of the feed, best first.
///
/// They are the reader's language, the same without its variant, those that the feed itself states for such a reader
/// (`own`), the feed's language, and then Finnish, Swedish and English. Who reads a language that is spoken in Finland by
/// people who came there gets English first, which most of them know better than Finnish. Each is there once.
///
/// ```
/// use model::locale::{Language, fallbacks};
///
/// let easy_finnish = Language::parse("fi-simple").expect("a tag");
/// let tags: Vec<_> = fallbacks(easy_finnish, Language::SWEDISH, &[]).iter().map(Language::to_string).collect();
/// assert_eq!(tags, ["fi-simple", "fi", "sv", "en"]);
/// ```
pub fn fallbacks(reader: Language, feed: Language, own: &[(Language, Vec<Language>)]) -> Vec<Language> {
    let stated = own.iter().find(|(language, _)| language.is_same_language(&reader)).map(|(_, chain)| chain.as_slice());
    let usual = [feed, Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
    let abroad = [Language::ENGLISH, Language::FINNISH, Language::SWEDISH, feed];
    let reads_english = READ_ENGLISH_FIRST.contains(&reader.primary());
    let usual = if reads_english { abroad } else { usual };
    let mut languages = Vec::new();
    for language in [reader, reader.to_primary()].iter().chain(stated.unwrap_or_default()).chain(&usual).copied() {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
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
            fallbacks(parse(reader), parse(feed), &[]).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(tags("fi-simple", "sv"), "fi-simple fi sv en");
        assert_eq!(tags("en", "fi"), "en fi sv");
        assert_eq!(tags("ar", "fi"), "ar en fi sv");
        assert_eq!(tags("se", "fi"), "se fi sv en");
        let own = [(Language::ARABIC, vec![Language::SWEDISH])];
        let chain = fallbacks(Language::ARABIC, Language::FINNISH, &own);
        assert_eq!(chain.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), "ar sv en fi");
    }
}
