//! A feed in other forms. Each form has a module of its own; what a form cannot hold is a [`Loss`].

pub mod hsds;
pub mod html;
pub mod json_ld;
mod loss;
#[cfg(test)]
mod tests;
pub mod xlsx;

pub use loss::{Loss, Part};
