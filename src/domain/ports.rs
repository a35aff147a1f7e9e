//! What the domain needs from outside, as traits, each with a twin that lives in memory for tests.

use std::{collections::BTreeMap, fmt};

use super::{date::Date, locale::Language, opening::LocalTime};

/// Tells the time on the wall, in a time zone that is named as IANA names them.
pub trait Clock {
    fn now(&self, timezone: &str) -> LocalTime;
}

/// A clock that stands still.
#[derive(Debug, Clone, Copy)]
pub struct StoppedClock(pub LocalTime);

impl Clock for StoppedClock {
    fn now(&self, _timezone: &str) -> LocalTime {
        self.0
    }
}

/// Fetches a feed as it is, without a look inside.
pub trait FeedSource {
    /// # Errors
    /// Where nothing or too much came.
    fn fetch(&self, url: &str) -> impl Future<Output = Result<Vec<u8>, FetchError>>;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: blocked, or no such host, or a line that broke.
    Unreachable,
    /// No answer, and the browser knows of no connection.
    Offline,
    TimedOut,
    /// The server answered with this status.
    Status(u16),
    /// It answered with this status, and asks to be left alone for so many seconds.
    Busy {
        status: u16,
        seconds: u32,
    },
    /// More bytes than a feed may have.
    TooLarge,
}

/// Feeds that are already here, by address.
#[derive(Debug, Clone, Default)]
pub struct FeedsInMemory(pub BTreeMap<String, Vec<u8>>);

impl FeedSource for FeedsInMemory {
    async fn fetch(&self, url: &str) -> Result<Vec<u8>, FetchError> {
        self.0.get(url).cloned().ok_or(FetchError::Status(404))
    }
}

/// Writes dates, lists and names as a language does.
pub trait Format {
    /// A day such as "31 October 2026".
    fn date(&self, language: Language, date: Date) -> String;
    /// A day without its year, such as "31 October".
    fn day(&self, language: Language, date: Date) -> String;
    /// "a, b and c".
    fn list(&self, language: Language, items: &[String]) -> String;
    fn number(&self, language: Language, number: usize) -> String;
    /// The name of a language, such as "Thai".
    fn language_name(&self, language: Language, named: Language) -> String;
}

/// Writes everything as the machine does.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainFormat;

impl Format for PlainFormat {
    fn date(&self, _language: Language, date: Date) -> String {
        date.to_string()
    }

    fn day(&self, _language: Language, date: Date) -> String {
        date.to_string()
    }

    fn list(&self, _language: Language, items: &[String]) -> String {
        items.join(", ")
    }

    fn number(&self, _language: Language, number: usize) -> String {
        number.to_string()
    }

    fn language_name(&self, _language: Language, named: Language) -> String {
        named.to_string()
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
