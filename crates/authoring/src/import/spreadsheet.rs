//! The sheets of .xlsx and .ods files.

mod ods;
#[cfg(test)]
pub mod tests {
    pub use super::ods::tests::ods;
}
mod xlsx;
mod xml;

use std::sync::Arc;

use crate::{
    AuthoringError,
    unread::{
        Full,
        archive::{self, ArchiveError},
    },
    workbook::Grid,
};

/// Why a workbook is not read.
#[derive(Debug)]
enum OpenError {
    NotAWorkbook,
    /// In the words of the library that reads it.
    Broken(String),
    Full(Full),
}

/// The sheets of a workbook in their order.
///
/// # Errors
/// Where it is not a workbook, is broken, or has more in it than a directory has.
pub fn grids(file: &str, bytes: &[u8]) -> Result<Vec<Grid>, AuthoringError> {
    let name: Arc<str> = file.into();
    let opened = match archive::measure(bytes) {
        _ if !archive::is_archive(bytes) => Err(OpenError::NotAWorkbook),
        Err(ArchiveError::TooLarge) => Err(OpenError::Full(Full::Bytes)),
        Err(ArchiveError::Broken(reason)) => Err(OpenError::Broken(reason)),
        Ok(_) if archive::names(bytes).iter().any(|name| name == "content.xml") => ods::grids(&name, bytes),
        Ok(unpacked) => xlsx::grids(&name, bytes, unpacked),
    };
    let grids = opened.map_err(|error| match error {
        OpenError::NotAWorkbook => AuthoringError::NotAWorkbook { file: file.to_owned() },
        OpenError::Broken(reason) => AuthoringError::Unreadable { file: file.to_owned(), reason },
        OpenError::Full(full) => AuthoringError::TooLarge { file: file.to_owned(), full },
    })?;
    // No spreadsheet program allows it; other programs write such files.
    let is_alike = |(at, grid): &(usize, &Grid)| grids.iter().take(*at).any(|other| other.name == grid.name);
    match grids.iter().enumerate().find(is_alike) {
        Some((_, grid)) => Err(AuthoringError::SheetsAlike { file: file.to_owned(), name: grid.name.clone() }),
        None => Ok(grids),
    }
}
