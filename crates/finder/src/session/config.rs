//! What the host page asks for: the values of the element's attributes, parsed and checked.

use super::attributes::Attribute;
use model::{
    area::{MunicipalityCode, RegionCode, areas},
    identifier::Code,
    link::{Link, Scheme},
    locale::Language,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The addresses of the feeds, as they are written.
    pub feeds: Vec<String>,
    /// The language the page asks for. `None`: the page's, else the reader's.
    pub language: Option<Language>,
    /// The languages that are offered, at least one.
    pub languages: Vec<Language>,
    pub topics: Vec<Code>,
    pub audiences: Vec<Code>,
    pub place: Option<PresetPlace>,
    pub theme: Theme,
    pub density: Density,
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

/// How much room there is around everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Density {
    #[default]
    Roomy,
    Compact,
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

/// A value that cannot be used, for the page's editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredAttribute {
    pub attribute: Attribute,
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
            density: Density::Roomy,
            heading_level: HeadingLevel(2),
            exit: Exit::On,
            enough: 5,
            max_questions: 7,
        }
    }
}

impl Config {
    /// Parses the values of the attributes; `value` gives that of one, `None` where it is absent. What cannot be used is
    /// ignored and reported.
    pub fn parse(value: &dyn Fn(Attribute) -> Option<String>) -> (Self, Vec<IgnoredAttribute>) {
        let mut config = Self::default();
        let mut ignored = Vec::new();
        for attribute in Attribute::ALL.iter().copied() {
            // An empty value is as none, except where the attribute itself is all there is to say.
            let says_something = |value: &String| attribute == Attribute::Compact || !value.trim().is_empty();
            let Some(value) = value(attribute).filter(says_something) else { continue };
            let unusable = config.set(attribute, &value).unwrap_or_else(|| vec![value]);
            let expected = attribute.takes();
            ignored.extend(unusable.into_iter().map(|value| IgnoredAttribute { attribute, value, expected }));
        }
        ignored.extend(config.language_not_offered());
        (config, ignored)
    }

    /// Gives what cannot be used of the value; `None` is all of it.
    fn set(&mut self, attribute: Attribute, value: &str) -> Option<Vec<String>> {
        match attribute {
            Attribute::Feed => self.feeds = words(value).map(str::to_owned).collect(),
            Attribute::Lang => self.language = Some(Language::parse(value)?),
            Attribute::Languages => return Some(self.set_languages(value)),
            Attribute::Topic => self.topics = words(value).map(Code::new).collect(),
            Attribute::Audience => self.audiences = words(value).map(Code::new).collect(),
            Attribute::Place => self.place = Some(PresetPlace::parse(value)?),
            Attribute::Theme => self.theme = Theme::parse(value)?,
            Attribute::Compact => self.density = Density::parse(value)?,
            Attribute::HeadingLevel => self.heading_level = HeadingLevel::parse(value)?,
            Attribute::Exit => self.exit = Exit::parse(value)?,
            // Only to report it: the loader has decided already.
            Attribute::ExitUrl => page_address(value)?,
            Attribute::Enough => self.enough = number(value, 50)?,
            Attribute::MaxQuestions => self.max_questions = number(value, 20)?,
        }
        Some(Vec::new())
    }

    /// Gives the words that are no language of the interface. If none is one, all languages stay.
    fn set_languages(&mut self, value: &str) -> Vec<String> {
        let (mut languages, mut unusable) = (Vec::new(), Vec::new());
        for word in words(value) {
            match Language::parse(word).filter(|language| Language::OF_INTERFACE.contains(language)) {
                Some(language) if languages.contains(&language) => {}
                Some(language) => languages.push(language),
                None => unusable.push(word.to_owned()),
            }
        }
        if !languages.is_empty() {
            self.languages = languages;
        }
        unusable
    }

    fn language_not_offered(&self) -> Option<IgnoredAttribute> {
        let asked = self.language?;
        let is_offered = self.languages.iter().any(|offered| offered.is_same_language(&asked));
        let expected = "one of the languages that are offered";
        (!is_offered).then(|| IgnoredAttribute { attribute: Attribute::Lang, value: asked.to_string(), expected })
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

impl Density {
    /// As HTML writes an attribute that is there or not: without a value or with its own name. Another value, such as
    /// "false", is not taken for a wish to have it.
    fn parse(text: &str) -> Option<Self> {
        ["", Attribute::Compact.name()].contains(&text.trim()).then_some(Density::Compact)
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

/// An address on the web, or one without a scheme, which is a page of the host's own.
fn page_address(text: &str) -> Option<()> {
    let before_path = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_web = || Link::parse(text).is_some_and(|link| link.scheme() == Scheme::Web);
    (!before_path.contains(':') || is_web()).then_some(())
}

fn number(text: &str, most: usize) -> Option<usize> {
    text.trim().parse().ok().filter(|number| (1..=most).contains(number))
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split([' ', ',', '\n', '\t']).filter(|word| !word.is_empty())
}

impl std::fmt::Display for IgnoredAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}=\"{}\" is ignored; write {}", self.attribute.name(), self.value, self.expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &[(&str, &str)]) -> (Config, Vec<IgnoredAttribute>) {
        let value = |attribute: Attribute| attributes.iter().find(|(name, _)| *name == attribute.name());
        Config::parse(&|attribute| value(attribute).map(|(_, value)| (*value).to_owned()))
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
        let attributes: Vec<_> = ignored.iter().map(|ignored| ignored.attribute.name()).collect();
        assert_eq!(attributes, ["languages", "place", "theme", "heading-level"]);
        assert!(ignored.iter().any(|ignored| ignored.to_string().contains("auto, light or dark")));
        let (config, ignored) = read(&[("exit", "no"), ("exit-url", "javascript:alert(1)")]);
        assert_eq!(config.exit, Exit::On, "who wrote something else did not mean to be without");
        assert_eq!(ignored.iter().map(|ignored| ignored.attribute.name()).collect::<Vec<_>>(), ["exit", "exit-url"]);
    }

    #[test]
    fn compact_is_there_or_not() {
        let check = |value: &str, density, ignored: usize| {
            let (config, reported) = read(&[("compact", value)]);
            assert_eq!((config.density, reported.len()), (density, ignored), "{value:?}");
        };
        check("", Density::Compact, 0);
        check("compact", Density::Compact, 0);
        check("false", Density::Roomy, 1);
    }

    #[test]
    fn a_language_that_is_not_offered_is_reported() {
        let ignored = |asked| read(&[("languages", "fi sv"), ("lang", asked)]).1;
        assert_eq!(ignored("fi-simple"), []);
        let lines: Vec<_> = ignored("en").iter().map(ToString::to_string).collect();
        assert_eq!(lines, ["lang=\"en\" is ignored; write one of the languages that are offered"]);
    }

    #[test]
    fn what_the_documentation_calls_the_default_is_the_default() {
        let defaults = Config::default();
        for (attribute, value) in [
            (Attribute::Theme, defaults.theme.as_str()),
            (Attribute::HeadingLevel, &defaults.heading_level.number().to_string()),
            (Attribute::Enough, &defaults.enough.to_string()),
            (Attribute::MaxQuestions, &defaults.max_questions.to_string()),
        ] {
            assert_eq!(attribute.default_text().trim_matches('`'), value, "{}", attribute.name());
        }
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
