//! The service finder. Knows the rooms and their order, and nothing of what happens in them.
//!
//! `domain` decides, `shell` touches the browser, `ui` renders a state and dispatches events.
//! ARCHITECTURE.md lists the invariants and the test that guards each.

pub mod domain;

#[cfg(feature = "widget")]
pub mod shell;
#[cfg(feature = "widget")]
pub mod ui;
