//! Has the style sheet adopted by shadow roots. The sheet is the loader's, which needs it before the program is there
//! (`loader/styles.js`).

use wasm_bindgen::prelude::*;
use web_sys::ShadowRoot;

#[wasm_bindgen]
extern "C" {
    /// Has a root adopt the sheet, once.
    #[wasm_bindgen(js_name = adoptStyles)]
    pub fn adopt(root: &ShadowRoot);

    /// Adds what has come with the second part of the program, for all finders; where no sheet can be adopted, for this
    /// one.
    #[wasm_bindgen(js_name = completeStyles)]
    pub fn complete(root: &ShadowRoot, later: &str);
}
