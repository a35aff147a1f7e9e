//! Facets, the values an answer can have, and how a service stands to one. What is decided about a facet alone stands in
//! the table below; how a service is judged by one is in `finder::engine::matching`.
//!
//! To add one, write a row, and a `Value` where it has one of its own. The compiler then names the places that have to
//! decide about it, and tests name the tables of words that lack it: the messages of the interface (`ask-` and `why-`
//! and the code) and the words of a spreadsheet (`facet` and the code in `vocabulary.tsv`).

use super::{
    area::{MunicipalityCode, RegionCode},
    identifier::Code,
    locale::Language,
    service::{ChannelKind, Form},
    town::Town,
};

/// Declares the facets. The documentation of a row is its text in the JSON Schema.
macro_rules! facets {
    ($(
        $(#[doc = $doc:literal])+
        $facet:ident { code: $code:literal, kind: $kind:ident, values: $values:ident $(($only_code:literal => $only:ident))? }
    )*) => {
        /// A respect in which services differ and about which a question can be asked.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Facet { $($(#[doc = $doc])+ $facet),* }

        impl Facet {
            pub const ALL: [Self; Self::NAMES.len()] = [$(Self::$facet),*];
            /// The codes in the feed, in the order of `ALL`.
            pub const NAMES: &'static [&'static str] = &[$($code),*];
            /// What they are about, in a sentence each, in the order of `ALL`.
            pub const DESCRIPTIONS: &'static [&'static str] = &[$(concat!($($doc),+)),*];

            /// The code in the feed, such as `topic`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$facet => $code),* }
            }

            /// What a mismatch means.
            pub fn kind(self) -> FacetKind {
                match self { $(Self::$facet => FacetKind::$kind),* }
            }

            /// Which values an answer can have.
            pub fn values(self) -> ValueType {
                match self { $(Self::$facet => ValueType::$values $((&[$only_code]))?),* }
            }

            /// The value, where there is only one.
            pub fn only_value(self) -> Option<Value> {
                match self { $(Self::$facet => facets!(only $($only)?)),* }
            }
        }
    };
    (only) => { None };
    (only $value:ident) => { Some(Value::$value) };
}

facets! {
    /// What the service helps with.
    Topic { code: "topic", kind: Essential, values: Term }
    /// Whom the service is for.
    Audience { code: "audience", kind: Essential, values: Term }
    /// How old the people are for whom it is.
    Age { code: "age", kind: Essential, values: Age }
    /// Where the people live for whom it is.
    Area { code: "area", kind: Circumstance, values: Place }
    /// In which form help is given.
    Form { code: "form", kind: Circumstance, values: Form }
    /// How one makes contact.
    Channel { code: "channel", kind: Circumstance, values: Channel }
    /// In which language help is given.
    Language { code: "language", kind: Circumstance, values: Language }
    /// Whether it is free of charge.
    Cost { code: "cost", kind: Circumstance, values: Only("free" => Free) }
    /// Whether one can stay anonymous.
    Anonymity { code: "anonymity", kind: Circumstance, values: Only("yes" => Anonymous) }
    /// Whether one can come without registering.
    Registration { code: "registration", kind: Circumstance, values: Only("none" => NoRegistration) }
    /// Whether one can come in a wheelchair.
    Accessibility { code: "accessibility", kind: Circumstance, values: Only("wheelchair" => Wheelchair) }
}

/// What a mismatch means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacetKind {
    /// The service cannot help: a mismatch excludes it for good.
    Essential,
    /// The service could help otherwise: one such mismatch makes it a near miss.
    Circumstance,
}

/// What the values of a facet are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    /// Codes of the feed's terms.
    Term,
    /// Whole years.
    Age,
    /// Municipalities and regions, and towns elsewhere.
    Place,
    Form,
    Channel,
    Language,
    /// One value alone, under this code: the question is answered by it or by "I don't know".
    Only(&'static [&'static str]),
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
    Town(Town),
    Form(Form),
    Channel(ChannelKind),
    Language(Language),
    Free,
    Anonymous,
    NoRegistration,
    Wheelchair,
}

/// How a service fits an answer. Only `Misses` excludes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Fits,
    Partly(PartialFit),
    /// The feed does not say, so the reader has to ask.
    Unknown,
    Misses,
}

/// Why a service fits only in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartialFit {
    /// The service is about a broader code than the answer.
    Broader,
    /// The language is available with an interpreter.
    Interpreter,
    /// Only some of the channels offer the language.
    SomeChannels,
    /// The service covers a part of the region.
    PartOfArea,
    /// The service covers the place, but people meet in other towns (`matching::visit_towns`).
    VisitsElsewhere,
    /// The price varies.
    CostVaries,
}

impl Value {
    /// The value as a feed writes it. [`Facet::parse_value`] is the inverse.
    pub fn written(&self) -> String {
        match self {
            Value::Term(code) => code.to_string(),
            Value::Age(years) => years.to_string(),
            Value::Municipality(code) => code.to_string(),
            Value::Region(code) => code.to_string(),
            Value::Town(town) => town.written(),
            Value::Form(form) => form.as_str().to_owned(),
            Value::Channel(kind) => kind.as_str().to_owned(),
            Value::Language(language) => language.to_string(),
            Value::Free => "free".to_owned(),
            Value::Anonymous => "yes".to_owned(),
            Value::NoRegistration => "none".to_owned(),
            Value::Wheelchair => "wheelchair".to_owned(),
        }
    }
}

impl Facet {
    /// Parses the code of a facet.
    pub fn parse(code: &str) -> Option<Self> {
        let at = Self::NAMES.iter().position(|known| *known == code)?;
        Self::ALL.get(at).copied()
    }

    /// Parses the `value` of an option of a question about this facet.
    ///
    /// ```
    /// use model::facet::{Facet, Value};
    ///
    /// assert_eq!(Facet::Age.parse_value("18"), Some(Value::Age(18)));
    /// assert_eq!(Facet::Age.parse_value("adult"), None);
    /// ```
    pub fn parse_value(self, text: &str) -> Option<Value> {
        match self.values() {
            ValueType::Term => (!text.trim().is_empty()).then(|| Value::Term(Code::new(text))),
            ValueType::Age => text.trim().parse().ok().map(Value::Age),
            ValueType::Place => Town::parse(text).map(Value::Town).or_else(|| match text.trim().len() {
                3 => MunicipalityCode::parse(text).map(Value::Municipality),
                _ => RegionCode::parse(text).map(Value::Region),
            }),
            ValueType::Form => Form::parse(text).map(Value::Form),
            ValueType::Channel => ChannelKind::parse(text).map(Value::Channel),
            ValueType::Language => Language::parse(text).map(Value::Language),
            ValueType::Only(codes) => self.only_value().filter(|_| codes.contains(&text)),
        }
    }
}

impl Fit {
    /// For comparing: 3 for `Fits` down to 0 for `Misses`.
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
    fn each_facet_has_a_code_of_its_own() {
        for facet in Facet::ALL {
            assert_eq!(Facet::parse(facet.as_str()), Some(facet));
        }
        assert_eq!(Facet::parse("colour"), None);
    }

    #[test]
    fn the_only_value_of_a_facet_is_written_by_its_code() {
        for facet in Facet::ALL {
            let code = facet.only_value().map(|value| value.written());
            let declared = if let ValueType::Only(codes) = facet.values() { codes.first().copied() } else { None };
            assert_eq!(code.as_deref(), declared, "{facet:?}");
        }
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
            (Facet::Area, "@Ely"),
            (Facet::Area, "@Bristol\t14145\t17741"),
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
