//! How far the list of languages is open, and where its focus goes. Apart from `language_menu`, because a part of the list
//! comes with the second part of the program.

use leptos::{prelude::*, web_sys};
use wasm_bindgen::JsCast;

use super::{element::Tag, fields::Extent, live::Live};

#[derive(Clone, Copy)]
pub struct Menu {
    pub extent: Live<Extent>,
    pub toggle: NodeRef<Tag>,
    /// The first of the languages that follow with one press more.
    pub all: NodeRef<Tag>,
}

impl Menu {
    pub fn closed() -> Self {
        Self { extent: Live::new(Extent::Nothing), toggle: NodeRef::new(), all: NodeRef::new() }
    }

    pub fn close(self) {
        self.extent.set(Extent::Nothing);
        // What had the focus in the list is gone.
        focus(self.toggle);
    }
}

pub fn focus(target: NodeRef<Tag>) {
    if let Some(target) = target.get_untracked().and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = target.focus();
    }
}
