//! Parses and writes feeds in the format `service-feed/1`, and the index and the chunks of large ones.
//!
//! [`parse`] is where to start reading. A record that is wrong never loses the others: what can be used is in the feed,
//! and the rest is a list of problems.

pub mod chunk;
pub mod report;
pub mod service_feed;
pub mod service_index;
pub mod source;

use model::{feed::Parsed, problem::FeedError};

/// Parses a feed.
///
/// ```
/// let json = r#"{
///     "format": "service-feed/1",
///     "services": [
///         { "id": "chat", "name": { "fi": "Kriisichat", "sv": "Krischatt" }, "cost": "free" },
///         { "id": "nameless" }
///     ]
/// }"#;
/// let parsed = feed::parse(json.as_bytes())?;
/// assert_eq!(parsed.feed.services.len(), 1);
/// assert_eq!(parsed.problems[0].path, "services[1].name");
/// # Ok::<(), model::problem::FeedError>(())
/// ```
///
/// # Errors
/// If nothing of it can be used: it is not JSON, not of this format, or has no list of services.
pub fn parse(bytes: &[u8]) -> Result<Parsed, FeedError> {
    service_feed::parse(bytes)
}

/// Whether a document that could not be parsed may be a feed of another format. It is none if it names this format near
/// its beginning, as all do that are cut off or broken somewhere.
pub fn may_be_foreign(bytes: &[u8], error: &FeedError) -> bool {
    match error {
        FeedError::NoServices => false,
        FeedError::Format(found) => found.is_empty(),
        FeedError::NotUtf8
        | FeedError::Page
        | FeedError::NotJson { .. }
        | FeedError::CutOff { .. }
        | FeedError::Index => {
            let beginning = bytes.get(..service_feed::PIECE).unwrap_or(bytes);
            !beginning.windows(service_feed::FORMAT.len()).any(|part| part == service_feed::FORMAT.as_bytes())
        }
    }
}
