//! What a panic says in a build for development: the line of the program, and never the message, which may quote an
//! answer.
//!
//! A published build has no hook: a panic traps at once (`tools/xtask/src/setup/wasm_target.rs`). `glue/guard.js` sees
//! the trap either way, and also what runs no hook, such as memory or stack that is used up.

#[cfg(debug_assertions)]
use std::panic::{PanicHookInfo, set_hook};

/// Sets the hook of a build for development.
pub fn install() {
    #[cfg(debug_assertions)]
    set_hook(Box::new(name_the_line));
}

#[cfg(debug_assertions)]
fn name_the_line(information: &PanicHookInfo<'_>) {
    if let Some(location) = information.location() {
        let line = format!("service-finder: stopped at {}:{}", location.file(), location.line());
        web_sys::console::error_1(&line.into());
    }
}
