//! What the host page asks for: the attributes of the element, read and checked.
//! Knows the attributes' names and defaults; not where they are written.

use model::{
    area::{MunicipalityCode, RegionCode, areas},
    identifier::Code,
    link::{Link, Scheme},
    locale::Language,
};

/// The attributes the element observes, in the order of the embedding contract.
pub const ATTRIBUTES: &[&str] = &[
    "feed",
    "lang",
    "languages",
    "topic",
    "audience",
    "place",
    "theme",
    "heading-level",
    "exit",
    "exit-url",
    "enough",
    "max-questions",
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The addresses of the feeds, as written.
    pub feeds: Vec<String>,
    /// The language the page asks for. `None`: the page's, else the reader's.
    pub language: Option<Language>,
    /// The languages that are offered, at least one.
    pub languages: Vec<Language>,
    pub topics: Vec<Code>,
    pub audiences: Vec<Code>,
    pub place: Option<PresetPlace>,
    pub theme: Theme,
    pub heading_level: HeadingLevel,
    pub exit: Exit,
    /// Stop asking when at most so many services remain.
    pub enough: usize,
    pub max_questions: usize,
}

/// A preset place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresetPlace {
    Municipality(MunicipalityCode),
    Region(RegionCode),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

/// Whether the quick exit is there. Where it leads is the loader's: it has to know without us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Exit {
    #[default]
    On,
    Off,
}

/// The level of the finder's main heading, 1 to 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingLevel(u8);

/// An attribute whose value was ignored. The display is one console line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredAttribute {
    pub attribute: &'static str,
    pub value: String,
    /// What could have been written.
    pub expected: &'static str,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            feeds: Vec::new(),
            language: None,
            languages: Language::OF_INTERFACE.to_vec(),
            topics: Vec::new(),
            audiences: Vec::new(),
            place: None,
            theme: Theme::Auto,
            heading_level: HeadingLevel(2),
            exit: Exit::On,
            enough: 5,
            max_questions: 7,
        }
    }
}

impl Config {
    /// Reads the attributes. A value that cannot be used is ignored and reported.
    pub fn parse(attribute: &dyn Fn(&str) -> Option<String>) -> (Self, Vec<IgnoredAttribute>) {
        let mut parser = AttributeParser { attribute, ignored: Vec::new() };
        let defaults = Self::default();
        let languages = parser.languages();
        // Only to report it: the loader has decided already.
        parser.value("exit-url", "the address of a page, beginning with https:// or http://", page_address);
        let config = Self {
            feeds: parser.words("feed"),
            language: parser.value("lang", "a language tag such as fi", Language::parse),
            languages: if languages.is_empty() { defaults.languages } else { languages },
            topics: parser.words("topic").iter().map(|code| Code::new(code)).collect(),
            audiences: parser.words("audience").iter().map(|code| Code::new(code)).collect(),
            place: parser.value(
                "place",
                "the name or code of a municipality, or the code of a region",
                PresetPlace::parse,
            ),
            theme: parser.value("theme", "auto, light or dark", Theme::parse).unwrap_or_default(),
            heading_level: parser
                .value("heading-level", "a number from 1 to 6", HeadingLevel::parse)
                .unwrap_or(defaults.heading_level),
            exit: parser.value("exit", "on or off", Exit::parse).unwrap_or_default(),
            enough: parser.value("enough", "a number from 1 to 50", number::<50>).unwrap_or(defaults.enough),
            max_questions: parser
                .value("max-questions", "a number from 1 to 20", number::<20>)
                .unwrap_or(defaults.max_questions),
        };
        (config, parser.ignored)
    }
}

impl PresetPlace {
    fn parse(text: &str) -> Option<Self> {
        if let Some(code) = RegionCode::parse(text).filter(|code| areas().region(*code).is_some()) {
            return Some(PresetPlace::Region(code));
        }
        areas().current(text).map(PresetPlace::Municipality)
    }
}

impl Exit {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "on" => Some(Exit::On),
            "off" => Some(Exit::Off),
            _ => None,
        }
    }
}

impl Theme {
    fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "auto" => Some(Theme::Auto),
            "light" => Some(Theme::Light),
            "dark" => Some(Theme::Dark),
            _ => None,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

impl HeadingLevel {
    fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|level| (1..=6).contains(level)).map(Self)
    }

    pub fn number(self) -> u8 {
        self.0
    }

    /// The level of a heading below one of this level; 6 is the deepest.
    pub fn below(self) -> Self {
        Self((self.0 + 1).min(6))
    }
}

/// An address in the web, or one without a scheme, which is then a page of the host's own.
fn page_address(text: &str) -> Option<()> {
    let before_path = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_web = || Link::parse(text).is_some_and(|link| link.scheme() == Scheme::Web);
    (!before_path.contains(':') || is_web()).then_some(())
}

fn number<const MOST: usize>(text: &str) -> Option<usize> {
    text.trim().parse().ok().filter(|number| (1..=MOST).contains(number))
}

/// Reads attributes and collects what was ignored.
struct AttributeParser<'a> {
    attribute: &'a dyn Fn(&str) -> Option<String>,
    ignored: Vec<IgnoredAttribute>,
}

impl AttributeParser<'_> {
    fn value<T>(&mut self, attribute: &'static str, expected: &'static str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let value = (self.attribute)(attribute).filter(|value| !value.trim().is_empty())?;
        let parsed = parse(&value);
        if parsed.is_none() {
            self.ignored.push(IgnoredAttribute { attribute, value, expected });
        }
        parsed
    }

    fn words(&self, attribute: &str) -> Vec<String> {
        let value = (self.attribute)(attribute).unwrap_or_default();
        value.split([' ', ',', '\n', '\t']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    fn languages(&mut self) -> Vec<Language> {
        let mut languages = Vec::new();
        for word in self.words("languages") {
            match Language::parse(&word).filter(|language| Language::OF_INTERFACE.contains(language)) {
                Some(language) if languages.contains(&language) => {}
                Some(language) => languages.push(language),
                None => self.ignored.push(IgnoredAttribute {
                    attribute: "languages",
                    value: word,
                    expected: "interface languages such as fi, sv, en",
                }),
            }
        }
        languages
    }
}

impl std::fmt::Display for IgnoredAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}=\"{}\" is ignored; write {}", self.attribute, self.value, self.expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &[(&str, &str)]) -> (Config, Vec<IgnoredAttribute>) {
        Config::parse(&|name| attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn attributes_that_are_absent_have_defaults() {
        assert_eq!(read(&[]), (Config::default(), vec![]));
        assert_eq!(read(&[("lang", ""), ("theme", " ")]), (Config::default(), vec![]));
    }

    #[test]
    fn attributes_are_read() {
        let (config, ignored) = read(&[
            ("feed", "a.json https://example.org/b.json"),
            ("lang", "SV"),
            ("languages", "sv, fi"),
            ("place", "åbo"),
            ("theme", "dark"),
            ("heading-level", "3"),
            ("exit", "off"),
            ("exit-url", "https://example.org/weather"),
            ("enough", "8"),
        ]);
        assert!(ignored.is_empty());
        assert_eq!(config.feeds.len(), 2);
        assert_eq!(config.language, Some(Language::SWEDISH));
        assert_eq!(config.languages, [Language::SWEDISH, Language::FINNISH]);
        assert_eq!(config.place, MunicipalityCode::parse("853").map(PresetPlace::Municipality));
        assert_eq!((config.theme, config.heading_level.number(), config.enough), (Theme::Dark, 3, 8));
        assert_eq!(config.exit, Exit::Off);
    }

    #[test]
    fn a_value_that_cannot_be_used_is_ignored_and_reported() {
        let (config, ignored) =
            read(&[("theme", "pink"), ("heading-level", "9"), ("languages", "fi xx"), ("place", "Berlin")]);
        assert_eq!(config, Config { languages: vec![Language::FINNISH], ..Config::default() });
        let attributes: Vec<_> = ignored.iter().map(|ignored| ignored.attribute).collect();
        assert_eq!(attributes, ["languages", "place", "theme", "heading-level"]);
        assert!(ignored.iter().any(|ignored| ignored.to_string().contains("auto, light or dark")));
        let (config, ignored) = read(&[("exit", "no"), ("exit-url", "javascript:alert(1)")]);
        assert_eq!(config.exit, Exit::On, "who wrote something else did not mean to be without");
        assert_eq!(ignored.iter().map(|ignored| ignored.attribute).collect::<Vec<_>>(), ["exit-url", "exit"]);
    }

    #[test]
    fn the_exit_leads_to_pages_only() {
        let check =
            |address, expected: usize| assert_eq!(read(&[("exit-url", address)]).1.len(), expected, "{address}");
        for good in ["https://example.org", "HTTP://example.org/a:b", "/weather", "weather.html?at=12:00", ""] {
            check(good, 0);
        }
        for bad in ["https://", "javascript:alert(1)", "ftp://example.org", "tel:112", "data:text/html,a"] {
            check(bad, 1);
        }
    }
}
