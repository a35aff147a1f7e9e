//! What the host page asks for: the values of the element's attributes, parsed and checked.

use super::attributes::Attribute;
use model::{
    area::{MunicipalityCode, RegionCode, areas},
    country::Country,
    identifier::Code,
    link::{Link, Scheme},
    locale::Language,
    town::Town,
};

/// The wishes of one host page. The defaults are those of a page that states nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The addresses of the feeds, as they are written.
    pub feeds: Vec<String>,
    /// The language that the page asks for. `None`: that of the page, otherwise that of the reader.
    pub language: Option<Language>,
    /// The languages that are offered, at least one.
    pub languages: Vec<Language>,
    /// Preset topics and audiences: what they answer is not asked.
    pub topics: Vec<Code>,
    pub audiences: Vec<Code>,
    pub place: Option<PresetPlace>,
    /// Whose help lines are shown. `None`: those of the feed's country.
    pub country: Option<Country>,
    /// The IANA name of the time zone of all hours. `None`: that of the feed.
    pub timezone: Option<String>,
    pub theme: Theme,
    pub density: Density,
    pub heading_level: HeadingLevel,
    pub exit: Exit,
    /// The asking stops when at most this many services are left.
    pub enough: usize,
    /// The most questions that a reader is asked.
    pub max_questions: usize,
    pub history: History,
}

/// A place that the page presets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PresetPlace {
    Municipality(MunicipalityCode),
    Region(RegionCode),
    Town(Town),
    /// A name that is none of Finland's, as far as they have come: perhaps that of a town in the feed. What it means is
    /// told when both are there.
    Named,
}

/// Which colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Those that the reader prefers.
    #[default]
    Auto,
    Light,
    Dark,
    /// Those that follow from the colours of the page.
    Host,
}

/// How much room there is around everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Density {
    #[default]
    Roomy,
    Compact,
}

/// Whether the quick exit is there. Its address is known to the loader alone, because the exit works without the
/// program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Exit {
    #[default]
    On,
    Off,
}

/// Whether the browser's Back leads to the view before, or out of the page as it is the page's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum History {
    On,
    #[default]
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
    pub expected: Expected,
}

/// What can be written instead of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// What the attribute takes.
    Another,
    /// One of the languages that are offered.
    Offered,
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
            country: None,
            timezone: None,
            theme: Theme::Auto,
            density: Density::Roomy,
            heading_level: HeadingLevel::default(),
            exit: Exit::On,
            enough: 5,
            max_questions: 7,
            history: History::Off,
        }
    }
}

impl Config {
    /// Parses the attributes. `value` returns the value of one, `None` where it is absent. What cannot be used is
    /// ignored and reported.
    pub fn parse(value: &dyn Fn(Attribute) -> Option<String>) -> (Self, Vec<IgnoredAttribute>) {
        let mut config = Self::default();
        let mut ignored = Vec::new();
        for attribute in Attribute::ALL.iter().copied() {
            // An empty value is as none, except where the attribute itself is all there is to say.
            let says_something = |value: &String| attribute == Attribute::Compact || !value.trim().is_empty();
            let Some(value) = value(attribute).filter(says_something) else { continue };
            let unusable = config.set(attribute, &value).unwrap_or_else(|| vec![value]);
            let expected = Expected::Another;
            ignored.extend(unusable.into_iter().map(|value| IgnoredAttribute { attribute, value, expected }));
        }
        ignored.extend(config.language_not_offered());
        (config, ignored)
    }

    /// Takes the value of an attribute. Returns the parts that cannot be used, and `None` where the whole value cannot.
    fn set(&mut self, attribute: Attribute, value: &str) -> Option<Vec<String>> {
        match attribute {
            // An address may hold commas.
            Attribute::Feed => self.feeds = value.split_whitespace().map(str::to_owned).collect(),
            Attribute::Lang => self.language = Some(Language::parse(value)?),
            Attribute::Languages => return Some(self.set_languages(value)),
            Attribute::Topic => self.topics = words(value).map(Code::new).collect(),
            Attribute::Audience => self.audiences = words(value).map(Code::new).collect(),
            Attribute::Country => self.country = Some(Country::parse(value)?),
            Attribute::Timezone => self.timezone = Some(timezone(value)?),
            Attribute::Place => self.place = Some(PresetPlace::parse(value)),
            Attribute::Theme => self.theme = Theme::parse(value)?,
            Attribute::Compact => self.density = Density::parse(value)?,
            Attribute::HeadingLevel => self.heading_level = HeadingLevel::parse(value)?,
            Attribute::Exit => self.exit = Exit::parse(value)?,
            // Only to report a mistake: the loader has already decided.
            Attribute::ExitUrl => page_address(value)?,
            Attribute::Enough => self.enough = number(value, 50)?,
            Attribute::MaxQuestions => self.max_questions = number(value, 20)?,
            // Likewise.
            Attribute::Loading if matches!(value.trim(), "eager" | "lazy") => {}
            Attribute::Loading => return None,
            Attribute::Base => {}
            Attribute::History => self.history = History::parse(value)?,
        }
        Some(Vec::new())
    }

    /// Returns the words that are not a language of the interface. If no word is one, all languages stay.
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
        let (attribute, expected) = (Attribute::Lang, Expected::Offered);
        (!is_offered).then(|| IgnoredAttribute { attribute, value: asked.to_string(), expected })
    }
}

impl PresetPlace {
    fn parse(text: &str) -> Self {
        let region = RegionCode::parse(text).filter(|code| areas().region(*code).is_some()).map(PresetPlace::Region);
        let place = region.or_else(|| areas().current(text).map(PresetPlace::Municipality));
        place.unwrap_or(PresetPlace::Named)
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

impl History {
    fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "on" => Some(History::On),
            "off" => Some(History::Off),
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
            "host" => Some(Theme::Host),
            _ => None,
        }
    }

    /// The value as the attribute writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Host => "host",
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

impl Default for HeadingLevel {
    fn default() -> Self {
        Self(2)
    }
}

impl HeadingLevel {
    fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|level| (1..=6).contains(level)).map(Self)
    }

    /// The level as a number.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The level of a heading below one of this level; 6 is the deepest.
    pub fn below(self) -> Self {
        Self((self.0 + 1).min(6))
    }
}

/// An address on the web, or one without a scheme, which is a page of the host's own. A fragment alone is the page that
/// is to be left.
fn page_address(text: &str) -> Option<()> {
    if text.trim_start().starts_with('#') {
        return None;
    }
    let before_path = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_web = || Link::parse(text).is_some_and(|link| link.scheme() == Scheme::Web);
    (!before_path.contains(':') || is_web()).then_some(())
}

/// A name such as `Europe/Helsinki`. Whether there is such a zone only the browser knows.
fn timezone(text: &str) -> Option<String> {
    let text = text.trim();
    let is_one = text.contains('/') && text.bytes().all(|letter| letter.is_ascii_graphic());
    is_one.then(|| text.to_owned())
}

fn number(text: &str, most: usize) -> Option<usize> {
    text.trim().parse().ok().filter(|number| (1..=most).contains(number))
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split([' ', ',', '\n', '\t']).filter(|word| !word.is_empty())
}

impl std::fmt::Display for IgnoredAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let expected = match self.expected {
            Expected::Another => self.attribute.takes(),
            Expected::Offered => "one of the languages that are offered",
        };
        write!(f, "{}=\"{}\" is ignored; write {expected}", self.attribute.name(), self.value)
    }
}

#[cfg(test)]
mod tests;
