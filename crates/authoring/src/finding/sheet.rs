//! What can be wrong with the sheets of a workbook or table.

use super::Severity;
use crate::workbook::Sheet;

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
    },
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
    /// A number that may have lost a zero at its beginning.
    ZeroMayBeLost(String),
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
    NoSuchRecord(Sheet, String),
    /// The row does not say to which record of this sheet it belongs.
    NoRecord(Sheet),
    /// So many rows of the sheet, from this one on, are the template's examples.
    Examples(usize),
    NoServices,
    /// There is more than one row on the sheet about the feed.
    SecondRow,
    /// Hours stand in the notation and in words.
    HoursTwice,
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
            | SheetFinding::NoSuchRecord(..)
            | SheetFinding::NoRecord(_)
            | SheetFinding::NoServices
            | SheetFinding::SecondRow
            | SheetFinding::HoursTwice => Severity::Error,
            SheetFinding::CountsAsYes(_) => Severity::Warning,
            SheetFinding::HoursAsText(_)
            | SheetFinding::ZeroMayBeLost(_)
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
            SheetFinding::ZeroMayBeLost(_) => "sheet-zero",
            SheetFinding::UnknownSheet => "sheet-unknown",
            SheetFinding::UnknownHeading { .. } => "sheet-heading",
            SheetFinding::HeadingTwice => "sheet-heading-twice",
            SheetFinding::IdentifierTwice(_) => "sheet-duplicate",
            SheetFinding::NoSuchRecord(..) => "sheet-record",
            SheetFinding::NoRecord(_) => "sheet-no-record",
            SheetFinding::Examples(_) => "sheet-examples",
            SheetFinding::NoServices => "sheet-no-services",
            SheetFinding::SecondRow => "sheet-second-row",
            SheetFinding::HoursTwice => "sheet-hours-twice",
        }
    }
}
