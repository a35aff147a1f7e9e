//! Facets, the values an answer can have, and how a service stands to one. Knows their names and kinds;
//! the judgement itself is in `matching`.

use super::{
    area::{MunicipalityCode, RegionCode},
    identifier::Code,
    locale::Language,
    service::{ChannelKind, Form},
};

/// A respect in which services differ and about which a question can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    Topic,
    Audience,
    Age,
    Area,
    Form,
    Channel,
    Language,
    Cost,
    Anonymity,
    Registration,
}

/// What a mismatch means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacetKind {
    /// The service cannot help: a mismatch excludes it for good.
    Essential,
    /// The service could help otherwise: one such mismatch makes it a near miss.
    Circumstance,
}

/// One value of an answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A code of the feed's terms, for topic and audience.
    Term(Code),
    /// An age in whole years.
    Age(u8),
    Municipality(MunicipalityCode),
    Region(RegionCode),
    Form(Form),
    Channel(ChannelKind),
    Language(Language),
    Free,
    Anonymous,
    NoRegistration,
}

/// How a service stands to an answer. Only `Misses` excludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Fits,
    Partly(PartialFit),
    /// The feed does not say: so ask.
    Unknown,
    Misses,
}

/// Why a service fits in part only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartialFit {
    /// The service is on a broader code than the one asked for.
    Broader,
    /// In that language with an interpreter.
    Interpreter,
    /// In that language by some of its channels.
    SomeChannels,
    /// In a part of the region that was asked for.
    PartOfArea,
    /// It can be had there, but is met in person in other towns only (`matching::visit_towns`).
    VisitsElsewhere,
    /// The price varies.
    CostVaries,
}

impl Value {
    /// The value as a feed writes it; `Facet::parse_value` reads it.
    pub fn written(&self) -> String {
        match self {
            Value::Term(code) => code.to_string(),
            Value::Age(years) => years.to_string(),
            Value::Municipality(code) => code.to_string(),
            Value::Region(code) => code.to_string(),
            Value::Form(form) => form.as_str().to_owned(),
            Value::Channel(kind) => kind.as_str().to_owned(),
            Value::Language(language) => language.to_string(),
            Value::Free => "free".to_owned(),
            Value::Anonymous => "yes".to_owned(),
            Value::NoRegistration => "none".to_owned(),
        }
    }
}

impl Facet {
    pub const ALL: [Facet; 10] = [
        Facet::Topic,
        Facet::Audience,
        Facet::Age,
        Facet::Area,
        Facet::Form,
        Facet::Channel,
        Facet::Language,
        Facet::Cost,
        Facet::Anonymity,
        Facet::Registration,
    ];

    /// The names in the feed, in the order of `ALL`.
    pub const NAMES: &'static [&'static str] =
        &["topic", "audience", "age", "area", "form", "channel", "language", "cost", "anonymity", "registration"];

    pub fn as_str(self) -> &'static str {
        Self::NAMES.get(self as usize).copied().unwrap_or_default()
    }

    pub fn parse(name: &str) -> Option<Self> {
        let at = Self::NAMES.iter().position(|known| *known == name)?;
        Self::ALL.get(at).copied()
    }

    pub fn kind(self) -> FacetKind {
        match self {
            Facet::Topic | Facet::Audience | Facet::Age => FacetKind::Essential,
            Facet::Area
            | Facet::Form
            | Facet::Channel
            | Facet::Language
            | Facet::Cost
            | Facet::Anonymity
            | Facet::Registration => FacetKind::Circumstance,
        }
    }

    /// Reads the `value` of an option of a question about this facet.
    pub fn parse_value(self, text: &str) -> Option<Value> {
        match self {
            Facet::Topic | Facet::Audience => (!text.trim().is_empty()).then(|| Value::Term(Code::new(text))),
            Facet::Age => text.trim().parse().ok().map(Value::Age),
            Facet::Area => match text.trim().len() {
                3 => MunicipalityCode::parse(text).map(Value::Municipality),
                _ => RegionCode::parse(text).map(Value::Region),
            },
            Facet::Form => Form::parse(text).map(Value::Form),
            Facet::Channel => ChannelKind::parse(text).map(Value::Channel),
            Facet::Language => Language::parse(text).map(Value::Language),
            Facet::Cost => (text == "free").then_some(Value::Free),
            Facet::Anonymity => (text == "yes").then_some(Value::Anonymous),
            Facet::Registration => (text == "none").then_some(Value::NoRegistration),
        }
    }
}

impl Fit {
    /// 3 for `Fits` down to 0 for `Misses`.
    pub fn rank(self) -> u8 {
        match self {
            Fit::Fits => 3,
            Fit::Partly(_) => 2,
            Fit::Unknown => 1,
            Fit::Misses => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_facets_stand_in_the_same_order() {
        for facet in Facet::ALL {
            assert_eq!(Facet::parse(facet.as_str()), Some(facet));
        }
        assert_eq!(Facet::parse("colour"), None);
    }

    #[test]
    fn values_are_read_as_their_facet_writes_them() {
        assert_eq!(Facet::Area.parse_value("853"), MunicipalityCode::parse("853").map(Value::Municipality));
        assert_eq!(Facet::Area.parse_value("02"), RegionCode::parse("02").map(Value::Region));
        assert_eq!(Facet::Anonymity.parse_value("yes"), Some(Value::Anonymous));
        assert_eq!(Facet::Form.parse_value("dance"), None);
        for (facet, text) in [
            (Facet::Topic, "topic:a"),
            (Facet::Age, "18"),
            (Facet::Area, "005"),
            (Facet::Area, "02"),
            (Facet::Form, "one_to_one"),
            (Facet::Channel, "chat"),
            (Facet::Language, "fi-simple"),
            (Facet::Cost, "free"),
            (Facet::Anonymity, "yes"),
            (Facet::Registration, "none"),
        ] {
            assert_eq!(facet.parse_value(text).map(|value| value.written()).as_deref(), Some(text));
        }
    }
}
