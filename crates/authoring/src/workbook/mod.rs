//! What a workbook of a feed consists of: its sheets and columns, its cells, and the words of its columns in Finnish,
//! Swedish and English.

pub mod carried;
pub mod cell;
mod columns;
mod grid;
mod mapping;
pub mod number_format;
pub mod spelling;
pub mod vocabulary;
pub mod zeros;

pub use cell::Cell;
pub use columns::{Column, ColumnKind, Sheet, SheetColumns, sheets};
#[cfg(test)]
pub use grid::work;
pub use grid::{Grid, GuessedLetters, Row, letters};
pub use mapping::{MappedColumn, Mapping};
use model::locale::Language;
pub use number_format::NumberFormat;

/// A language in which a workbook can be written. All three are read, whichever is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetLanguage {
    Finnish,
    Swedish,
    English,
}

impl SheetLanguage {
    pub const ALL: [SheetLanguage; 3] = [SheetLanguage::Finnish, SheetLanguage::Swedish, SheetLanguage::English];

    /// The language as a feed names it.
    pub fn language(self) -> Language {
        match self {
            SheetLanguage::Finnish => Language::FINNISH,
            SheetLanguage::Swedish => Language::SWEDISH,
            SheetLanguage::English => Language::ENGLISH,
        }
    }

    /// The sheet language that a language of a feed is, whatever its region or variant.
    pub fn matching(language: Language) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.language().is_same_language(&language))
    }

    /// The text in this language out of three.
    pub fn of<T: Copy>(self, [finnish, swedish, english]: [T; 3]) -> T {
        match self {
            SheetLanguage::Finnish => finnish,
            SheetLanguage::Swedish => swedish,
            SheetLanguage::English => english,
        }
    }
}
