//! Reading and writing files, and the day: the only place that touches the disk and the clock.

mod replaced;
mod whole;

use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use authoring::wording::{Message, feed_error};
use model::{date::Date, feed::Parsed, problem::FeedError};

use crate::{error::CommandError, progress::Progress};
pub use replaced::{Kept, keep_before};

/// The most that one file may have, in bytes: what is larger is no directory, and memory is not without end.
const LARGEST: u64 = 512 * 1024 * 1024;

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, CommandError> {
    let failed = |source| CommandError::Read { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    // A device or a pipe has no length that could be asked for, so it is counted while it is read.
    File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if LARGEST < bytes.len() as u64 {
        let reason = Message::new("reason-too-large").with("most", (LARGEST >> 20).to_string());
        return Err(CommandError::Unusable { path: path.to_owned(), reason });
    }
    Ok(bytes)
}

/// The text of a file that is written again later, so that no letter of it may be lost.
///
/// # Errors
/// Where a byte belongs to no letter of UTF-8. It is named with its line, both counted from one.
pub fn read_text(path: &Path) -> Result<String, CommandError> {
    let unreadable = |valid: usize, bytes: &[u8]| {
        let line = 1 + bytes.iter().take(valid).filter(|byte| **byte == b'\n').count();
        let reason = Message::new("reason-not-utf-8").with("line", line.to_string());
        CommandError::Unusable { path: path.to_owned(), reason: reason.with("byte", (valid + 1).to_string()) }
    };
    String::from_utf8(read(path)?).map_err(|error| unreadable(error.utf8_error().valid_up_to(), error.as_bytes()))
}

/// The files at these places. A folder is the files within it that may be of a directory, such as its tables; what is
/// below that is not looked at.
pub fn read_all(paths: &[PathBuf]) -> Result<Vec<authoring::import::File>, CommandError> {
    let mut files = Vec::new();
    for path in paths {
        let within = if path.is_dir() { list(path)? } else { vec![path.clone()] };
        for path in within {
            let name = path.display().to_string();
            let progress = Progress::new(&name);
            progress.now("reading");
            files.push(authoring::import::File { name, bytes: read(&path)? });
        }
    }
    Ok(files)
}

/// The endings of what a directory is published in.
const ENDINGS: [&str; 10] = ["csv", "tsv", "txt", "json", "jsonld", "ndjson", "xlsx", "ods", "html", "zip"];

/// The files of a folder in the order of their names.
fn list(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let failed = |source| CommandError::Read { path: folder.to_owned(), source };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_file() && !is_hidden && ENDINGS.contains(&ending.as_str()) {
            found.push(path);
        }
    }
    found.sort();
    if found.is_empty() {
        let reason = Message::new("reason-no-files").with("endings", ENDINGS.join(", "));
        return Err(CommandError::Unusable { path: folder.to_owned(), reason });
    }
    Ok(found)
}

/// What a feed states. What is wrong with a part of it is for `check` to say.
pub fn load_feed(path: &Path) -> Result<Parsed, CommandError> {
    feed::parse(&read(path)?).map_err(|error| unusable(path, &error))
}

/// Nothing of the feed at a path can be used.
pub fn unusable(path: &Path, error: &FeedError) -> CommandError {
    CommandError::Unusable { path: path.to_owned(), reason: feed_error(error) }
}

/// Writes a file whole or not at all, in the place of one that is there. Its folder is made where it is not there yet.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), CommandError> {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), make_folder)?;
    whole::write(path, bytes).map_err(|source| CommandError::Write { path: path.to_owned(), source })
}

/// Writes to standard output.
pub fn write_out(bytes: &[u8]) -> Result<(), CommandError> {
    Ok(io::stdout().write_all(bytes)?)
}

/// Makes sure that what is written does not take the place of what is read.
///
/// # Errors
/// Where the output is one of the inputs, under whichever name.
pub fn spare_inputs<'a>(output: &Path, inputs: impl IntoIterator<Item = &'a PathBuf>) -> Result<(), CommandError> {
    // What is not there yet is no input.
    let Ok(output_file) = output.canonicalize() else { return Ok(()) };
    let is_same = |input: &&PathBuf| input.canonicalize().is_ok_and(|input| input == output_file);
    match inputs.into_iter().find(is_same) {
        Some(_) => Err(CommandError::OwnInput { path: output.to_owned() }),
        None => Ok(()),
    }
}

/// Makes a folder with those above it, where it is not there yet.
fn make_folder(path: &Path) -> Result<(), CommandError> {
    std::fs::create_dir_all(path).map_err(|source| CommandError::Write { path: path.to_owned(), source })
}

/// The day, in the universal time zone.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or_default();
    Date::from_days_since_epoch(days).unwrap_or(Date::EPOCH)
}
