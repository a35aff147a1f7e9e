//! Where a finder is mounted: its element, the shadow root, and the box in it that holds the views.

use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, ShadowRoot};

use super::dom;

#[derive(Clone)]
pub struct Mount {
    pub element: HtmlElement,
    pub root: ShadowRoot,
    /// Stands in the root, beside the quick exit.
    pub body: HtmlElement,
}

impl Mount {
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// Tells the host page by an event on the element. `detail` must not contain an answer.
    pub fn dispatch(&self, name: &str, detail: Option<(&str, JsValue)>) {
        dom::dispatch(&self.element, name, detail);
    }

    /// Takes out whatever the body holds, such as the fallback.
    pub fn clear(&self) {
        self.body.replace_children_with_node_0();
    }

    /// Whether the focus is on something in the finder.
    pub fn has_focus(&self) -> bool {
        self.root.active_element().is_some()
    }
}
