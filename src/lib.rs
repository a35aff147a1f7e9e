//! The widget: `ui` renders a state and dispatches events, `shell` puts everything together in the browser. What is
//! asked and what is found is decided by the crate `finder`.
//!
//! ARCHITECTURE.md lists the invariants and the test that guards each.

pub mod shell;
pub mod ui;
