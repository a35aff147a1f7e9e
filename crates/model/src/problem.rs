//! What can be wrong in a feed: why it cannot be used at all ([`FeedError`]), and what is wrong in one that can
//! ([`Problem`]). The texts are in plain English for the author of the feed.

use std::fmt;

/// How many problems of one feed are kept. A feed with more is mended in several rounds.
pub const MAX_PROBLEMS: usize = 1_000;

/// Why nothing of a feed can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeedError {
    NotUtf8,
    /// It is a web page.
    Page,
    /// Not JSON from this line and column on, both counted from 1.
    NotJson {
        line: usize,
        column: usize,
    },
    /// JSON that ends in the middle of a value.
    CutOff {
        line: usize,
        column: usize,
    },
    /// The value of `format` is not `service-feed/1`; contains its first 40 characters.
    Format(String),
    /// `services` is missing or not a list.
    NoServices,
    /// An index that contradicts itself or is incomplete.
    Index,
}

/// One thing that is wrong in a feed that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place as a JSON path, such as `services[3].channels[0].value`.
    pub path: String,
    pub kind: ProblemKind,
    pub outcome: Outcome,
}

/// What became of the record or the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The service, question or contact is not in the feed.
    RecordLeftOut,
    /// The value counts as not stated.
    ValueIgnored,
    /// The value is used as it stands.
    Kept,
}

/// What is wrong. The variants contain what was found, cut to an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// A required value is absent or empty.
    Missing,
    /// Another record has this identifier.
    Duplicate(String),
    /// A JSON value of another type: what was found and what is expected, in words such as "a list".
    WrongType {
        found: &'static str,
        expected: &'static str,
    },
    /// Not one of the known names.
    NotOneOf {
        found: String,
        known: &'static [&'static str],
    },
    NotADate(String),
    NotATime(String),
    NotALanguage(String),
    NotALink(String),
    /// Not the code of a country.
    NotACountry(String),
    /// Not an official code of a municipality, region or county.
    NotAnArea(String),
    UnknownTerm(String),
    UnknownOrganization(String),
    UnknownQuestion(String),
    /// Two values in the wrong order, such as a minimum above the maximum, or an end before the start.
    WrongWayRound,
    NegativeNumber,
    /// Nested deeper than the parser follows.
    TooDeep,
    /// More entries than are read, of which there are at most so many.
    TooMany(usize),
    /// Longer texts than are read, which have at most so many bytes together.
    TooLong(usize),
}

impl fmt::Display for Problem {
    /// The place, what is wrong, what became of it, and the mend.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = match self.outcome {
            Outcome::RecordLeftOut => "left out",
            Outcome::ValueIgnored => "ignored",
            Outcome::Kept => "kept",
        };
        write!(f, "{}: {} ({outcome}); {}", self.path, self.kind, self.kind.mend())
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::Missing => f.write_str("a required value is missing"),
            ProblemKind::Duplicate(id) => write!(f, "the identifier \"{id}\" is used twice"),
            ProblemKind::WrongType { found, expected } => write!(f, "there is {found} where {expected} is read"),
            ProblemKind::NotOneOf { found, .. } => write!(f, "\"{found}\" is not a known value"),
            ProblemKind::NotADate(found) => write!(f, "\"{found}\" is not a date"),
            ProblemKind::NotATime(found) => write!(f, "\"{found}\" is not a time of day"),
            ProblemKind::NotALanguage(found) => write!(f, "\"{found}\" is not a language tag"),
            ProblemKind::NotALink(found) => write!(f, "\"{found}\" is not a link that can be followed"),
            ProblemKind::NotACountry(found) => write!(f, "\"{found}\" is not the code of a country"),
            ProblemKind::NotAnArea(found) => write!(f, "\"{found}\" is not the code of an area"),
            ProblemKind::UnknownTerm(code) => write!(f, "the code \"{code}\" is not in \"terms\""),
            ProblemKind::UnknownOrganization(id) => write!(f, "\"{id}\" is not in \"organizations\""),
            ProblemKind::UnknownQuestion(id) => write!(f, "there is no question \"{id}\""),
            ProblemKind::WrongWayRound => f.write_str("the first value is greater than the second"),
            ProblemKind::NegativeNumber => f.write_str("the number is negative"),
            ProblemKind::TooDeep => f.write_str("this is nested too deep"),
            ProblemKind::TooMany(most) => write!(f, "there are more entries than the {most} that are read"),
            ProblemKind::TooLong(most) => write!(f, "the texts are longer than the {most} bytes that are read"),
        }
    }
}

impl ProblemKind {
    /// How to mend it, as an instruction.
    pub fn mend(&self) -> String {
        match self {
            ProblemKind::Missing => "write it".into(),
            ProblemKind::Duplicate(_) => "give each record an identifier of its own".into(),
            ProblemKind::WrongType { expected, .. } => format!("write {expected}"),
            ProblemKind::NotOneOf { known, .. } => format!("write one of: {}", known.join(", ")),
            ProblemKind::NotADate(_) => "write year, month and day like 2026-12-31".into(),
            ProblemKind::NotATime(_) => "write hours and minutes like 09:00".into(),
            ProblemKind::NotALanguage(_) => "write a tag such as fi, sv or en".into(),
            ProblemKind::NotALink(_) => "begin it with https://, mailto:, tel: or sms:".into(),
            ProblemKind::NotACountry(_) => "write two letters, such as FI".into(),
            ProblemKind::NotAnArea(_) => {
                "write the official code, such as 853 for the municipality of Turku or 02 for its region".into()
            }
            ProblemKind::UnknownTerm(code) => format!("add \"{code}\" to \"terms\" with a label, or mend the code"),
            ProblemKind::UnknownOrganization(id) => format!("add \"{id}\" to \"organizations\", or mend it"),
            ProblemKind::UnknownQuestion(_) => "write the \"id\" of one of the questions".into(),
            ProblemKind::WrongWayRound => "swap the two".into(),
            ProblemKind::NegativeNumber => "write a number from 0 upwards".into(),
            ProblemKind::TooDeep => "write it with fewer levels".into(),
            ProblemKind::TooMany(_) => "leave out the rest, or make several records of it".into(),
            ProblemKind::TooLong(_) => "shorten them".into(),
        }
    }
}

/// The first characters of a text, for quoting it in a message.
pub fn excerpt(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned(),
        None => text.to_owned(),
    }
}

impl std::error::Error for FeedError {}

impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FeedError::NotUtf8 => f.write_str("the file is not in UTF-8; save it again with the encoding UTF-8"),
            FeedError::Page => f.write_str("the address leads to a web page and not to a feed"),
            FeedError::NotJson { line, column } => {
                write!(f, "the file is not JSON from line {line}, column {column} on")
            }
            FeedError::CutOff { line, column } => {
                write!(f, "the file stops in the middle, at line {line}, column {column}")
            }
            FeedError::Format(found) if found.is_empty() => {
                f.write_str("\"format\" is missing; write \"format\": \"service-feed/1\"")
            }
            FeedError::Format(found) => write!(f, "\"format\" is \"{found}\"; this finder reads \"service-feed/1\""),
            FeedError::NoServices => f.write_str("there is no list \"services\""),
            FeedError::Index => f.write_str("the index is not whole; build it again with service-feed build"),
        }
    }
}
