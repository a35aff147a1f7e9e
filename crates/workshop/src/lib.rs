//! The workshop: what is done with a list from its file to the finder. Files and requests go in, views and files come
//! out ([`Desk`]); the page and the worker in a browser only show and carry them.
//!
//! `list` is the state: the sheets as they were opened, and the operations on them, of which each can be taken back by
//! itself. `seen` makes of it what is drawn, `taken` what is downloaded. Each names only those before it; `desk` puts
//! them together.

mod desk;
mod list;
mod seen;
mod taken;
#[cfg(test)]
mod tests;
mod work;

pub use desk::Desk;
pub use taken::{Make, Wanted, make};
