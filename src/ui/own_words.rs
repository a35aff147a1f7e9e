//! The field in which readers tell in their own words what it is about. What is typed stays on the device: no service of
//! the browser may read it, so spelling and completion are off.

use leptos::{prelude::*, web_sys};
use wasm_bindgen::JsCast;

use messages::Key;

use super::{
    element::{Element, Tag, div, element},
    state::State,
    wording::Words,
};

/// The identifier of the form. The field may stand within another form, and names its own.
const FORM: &str = "own-words";

/// The field in a form of its own.
pub fn page(words: &Words, state: State, typed: &str, tell: impl FnMut(String) + 'static) -> Element {
    form().child(field(words, state, typed, tell))
}

/// The form of a field that stands within another form.
pub fn form() -> Element {
    element("FORM", "").attribute("id", FORM).attribute("autocomplete", "off")
}

/// The field and its button, in one line. `tell` is given what was typed. As soon as the field is entered, what hears the
/// words begins to load.
pub fn field(words: &Words, state: State, typed: &str, tell: impl FnMut(String) + 'static) -> Element {
    let (field, mut tell) = (NodeRef::<Tag>::new(), tell);
    let label = words.say(Key::OwnWords);
    let input = element("INPUT", "text")
        .attribute("type", "search")
        .attribute("id", "search")
        .attribute("form", FORM)
        .attribute("placeholder", &label)
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "none")
        .attribute("spellcheck", "false")
        .attribute("enterkeyhint", "search")
        // The attribute and not the property, which would take away what is being typed when the page is drawn again.
        .attribute_if("value", (!typed.is_empty()).then(|| typed.to_owned()))
        .reference(field)
        .on("focus", move |_| load(state));
    // Enter in the field presses it as well. The `submit` event is not used: a sandboxed frame has none (see `question`).
    let submit = element("BUTTON", "button")
        .attribute("type", "submit")
        .attribute("form", FORM)
        .part("button")
        .on("click", move |event| {
            event.prevent_default();
            let input = field.get_untracked().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
            tell(input.map(|input| input.value()).unwrap_or_default());
        })
        .child(words.say(Key::SearchSubmit));
    div("search")
        .attribute("role", "search")
        .child(element("LABEL", "visually-hidden").attribute("for", "search").child(label))
        .child(input)
        .child(submit)
}

/// Has the part of the program fetched that hears words.
pub fn load(state: State) {
    if let Some(host) = state.host() {
        host.load_words();
    }
}
