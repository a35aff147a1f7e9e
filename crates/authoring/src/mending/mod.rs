//! What mends a finding in a workbook, as data: cells and what is to stand in them. A mend is offered where what is meant
//! is known, and never made unasked; what is only a guess of what somebody wants to say, such as a missing number, is not
//! offered.

mod hours;
mod part;
mod sheet;
#[cfg(test)]
mod tests;

use crate::{
    finding::{ContactFinding, Finding, FindingKind, Location, ValueFinding},
    sheet::{headings, most_named, sheet_of},
    workbook::{Cell, Grid, SheetLanguage},
};
use model::{link::doubt::Doubt, problem::ProblemKind};

/// A cell that becomes another one. Rows and columns are counted from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The position of the sheet among those that were opened together.
    pub sheet: usize,
    pub row: usize,
    pub column: usize,
    pub cell: Cell,
}

/// The cell at which a finding stands: the sheet among these, the row and the column. `None` where it stands at none.
pub fn place(finding: &Finding, grids: &[Grid]) -> Option<(usize, usize, usize)> {
    let cell = finding.location.cell()?;
    Some((sheet(finding, grids)?, cell.row, cell.column))
}

/// The sheet among these at which a finding stands.
pub fn sheet(finding: &Finding, grids: &[Grid]) -> Option<usize> {
    let name = match &finding.location {
        Location::Cell(cell) => &cell.sheet,
        Location::Sheet(name) => name,
        Location::File | Location::Text(_) | Location::Path(_) | Location::Service { .. } => return None,
    };
    grids.iter().position(|grid| grid.file == finding.file && grid.name == *name)
}

/// What mends a finding. Empty where that is not known. `grids` are the sheets in which it was found.
pub fn changes(finding: &Finding, grids: &[Grid]) -> Vec<Change> {
    let Some((sheet, row, column)) = place(finding, grids) else { return Vec::new() };
    let Some(grid) = grids.get(sheet) else { return Vec::new() };
    let at = Spot { grids, grid, sheet, row, column };
    match &finding.kind {
        FindingKind::Sheet(kind) => sheet::changes(kind, &at),
        FindingKind::Value(value) => of_value(value, &at),
        FindingKind::Contact(contact) => of_contact(contact, &at),
        FindingKind::Unreadable(_)
        | FindingKind::Unusable(_)
        | FindingKind::NotImported(_)
        | FindingKind::TooManyProblems
        | FindingKind::Opening(_)
        | FindingKind::UnsureHours
        | FindingKind::Key(_)
        | FindingKind::Date(_)
        | FindingKind::Translation(_)
        | FindingKind::Person(_)
        | FindingKind::Questionnaire(_)
        | FindingKind::Link(_)
        | FindingKind::Directory(..)
        | FindingKind::NotUsed => Vec::new(),
    }
}

/// Puts the cells in their places. Returned is what takes it back.
pub fn apply(grids: &mut [Grid], changes: &[Change]) -> Vec<Change> {
    let mut before = Vec::new();
    for change in changes {
        let Some(grid) = grids.get_mut(change.sheet) else { continue };
        let cell = grid.cell(change.row, change.column).clone();
        before.push(Change { cell, ..change.clone() });
        grid.put(change.row, change.column, change.cell.clone());
    }
    before.reverse();
    before
}

/// The language in which most headings of a workbook are written: the words that are put into it are of the same.
pub fn language(grids: &[Grid]) -> SheetLanguage {
    let known = grids.iter().filter_map(|grid| {
        let (sheet, row) = sheet_of(grid)?;
        Some((grid, row, headings(sheet, grid, row).0))
    });
    let known: Vec<_> = known.collect();
    most_named(known.iter().flat_map(|(grid, row, headings)| {
        headings.iter().map(|heading| (heading, grid.cell(*row, heading.at).words()))
    }))
}

/// The cell that is to be mended.
struct Spot<'a> {
    grids: &'a [Grid],
    grid: &'a Grid,
    sheet: usize,
    row: usize,
    column: usize,
}

impl Spot<'_> {
    fn words(&self) -> String {
        self.grid.cell(self.row, self.column).words()
    }

    fn becomes(&self, cell: Cell) -> Vec<Change> {
        vec![self.change(self.column, cell)]
    }

    /// Another cell of the row.
    fn change(&self, column: usize, cell: Cell) -> Change {
        Change { sheet: self.sheet, row: self.row, column, cell }
    }

    /// A part of what stands in the cell becomes something else; nothing where it does not stand there.
    fn part_becomes(&self, found: &str, meant: &str) -> Vec<Change> {
        let replaced = part::replaced(&self.words(), found, meant);
        replaced.map(|text| self.becomes(Cell::text(&text))).unwrap_or_default()
    }

    /// The position of the column with this path in the sheet.
    fn column_of(&self, path: &str) -> Option<usize> {
        let (sheet, row) = sheet_of(self.grid)?;
        let (known, _) = headings(sheet, self.grid, row);
        known.iter().find(|heading| heading.column.path == path).map(|heading| heading.at)
    }

    /// The path of the column in which the cell stands.
    fn path(&self) -> Option<&'static str> {
        let (sheet, row) = sheet_of(self.grid)?;
        let (known, _) = headings(sheet, self.grid, row);
        known.iter().find(|heading| heading.at == self.column).map(|heading| heading.column.path)
    }
}

fn of_value(value: &ValueFinding, at: &Spot) -> Vec<Change> {
    let Some(meant) = &value.suggestion else { return Vec::new() };
    match &value.problem {
        ProblemKind::NotOneOf { found, .. }
        | ProblemKind::NotADate(found)
        | ProblemKind::NotATime(found)
        | ProblemKind::NotALanguage(found)
        | ProblemKind::NotALink(found)
        | ProblemKind::NotACountry(found)
        | ProblemKind::NotAnArea(found)
        | ProblemKind::UnknownTerm(found)
        | ProblemKind::UnknownOrganization(found)
        | ProblemKind::UnknownQuestion(found) => at.part_becomes(found, meant),
        ProblemKind::Missing
        | ProblemKind::Duplicate(_)
        | ProblemKind::WrongType { .. }
        | ProblemKind::WrongWayRound
        | ProblemKind::NegativeNumber
        | ProblemKind::TooDeep
        | ProblemKind::TooMany(_)
        | ProblemKind::TooLong(_) => Vec::new(),
    }
}

fn of_contact(contact: &ContactFinding, at: &Spot) -> Vec<Change> {
    match contact {
        ContactFinding::Unencrypted { .. } => at.part_becomes("http://", "https://"),
        // Of a rounded number the end is lost.
        ContactFinding::DoubtfulNumber { doubt: Doubt::Rounded { .. }, .. } => Vec::new(),
        ContactFinding::DoubtfulNumber { text, doubt, .. } => {
            doubt.meant().map(|meant| at.part_becomes(text, meant)).unwrap_or_default()
        }
        ContactFinding::None { .. }
        | ContactFinding::NoValue(_)
        | ContactFinding::NotOneNumber { .. }
        | ContactFinding::SeveralNumbers { .. }
        | ContactFinding::NoSite { .. }
        | ContactFinding::FarFromTown { .. } => Vec::new(),
    }
}
