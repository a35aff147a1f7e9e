//! The finder that the tool has inside, where it was made for a release: the files of `dist/` in an archive.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use zip::{ZipArchive, result::ZipError};

#[cfg(finder_inside)]
const ARCHIVE: Option<&[u8]> = Some(include_bytes!(env!("FINDER_ARCHIVE")));
#[cfg(not(finder_inside))]
const ARCHIVE: Option<&[u8]> = None;

/// The files by their paths, with slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The finder, if there is one inside.
pub fn finder() -> Option<Files> {
    // The archive is made together with the tool, so it can be read.
    ARCHIVE.and_then(|archive| unpacked(archive).ok())
}

fn unpacked(archive: &[u8]) -> Result<Files, ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(archive))?;
    let mut files = Files::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        files.insert(file.name()?.into_owned(), content);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    #[test]
    fn what_was_packed_is_there_again() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in [("service-finder.js", "a"), ("assets/b.wasm", "b")] {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        let files = unpacked(&writer.finish().unwrap().into_inner()).unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["assets/b.wasm", "service-finder.js"]);
        assert_eq!(files["service-finder.js"], b"a");
        assert!(unpacked(b"no archive").is_err());
    }
}
