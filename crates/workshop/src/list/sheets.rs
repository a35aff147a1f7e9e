//! The sheets of a list: as they were opened, and as they are after what was done to them.

use authoring::{
    mending::Change,
    workbook::{Cell, Grid, Mapping},
};

use super::operation::{Name, Operation};

/// The sheets with their history.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    opened: Vec<Grid>,
    now: Vec<Grid>,
    operations: Vec<Operation>,
}

impl Sheets {
    /// Sheets to which nothing was done yet.
    pub fn new(opened: Vec<Grid>) -> Self {
        Self { now: opened.clone(), opened, operations: Vec::new() }
    }

    /// As they are now.
    pub fn now(&self) -> &[Grid] {
        &self.now
    }

    /// All that was done, in its order, with what was taken back.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// What stood in a cell when the file was opened.
    pub fn before(&self, change: &Change) -> &Cell {
        cell(&self.opened, change.sheet, change.row, change.column)
    }

    /// Whether a cell is another one than in the file.
    pub fn is_changed(&self, sheet: usize, row: usize, column: usize) -> bool {
        cell(&self.opened, sheet, row, column) != cell(&self.now, sheet, row, column)
    }

    /// Does something to the cells. Returned is how many cells are others than before; where there are none, nothing is
    /// remembered.
    pub fn apply(&mut self, name: Name, mut changes: Vec<Change>) -> usize {
        changes.retain(|change| *cell(&self.now, change.sheet, change.row, change.column) != change.cell);
        let count = changes.len();
        if count != 0 {
            put(&mut self.now, &changes);
            self.operations.push(Operation { name, changes, is_undone: false });
        }
        count
    }

    /// Adds a sheet behind the others.
    pub fn add(&mut self, grid: Grid) {
        self.opened.push(grid.clone());
        self.now.push(grid);
    }

    /// What the columns of a sheet are, as it was said.
    pub fn set_mapping(&mut self, sheet: usize, mapping: &Mapping) {
        for grid in [self.opened.get_mut(sheet), self.now.get_mut(sheet)].into_iter().flatten() {
            grid.mapping = Some(mapping.clone());
        }
    }

    /// Takes an operation back, or does it again. What was done to the same cells after it stays. Returned is how many
    /// cells the operation has.
    pub fn set_undone(&mut self, at: usize, is_undone: bool) -> usize {
        let Some(operation) = self.operations.get_mut(at).filter(|operation| operation.is_undone != is_undone) else {
            return 0;
        };
        operation.is_undone = is_undone;
        let count = operation.changes.len();
        self.now.clone_from(&self.opened);
        for operation in self.operations.iter().filter(|operation| !operation.is_undone) {
            put(&mut self.now, &operation.changes);
        }
        count
    }
}

fn cell(grids: &[Grid], sheet: usize, row: usize, column: usize) -> &Cell {
    grids.get(sheet).map_or(&Cell::Empty, |grid| grid.cell(row, column))
}

fn put(grids: &mut [Grid], changes: &[Change]) {
    for change in changes {
        let Some(grid) = grids.get_mut(change.sheet) else { continue };
        let place = (change.row, change.column);
        // What stood behind the cell belongs to what stood in it.
        grid.targets.remove(&place);
        grid.formulas.remove(&place);
        grid.put(change.row, change.column, change.cell.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheets() -> Sheets {
        let row = |texts: &[&str]| texts.iter().map(|text| Cell::text(text)).collect();
        Sheets::new(vec![Grid::new(&"0".into(), "Palvelut").with_rows([row(&["Tunnus", "Nimi"]), row(&["a", "A"])])])
    }

    fn name(sheets: &Sheets) -> String {
        sheets.now()[0].cell(1, 1).words()
    }

    fn typed(sheets: &mut Sheets, text: &str) -> usize {
        sheets.apply(Name::Typed, vec![super::super::operation::typed((0, 1, 1), text)])
    }

    #[test]
    fn an_operation_is_taken_back_by_itself() {
        let mut sheets = sheets();
        assert_eq!((typed(&mut sheets, "B"), typed(&mut sheets, "C")), (1, 1));
        // The later one stays where the earlier one is taken back.
        assert_eq!(sheets.set_undone(0, true), 1);
        assert_eq!(name(&sheets), "C");
        sheets.set_undone(1, true);
        assert_eq!(name(&sheets), "A");
        assert!(!sheets.is_changed(0, 1, 1));
        sheets.set_undone(0, false);
        assert_eq!((name(&sheets).as_str(), sheets.is_changed(0, 1, 1)), ("B", true));
    }

    #[test]
    fn what_changes_nothing_is_not_remembered() {
        let mut sheets = sheets();
        assert_eq!(typed(&mut sheets, "A"), 0);
        assert_eq!(sheets.set_undone(7, true), 0);
        assert!(sheets.operations().is_empty());
    }
}
