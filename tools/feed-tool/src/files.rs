//! Reading and writing files, and the day. The only place that touches the disk and the clock.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use model::{date::Date, feed::Parsed, locale::Language};

use crate::outcome::Failure;

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|source| Failure::Read { path: path.to_owned(), source })
}

/// What a feed states. What is wrong with a part of it is for `check` to say.
pub fn read_feed(path: &Path) -> Result<Parsed, Failure> {
    feed::parse(&read(path)?).map_err(|error| Failure::Unusable { path: path.to_owned(), reason: error.to_string() })
}

/// Writes a file whole, in the place of one that is there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|source| Failure::Write { path: path.to_owned(), source })
}

/// Writes to a file, or to standard output where none is named.
pub fn write_out(path: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match path {
        Some(path) => write(path, bytes),
        None => Ok(io::stdout().write_all(bytes)?),
    }
}

/// The day, in the universal time zone.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or_default();
    Date::from_days_since_epoch(days).unwrap_or(Date::EPOCH)
}

/// Reads a day of the command line.
pub fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("{text} is not a day; write it like 2026-12-31"))
}

/// Reads a language of the command line.
pub fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| format!("{text} is not a language; write a tag such as fi, sv or en"))
}
