//! Where in a file something stands.

use std::fmt;

use crate::{
    source::{JsonPath, Position, Span},
    workbook::letters,
};

/// Where in a file something stands. Written out it is short enough to stand before a message: `Palvelut!C7`,
/// `services[3].name`, or nothing for the file as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Location {
    /// The file as a whole.
    #[default]
    File,
    /// A place in the text of a feed.
    Text(TextLocation),
    /// A place in a JSON document, as a path, of which the line is not known.
    Path(String),
    /// A service of another directory by its identifier, and the place in the feed that comes of it. That may be empty.
    Service {
        id: String,
        path: String,
    },
    /// A sheet as a whole.
    Sheet(String),
    Cell(CellLocation),
}

/// A place in the text of a feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextLocation {
    /// Empty for the feed itself.
    pub path: JsonPath,
    /// Absent where nothing of the text can be pointed at.
    pub spot: Option<Spot>,
}

/// Where a place stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub position: Position,
    /// The bytes that are shown.
    pub span: Span,
}

/// A cell of a workbook or table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellLocation {
    /// Empty in a file that has no sheets.
    pub sheet: String,
    /// From 0.
    pub row: usize,
    /// From 0.
    pub column: usize,
    /// What stands there.
    pub content: String,
}

impl Location {
    pub fn text(&self) -> Option<&TextLocation> {
        match self {
            Location::Text(location) => Some(location),
            Location::File | Location::Path(_) | Location::Service { .. } | Location::Sheet(_) | Location::Cell(_) => {
                None
            }
        }
    }

    pub fn cell(&self) -> Option<&CellLocation> {
        match self {
            Location::Cell(location) => Some(location),
            Location::File | Location::Text(_) | Location::Path(_) | Location::Service { .. } | Location::Sheet(_) => {
                None
            }
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::File => Ok(()),
            Location::Text(location) => location.path.fmt(f),
            Location::Path(path) => f.write_str(path),
            Location::Service { id, path } => {
                write!(f, "service \"{id}\"")?;
                if path.is_empty() { Ok(()) } else { write!(f, ", {path}") }
            }
            Location::Sheet(sheet) => f.write_str(sheet),
            Location::Cell(location) => location.fmt(f),
        }
    }
}

impl fmt::Display for CellLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.sheet.is_empty() {
            write!(f, "{}!", self.sheet)?;
        }
        write!(f, "{}{}", letters(self.column), self.row + 1)
    }
}
