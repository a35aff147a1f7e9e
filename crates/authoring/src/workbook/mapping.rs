//! What the columns of a list are that has headings of its own, as somebody has said it.

use model::locale::Language;

use super::{columns::Column, spelling::plain};

/// What the columns of a sheet are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// A column that is not here is not used.
    pub columns: Vec<MappedColumn>,
}

/// What a column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedColumn {
    /// As it stands in the sheet.
    pub heading: String,
    pub column: &'static Column,
    /// That of its texts, where it is not that of the list.
    pub language: Option<Language>,
}

impl Mapping {
    /// The column with a heading.
    pub fn column(&self, heading: &str) -> Option<(&'static Column, Option<Language>)> {
        let heading = plain(heading);
        let found = self.columns.iter().find(|known| !heading.is_empty() && plain(&known.heading) == heading)?;
        Some((found.column, found.language))
    }
}
