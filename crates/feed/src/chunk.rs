//! Adds a chunk of a large feed that has arrived to the chunks of the feed.

use model::chunks::{Chunks, Name};

/// Keeps the services of a file of `chunks`. `None` where other bytes came than its name says, or it was cut off.
pub fn take(chunks: &Chunks, file: usize, bytes: &[u8]) -> Option<()> {
    if chunks.name(file)? != Name::of(bytes) {
        return None;
    }
    let feed = crate::parse(bytes).ok()?.feed;
    chunks.keep_file(file, feed.services, feed.organizations)
}
