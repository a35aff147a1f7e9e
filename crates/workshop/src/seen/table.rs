//! A page of a sheet, with the problems at their cells.

use std::collections::{HashMap, HashSet};

use authoring::{
    finding::Severity,
    workbook::{Grid, letters},
};
use workshop_protocol as protocol;

use crate::list::{Group, Sheets};

/// So many rows are on a page.
pub const ROWS: usize = 200;

/// The problems of each cell: the group, and the problem within it.
type Marks = HashMap<(usize, usize, usize), Vec<(usize, usize)>>;

/// The sheets with how much is in them. `groups` are all, also those that were left.
pub fn sheets(sheets: &Sheets, groups: &[(Group, bool)]) -> Vec<protocol::Sheet> {
    let marks = marks(groups);
    let of_sheet = |(at, grid): (usize, &Grid)| {
        let here = marks.iter().filter(|((sheet, ..), _)| *sheet == at);
        let bad = here.filter(|(_, found)| found.iter().any(|(group, _)| is_to_mend(groups, *group)));
        protocol::Sheet { name: grid.name.clone(), rows: grid.rows().count().saturating_sub(1), problems: bad.count() }
    };
    sheets.now().iter().enumerate().map(of_sheet).collect()
}

fn is_to_mend(groups: &[(Group, bool)], at: usize) -> bool {
    groups.get(at).is_some_and(|(group, is_left)| !is_left && group.severity != Severity::Advice)
}

fn marks(groups: &[(Group, bool)]) -> Marks {
    let mut marks = Marks::new();
    for (at, (group, _)) in groups.iter().enumerate().filter(|(_, (_, is_left))| !is_left) {
        for (number, problem) in group.problems.iter().enumerate() {
            if let Some(cell) = problem.at {
                marks.entry(cell).or_default().push((at, number));
            }
        }
    }
    marks
}

/// The page of a sheet that is asked for, or the nearest one that there is.
pub fn table(sheets: &Sheets, groups: &[(Group, bool)], place: protocol::Place) -> protocol::Table {
    let Some(grid) = sheets.now().get(place.sheet) else { return protocol::Table::default() };
    let (marks, heading_row) = (marks(groups), heading_row(grid));
    let here = marks.keys().filter(|(sheet, ..)| *sheet == place.sheet);
    let marked: HashSet<_> = here.map(|(_, row, _)| *row).collect();
    let mut rows: Vec<_> = grid.rows().map(|(row, _)| row).filter(|row| heading_row < *row).collect();
    if place.only_marked {
        rows.retain(|row| marked.contains(row));
    } else {
        // Below the last row one can be added.
        rows.push(rows.last().map_or(heading_row, |last| *last) + 1);
    }
    let pages = rows.len().div_ceil(ROWS).max(1);
    let wanted = place.row.and_then(|row| rows.iter().position(|known| *known == row)).map(|at| at / ROWS);
    let page = wanted.unwrap_or(place.page).min(pages - 1);
    let columns = columns(grid);
    let cell = |row: usize, column: usize| protocol::Cell {
        text: grid.cell(row, column).words(),
        marks: marks.get(&(place.sheet, row, column)).cloned().unwrap_or_default(),
        is_changed: sheets.is_changed(place.sheet, row, column),
    };
    let heading = |column: &usize| protocol::Heading {
        letters: letters(*column),
        column: *column,
        cell: cell(heading_row, *column),
    };
    let on_page = rows.iter().skip(page * ROWS).take(ROWS);
    protocol::Table {
        place: protocol::Place { page, ..place },
        pages,
        rows_in_all: rows.len(),
        headings: columns.iter().map(heading).collect(),
        heading_row,
        rows: on_page
            .map(|row| protocol::Row { row: *row, cells: columns.iter().map(|column| cell(*row, *column)).collect() })
            .collect(),
    }
}

/// The row of the headings: the first one with more than one cell, because a title stands alone.
fn heading_row(grid: &Grid) -> usize {
    let first = grid.rows().next().map_or(0, |(row, _)| row);
    let row = grid.rows().take(ROWS).find(|(_, cells)| 1 < cells.iter().filter(|(_, cell)| !cell.is_empty()).count());
    row.map_or(first, |(row, _)| row)
}

/// The columns in which something stands.
fn columns(grid: &Grid) -> Vec<usize> {
    let mut columns: Vec<_> = grid.rows().flat_map(|(_, cells)| cells.iter().map(|(column, _)| *column)).collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}
