//! Reaches objects of the browser by their names, without bindings, each of which would be loaded before the first
//! question. Belongs to the second part of the program.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// `undefined` where there is none.
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Calls a method; `None` where there is none or it throws.
pub fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method = get(object, name).dyn_into::<Function>().ok()?;
    Reflect::apply(&method, object, &arguments.iter().collect()).ok()
}
