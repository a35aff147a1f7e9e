//! A feed after it was parsed, whatever its format, with the problems that were found.

use crate::{
    by_id::ById,
    chunks::Chunks,
    date::Date,
    identifier::OrganizationId,
    link::Link,
    locale::Language,
    problem::Problem,
    question::Question,
    service::{Organization, Service},
    term::Terms,
    text::Text,
};

/// Everything that a feed states.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    pub title: Text,
    /// The language of texts that do not name theirs.
    pub language: Language,
    pub updated: Option<Date>,
    /// The IANA name of the time zone of all hours.
    pub timezone: Box<str>,
    pub organizations: ById<OrganizationId, Organization>,
    pub terms: Terms,
    pub questions: Vec<Question>,
    /// Replaces the built-in contacts unless empty.
    pub emergency: Vec<EmergencyContact>,
    pub services: Vec<Service>,
    /// The chunks that contain the services, if this feed is an index and `services` are outlines.
    pub chunks: Option<Box<Chunks>>,
}

/// A number to call or a page to open in an emergency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyContact {
    pub label: Text,
    pub hint: Text,
    pub link: Link,
    /// The number or address as the feed writes it.
    pub shown: Box<str>,
}

/// A feed that was parsed, with what is wrong in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    pub feed: Feed,
    pub problems: Vec<Problem>,
}
