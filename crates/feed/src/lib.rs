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
        FeedError::NotUtf8
        | FeedError::Page
        | FeedError::NotJson { .. }
        | FeedError::CutOff { .. }
        | FeedError::Index => {
            !bytes.windows(service_feed::FORMAT.len()).any(|part| part == service_feed::FORMAT.as_bytes())
        }
    }
}
