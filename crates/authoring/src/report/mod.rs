//! What the services of a feed cover and what is missing, as numbers, text, a page and a table.

pub(crate) mod count;
pub mod html;
pub mod table;
pub mod text;

#[cfg(test)]
mod tests;

pub use count::{Report, Row, Section, SectionName, report};
