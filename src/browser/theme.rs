//! Tells the editor of the page which colours of the theme cannot be told apart. Knows how to ask the browser what it
//! makes of a token; what is enough is in `finder::contrast`. Belongs to the second part of the program
//! (ARCHITECTURE.md, "Two parts").

use std::cell::RefCell;

use js_sys::global;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, ShadowRoot};

use super::{
    by_name::{call, get},
    dom,
};
use finder::contrast::{Colour, ColourToken, problems};

thread_local! {
    /// What has been written already: twice on one page would tell the editor nothing more.
    static WRITTEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Looks at the colours as they are now, once what was changed before has been rendered.
pub fn judge(root: ShadowRoot) {
    spawn_local(async move {
        dom::rendered().await;
        let lines = lines(&root).unwrap_or_default();
        WRITTEN.with_borrow_mut(|written| {
            for line in lines {
                if !written.contains(&line) {
                    dom::warn(&line);
                    written.push(line);
                }
            }
        });
    });
}

/// `None` where the finder does not stand there, or the browser is too old to say: mixing colours came with
/// Chromium 111, Firefox 113 and Safari 16.2.
fn lines(root: &ShadowRoot) -> Option<Vec<String>> {
    // On paper the finder has colours of its own, which are no fault of the page.
    if get(&call(&global(), "matchMedia", &["print".into()])?, "matches").is_truthy() {
        return None;
    }
    let finder = root.query_selector("[data-theme]").ok()??;
    // In a part that is not shown, such as a tab, WebKit 2.50 gives the first colour it is asked for as every other one.
    if get(&finder, "offsetHeight").is_falsy() {
        return None;
    }
    let arguments = ["background-color".into(), mixed("red").into()];
    if call(&get(&global(), "CSS"), "supports", &arguments)?.is_falsy() {
        return None;
    }
    let probe = finder.owner_document()?.create_element("span").ok()?;
    // Also in forced colours, where every colour would be the system's.
    declare(&probe, "forced-color-adjust", "none");
    finder.append_child(&probe).ok()?;
    let problems = problems(&|token| colour(&probe, token));
    probe.remove();
    Some(problems.iter().map(ToString::to_string).collect())
}

/// The browser computes every way of writing a colour when it mixes it with itself, and gives it in sRGB.
///
/// A background and not a text: where a token is no colour, a background is none, and a text that of its parent.
fn colour(probe: &Element, token: ColourToken) -> Option<Colour> {
    declare(probe, "background-color", &mixed(&["var(--", token.property(), ")"].concat()));
    let style = call(&global(), "getComputedStyle", &[probe.into()])?;
    Colour::parse(&get(&style, "backgroundColor").as_string()?)
}

fn mixed(colour: &str) -> String {
    ["color-mix(in srgb,", colour, ",", colour, ")"].concat()
}

/// By the object of the style and not by the attribute, which a strict page forbids.
fn declare(element: &Element, property: &str, value: &str) {
    call(&get(element, "style"), "setProperty", &[property.into(), value.into()]);
}
