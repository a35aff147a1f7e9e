//! How much of a table is read. What has more in it is no directory: it was filled by a program, or is meant to fill the
//! memory.

/// What there is too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Full {
    /// When it is unpacked, or in its texts together.
    Bytes,
    Rows,
    Cells,
    /// In one row.
    Columns,
    /// In one cell.
    Letters,
}

/// So many rows of all sheets together, in which something stands.
const MOST_ROWS: usize = 200_000;

/// So many cells in which something stands.
const MOST_CELLS: usize = 4_000_000;

/// So many columns: as a spreadsheet program has.
pub const MOST_COLUMNS: usize = 16_384;

/// So many bytes in one cell. No program for spreadsheets holds more than 32,767 letters.
const LONGEST: usize = 1_000_000;

/// So many bytes of all texts.
const MOST_TEXT: usize = 256 * 1024 * 1024;

/// How much there is still room for.
#[derive(Debug)]
pub struct Room {
    rows: usize,
    cells: usize,
    bytes: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self { rows: MOST_ROWS, cells: MOST_CELLS, bytes: MOST_TEXT }
    }
}

impl Room {
    /// One more row in which something stands.
    pub fn row(&mut self) -> Result<(), Full> {
        self.rows = self.rows.checked_sub(1).ok_or(Full::Rows)?;
        Ok(())
    }

    /// One more cell with a text of so many bytes.
    pub fn cell(&mut self, column: usize, bytes: usize) -> Result<(), Full> {
        if MOST_COLUMNS <= column {
            return Err(Full::Columns);
        }
        if LONGEST < bytes {
            return Err(Full::Letters);
        }
        self.cells = self.cells.checked_sub(1).ok_or(Full::Cells)?;
        self.bytes = self.bytes.checked_sub(bytes).ok_or(Full::Bytes)?;
        Ok(())
    }
}

impl Full {
    /// How much of it is read; of bytes the number of MB.
    pub fn most(self) -> usize {
        match self {
            Full::Bytes => MOST_TEXT >> 20,
            Full::Rows => MOST_ROWS,
            Full::Cells => MOST_CELLS,
            Full::Columns => MOST_COLUMNS,
            Full::Letters => LONGEST,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_for_so_much_and_no_more() {
        let mut room = Room { rows: 1, cells: 3, bytes: 10 };
        assert_eq!((room.row(), room.row()), (Ok(()), Err(Full::Rows)));
        assert_eq!(room.cell(0, LONGEST + 1), Err(Full::Letters));
        assert_eq!(room.cell(MOST_COLUMNS, 1), Err(Full::Columns));
        assert_eq!([6, 4].map(|bytes| room.cell(0, bytes)), [Ok(()), Ok(())]);
        assert_eq!(room.cell(0, 1), Err(Full::Bytes));
        assert_eq!(room.cell(0, 0), Err(Full::Cells));
    }
}
