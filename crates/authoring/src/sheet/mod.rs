//! A feed as a workbook: which sheets and columns there are, and what stands in a cell, in Finnish, Swedish and
//! English. Rows become JSON of the native format, which the parser of feeds judges.

pub mod cell;
pub mod condition;
pub mod finding;
pub mod grid;
pub mod heading;
pub mod hours;
pub mod limits;
pub mod place;
pub mod read;
pub mod record;
pub mod show;
pub mod table;
pub mod value;
pub mod words;

use model::locale::Language;

/// The languages in which a workbook can be written. All three are read, whichever is used.
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

    /// The text in this language out of three.
    pub fn of<T: Copy>(self, [finnish, swedish, english]: [T; 3]) -> T {
        match self {
            SheetLanguage::Finnish => finnish,
            SheetLanguage::Swedish => swedish,
            SheetLanguage::English => english,
        }
    }
}
