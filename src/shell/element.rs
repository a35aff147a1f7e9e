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
    /// `given` comes from `keeper.js` and is `{ locales, failed, worded, memory, session, language, asked }`.
    ///
    /// `Assets` and `Memory` say what each is. The last three are those of a finder that is started again: the session
    /// and the language that were kept, and whether the reader has asked for it.
    #[wasm_bindgen(constructor)]
    pub fn new(given: &JsValue) -> Finder {
        Finder(Instance::new(Assets::read(given), Memory::read(given)))
    }

    /// The element has come into the page, or has been moved in it. The finder is shown in `body`, which is in the root.
    ///
    /// The element and its root are given here and not to the constructor, because the browser cannot collect what the
    /// core holds: an element that was removed for good would stay for ever.
    pub fn connect(&self, element: HtmlElement, root: ShadowRoot, body: HtmlElement) {
        self.0.connect(Mount { element, root, body });
    }

    /// The element has left the page.
    pub fn disconnect(&self) {
        self.0.disconnect();
    }

    /// The reader leaves, or has come back to a page that was left: nothing of before may be seen or kept.
    pub fn forget(&self) {
        self.0.forget();
    }

    /// Attributes were set or removed. All changes of one task are read together, so it is not told which.
    pub fn attributes_changed(&self) {
        self.0.attributes_changed();
    }
}
