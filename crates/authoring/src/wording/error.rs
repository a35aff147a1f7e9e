//! Messages for why a file cannot be used at all: what it seems to be, and how to get from there to a list.

use std::fmt;

use super::{Message, in_english, value};
use crate::{
    AuthoringError,
    unread::{Full, Look},
};

/// In English; [`Texts::error`](super::Texts::error) says it in a chosen language.
impl fmt::Display for AuthoringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_english(|texts| texts.error(self)))
    }
}

/// Why there is no result, without the name of the file.
pub fn message(error: &AuthoringError) -> Message {
    match error {
        AuthoringError::UnknownFormat { look: Some(look), .. } => self::look(*look),
        AuthoringError::UnknownFormat { look: None, .. } => Message::new("unknown-format"),
        AuthoringError::DifferentFormats { format, other, other_format, .. } => Message::new("different-formats")
            .with("format", format.as_str())
            .with("other", other)
            .with("otherFormat", other_format.as_str()),
        AuthoringError::SeveralFeeds { other, .. } => Message::new("several-feeds").with("other", other),
        AuthoringError::Feed { error, .. } => value::feed_error(error),
        AuthoringError::NotText { .. } => Message::new("not-text"),
        AuthoringError::NotAWorkbook { .. } => Message::new("not-a-workbook"),
        AuthoringError::BrokenTable { reason, .. } => Message::new("broken-table").with("reason", reason),
        AuthoringError::Unreadable { reason, .. } => Message::new("broken").with("reason", reason),
        AuthoringError::TooLarge { full, .. } => Message::new("too-large").with("full", self::full(*full)),
        AuthoringError::SheetsAlike { name, .. } => Message::new("sheets-alike").with("name", name),
        AuthoringError::NotWritten { reason } => Message::new("not-written").with("reason", reason),
        AuthoringError::Index => Message::new("index-not-read"),
    }
}

/// What there is too much of.
fn full(full: Full) -> Message {
    let id = match full {
        Full::Bytes => "full-bytes",
        Full::Rows => "full-rows",
        Full::Cells => "full-cells",
        Full::Columns => "full-columns",
        Full::Letters => "full-letters",
    };
    Message::new(id).with("most", full.most())
}

/// What a file seems to be, and the way from there.
fn look(look: Look) -> Message {
    Message::new(match look {
        Look::GeoJson => "look-geo-json",
        Look::Overpass => "look-overpass",
        Look::Kml => "look-kml",
        Look::News => "look-news",
        Look::AirtableData => "look-airtable",
        Look::WordPress => "look-wordpress",
        Look::Calendar => "look-calendar",
        Look::Contacts => "look-contacts",
        Look::Numbers => "look-numbers",
        Look::Excel97 => "look-excel-97",
        Look::ExcelBinary => "look-excel-binary",
        Look::Locked => "look-locked",
        Look::Pdf => "look-pdf",
        Look::Word => "look-word",
        Look::Slides => "look-slides",
        Look::Picture => "look-picture",
        Look::Wide => "look-wide",
        Look::Compressed => "look-compressed",
        Look::Archive => "look-archive",
        Look::LockedArchive => "look-locked-archive",
        Look::Page => "look-page",
        Look::Xml => "look-xml",
        Look::OtherJson => "look-other-json",
        Look::Empty => "look-empty",
    })
}
