//! What is in a zip archive, which is also what workbooks are. The crate zip reads it, as it does for calamine.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

/// All files of an archive together may have so many bytes when they are unpacked. A few kilobytes can hold gigabytes of
/// zeros, and a workbook of 200,000 services has a fifth of this.
pub const MOST_UNPACKED: u64 = 256 * 1024 * 1024;

/// So many files.
const MOST_FILES: usize = 10_000;

/// Why an archive is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArchiveError {
    /// It is no archive, or broken.
    Broken(String),
    TooLarge,
}

pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The names of the files of an archive. Empty where it is none.
pub fn names(bytes: &[u8]) -> Vec<String> {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect()
}

/// Unpacks an archive to nowhere, so that what opens it afterwards cannot unpack more than is good. What an archive says
/// of its sizes itself may be wrong. The sum is returned.
///
/// # Errors
/// Where it is broken or too large.
pub fn measure(bytes: &[u8]) -> Result<u64, ArchiveError> {
    let mut sum = 0;
    each(bytes, &mut |_, file, room| {
        let length = io::copy(&mut file.take(room + 1), &mut io::sink())?;
        sum += length;
        Ok(length)
    })?;
    Ok(sum)
}

/// The files of an archive whose names are wanted, with their bytes.
///
/// # Errors
/// Where it is broken or too large.
pub fn unpack(bytes: &[u8], is_wanted: &dyn Fn(&str) -> bool) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
    let mut files = Vec::new();
    each(bytes, &mut |name, file, room| {
        if !is_wanted(name) {
            return Ok(0);
        }
        let mut content = Vec::new();
        let length = file.take(room + 1).read_to_end(&mut content)?;
        files.push((name.to_owned(), content));
        Ok(length as u64)
    })?;
    Ok(files)
}

/// Reads a file of which so many bytes at most are wanted, and returns how many there were.
type ReadOne<'a> = dyn FnMut(&str, &mut dyn Read, u64) -> io::Result<u64> + 'a;

fn each(bytes: &[u8], read: &mut ReadOne) -> Result<(), ArchiveError> {
    let broken = |error: &dyn std::fmt::Display| ArchiveError::Broken(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if MOST_FILES < archive.len() {
        return Err(ArchiveError::TooLarge);
    }
    let mut room = MOST_UNPACKED;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|error| broken(&error))?;
        let name = file.name().map_err(|error| broken(&error))?.into_owned();
        let length = read(&name, &mut file, room).map_err(|error| broken(&error))?;
        room = room.checked_sub(length).ok_or(ArchiveError::TooLarge)?;
    }
    Ok(())
}
