//! What happens when the program panics all the same: every finder of the page gives way to its fallback.
//! Knows no instance and no signal, because none of them is in a state that can be relied on.

use std::{
    cell::{Cell, RefCell},
    panic::{PanicHookInfo, set_hook},
    sync::Once,
};

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::console;

thread_local! {
    static DEAD: Cell<bool> = const { Cell::new(false) };
    static FAILED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Sets the hook. The memory is not trusted after a panic, and wasm does not end by itself.
pub fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| set_hook(Box::new(give_way)));
}

/// The loader's function that shows the fallbacks; it is the same for all finders.
pub fn tell(failed: &Option<Function>) {
    FAILED.with(|kept| {
        if let Ok(mut kept) = kept.try_borrow_mut() {
            kept.clone_from(failed);
        }
    });
}

/// Whether there was a panic. What still comes from the background must then change nothing.
pub fn is_dead() -> bool {
    DEAD.get()
}

/// Must not panic itself. Names the line of the program and never the message, which may quote an answer.
fn give_way(information: &PanicHookInfo<'_>) {
    if DEAD.replace(true) {
        return;
    }
    if let Some(location) = information.location() {
        let line = format!("service-finder: stopped at {}:{}", location.file(), location.line());
        console::error_1(&line.into());
    }
    let failed = FAILED.with(|kept| kept.try_borrow().ok().and_then(|kept| kept.clone()));
    if let Some(failed) = failed {
        // The loader throws nothing, and nothing could be done about it here.
        let _ = failed.call0(&JsValue::UNDEFINED);
    }
}
