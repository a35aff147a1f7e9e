//! The list that is worked on: its sheets, what was done to them, and what is wrong with them.

mod checked;
mod groups;
pub mod helpline;
mod opened;
mod operation;
mod sheets;

pub use checked::Checked;
pub use groups::{Group, Problem, groups};
pub use opened::{Source, open};
pub use operation::{Name, Operation, typed};
pub use sheets::Sheets;
