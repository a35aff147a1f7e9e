//! The chunks of a large feed as files. Each begins with its name and a hash of the rest, so that one that is cut off, or
//! of another build, is not taken for it.

use model::chunks::{Chunks, Name, part};

/// A chunk as a file. `feed` is the feed of its services, as JSON.
pub fn write(build: Name, chunk: usize, feed: &str) -> String {
    let rest = feed.trim_start().strip_prefix('{').unwrap_or(feed);
    format!("{}{rest}", label(build, chunk, rest))
}

/// Adds the services of a file to `chunks`. `None` if its content is not the one that its name stands for, or is
/// incomplete.
pub fn take(chunks: &Chunks, file: usize, bytes: &[u8]) -> Option<()> {
    let is_whole = match chunks.name(file) {
        Some(name) => name == Name::of(bytes),
        None => is_part(chunks.build(), file, std::str::from_utf8(bytes).ok()?),
    };
    let feed = crate::parse(bytes).ok().filter(|_| is_whole)?.feed;
    chunks.keep_file(file, feed.services, feed.organizations)
}

/// Whether a text is this chunk.
fn is_part(build: Name, chunk: usize, text: &str) -> bool {
    let length = label(build, chunk, "").len();
    text.split_at_checked(length).is_some_and(|(begin, rest)| begin == label(build, chunk, rest))
}

/// What stands before the rest of a chunk.
fn label(build: Name, chunk: usize, rest: &str) -> String {
    format!("{{\"part\":\"{} {}\",", part(build, chunk), Name::of(rest.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_is_told_from_any_other_text() {
        let (build, other) = (Name::of(b"build"), Name::of(b"other"));
        let text = write(build, 7, r#"{"format": "service-feed/1", "services": []}"#);
        assert!(is_part(build, 7, &text) && crate::parse(text.as_bytes()).is_ok());
        assert!(!is_part(build, 70, &text) && !is_part(other, 7, &text));
        for end in 0..text.len() {
            assert!(!is_part(build, 7, &text[..end]), "{end}");
            assert!(!is_part(build, 7, &format!("{}_{}", &text[..end], &text[end + 1..])), "{end}");
        }
    }
}
