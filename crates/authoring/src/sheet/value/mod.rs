//! What stands in one cell, as a value of the feed's JSON, and back.

mod area;
mod elsewhere;
mod made;
mod parse;
mod parsed;
mod write;

use crate::workbook::{Cell, ColumnKind};
pub use area::begin;
pub use elsewhere::scope;
pub use parse::{language, parse};
pub use write::write;

/// Whether a cell says something that can be used whole in a column of this kind.
pub fn is_value(kind: ColumnKind, cell: &Cell) -> bool {
    let parsed = parse(kind, cell);
    parsed.value.is_some() && parsed.findings.is_empty()
}
