//! A feed in other forms. Each form has a module of its own.

pub mod hsds;
pub mod html;
pub mod json_ld;
pub mod xlsx;
