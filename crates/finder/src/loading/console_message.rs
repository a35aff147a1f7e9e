//! What the editor of a page or of a feed reads in the browser's console when something is wrong with a feed.

use std::fmt;

use feed::source::FetchError;
use model::problem::{FeedError, Problem};

/// Something that is wrong with one of the feeds. Its display is one line of the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleMessage {
    /// The position of the feed among several. `None`: it is the only one.
    pub(super) position: Option<usize>,
    pub(super) cause: Cause,
}

/// What is wrong: with the fetching, with the feed as a whole, or with a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cause {
    Fetching(FetchError),
    Feed(FeedError),
    Part(Problem),
    /// What the reader of another format says about a feed. It names the feed itself.
    OtherFormat(String),
}

impl fmt::Display for ConsoleMessage {
    /// `services[3].id: …`, and among several feeds `feeds[1].services[3].id: …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.position, &self.cause) {
            (_, Cause::OtherFormat(line)) => return f.write_str(line),
            (None, Cause::Part(problem)) => return problem.fmt(f),
            (None, Cause::Fetching(_) | Cause::Feed(_)) => f.write_str("feed")?,
            (Some(position), Cause::Fetching(_) | Cause::Feed(_) | Cause::Part(_)) => write!(f, "feeds[{position}]")?,
        }
        match &self.cause {
            Cause::Fetching(error) => write!(f, ": {error}"),
            Cause::Feed(error) => write!(f, ": {error}"),
            Cause::Part(problem) => write!(f, ".{problem}"),
            Cause::OtherFormat(line) => f.write_str(line),
        }
    }
}
