//! A sheet of a file as rows of cells, and the names of its columns.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use super::{cell::Cell, mapping::Mapping};

/// A sheet as it was read. Only what is filled in is kept: a stray space in the last cell of a sheet would otherwise ask
/// for more memory than there is.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// The file, as it was named when it was handed over.
    pub file: Arc<str>,
    /// Empty for a file that has no sheets.
    pub name: String,
    /// Rows and their cells, each with its place in the sheet from 0, in order.
    rows: Vec<(usize, Row)>,
    /// Where cells lead when they are pressed.
    pub targets: HashMap<(usize, usize), String>,
    /// Cells that are merged with those below them: the row, the column, and the last row.
    pub merges: Vec<(usize, usize, usize)>,
    /// The formulas of cells that are computed, or should be.
    pub formulas: HashMap<(usize, usize), String>,
    /// Rows that are not shown.
    pub hidden: BTreeSet<usize>,
    /// What its columns are, where somebody has said it.
    pub mapping: Option<Mapping>,
    /// How its letters were read, where that is a guess.
    pub letters: Option<GuessedLetters>,
}

/// Letters that are not in an encoding which is known for certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuessedLetters {
    /// As which they were read.
    pub encoding: &'static str,
    /// Some lines are in UTF-8.
    pub is_mixed: bool,
}

/// The cells of a row with their columns, in order.
pub type Row = Vec<(usize, Cell)>;

impl Grid {
    pub fn new(file: &Arc<str>, name: &str) -> Self {
        Self { file: Arc::clone(file), name: name.to_owned(), ..Self::default() }
    }

    /// The same with these rows, of which the first one is that of a sheet.
    #[must_use]
    pub fn with_rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        for (row, cells) in rows.into_iter().enumerate() {
            for (column, cell) in cells.into_iter().enumerate() {
                self.put(row, column, cell);
            }
        }
        self
    }

    /// Puts a cell in its place. Cells mostly come in their order.
    pub fn put(&mut self, row: usize, column: usize, cell: Cell) {
        let at = match self.rows.last() {
            Some((last, _)) if *last == row => self.rows.len() - 1,
            _ => match self.rows.binary_search_by_key(&row, |(known, _)| *known) {
                Ok(at) => at,
                Err(_) if cell.is_empty() => return,
                Err(at) => {
                    // The row before is whole. Of many rows the room to grow is as much again.
                    if let Some((_, last)) = self.rows.last_mut() {
                        last.shrink_to_fit();
                    }
                    self.rows.insert(at, (row, Row::new()));
                    at
                }
            },
        };
        let Some((_, cells)) = self.rows.get_mut(at) else { return };
        match cells.binary_search_by_key(&column, |(known, _)| *known) {
            Ok(at) if cell.is_empty() => _ = cells.remove(at),
            Ok(at) => {
                if let Some((_, known)) = cells.get_mut(at) {
                    *known = cell;
                }
            }
            Err(_) if cell.is_empty() => {}
            Err(at) => cells.insert(at, (column, cell)),
        }
    }

    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        let found = self.row(row).and_then(|cells| {
            let at = cells.binary_search_by_key(&column, |(known, _)| *known).ok()?;
            cells.get(at)
        });
        found.map_or(&Cell::Empty, |(_, cell)| cell)
    }

    /// The cells of a row. `None` where nothing stands in it.
    pub fn row(&self, row: usize) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&row, |(known, _)| *known).ok()?;
        self.rows.get(at).map(|(_, cells)| cells)
    }

    /// The rows in which something stands, in order.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        let rows = self.rows.iter().map(|(row, cells)| (*row, cells)).filter(|(_, cells)| !cells.is_empty());
        rows.inspect(|_| work::add(1))
    }

    /// Lets a cell hold for the rows below it too, where something stands in them, down to the last one. It tells for how
    /// many.
    pub fn spread(&mut self, row: usize, column: usize, last: usize) -> usize {
        let cell = self.cell(row, column).clone();
        if cell.is_empty() {
            return 0;
        }
        // Only the rows that it covers are looked at: a sheet may have a merged cell for every other row.
        let from = self.rows.partition_point(|(at, _)| *at <= row);
        let covered = self.rows.iter().skip(from).take_while(|(at, _)| *at <= last);
        let below: Vec<_> = covered.filter(|(_, cells)| !cells.is_empty()).map(|(at, _)| *at).collect();
        work::add(below.len());
        for at in &below {
            self.put(*at, column, cell.clone());
        }
        below.len()
    }
}

/// Counts how many rows are looked at, for the tests of what large sheets cost.
pub mod work {
    #[cfg(test)]
    thread_local! {
        static ROWS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }

    pub fn add(_rows: usize) {
        #[cfg(test)]
        ROWS.with(|rows| rows.set(rows.get() + _rows));
    }

    /// So many since it was asked last.
    #[cfg(test)]
    pub fn done() -> usize {
        ROWS.with(|rows| rows.replace(0))
    }
}

/// The name of a column: A, B, … Z, AA, AB, …
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while 0 < rest {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_like_in_a_spreadsheet() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn only_what_is_filled_in_is_kept() {
        let mut grid = Grid::default();
        grid.put(1_048_575, 16_383, Cell::text("x"));
        grid.put(0, 2, Cell::text("b"));
        grid.put(0, 0, Cell::text("a"));
        grid.put(5, 5, Cell::Empty);
        let rows: Vec<_> = grid.rows().map(|(row, cells)| (row, cells.len())).collect();
        assert_eq!(rows, [(0, 2), (1_048_575, 1)]);
        assert_eq!(grid.cell(0, 2).words(), "b");
        assert!(grid.cell(0, 1).is_empty() && grid.cell(7, 0).is_empty());
    }

    #[test]
    fn a_cell_holds_for_the_rows_below_it_in_which_something_stands() {
        let row = |texts: &[&str]| texts.iter().map(|text| Cell::text(text)).collect();
        let mut grid = Grid::default().with_rows([row(&["a", "1"]), row(&["", "2"]), row(&[]), row(&["", "3"])]);
        assert_eq!(grid.spread(0, 0, 1_000_000), 2);
        assert_eq!([0, 1, 2, 3].map(|at| grid.cell(at, 0).words()), ["a", "a", "", "a"]);
    }
}
