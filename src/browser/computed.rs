//! What the browser makes of styles and colours. A later part of the program.

use js_sys::global;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::by_name::{call, get};
use finder::contrast::{Colour, ColourToken};

/// The colour of a token.
pub fn colour(probe: &Element, token: ColourToken) -> Option<Colour> {
    computed(probe, &["var(--", token.property(), ")"].concat())
}

/// A colour however it is written: mixing it with itself makes the browser compute it, and give it in sRGB.
///
/// As a background, because it is transparent where a token is no colour; a text would take the colour of its parent.
pub fn computed(probe: &Element, colour: &str) -> Option<Colour> {
    declare(probe, "background-color", &mixed(colour));
    Colour::parse(&style_of(probe, "backgroundColor")?)
}

/// What the browser has computed for a property of an element.
pub fn style_of(element: &JsValue, property: &str) -> Option<String> {
    get(&call(&global(), "getComputedStyle", std::slice::from_ref(element))?, property).as_string()
}

/// Through the style object, because a strict page forbids the attribute.
pub fn declare(element: &Element, property: &str, value: &str) {
    call(&get(element, "style"), "setProperty", &[property.into(), value.into()]);
}

/// A colour, mixed with itself.
pub fn mixed(colour: &str) -> String {
    ["color-mix(in srgb,", colour, ",", colour, ")"].concat()
}
