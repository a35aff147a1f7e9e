//! What the reader takes out of the page: a text on the clipboard, a file. `print` is beside this.
//! Belongs to the second part of the program.

use js_sys::{Array, Function, Object, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{
    by_name::{call, get},
    dom::Timer,
};

/// Whether the text is on the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    Yes,
    No,
}

/// Puts a text on the clipboard and then says whether it is there: a browser may refuse, as on a page without
/// encryption.
pub fn copy(text: &str, done: impl FnOnce(Copied) + 'static) {
    let clipboard = get(&get(&global(), "navigator"), "clipboard");
    let written = call(&clipboard, "writeText", &[text.into()]).and_then(|promise| promise.dyn_into::<Promise>().ok());
    spawn_local(async move {
        let copied = match written {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        done(if copied { Copied::Yes } else { Copied::No });
    });
}

/// Downloads a file that is made here. Its address is released when the browser has surely read it.
pub fn save(name: &str, kind: &str, text: &str) {
    const MILLISECONDS: i32 = 60_000;
    let window = global();
    let options = Object::new();
    let _ = Reflect::set(&options, &"type".into(), &kind.into());
    let (Some(constructor), Some(document)) =
        (get(&window, "Blob").dyn_ref::<Function>().cloned(), web_sys::window().and_then(|window| window.document()))
    else {
        return;
    };
    let pieces: Array = std::iter::once(JsValue::from(text)).collect();
    let arguments = Array::of2(&pieces, &options);
    let Ok(file) = Reflect::construct(&constructor, &arguments) else { return };
    let addresses = get(&window, "URL");
    let Some(address) = call(&addresses, "createObjectURL", &[file]) else { return };
    if let Ok(link) = document.create_element("a") {
        let _ = Reflect::set(&link, &"href".into(), &address);
        let _ = Reflect::set(&link, &"download".into(), &name.into());
        call(&link, "click", &[]);
    }
    let forget = move || {
        call(&addresses, "revokeObjectURL", &[address]);
    };
    std::mem::forget(Timer::start(MILLISECONDS, forget));
}

/// Selects everything in a field.
pub fn select(field: &JsValue) {
    call(field, "select", &[]);
}
