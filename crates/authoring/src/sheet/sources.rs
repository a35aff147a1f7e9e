//! The sheets of a workbook before their rows are read: which sheet of a feed each of them is, where its headings stand, and
//! what is said of it as a whole.

use std::{collections::HashMap, sync::Arc};

use model::locale::Language;

use super::{heading, origin::Source};
use crate::{
    finding::{Finding, FindingKind, Location, SheetFinding, TableLook},
    workbook::{Grid, Sheet, spelling},
};

/// The sheet that explains the others, in three languages.
pub const INSTRUCTIONS: [&str; 3] = ["Ohje", "Anvisning", "Instructions"];

pub fn about_file(file: &Arc<str>, kind: SheetFinding) -> Finding {
    Finding::new(FindingKind::Sheet(kind), file, Location::File)
}

/// A sheet with its headings. `None` where it is not part of a feed.
pub fn source(mut grid: Grid, findings: &mut Vec<Finding>) -> Option<Source> {
    let (first, _) = grid.rows().next()?;
    let about_sheet = |grid: &Grid, kind| {
        let location = Location::Sheet(grid.name.clone());
        Finding { location, ..about_file(&grid.file, kind) }
    };
    findings.extend(grid.letters.map(|guess| about_sheet(&grid, SheetFinding::Letters(guess))));
    let Some((sheet, heading_row)) = heading::sheet_of(&grid) else {
        let is_known = INSTRUCTIONS.iter().any(|name| spelling::plain(name) == spelling::plain(&grid.name));
        if !is_known {
            findings.push(about_sheet(&grid, SheetFinding::UnknownSheet));
        }
        return None;
    };
    if first < heading_row {
        findings.push(about_sheet(&grid, SheetFinding::HeadingsBelow(heading_row)));
    }
    let merged = spread_merged(&mut grid, heading_row);
    let (headings, found) = heading::headings(sheet, &grid, heading_row);
    let source = Source { sheet, grid, headings, heading_row };
    findings.extend(found.into_iter().map(|(at, kind)| source.finding(heading_row, at, kind)));
    let is_used = |column: usize| source.headings.iter().any(|heading| heading.at == column);
    let merged = merged.into_iter().filter(|(_, column, _)| is_used(*column));
    findings.extend(merged.map(|(row, column, rows)| source.finding(row, column, SheetFinding::Merged(rows))));
    Some(source)
}

/// A merged cell holds for all rows below the headings that it covers. Returned are the cell and the number of rows.
fn spread_merged(grid: &mut Grid, heading_row: usize) -> Vec<(usize, usize, usize)> {
    let mut spread = Vec::new();
    let mut merges = std::mem::take(&mut grid.merges);
    merges.sort_unstable();
    for (row, column, last) in merges {
        let rows = if heading_row < row { grid.spread(row, column, last) } else { 0 };
        if rows != 0 {
            spread.push((row, column, rows + 1));
        }
    }
    spread
}

/// Why no feed comes of the sheets: there are no services, or none that have identifiers. `other` is what a single table
/// seems to be.
pub fn refused(sources: &[Source], other: Option<TableLook>) -> Option<SheetFinding> {
    let services = sources.iter().find(|source| source.sheet == Sheet::Services);
    match services {
        Some(services) if services.column("id").is_some() => None,
        // The answers to a form are taken for a list where somebody has said what its columns are.
        Some(services)
            if services.is_one_sheet() && (services.grid.mapping.is_some() || other != Some(TableLook::Form)) =>
        {
            None
        }
        Some(_) => Some(SheetFinding::OtherTable(other.unwrap_or(TableLook::NoIdentifiers))),
        None => Some(other.map_or(SheetFinding::NoServices, SheetFinding::OtherTable)),
    }
}

/// There is a sheet of services, and no row on it.
pub fn no_rows(sources: &[Source]) -> Option<Finding> {
    let services = sources.iter().find(|source| source.sheet == Sheet::Services)?;
    let location = Location::Sheet(services.grid.name.clone());
    Some(Finding { location, ..about_file(&services.grid.file, SheetFinding::NoRows(Sheet::Services)) })
}

/// The language that the sheet about the feed states, else Finnish.
pub fn language(sources: &[Source]) -> Language {
    let stated = sources.iter().filter(|source| source.sheet == Sheet::Feed).find_map(|source| {
        let cell = source.grid.cell(source.heading_row + 1, source.column("language")?);
        Language::parse(super::value::language(&cell.words())?.as_str()?)
    });
    let of_headings = || sources.iter().find(|source| source.is_one_sheet()).map(Source::language);
    stated.or_else(of_headings).unwrap_or(Language::FINNISH)
}

/// Findings sheet by sheet, in the order of the files.
pub fn sorted(mut findings: Vec<Finding>, sources: &[Source]) -> Vec<Finding> {
    let mut order: HashMap<(&str, &str), usize> = HashMap::new();
    for (at, source) in sources.iter().enumerate() {
        order.insert((&source.grid.file, &source.grid.name), at);
    }
    // Within a sheet they stay in the order in which they were found.
    findings.sort_by_key(|finding| {
        let sheet = match &finding.location {
            Location::Cell(cell) => cell.sheet.as_str(),
            Location::Sheet(sheet) => sheet,
            Location::File | Location::Text(_) | Location::Path(_) | Location::Service { .. } => "",
        };
        order.get(&(&*finding.file, sheet)).copied().unwrap_or(usize::MAX)
    });
    findings
}
