//! Small things of the page: console messages, events, timers, waiting for a rendering.

use js_sys::{Object, Promise, Reflect, global};
use leptos::task::tick;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::by_name::get;

/// In pixels: in a narrower window no column has the 38 em from which style/lines.css shows pictures.
const WIDE: f64 = 640.0;

/// A console message for the page's editor. It may quote the page and the feed, never an answer.
pub fn warn(line: &str) {
    // A page may have removed the console. The finder goes on.
    let _ = console_warn(&format!("service-finder: {line}"));
}

/// Dispatches an event to the host page. `detail` must not contain an answer.
pub fn dispatch(element: &HtmlElement, name: &str, detail: Option<(&str, JsValue)>) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    if let Some((key, value)) = detail {
        let object = Object::new();
        // A new object takes every property.
        let _ = Reflect::set(&object, &key.into(), &value);
        init.set_detail(&object);
    }
    if let Ok(event) = CustomEvent::new_with_event_init_dict(&format!("service-finder:{name}"), &init) {
        // The browser reports what a listener throws to the page and not here.
        let _ = element.dispatch_event(&event);
    }
}

/// Waits until what was changed before has been rendered.
///
/// A change wakes the effects that render it; they are microtasks, as a tick is, and stand in the
/// queue before it. The second tick is for effects that the first ones have woken.
pub async fn rendered() {
    tick().await;
    tick().await;
}

/// Whether the reader has told the browser to save data. Only some browsers tell it.
pub fn saves_data() -> bool {
    let connection = get(&get(&global(), "navigator"), "connection");
    get(&connection, "saveData").is_truthy()
}

/// Whether the window is wider than that of a phone that is held upright.
pub fn is_wide() -> bool {
    get(&global(), "innerWidth").as_f64().is_some_and(|width| WIDE <= width)
}

/// Waits for a number of milliseconds.
pub async fn pause(milliseconds: u32) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let passed = Promise::new(&mut |passed, _| {
        if set_timeout(&passed, milliseconds).is_err() {
            // A page has broken its timers: go on at once, because otherwise it would be never.
            let _ = passed.call0(&JsValue::UNDEFINED);
        }
    });
    // The promise is never rejected.
    let _ = JsFuture::from(passed).await;
}

/// A timer that is stopped when it is dropped.
#[must_use = "the timer is stopped when this is dropped"]
pub struct Timer {
    handle: JsValue,
    _action: Closure<dyn FnMut()>,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = console, js_name = warn)]
    fn console_warn(line: &str) -> Result<(), JsValue>;

    // Not by the bindings of `Window`, which take the handle for a small number. Where a page or a test has replaced the
    // timers, it can be a large number or an object.
    #[wasm_bindgen(catch, js_name = setTimeout)]
    fn set_timeout(action: &JsValue, milliseconds: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = clearTimeout)]
    fn clear_timeout(handle: &JsValue) -> Result<(), JsValue>;
}

impl Timer {
    pub fn start(milliseconds: i32, action: impl FnOnce() + 'static) -> Option<Self> {
        let action = Closure::once(action);
        let handle = set_timeout(action.as_ref(), milliseconds).ok()?;
        Some(Self { handle, _action: action })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // There is nothing to stop where this fails.
        let _ = clear_timeout(&self.handle);
    }
}

/// Listens to an event of the window until it is dropped.
#[must_use = "the listener is removed when this is dropped"]
pub struct Listener {
    name: &'static str,
    action: Closure<dyn FnMut()>,
}

impl Listener {
    pub fn start(name: &'static str, action: impl FnMut() + 'static) -> Option<Self> {
        let action = Closure::new(action);
        web_sys::window()?.add_event_listener_with_callback(name, action.as_ref().unchecked_ref()).ok()?;
        Some(Self { name, action })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            // There is nothing to remove where this fails.
            let _ = window.remove_event_listener_with_callback(self.name, self.action.as_ref().unchecked_ref());
        }
    }
}
