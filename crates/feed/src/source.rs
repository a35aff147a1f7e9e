//! Where feeds are fetched from, as a trait, with an implementation in memory for tests.

use std::{collections::BTreeMap, fmt};

/// Fetches feeds.
pub trait FeedSource {
    type Document: FetchedDocument;

    /// What is at an address.
    ///
    /// # Errors
    /// If nothing or too much was received.
    fn fetch(&self, url: &str) -> impl Future<Output = Result<Self::Document, FetchError>>;

    /// Lets others work for a moment.
    fn pause(&self) -> impl Future<Output = ()>;
}

/// A document that has come and lies where it takes no memory of the program.
pub trait FetchedDocument {
    /// Its length in bytes.
    fn length(&self) -> usize;

    /// So many bytes from this offset on, fewer at the end.
    fn piece(&self, from: usize, most: usize) -> Vec<u8>;

    /// All of it.
    fn whole(self) -> Vec<u8>;
}

/// Why a feed could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: the request was blocked, there is no such host, or the connection broke.
    Unreachable,
    /// No answer, and the browser says that there is no connection.
    Offline,
    TimedOut,
    /// The server answered with this status.
    Status(u16),
    /// The server answered with this status, and asks to wait so many seconds.
    Busy {
        status: u16,
        seconds: u32,
    },
    /// More bytes than a feed may have.
    TooLarge,
}

/// Feeds in memory, by address.
#[derive(Debug, Clone, Default)]
pub struct FeedsInMemory(pub BTreeMap<String, Vec<u8>>);

impl FeedSource for FeedsInMemory {
    type Document = Vec<u8>;

    async fn fetch(&self, url: &str) -> Result<Vec<u8>, FetchError> {
        self.0.get(url).cloned().ok_or(FetchError::Status(404))
    }

    async fn pause(&self) {}
}

impl FetchedDocument for Vec<u8> {
    fn length(&self) -> usize {
        self.len()
    }

    fn piece(&self, from: usize, most: usize) -> Vec<u8> {
        let rest = self.get(from..).unwrap_or_default();
        rest.get(..most).unwrap_or(rest).to_vec()
    }

    fn whole(self) -> Vec<u8> {
        self
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FetchError::Unreachable => f.write_str("no answer"),
            FetchError::Offline => f.write_str("there is no connection"),
            FetchError::TimedOut => f.write_str("no answer in time"),
            FetchError::Status(status) => write!(f, "the server answered with status {status}"),
            FetchError::Busy { status, seconds } => {
                write!(f, "the server answered with status {status} and asks for {seconds} s")
            }
            FetchError::TooLarge => f.write_str("the feed is too large"),
        }
    }
}
