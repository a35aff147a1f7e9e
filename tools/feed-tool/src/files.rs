//! Reading and writing files, and the day: the only place that touches the disk and the clock.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use model::{date::Date, feed::Parsed};

use crate::error::CommandError;

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, CommandError> {
    fs::read(path).map_err(|source| CommandError::Read { path: path.to_owned(), source })
}

/// What a feed states. What is wrong with a part of it is for `check` to say.
pub fn load_feed(path: &Path) -> Result<Parsed, CommandError> {
    let unusable = |reason: String| CommandError::Unusable { path: path.to_owned(), reason };
    feed::parse(&read(path)?).map_err(|error| unusable(error.to_string()))
}

/// Writes a file whole, in the place of one that is there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), CommandError> {
    fs::write(path, bytes).map_err(|source| CommandError::Write { path: path.to_owned(), source })
}

/// Writes to a file, or to standard output where none is named.
pub fn write_out(path: Option<&Path>, bytes: &[u8]) -> Result<(), CommandError> {
    match path {
        Some(path) => write(path, bytes),
        None => Ok(io::stdout().write_all(bytes)?),
    }
}

/// Makes a folder with those above it, where it is not there yet.
pub fn make_folder(path: &Path) -> Result<(), CommandError> {
    fs::create_dir_all(path).map_err(|source| CommandError::Write { path: path.to_owned(), source })
}

/// The day, in the universal time zone.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or_default();
    Date::from_days_since_epoch(days).unwrap_or(Date::EPOCH)
}
