//! The languages of the workshop.

use serde::{Deserialize, Serialize};

/// A language in which the workshop speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tongue {
    #[default]
    Finnish,
    Swedish,
    English,
}

impl Tongue {
    pub const ALL: [Tongue; 3] = [Tongue::Finnish, Tongue::Swedish, Tongue::English];

    /// The tag of the language: `fi`, `sv` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Tongue::Finnish => "fi",
            Tongue::Swedish => "sv",
            Tongue::English => "en",
        }
    }

    /// The language by its own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Tongue::Finnish => "Suomi",
            Tongue::Swedish => "Svenska",
            Tongue::English => "English",
        }
    }

    /// The language of a tag such as `sv` or `sv-FI`.
    pub fn parse(tag: &str) -> Option<Self> {
        let (language, _) = tag.split_once('-').unwrap_or((tag, ""));
        Self::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The text in this language out of three.
    pub fn of<T: Copy>(self, [finnish, swedish, english]: [T; 3]) -> T {
        match self {
            Tongue::Finnish => finnish,
            Tongue::Swedish => swedish,
            Tongue::English => english,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag() {
        for (tag, expected) in [
            ("fi", Some(Tongue::Finnish)),
            ("SV-fi", Some(Tongue::Swedish)),
            ("en-GB", Some(Tongue::English)),
            ("et", None),
        ] {
            assert_eq!(Tongue::parse(tag), expected, "{tag}");
        }
    }
}
