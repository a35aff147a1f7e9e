//! Prints a document of its own, so that nothing of the host page is on the paper.
//! Belongs to the second part of the program.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Document, Element};

use super::by_name::{call, get};
use model::locale::Language;

/// An element on the paper: its text, and then the elements in it.
pub struct Piece {
    pub tag: &'static str,
    /// The language of the text where it is not that of the element around it.
    pub language: Option<Language>,
    pub text: String,
    pub pieces: Vec<Piece>,
}

/// Prints the pieces from a frame that is out of sight. The frame is put into `beside`, an element of the page, and
/// goes when that element goes. `css` is the paper's style sheet.
pub fn print(beside: &Element, pieces: Vec<Piece>, css: &'static str) {
    let Some(frame) = frame(beside) else { return };
    let loaded = {
        let frame = frame.clone();
        Closure::once_into_js(move || {
            let window = get(&frame, "contentWindow");
            let document = get(&window, "document");
            // Not by asking for its class: a document of another window is no `Document` of this one.
            if document.is_object() {
                write(&window, document.unchecked_ref(), &pieces, css);
                call(&window, "print", &[]);
            }
        })
    };
    // Firefox puts a new document into the frame when it has loaded, and what was written before is gone.
    let _ = frame.add_event_listener_with_callback("load", loaded.unchecked_ref());
    let _ = beside.append_child(&frame);
}

/// A new frame, in place of the one of the last time.
fn frame(beside: &Element) -> Option<Element> {
    if let Ok(Some(before)) = beside.query_selector("iframe") {
        before.remove();
    }
    let frame = beside.owner_document()?.create_element("iframe").ok()?;
    for (name, value) in [("class", "visually-hidden"), ("aria-hidden", "true"), ("tabindex", "-1")] {
        frame.set_attribute(name, value).ok()?;
    }
    Some(frame)
}

fn write(window: &JsValue, document: &Document, pieces: &[Piece], css: &str) {
    adopt(window, document, css);
    let Some(body) = document.body() else { return };
    for piece in pieces {
        piece.write(document, &body);
    }
}

impl Piece {
    fn write(&self, document: &Document, parent: &Element) {
        let Ok(element) = document.create_element(self.tag) else { return };
        element.set_text_content(Some(&self.text));
        if let Some(language) = &self.language {
            let _ = element.set_attribute("lang", language.as_str());
            let _ = element.set_attribute("dir", language.direction().as_str());
        }
        for piece in &self.pieces {
            piece.write(document, &element);
        }
        // A new element takes every child.
        let _ = parent.append_child(&element);
    }
}

/// A sheet belongs to the document in whose window it was made. Without it the paper is plain, and can be read.
fn adopt(window: &JsValue, document: &Document, css: &str) {
    let Some(constructor) = get(window, "CSSStyleSheet").dyn_ref::<Function>().cloned() else { return };
    let Ok(sheet) = Reflect::construct(&constructor, &Array::new()) else { return };
    call(&sheet, "replaceSync", &[css.into()]);
    let _ = Reflect::set(document, &"adoptedStyleSheets".into(), &std::iter::once(&sheet).collect::<Array>());
}
