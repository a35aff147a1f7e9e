//! What was done to the cells. An operation has a name and can be taken back by itself, whatever was done after it.

use authoring::{mending::Change, workbook::Cell};

/// Something that was done to cells in one go.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    pub name: Name,
    pub changes: Vec<Change>,
    pub is_undone: bool,
}

/// What an operation is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// A cell was typed in.
    Typed,
    /// Problems of this name were mended.
    Mended(String),
    /// A help line was added.
    Line,
}

/// The cell with this text in it.
pub fn typed((sheet, row, column): (usize, usize, usize), text: &str) -> Change {
    Change { sheet, row, column, cell: Cell::text(text) }
}
