//! The history of the browser: entries that carry a number of ours. No entry has an address or a title of its own.
//! Belongs to the second part of the program.

use js_sys::{Object, Reflect, global};
use wasm_bindgen::JsValue;

use super::by_name::{call, get};

/// What the number of an entry is called in its state. The exit reads it as well (`loader/exit.js`).
const NAME: &str = "service-finder";
/// Nobody goes through more views, so a higher number is not ours.
const MOST: f64 = 10_000.0;

/// The number of the entry that is up; `None` where it is not ours.
pub fn number() -> Option<usize> {
    let number = get(&get(&history(), "state"), NAME).as_f64()?;
    (0.0..=MOST).contains(&number).then_some(number as usize)
}

/// Gives the entry that is up a number. What the page has put there stays beside it. `None` where that cannot be done.
pub fn mark(number: usize) -> Option<()> {
    write("replaceState", number)
}

/// Adds an entry. It keeps what the page has put into the one before, because it is the same page to the page's own
/// program.
pub fn push(number: usize) -> Option<()> {
    write("pushState", number)
}

/// Goes back over a number of entries. The browser does that later.
pub fn go_back(steps: usize) -> Option<()> {
    call(&history(), "go", &[JsValue::from_f64(-(steps as f64))]).map(|_| ())
}

/// Whether the exit has hidden the page. It goes back over the entries itself.
pub fn is_left() -> bool {
    let page = get(&get(&global(), "document"), "documentElement");
    get(&get(&page, "style"), "display").as_string().is_some_and(|display| display == "none")
}

fn write(how: &str, number: usize) -> Option<()> {
    let state = with_number(&get(&history(), "state"), number)?;
    call(&history(), how, &[state, "".into()])?;
    // The finder moves the focus and with it the page; the browser would move it back to where it was before.
    let _ = Reflect::set(&history(), &"scrollRestoration".into(), &"manual".into());
    Some(())
}

/// A state with what another one has, and the number; `None` where the other one is no plain object.
fn with_number(state: &JsValue, number: usize) -> Option<JsValue> {
    let own: JsValue = Object::new().into();
    if !state.is_null() && !state.is_undefined() {
        let object = get(&global(), "Object");
        if get(state, "constructor") != object {
            return None;
        }
        call(&object, "assign", &[own.clone(), state.clone()])?;
    }
    Reflect::set(&own, &NAME.into(), &JsValue::from_f64(number as f64)).ok()?;
    Some(own)
}

fn history() -> JsValue {
    get(&global(), "history")
}
