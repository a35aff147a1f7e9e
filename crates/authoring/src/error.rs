//! Why a file cannot be used at all, or a result cannot be made.

use std::fmt;

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
    /// The workbook or table cannot be opened. Holds the reason in the words of the library that opens it.
    Unreadable { file: String, reason: String },
    /// There is more in the workbook or table than a directory has.
    TooLarge { file: String, full: Full },
    /// The workbook or table cannot be written. Holds the reason in the words of the library that writes it.
    NotWritten { reason: String },
    /// The index of a large feed would not be read as it is written.
    Index,
}

impl std::error::Error for AuthoringError {}

impl fmt::Display for AuthoringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AuthoringError::UnknownFormat { file, look: Some(look) } => write!(f, "{file}: {look}"),
            AuthoringError::UnknownFormat { file, look: None } => write!(
                f,
                "{file}: it is none of the formats that are read; give a .xlsx, .ods or .csv file or the data of a \
                 directory"
            ),
            AuthoringError::DifferentFormats { file, format, other, other_format } => write!(
                f,
                "{file}: its format is {} and that of {other} is {}; import them one at a time",
                format.as_str(),
                other_format.as_str()
            ),
            AuthoringError::SeveralFeeds { file, other } => {
                write!(f, "{file}: it is a feed, and so is {other}; import one at a time")
            }
            AuthoringError::Feed { file, error } => write!(f, "{file}: {error}"),
            AuthoringError::NotText { file } => write!(f, "{file}: it is not a text; save it as CSV (UTF-8)"),
            AuthoringError::Unreadable { file, reason } => write!(f, "{file}: {reason}"),
            AuthoringError::TooLarge { file, full } => {
                write!(f, "{file}: {full}; take out what is not the directory, or save it again without empty cells")
            }
            AuthoringError::NotWritten { reason } => f.write_str(reason),
            AuthoringError::Index => f.write_str("its index would not be read as it is written"),
        }
    }
}
