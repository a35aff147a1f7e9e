//! How what somebody has said of the columns of a list travels with the workbook: on a sheet of its own.

use model::locale::Language;

use super::{
    cell::Cell,
    columns::Sheet,
    grid::{Grid, Row},
    mapping::{MappedColumn, Mapping},
};

/// The sheet on which mappings travel. It is hidden from whoever opens the workbook in a spreadsheet program.
pub const SHEET: &str = "service-finder";

/// The row of the headings: that in which most of those stand that the mapping names.
pub fn heading_row(mapping: &Mapping, grid: &Grid) -> Option<usize> {
    let known = |cells: &Row| cells.iter().filter(|(_, cell)| mapping.column(&cell.words()).is_some()).count();
    let rows = grid.rows().take(20).map(|(row, cells)| (row, known(cells)));
    let rows: Vec<_> = rows.filter(|(_, known)| *known != 0).collect();
    rows.into_iter().rev().max_by_key(|(_, known)| *known).map(|(row, _)| row)
}

/// Takes the sheet with the mappings out, and gives each mapping to its sheet.
pub fn take(grids: &mut Vec<Grid>) {
    let Some(at) = grids.iter().position(|grid| grid.name == SHEET) else { return };
    let written = grids.remove(at);
    for (_, cells) in written.rows() {
        let text = |at: usize| cells.iter().find(|(column, _)| *column == at).map(|(_, cell)| cell.words());
        let (Some(name), Some(heading), Some(path)) = (text(0), text(1), text(2)) else { continue };
        let grid = grids.iter_mut().find(|grid| grid.name == name);
        if let Some((grid, column)) = grid.zip(Sheet::Services.column(&path)) {
            let language = text(3).and_then(|tag| Language::parse(&tag));
            let mapping = grid.mapping.get_or_insert_default();
            mapping.columns.push(MappedColumn { heading, column, language });
        }
    }
}

/// The sheet with the mappings of these. `None` where there are none.
pub fn sheet(grids: &[Grid]) -> Option<Grid> {
    let rows = grids.iter().flat_map(|grid| {
        let columns = grid.mapping.iter().flat_map(|mapping| &mapping.columns);
        columns.map(|known| {
            let language = known.language.map(|language| language.to_string()).unwrap_or_default();
            [grid.name.as_str(), &known.heading, known.column.path, &language].map(Cell::text).to_vec()
        })
    });
    let rows: Vec<_> = rows.collect();
    let file = grids.first().map(|grid| &grid.file)?;
    (!rows.is_empty()).then(|| Grid::new(file, SHEET).with_rows(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_travels_on_a_sheet_of_its_own() {
        let row = |texts: &[&str]| texts.iter().map(|text| Cell::text(text)).collect::<Vec<_>>();
        let mut list = Grid::new(&"a.xlsx".into(), "Lista").with_rows([row(&["Toiminta", "Ring", "Muuta"])]);
        let column = |path| Sheet::Services.column(path).unwrap();
        let mapped = |heading: &str, path, language| MappedColumn {
            heading: heading.to_owned(),
            column: column(path),
            language,
        };
        let columns = vec![mapped("Toiminta", "name", Some(Language::SWEDISH)), mapped("Ring", "contact.phone", None)];
        list.mapping = Some(Mapping { columns });
        let written = sheet(std::slice::from_ref(&list)).unwrap();
        let mut read = vec![list.clone(), written];
        read[0].mapping = None;
        take(&mut read);
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].mapping, list.mapping);
        assert_eq!(sheet(&[Grid::default()]).map(|grid| grid.name), None);
    }
}
