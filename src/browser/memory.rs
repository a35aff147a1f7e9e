//! What outlives the core (`loader/keeper.js`): it is told the session after each step, so that a finder that has fallen
//! can begin again where it was.
//!
//! It stays within the glue and only as long as the page: it is stored nowhere, sent nowhere, and out of the host's
//! reach.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use finder::session::state::Session;
use messages::{Key, Messages};
use model::locale::Language;

#[wasm_bindgen]
extern "C" {
    type Kept;

    /// `Memory.keep` of `keeper.js`.
    #[wasm_bindgen(method)]
    fn keep(this: &Kept, session: &str, words: &str);
}

/// What is kept of one finder.
#[derive(Clone)]
pub struct Memory(Rc<Kept>);

/// What a finder was when the core fell.
pub struct Earlier {
    /// `None` where nothing was done, or nothing may be restored.
    pub session: Option<Session>,
    pub language: Option<Language>,
    pub wish: Wish,
}

/// Who wants the finder to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    OfThePage,
    OfTheReader,
}

impl Memory {
    /// From what the keeper hands over: where to keep things, and what it has kept before.
    pub fn read(given: &JsValue) -> (Self, Earlier) {
        let get = |name: &str| Reflect::get(given, &name.into()).unwrap_or_default();
        let earlier = Earlier {
            session: get("session").as_string().filter(|text| !text.is_empty()).and_then(|text| Session::parse(&text)),
            language: get("language").as_string().and_then(|tag| Language::parse(&tag)),
            wish: if get("asked").is_truthy() { Wish::OfTheReader } else { Wish::OfThePage },
        };
        (Self(Rc::new(get("memory").unchecked_into())), earlier)
    }

    /// Keeps what the reader has done, and the words that are needed when the core is no longer there.
    pub fn keep(&self, session: &Session, messages: &Messages) {
        let language = messages.language();
        let [stopped, kept, retry, loading] =
            [Key::FailureStopped, Key::FailureStoppedKept, Key::Retry, Key::Loading].map(|key| messages.text(key));
        let words = [language.as_str(), language.direction().as_str(), &stopped, &kept, &retry, &loading].join("\n");
        self.0.keep(&session.write(), &words);
    }
}
