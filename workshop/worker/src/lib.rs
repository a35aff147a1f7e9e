//! The workshop in a worker (`workshop/page/desk/worker.js`): bytes and requests go in, views and files come out. The page
//! throws the worker away where it takes too long or falls, and begins a new one.

mod files;

use std::cell::RefCell;

use authoring::check::Step;
use js_sys::Function;
use model::date::Date;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use workshop::Desk;
use workshop_protocol::{Take, Tongue, read, write};

use files::{Missing, files};

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk::new(Date::EPOCH, Tongue::default()));
}

/// Begins with an empty desk, on this day.
#[wasm_bindgen]
pub fn begin(today: &str, tongue: &str) {
    let today = Date::parse(today).unwrap_or(Date::EPOCH);
    DESK.set(Desk::new(today, Tongue::parse(tongue).unwrap_or_default()));
}

/// Hands over a file for the next request.
#[wasm_bindgen]
pub fn hand_over(name: &str, bytes: Vec<u8>) {
    DESK.with_borrow_mut(|desk| desk.hand_over(name, bytes));
}

/// Does what is asked. `on_step` is called with the name of what is done next.
///
/// # Errors
/// Where the request is not of this build.
#[wasm_bindgen]
pub fn ask(request: &str, on_step: &Function) -> Result<String, JsValue> {
    let request = read(request).map_err(|error| JsValue::from(error.to_string()))?;
    let mut tell = |step| {
        // Nobody has to hear it.
        let _ = on_step.call1(&JsValue::NULL, &JsValue::from(name(step)));
    };
    let view = DESK.with_borrow_mut(|desk| desk.ask(request, &mut tell));
    write(&view).map_err(|error| JsValue::from(error.to_string()))
}

/// A file to take along.
///
/// # Errors
/// Why there is none: in words, or `part` where what makes it could not be fetched.
#[wasm_bindgen]
pub async fn take(what: String) -> Result<Vec<u8>, JsValue> {
    let what: Take = read(&what).map_err(|error| JsValue::from(error.to_string()))?;
    let make = files().await.map_err(|Missing| JsValue::from("part"))?;
    DESK.with_borrow_mut(|desk| desk.take(what, make)).map_err(JsValue::from)
}

/// The feed as it is shown beside the list.
#[wasm_bindgen]
pub fn shown() -> Option<String> {
    DESK.with_borrow(|desk| desk.shown().map(str::to_owned))
}

/// What is done next, as the page knows it. The program that is published has no names of variants in it.
fn name(step: Step) -> &'static str {
    match step {
        Step::Parsing => "parsing",
        Step::Services => "services",
        Step::Questions => "questions",
        Step::Locations => "locations",
    }
}
