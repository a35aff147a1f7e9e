//! What the page has of the browser (`desk/desk.js`): the worker, files, addresses, the preview.

use wasm_bindgen::{JsValue, prelude::*};

#[wasm_bindgen(raw_module = "./desk.js")]
extern "C" {
    /// Begins in a language. The functions hear what the worker does next, and what the finder of the preview shows.
    pub fn begin(language: &str, on_step: &Closure<dyn Fn(String)>, on_followed: &Closure<dyn Fn(String)>);
    /// Has the worker come before it is needed.
    pub fn warm();
    /// Asks the worker; the answer is a text. `lasting` is the tag of a `Lasting`.
    #[wasm_bindgen(catch)]
    pub async fn ask(request: &str, files: &JsValue, lasting: &str) -> Result<JsValue, JsValue>;
    /// A file that the worker makes, as bytes.
    #[wasm_bindgen(catch)]
    pub async fn take(wanted: &str, files: &JsValue) -> Result<JsValue, JsValue>;
    pub fn cancel();
    /// The files that were chosen, for `ask`.
    #[wasm_bindgen(catch)]
    pub async fn chosen(files: &JsValue) -> Result<JsValue, JsValue>;
    /// The file at an address, for `ask`.
    #[wasm_bindgen(catch)]
    pub async fn fetched(address: &str) -> Result<JsValue, JsValue>;
    /// The files of the finder, for `take`.
    #[wasm_bindgen(catch)]
    pub async fn finder_files() -> Result<JsValue, JsValue>;
    /// The version of the finder and the hash of its script, in two lines.
    #[wasm_bindgen(catch)]
    pub async fn finder_facts() -> Result<JsValue, JsValue>;
    /// Has the browser save a file.
    pub fn save(name: &str, mime: &str, bytes: &JsValue);
    /// Whether something would be lost with the page.
    pub fn keep(state: bool);
    /// The frame of the preview.
    pub fn into(frame: &JsValue);
    /// Fills the frame with the feed as it is now: the attributes as JSON, a style sheet, and the moment, which is empty for
    /// now. The feed goes from the worker to the frame, and never through the page.
    #[wasm_bindgen(catch)]
    pub async fn show(attributes: &str, styles: &str, moment: &str) -> Result<(), JsValue>;
    pub fn restart();
    #[wasm_bindgen(catch)]
    pub async fn copy(text: &str) -> Result<(), JsValue>;
    /// Brings an element to the keyboard, once it is drawn.
    pub fn focus(id: &str);
    /// Calls the function whenever the file is saved with which the page was opened.
    pub fn watch(tell: &Closure<dyn Fn()>);
    /// What the address of the page says for a name.
    pub fn asked(name: &str) -> String;
    /// What a country is called in a language.
    pub fn country_name(code: &str, language: &str) -> String;
    /// The language of the browser.
    pub fn language() -> String;
    /// The language of the page.
    pub fn speak(language: &str);
    /// The files that an input or a drop has.
    pub fn files_of(event: &JsValue) -> JsValue;
}

/// Why something was not done: `late`, `cancelled`, `fallen`, `large`, `unreachable`, a status, or a reason in words.
pub fn reason(error: &JsValue) -> String {
    error.as_string().unwrap_or_else(|| "fallen".to_owned())
}
