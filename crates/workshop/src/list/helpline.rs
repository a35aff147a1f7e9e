//! A help line of the list's own: a row of the sheet of help lines, which is made where there is none.

use std::sync::Arc;

use authoring::{
    mending::Change,
    sheet::{heading_text, headings, sheet_of},
    workbook::{Cell, Grid, Sheet, SheetLanguage},
};

/// What is written, by the fields of the sheet.
pub type Fields<'a> = [(&'static str, &'a str)];

/// The sheet of help lines among these, and the row of its headings.
pub fn place(grids: &[Grid]) -> Option<(usize, usize)> {
    let of_lines = |(at, grid): (usize, &Grid)| {
        sheet_of(grid).and_then(|(sheet, row)| (sheet == Sheet::Helplines).then_some((at, row)))
    };
    grids.iter().enumerate().find_map(of_lines)
}

/// An empty sheet of help lines.
pub fn empty(file: &str, language: SheetLanguage, fields: &Fields) -> Grid {
    let sheet = Sheet::Helplines;
    let columns = fields.iter().filter_map(|(path, _)| sheet.column(path));
    let headings = columns.map(|column| Cell::text(&heading_text(column.name(language), None)));
    Grid::new(&Arc::from(file), sheet.name(language)).with_rows([headings.collect()])
}

/// What adds the line below the others. A column that the sheet has not yet gets its heading.
pub fn row(
    grids: &[Grid],
    (sheet, heading_row): (usize, usize),
    language: SheetLanguage,
    fields: &Fields,
) -> Vec<Change> {
    let Some(grid) = grids.get(sheet) else { return Vec::new() };
    let (known, _) = headings(Sheet::Helplines, grid, heading_row);
    let row = grid.rows().last().map_or(heading_row, |(row, _)| row) + 1;
    let mut free = grid.rows().flat_map(|(_, cells)| cells.iter().map(|(column, _)| *column + 1)).max().unwrap_or(0);
    let mut changes = Vec::new();
    for (path, text) in fields.iter().filter(|(_, text)| !text.is_empty()) {
        let Some(column) = Sheet::Helplines.column(path) else { continue };
        let at = known.iter().find(|heading| heading.column.path == *path).map_or(free, |heading| heading.at);
        if at == free {
            let heading = Cell::text(&heading_text(column.name(language), None));
            changes.push(Change { sheet, row: heading_row, column: at, cell: heading });
            free += 1;
        }
        changes.push(Change { sheet, row, column: at, cell: Cell::text(text) });
    }
    changes
}
