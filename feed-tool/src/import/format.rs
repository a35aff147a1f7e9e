//! The formats that are read, and how one is found out. Knows how files begin and what they are called.

use std::path::Path;

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// .xlsx or .ods
    Spreadsheet,
    /// .csv, whatever stands between its fields
    Csv,
}

impl Format {
    /// The format of a file, by what is in it and then by its name. `None` where it is neither.
    pub fn find(path: &Path, bytes: &[u8]) -> Option<Self> {
        // Both kinds of spreadsheets are zip archives.
        if bytes.starts_with(b"PK\x03\x04") {
            return Some(Format::Spreadsheet);
        }
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let is_text = ["csv", "tsv", "txt"].iter().any(|known| known.eq_ignore_ascii_case(extension));
        is_text.then_some(Format::Csv)
    }
}
