//! What the reader takes out of the page: copied, printed. Knows the clipboard and the printer; not what is said.
//! Belongs to the second part of the program (ARCHITECTURE.md, "Two parts"). The browser's objects are reached by
//! their names, because each binding would be paid for before the first question.

use js_sys::{Array, Function, Object, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element};

use super::dom::Timer;
use crate::ui::{
    style::PAPER,
    wording::sheet::{Entry, Sheet},
};

/// Whether the text is on the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    Yes,
    No,
}

/// Puts a text on the clipboard and then says whether it is there: a browser may refuse, as on a page without
/// encryption.
pub fn copy(text: &str, done: impl FnOnce(Copied) + 'static) {
    let clipboard = get(&get(&global(), "navigator"), "clipboard");
    let written = call(&clipboard, "writeText", &[text.into()]).and_then(|promise| promise.dyn_into::<Promise>().ok());
    spawn_local(async move {
        let copied = match written {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        done(if copied { Copied::Yes } else { Copied::No });
    });
}

/// Gives the reader a file, made here. The address of the file is given back when the browser has surely read it.
pub fn save(name: &str, kind: &str, text: &str) {
    const MILLISECONDS: i32 = 60_000;
    let window = global();
    let options = Object::new();
    let _ = Reflect::set(&options, &"type".into(), &kind.into());
    let (Some(constructor), Some(document)) =
        (get(&window, "Blob").dyn_ref::<Function>().cloned(), web_sys::window().and_then(|window| window.document()))
    else {
        return;
    };
    let arguments = Array::of2(&Array::of1(&text.into()), &options);
    let Ok(file) = Reflect::construct(&constructor, &arguments) else { return };
    let addresses = get(&window, "URL");
    let Some(address) = call(&addresses, "createObjectURL", &[file]) else { return };
    if let Ok(link) = document.create_element("a") {
        let _ = Reflect::set(&link, &"href".into(), &address);
        let _ = Reflect::set(&link, &"download".into(), &name.into());
        call(&link, "click", &[]);
    }
    let forget = move || {
        call(&addresses, "revokeObjectURL", &[address]);
    };
    std::mem::forget(Timer::start(MILLISECONDS, forget));
}

/// Selects all that stands in a field.
pub fn select(field: &JsValue) {
    call(field, "select", &[]);
}

/// The address of the page in which the finder stands; `None` where it has none that could be sent.
pub fn page_address() -> Option<String> {
    get(&get(&global(), "location"), "href").as_string().filter(|address| address.starts_with("http"))
}

/// Prints the sheets and nothing of the page: they stand in a frame of their own, which is out of sight.
/// `beside` is an element of the page beside which the frame is put; it goes with that element.
pub fn print(beside: &Element, sheets: &[Sheet]) {
    let paper = Paper::new(sheets);
    let Some(frame) = frame(beside) else { return };
    let loaded = {
        let frame = frame.clone();
        Closure::once_into_js(move || {
            let window = get(&frame, "contentWindow");
            let document = get(&window, "document");
            // Not by asking what it is: a document of another window is no `Document` of this one.
            if document.is_object() {
                paper.write(&window, document.unchecked_ref());
                call(&window, "print", &[]);
            }
        })
    };
    // Firefox puts a new document in the frame when it has loaded, and what was written before is gone.
    let _ = frame.add_event_listener_with_callback("load", loaded.unchecked_ref());
    let _ = beside.append_child(&frame);
}

/// A new frame in the place of the one of the last time.
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

/// What is to be printed, as it waits for its frame.
struct Paper(Vec<Part>);

/// A piece of paper: an element with its text and what stands in it.
struct Part {
    tag: &'static str,
    language: Option<(String, &'static str)>,
    text: String,
    parts: Vec<Part>,
}

impl Paper {
    /// The languages stand side by side, service by service.
    fn new(sheets: &[Sheet]) -> Self {
        let title = |sheet: &Sheet| Part::column(sheet, vec![Part::new("h1", sheet.title.clone(), Vec::new())]);
        let mut rows = vec![Part::new("header", String::new(), sheets.iter().map(title).collect())];
        let most = sheets.iter().map(|sheet| sheet.entries.len()).max().unwrap_or_default();
        for at in 0..most {
            let column = |sheet: &Sheet| sheet.entries.get(at).map(|entry| Part::column(sheet, Part::entry(entry)));
            rows.push(Part::new("section", String::new(), sheets.iter().filter_map(column).collect()));
        }
        Self(rows)
    }

    fn write(&self, window: &JsValue, document: &Document) {
        adopt(window, document);
        let Some(body) = document.body() else { return };
        for part in &self.0 {
            part.write(document, &body);
        }
    }
}

impl Part {
    fn new(tag: &'static str, text: String, parts: Vec<Part>) -> Self {
        Self { tag, language: None, text, parts }
    }

    fn column(sheet: &Sheet, parts: Vec<Part>) -> Self {
        let language = Some((sheet.language.to_string(), sheet.language.direction().as_str()));
        Self { language, ..Self::new("article", String::new(), parts) }
    }

    fn entry(entry: &Entry) -> Vec<Part> {
        let name = Part::new("h2", entry.name.text.clone(), Vec::new());
        let line = |line: &crate::ui::wording::sheet::Line| {
            let language = line.text.language;
            let text = Part::new("span", line.text.text.clone(), Vec::new());
            let text = Part { language: Some((language.to_string(), language.direction().as_str())), ..text };
            Part::new("p", String::new(), vec![Part::new("b", line.lead(), Vec::new()), text])
        };
        std::iter::once(name).chain(entry.lines.iter().map(line)).collect()
    }

    fn write(&self, document: &Document, parent: &Element) {
        let Ok(element) = document.create_element(self.tag) else { return };
        element.set_text_content(Some(&self.text));
        if let Some((language, direction)) = &self.language {
            let _ = element.set_attribute("lang", language);
            let _ = element.set_attribute("dir", direction);
        }
        for part in &self.parts {
            part.write(document, &element);
        }
        // A new element takes every place.
        let _ = parent.append_child(&element);
    }
}

/// A sheet belongs to the document in whose window it was made. Without it the paper is plain, and can be read.
fn adopt(window: &JsValue, document: &Document) {
    let Some(constructor) = get(window, "CSSStyleSheet").dyn_ref::<Function>().cloned() else { return };
    let Ok(sheet) = Reflect::construct(&constructor, &Array::new()) else { return };
    call(&sheet, "replaceSync", &[PAPER.into()]);
    let _ = Reflect::set(document, &"adoptedStyleSheets".into(), &Array::of1(&sheet));
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Calls a method; `None` where there is none or it throws.
fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method = get(object, name).dyn_into::<Function>().ok()?;
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    Reflect::apply(&method, object, &list).ok()
}
