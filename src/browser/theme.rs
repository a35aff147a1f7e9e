//! The colours of the finder in its page: takes those of the page where it may, and tells the page's editor which cannot
//! be told apart. What is enough is decided by `finder::contrast`. A later part of the program.

use std::{any::Any, cell::RefCell};

use js_sys::global;
use wasm_bindgen::{JsValue, prelude::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::ShadowRoot;

use super::{
    by_name::{call, get},
    computed::{colour, declare, mixed},
    dom, host_colours,
};
use finder::contrast::problems;

thread_local! {
    /// What has been written already, so that nothing is written twice on one page.
    static WRITTEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Waits for the device to turn light or dark, until it is dropped.
struct SchemeListener {
    query: JsValue,
    action: Closure<dyn FnMut()>,
}

/// Takes and judges the colours as they are now, once earlier changes have been rendered, and again when the device turns
/// light or dark, until what is returned is dropped.
pub fn follow(root: ShadowRoot) -> Box<dyn Any> {
    look(root.clone());
    Box::new(SchemeListener::start(move || look(root.clone())))
}

impl SchemeListener {
    fn start(action: impl FnMut() + 'static) -> Option<Self> {
        let query = call(&global(), "matchMedia", &["(prefers-color-scheme: dark)".into()])?;
        let action = Closure::new(action);
        call(&query, "addEventListener", &["change".into(), action.as_ref().clone()])?;
        Some(Self { query, action })
    }
}

impl Drop for SchemeListener {
    fn drop(&mut self) {
        call(&self.query, "removeEventListener", &["change".into(), self.action.as_ref().clone()]);
    }
}

fn look(root: ShadowRoot) {
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
    host_colours::take(&finder, &probe);
    let problems = problems(&|token| colour(&probe, token));
    probe.remove();
    Some(problems.iter().map(ToString::to_string).collect())
}
