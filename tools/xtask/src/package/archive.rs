//! Zip archives whose bytes follow from their contents alone: sorted names, one time, two modes, and nothing of the machine
//! on which they are made.

use std::io::{Cursor, Write};

use anyhow::Result;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// A file of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// With slashes, from the archive's root.
    pub path: String,
    pub content: Vec<u8>,
    pub mode: Mode,
}

/// Who may do what with a file that is unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Document,
    Program,
}

impl Entry {
    pub fn document(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: content.into(), mode: Mode::Document }
    }
}

/// The archive.
pub fn zip(mut entries: Vec<Entry>) -> Result<Vec<u8>> {
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for Entry { path, content, mode } in entries {
        let (permissions, method) = (mode.permissions(), method(&path));
        let options = SimpleFileOptions::default()
            // The first time that the format knows.
            .last_modified_time(DateTime::default())
            .unix_permissions(permissions)
            .compression_method(method)
            .compression_level((method == CompressionMethod::Deflated).then_some(9));
        writer.start_file(path, options)?;
        writer.write_all(&content)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// What is compressed already is stored as it is.
fn method(path: &str) -> CompressionMethod {
    let is_compressed = [".br", ".gz", ".png", ".tgz", ".zip", ".xlsx"].iter().any(|ending| path.ends_with(ending));
    if is_compressed { CompressionMethod::Stored } else { CompressionMethod::Deflated }
}

impl Mode {
    const fn permissions(self) -> u32 {
        match self {
            Self::Document => 0o644,
            Self::Program => 0o755,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_in_which_files_are_found_does_not_show() {
        let (one, other) = (Entry::document("b.txt", "two"), Entry::document("a/c.txt", "one"));
        let archive = zip(vec![one.clone(), other.clone()]).unwrap();
        assert_eq!(archive, zip(vec![other, one]).unwrap());
        let mut read = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
        let names: Vec<_> = read.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["a/c.txt", "b.txt"]);
        let first = read.by_index(0).unwrap();
        assert_eq!(first.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        assert_eq!(first.last_modified(), Some(DateTime::default()));
        assert_eq!(first.extra_data(), None);
    }
}
