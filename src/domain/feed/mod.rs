//! Reading a feed. Knows which formats there are; each format has a file of its own.
//! What is wrong with a feed is returned beside what is right: one bad record never loses another.

#[cfg(test)]
mod any_json;
pub mod foreign;
pub mod json;
mod problem;
pub mod service_feed;
pub mod service_index;

pub use problem::{Fault, FeedError, MAX_PROBLEMS, Outcome, Problem};

use super::{
    by_id::ById,
    chunks::Chunks,
    date::Date,
    identifier::OrganizationId,
    link::Link,
    locale::Language,
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

/// Reads a feed.
///
/// # Errors
/// Where nothing of it can be used: it is not JSON, not a known format, or has no list of services.
pub fn parse(bytes: &[u8]) -> Result<Parsed, FeedError> {
    service_feed::parse(bytes)
}

/// Whether a document that could not be read may be a feed of another format. One that names this format is none.
pub fn may_be_foreign(bytes: &[u8], error: &FeedError) -> bool {
    match error {
        FeedError::NoServices => false,
        FeedError::Format(found) => found.is_empty(),
        _ => !bytes.windows(service_feed::FORMAT.len()).any(|part| part == service_feed::FORMAT.as_bytes()),
    }
}
