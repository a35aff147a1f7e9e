//! What is drawn: values of the protocol, made of the list.

mod columns;
mod coverage;
mod difference;
mod looks;
mod offered;
mod table;
mod told;
mod why;

pub use columns::{columns, mapped};
pub use coverage::coverage;
pub use difference::{Side, difference};
pub use looks::looks;
pub use offered::offered;
pub use table::{ROWS, sheets, table};
pub use told::{groups, operations};
pub use why::why;
