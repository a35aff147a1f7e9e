//! Everything in one archive.

use std::io::{Cursor, Write};

use zip::{ZipWriter, result::ZipError, write::SimpleFileOptions};

/// An archive with these files.
///
/// # Errors
/// Where the library that writes it refuses, such as where two have the same name.
pub fn archive<'a>(files: impl IntoIterator<Item = (String, &'a [u8])>) -> Result<Vec<u8>, ZipError> {
    let mut written = Vec::new();
    // As what writes workbooks does it, so that the program has the code of it once.
    let mut archive = ZipWriter::new_stream(Cursor::new(&mut written));
    for (name, bytes) in files {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(bytes)?;
    }
    archive.finish()?;
    Ok(written)
}
