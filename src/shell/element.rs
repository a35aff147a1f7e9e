//! What JavaScript sees of a finder: the calls that `keeper.js` makes. What they lead to is in `instance`.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use super::instance::Instance;
use crate::browser::{assets::Assets, memory::Memory, mount::Mount};

/// The finder of one element. Keeps the session while the element is out of the page.
#[wasm_bindgen(js_name = Inner)]
pub struct Finder(Rc<Instance>);

#[wasm_bindgen(js_class = Inner)]
impl Finder {
    /// `given` is `{ locales, failed, worded, memory, session, language, asked }`: tag, address and hash of each language,
    /// the function `(element, code)` that shows the fallback, and the function that is told when the finder speaks
    /// another language; then what is told what the reader has done (`memory`), and for a finder that is begun again what
    /// it was told last, the language that was shown, and whether the reader has asked for it.
    #[wasm_bindgen(constructor)]
    pub fn new(given: &JsValue) -> Finder {
        Finder(Instance::new(Assets::read(given), Memory::read(given)))
    }

    /// The element has come into the page, or has been moved in it. The finder is shown in `body`, which is in the root.
    ///
    /// The element and its root are given here and not to the constructor, because whatever the core
    /// holds the browser cannot collect: an element that was removed for good would stay for ever.
    pub fn connect(&self, element: HtmlElement, root: ShadowRoot, body: HtmlElement) {
        self.0.connect(Mount { element, root, body });
    }

    /// The element has left the page.
    pub fn disconnect(&self) {
        self.0.disconnect();
    }

    /// The reader leaves, or has come back to a page that was left: nothing of before is to be seen or kept.
    pub fn forget(&self) {
        self.0.forget();
    }

    /// Attributes were set or removed. All changes of one task are read together, so it does not matter which.
    pub fn attributes_changed(&self) {
        self.0.attributes_changed();
    }
}
