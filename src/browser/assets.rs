//! What the loader hands over by way of the keeper: the language files with their hashes, and functions to call.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use model::locale::Language;

/// The file with the messages of a language that are needed first.
#[derive(Clone)]
pub struct File {
    pub language: Language,
    pub address: String,
    /// The hash of its content, as W3C Subresource Integrity writes it.
    pub integrity: String,
}

pub struct Assets {
    locales: Vec<File>,
    /// `(element, code)`: shows the fallback of an element.
    failed: Option<Function>,
    /// `()`: gives the parts that stand outside of the core their words in another language.
    worded: Option<Function>,
}

impl Assets {
    /// Something missing counts as absent: loader, keeper and core are of one build.
    pub fn read(value: &JsValue) -> Self {
        let get = |name: &str| Reflect::get(value, &name.into()).unwrap_or_default();
        Self {
            locales: Array::from(&get("locales")).iter().filter_map(|entry| file(&Array::from(&entry))).collect(),
            failed: get("failed").dyn_into().ok(),
            worded: get("worded").dyn_into().ok(),
        }
    }

    /// The first messages of a language; `None` where the build has none.
    pub fn locale(&self, language: Language) -> Option<&File> {
        self.locales.iter().find(|file| file.language == language)
    }

    /// The address of the messages of a language that the second part of the program needs as well.
    pub fn second_locale(&self, language: Language) -> Option<String> {
        Some([self.locale(language)?.address.strip_suffix(".txt")?, "-2.txt"].concat())
    }

    /// Shows the fallback in place of the finder.
    pub fn show_fallback(&self, element: &HtmlElement, code: &str) {
        if let Some(failed) = &self.failed {
            // The loader throws nothing.
            let _ = failed.call2(&JsValue::UNDEFINED, element, &code.into());
        }
    }

    /// To be called when the finder speaks another language.
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
