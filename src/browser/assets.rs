//! What the loader hands over by the keeper: where the languages are, what must be in them, and whom to tell what.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use model::locale::Language;

/// The file with the messages of a language that are needed first.
#[derive(Clone)]
pub struct File {
    pub language: Language,
    pub address: String,
    /// What must be in it, as W3C Subresource Integrity writes it.
    pub integrity: String,
}

pub struct Assets {
    locales: Vec<File>,
    /// `(element, code)`: shows the fallback of an element.
    failed: Option<Function>,
    /// `()`: words what stands outside of the finder in its language.
    worded: Option<Function>,
    /// `(address, integrity)`: brings a module of ours.
    pub bring: JsValue,
}

impl Assets {
    /// What is missing counts as absent: loader, keeper and core are of one build.
    pub fn read(value: &JsValue) -> Self {
        let get = |name: &str| Reflect::get(value, &name.into()).unwrap_or_default();
        Self {
            locales: Array::from(&get("locales")).iter().filter_map(|entry| file(&Array::from(&entry))).collect(),
            failed: get("failed").dyn_into().ok(),
            worded: get("worded").dyn_into().ok(),
            bring: get("bring"),
        }
    }

    /// The first messages of a language; `None` where the build has none.
    pub fn locale(&self, language: Language) -> Option<&File> {
        self.locales.iter().find(|file| file.language == language)
    }

    /// The address of those of its messages that the second part of the program needs, beside the others.
    pub fn second_locale(&self, language: Language) -> Option<String> {
        Some([self.locale(language)?.address.strip_suffix(".ftl")?, "-2.ftl"].concat())
    }

    /// Shows the fallback in the place of the finder.
    pub fn show_fallback(&self, element: &HtmlElement, code: &str) {
        if let Some(failed) = &self.failed {
            // The loader throws nothing.
            let _ = failed.call2(&JsValue::UNDEFINED, element, &code.into());
        }
    }

    /// The finder speaks another language, and its elements say so.
    pub fn tell_worded(&self) {
        if let Some(worded) = &self.worded {
            let _ = worded.call0(&JsValue::UNDEFINED);
        }
    }
}

/// An entry is a list of three texts.
fn file(entry: &Array) -> Option<File> {
    let text = |at| entry.get(at).as_string();
    Some(File { language: Language::parse(&text(0)?)?, address: text(1)?, integrity: text(2)? })
}
