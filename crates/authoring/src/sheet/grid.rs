//! A sheet of a file as rows of cells, and the names of its cells.

use super::cell::Cell;

/// A sheet as it was read.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    pub file: String,
    /// Empty for a file that has no sheets.
    pub name: String,
    /// The place of the first cell of the first row, counted from 0.
    pub first_row: usize,
    pub first_column: usize,
    pub rows: Vec<Vec<Cell>>,
}

impl Grid {
    /// The name of a place, such as `Palvelut!C7`; row and column are those of `rows`.
    pub fn place(&self, row: usize, column: usize) -> String {
        let cell = format!("{}{}", letters(self.first_column + column), self.first_row + row + 1);
        if self.name.is_empty() { cell } else { format!("{}!{cell}", self.name) }
    }

    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&Cell::Empty)
    }

    /// The first row in which something stands.
    pub fn heading_row(&self) -> Option<usize> {
        self.rows.iter().position(|cells| cells.iter().any(|cell| !cell.is_empty()))
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
}
