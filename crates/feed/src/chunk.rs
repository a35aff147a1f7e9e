//! Adds a chunk of a large feed that has arrived to the chunks of the feed.

use model::chunks::{Chunks, Name};

/// Adds the services of a file to `chunks`. `None` if its content is not the one that its name stands for, or is
/// incomplete.
pub fn take(chunks: &Chunks, file: usize, bytes: &[u8]) -> Option<()> {
    if chunks.name(file)? != Name::of(bytes) {
        return None;
    }
    let feed = crate::parse(bytes).ok()?.feed;
    chunks.keep_file(file, feed.services, feed.organizations)
}
