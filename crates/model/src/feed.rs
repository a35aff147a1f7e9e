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

/// What a feed states, whatever its format.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    pub title: Text,
    /// The language of texts that do not say theirs.
    pub language: Language,
    pub updated: Option<Date>,
    /// An IANA name, for the browser to compute with.
    pub timezone: Box<str>,
    pub organizations: ById<OrganizationId, Organization>,
    pub terms: Terms,
    pub questions: Vec<Question>,
    /// Replaces the built-in contacts unless empty.
    pub emergency: Vec<EmergencyContact>,
    pub services: Vec<Service>,
    /// Where the services are outlines: the chunks that hold the services themselves.
    pub chunks: Option<Box<Chunks>>,
}

/// A number or page for an emergency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyContact {
    pub label: Text,
    pub hint: Text,
    pub link: Link,
    /// The number or address as it is shown.
    pub shown: Box<str>,
}

/// A feed that was read, and what was wrong in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    pub feed: Feed,
    pub problems: Vec<Problem>,
}
