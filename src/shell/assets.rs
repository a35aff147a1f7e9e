//! What the loader hands over by the keeper: where the finder's files are and whom to tell what.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::domain::locale::Language;

pub struct Assets {
    base: String,
    /// The paths of the language files, relative to `base`.
    locales: Vec<(Language, String)>,
    /// `(element, code)`: shows the fallback of an element.
    failed: Option<Function>,
    /// `()`: words what stands outside of the finder in its language.
    worded: Option<Function>,
}

impl Assets {
    /// What is missing counts as absent: loader, keeper and core are of one build.
    pub fn read(value: &JsValue) -> Self {
        let get = |name: &str| Reflect::get(value, &name.into()).unwrap_or_default();
        let locales = get("locales").dyn_into::<Object>().map(|locales| Object::entries(&locales)).unwrap_or_default();
        Self {
            base: get("base").as_string().unwrap_or_default(),
            locales: locales.iter().filter_map(|entry| locale(&Array::from(&entry))).collect(),
            failed: get("failed").dyn_into().ok(),
            worded: get("worded").dyn_into().ok(),
        }
    }

    /// The address of the messages of a language; `None` where the build has none.
    pub fn locale(&self, language: Language) -> Option<String> {
        let (_, path) = self.locales.iter().find(|(known, _)| *known == language)?;
        Some(format!("{}{path}", self.base))
    }

    /// The address of those of its messages that the second part of the program needs, beside the others.
    pub fn second_locale(&self, language: Language) -> Option<String> {
        Some([self.locale(language)?.strip_suffix(".ftl")?, "-2.ftl"].concat())
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

fn locale(entry: &Array) -> Option<(Language, String)> {
    Some((Language::parse(&entry.get(0).as_string()?)?, entry.get(1).as_string()?))
}
