//! What is drawn: values of the protocol, made of the list.

mod columns;
mod coverage;
mod difference;
mod looks;
mod table;
mod told;

pub use columns::{columns, mapped};
pub use coverage::coverage;
pub use difference::{Side, difference};
pub use looks::looks;
pub use table::{ROWS, sheets, table};
pub use told::{groups, operations};
