//! What can be wrong with the sheets of a workbook or table.

use super::Severity;
use crate::workbook::{Column, GuessedLetters, Sheet, vocabulary::Word};

/// What is wrong with a sheet or a cell. Texts are those that were found, unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetFinding {
    /// A formula that could not be computed.
    Formula(String),
    NotANumber(String),
    NotYesOrNo(String),
    /// The same in a column that protects somebody: it counts as yes.
    CountsAsYes(String),
    NotADate(String),
    /// Not a word of this vocabulary.
    NotOneOf {
        found: String,
        vocabulary: &'static str,
        suggestion: Option<&'static str>,
        became: Became,
    },
    /// It belongs into another column of the sheet.
    OtherColumn {
        found: String,
        what: Elsewhere,
        column: &'static Column,
        /// What to write here.
        instead: Option<Word>,
    },
    /// What was meant is certain enough to be used.
    ReadAs {
        found: String,
        meant: String,
    },
    /// A way of contact does not fit what stands in the row, which looks like another one.
    OtherWay {
        found: String,
        looks_like: Word,
    },
    /// The spreadsheet program made a day of what was typed.
    MadeADay {
        /// What is seen in the cell.
        shown: String,
        typed: Option<String>,
        use_made: UseMade,
    },
    /// A formula of which the file does not have the value.
    NotComputed(String),
    /// So many rows are covered by the cell, which is merged.
    Merged(usize),
    /// So many rows, from this one on, are not shown.
    Hidden(usize),
    /// Rows stand above the headings.
    HeadingsBelow(usize),
    /// The letters of the file are not in UTF-8.
    Letters(GuessedLetters),
    /// The row has no identifier. Holds the column, and one that could be used.
    NoIdentifier {
        column: &'static Column,
        suggestion: Option<String>,
    },
    /// A column that has to be filled in is empty.
    Empty(&'static Column),
    /// The area is limited, and no place is named.
    NoPlace,
    /// So many hours, until the next day: perhaps the times are the wrong way round.
    OverNight {
        part: String,
        hours: u16,
    },
    /// There are headings and no rows.
    NoRows(Sheet),
    /// It is a table, and not one of a feed.
    OtherTable(TableLook),
    NotALanguage(String),
    NotAMunicipality {
        found: String,
        suggestion: Option<String>,
    },
    NotARegion(String),
    NotACounty(String),
    /// The part at which an amount is not understood.
    NotALimit(String),
    /// The part at which a condition is not understood.
    NotACondition(String),
    /// The word at which hours are not understood. They are kept as words.
    HoursAsText(String),
    /// A number that may have lost what stood at its beginning. Holds what it may have been.
    ZeroMayBeLost {
        number: String,
        meant: String,
    },
    /// A number of which a spreadsheet program has kept the first digits.
    DigitsLost(String),
    /// No sheet of a feed has this name, or columns like it.
    UnknownSheet,
    /// The sheet has no such column.
    UnknownHeading {
        suggestion: Option<String>,
    },
    /// Another column has this heading.
    HeadingTwice,
    /// Another row of the sheet has this identifier.
    IdentifierTwice(String),
    /// The record of this sheet to which the row belongs is not there.
    NoSuchRecord {
        sheet: Sheet,
        id: String,
        suggestion: Option<String>,
    },
    /// The row does not say to which record of this sheet it belongs.
    NoRecord(Sheet),
    /// So many rows of the sheet, from this one on, are the template's examples.
    Examples(usize),
    NoServices,
    /// There is more than one row on the sheet about the feed.
    SecondRow,
    /// Hours stand in the notation and in words.
    HoursTwice,
    /// Hours stand in the row of a service that has no way of contact there.
    HoursAlone,
}

/// What a table seems to be that is not one of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableLook {
    /// The answers to a form on the web.
    Form,
    /// Some headings are those of services, and there is no column of identifiers.
    NoIdentifiers,
    Other,
}

/// What belongs into another column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    Municipality,
    Region,
    County,
    /// The whole country, which is this scope.
    Country(Word),
    /// A price in words.
    Price,
}

/// What became of a value that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    LeftOut,
    /// With all that stands in its row.
    RowLeftOut,
    /// This one was taken for it.
    ReadAs(Word),
}

/// What became of a day that a spreadsheet program made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UseMade {
    LeftOut,
    /// It is used as it is seen.
    AsSeen,
}

impl SheetFinding {
    pub(super) fn severity(&self) -> Severity {
        match self {
            SheetFinding::Formula(_)
            | SheetFinding::NotANumber(_)
            | SheetFinding::NotYesOrNo(_)
            | SheetFinding::NotADate(_)
            | SheetFinding::NotOneOf { .. }
            | SheetFinding::NotALanguage(_)
            | SheetFinding::NotAMunicipality { .. }
            | SheetFinding::NotARegion(_)
            | SheetFinding::NotACounty(_)
            | SheetFinding::NotALimit(_)
            | SheetFinding::NotACondition(_)
            | SheetFinding::UnknownHeading { suggestion: Some(_) }
            | SheetFinding::HeadingTwice
            | SheetFinding::IdentifierTwice(_)
            | SheetFinding::NoSuchRecord { .. }
            | SheetFinding::OtherColumn {
                what: Elsewhere::Municipality | Elsewhere::Region | Elsewhere::County | Elsewhere::Price,
                ..
            }
            | SheetFinding::MadeADay { use_made: UseMade::LeftOut, .. }
            | SheetFinding::NoIdentifier { .. }
            | SheetFinding::Empty(_)
            | SheetFinding::NoRows(_)
            | SheetFinding::OtherTable(_)
            | SheetFinding::NoRecord(_)
            | SheetFinding::NoServices
            | SheetFinding::SecondRow
            | SheetFinding::HoursTwice
            | SheetFinding::HoursAlone => Severity::Error,
            SheetFinding::Letters(GuessedLetters { encoding: "windows-1252", is_mixed: false }) => Severity::Advice,
            SheetFinding::CountsAsYes(_)
            | SheetFinding::OtherColumn { what: Elsewhere::Country(_), .. }
            | SheetFinding::ReadAs { .. }
            | SheetFinding::OtherWay { .. }
            | SheetFinding::MadeADay { use_made: UseMade::AsSeen, .. }
            | SheetFinding::NotComputed(_)
            | SheetFinding::Letters(_)
            | SheetFinding::NoPlace
            | SheetFinding::DigitsLost(_)
            | SheetFinding::OverNight { .. } => Severity::Warning,
            SheetFinding::HoursAsText(_)
            | SheetFinding::ZeroMayBeLost { .. }
            | SheetFinding::Merged(_)
            | SheetFinding::Hidden(_)
            | SheetFinding::HeadingsBelow(_)
            | SheetFinding::UnknownSheet
            | SheetFinding::UnknownHeading { suggestion: None }
            | SheetFinding::Examples(_) => Severity::Advice,
        }
    }

    pub(super) fn rule(&self) -> &'static str {
        match self {
            SheetFinding::Formula(_) => "sheet-formula",
            SheetFinding::NotANumber(_) => "sheet-number",
            SheetFinding::NotYesOrNo(_) => "sheet-yes-or-no",
            SheetFinding::CountsAsYes(_) => "sheet-counts-as-yes",
            SheetFinding::NotADate(_) => "sheet-date",
            SheetFinding::NotOneOf { .. } => "sheet-name",
            SheetFinding::NotALanguage(_) => "sheet-language",
            SheetFinding::NotAMunicipality { .. } => "sheet-municipality",
            SheetFinding::NotARegion(_) => "sheet-region",
            SheetFinding::NotACounty(_) => "sheet-county",
            SheetFinding::NotALimit(_) => "sheet-limit",
            SheetFinding::NotACondition(_) => "sheet-condition",
            SheetFinding::HoursAsText(_) => "sheet-hours",
            SheetFinding::ZeroMayBeLost { .. } => "sheet-zero",
            SheetFinding::DigitsLost(_) => "sheet-digits",
            SheetFinding::OtherColumn { .. } => "sheet-other-column",
            SheetFinding::ReadAs { .. } => "sheet-read-as",
            SheetFinding::OtherWay { .. } => "sheet-other-way",
            SheetFinding::MadeADay { .. } => "sheet-made-a-day",
            SheetFinding::NotComputed(_) => "sheet-not-computed",
            SheetFinding::Merged(_) => "sheet-merged",
            SheetFinding::Hidden(_) => "sheet-hidden",
            SheetFinding::HeadingsBelow(_) => "sheet-headings-below",
            SheetFinding::Letters(_) => "sheet-letters",
            SheetFinding::NoIdentifier { .. } => "sheet-no-identifier",
            SheetFinding::Empty(_) => "sheet-empty",
            SheetFinding::NoPlace => "sheet-no-place",
            SheetFinding::OverNight { .. } => "sheet-over-night",
            SheetFinding::NoRows(_) => "sheet-no-rows",
            SheetFinding::OtherTable(_) => "sheet-other-table",
            SheetFinding::UnknownSheet => "sheet-unknown",
            SheetFinding::UnknownHeading { .. } => "sheet-heading",
            SheetFinding::HeadingTwice => "sheet-heading-twice",
            SheetFinding::IdentifierTwice(_) => "sheet-duplicate",
            SheetFinding::NoSuchRecord { .. } => "sheet-record",
            SheetFinding::NoRecord(_) => "sheet-no-record",
            SheetFinding::Examples(_) => "sheet-examples",
            SheetFinding::NoServices => "sheet-no-services",
            SheetFinding::SecondRow => "sheet-second-row",
            SheetFinding::HoursTwice => "sheet-hours-twice",
            SheetFinding::HoursAlone => "sheet-hours-alone",
        }
    }
}
