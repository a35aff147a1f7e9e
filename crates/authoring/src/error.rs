//! Why a file cannot be used at all, or a result cannot be made.

use model::problem::FeedError;

use crate::{
    format::Format,
    unread::{Full, Look},
};

/// Why an operation of this library has no result. What is wrong with a part of a file is a finding and no error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthoringError {
    /// The file is in none of the formats that can be imported. Holds what it seems to be.
    UnknownFormat { file: String, look: Option<Look> },
    /// Two files that were to be imported together have formats that do not go together.
    DifferentFormats { file: String, format: Format, other: String, other_format: Format },
    /// Two feeds were to be imported together.
    SeveralFeeds { file: String, other: String },
    /// Nothing of a feed can be used.
    Feed { file: String, error: FeedError },
    /// The file is not text in any encoding that is read.
    NotText { file: String },
    /// The file is meant to be a workbook, and is none.
    NotAWorkbook { file: String },
    /// The table cannot be read. Holds the reason in the words of the library that reads it.
    BrokenTable { file: String, reason: String },
    /// The workbook cannot be opened. Holds the reason in the words of the library that opens it.
    Unreadable { file: String, reason: String },
    /// Two sheets of the workbook have this name, so that a place on one of them cannot be named.
    SheetsAlike { file: String, name: String },
    /// There is more in the workbook or table than a directory has.
    TooLarge { file: String, full: Full },
    /// The workbook or table cannot be written. Holds the reason in the words of the library that writes it.
    NotWritten { reason: String },
    /// The index of a large feed would not be read as it is written.
    Index,
}

impl std::error::Error for AuthoringError {}

impl AuthoringError {
    /// The file that it is about.
    pub fn file(&self) -> Option<&str> {
        match self {
            AuthoringError::UnknownFormat { file, .. }
            | AuthoringError::DifferentFormats { file, .. }
            | AuthoringError::SeveralFeeds { file, .. }
            | AuthoringError::Feed { file, .. }
            | AuthoringError::NotText { file }
            | AuthoringError::NotAWorkbook { file }
            | AuthoringError::BrokenTable { file, .. }
            | AuthoringError::Unreadable { file, .. }
            | AuthoringError::SheetsAlike { file, .. }
            | AuthoringError::TooLarge { file, .. } => Some(file),
            AuthoringError::NotWritten { .. } | AuthoringError::Index => None,
        }
    }
}
