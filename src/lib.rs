//! The widget, in three rooms. `browser` is the only code that touches the browser, `ui` renders a state and dispatches
//! events, `shell` puts everything together; each names only those before it. What is asked and what is found is
//! decided by the crate `finder`.

pub mod browser;
pub mod shell;
pub mod ui;
