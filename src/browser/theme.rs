//! Tells the page's editor which colours of the theme cannot be told apart. What is enough is decided by
//! `finder::contrast`. Belongs to the second part of the program.

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
    /// What has been written already, so that nothing is written twice on one page.
    static WRITTEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Judges the colours as they are now, once earlier changes have been rendered.
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

/// `None` where no finder is shown, or the browser is too old to tell: mixing colours came with
/// Chromium 111, Firefox 113 and Safari 16.2.
fn lines(root: &ShadowRoot) -> Option<Vec<String>> {
    // On paper the finder has colours of its own, which the page does not decide.
    if get(&call(&global(), "matchMedia", &["print".into()])?, "matches").is_truthy() {
        return None;
    }
    let finder = root.query_selector("[data-theme]").ok()??;
    // In a part that is hidden, such as a tab, WebKit 2.50 gives the first colour for every other one as well.
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

/// Mixing a colour with itself makes the browser compute it, however it is written, and give it in sRGB.
///
/// As a background, because it is transparent where a token is no colour; a text would take the colour of its parent.
fn colour(probe: &Element, token: ColourToken) -> Option<Colour> {
    declare(probe, "background-color", &mixed(&["var(--", token.property(), ")"].concat()));
    let style = call(&global(), "getComputedStyle", &[probe.into()])?;
    Colour::parse(&get(&style, "backgroundColor").as_string()?)
}

fn mixed(colour: &str) -> String {
    ["color-mix(in srgb,", colour, ",", colour, ")"].concat()
}

/// Through the style object, because a strict page forbids the attribute.
fn declare(element: &Element, property: &str, value: &str) {
    call(&get(element, "style"), "setProperty", &[property.into(), value.into()]);
}
