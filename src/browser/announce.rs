//! Announces changes to screen readers, through one status region for all finders of the page.
//!
//! There is one, made before it is needed, because screen readers announce several regions, or one that has just been
//! added, unreliably. It stands in the shadow root of a finder, because the host page is left alone. The heading that
//! takes the focus stays the main sign of a new view.

use std::cell::OnceCell;

use web_sys::{Element, ShadowRoot};

use model::locale::Language;

thread_local! {
    static REGION: OnceCell<Option<Element>> = const { OnceCell::new() };
}

/// What is announced may be an answer. The region stands beside what has the marks by which recorders of sessions leave
/// something out (`shielded` in src/loader/element.js), so it has them too.
const MARKS: [&str; 4] = ["data-private", "data-sentry-block", "data-hj-suppress", "data-clarity-mask"];

/// Puts the region into a root, if it stands in no other finder of the page.
pub fn prepare(root: &ShadowRoot) {
    if let Some(region) = region(root).filter(|region| !region.is_connected()) {
        // The root takes any element.
        let _ = root.append_child(&region);
    }
}

/// Announces a text; an empty one takes back what was announced. The text that is there already is not repeated.
pub fn say(root: &ShadowRoot, text: &str, language: Language) {
    let Some(region) = region(root) else { return };
    if region.text_content().is_none_or(|said| said != text) {
        // Where two finders take turns the region moves to the one that speaks: the other one may be hidden.
        if !text.is_empty() && !root.contains(Some(&region)) {
            let _ = root.append_child(&region);
        }
        for (name, value) in [("lang", language.as_str()), ("dir", language.direction().as_str())] {
            // The browser takes these names.
            let _ = region.set_attribute(name, value);
        }
        region.set_text_content(Some(text));
    }
}

fn region(root: &ShadowRoot) -> Option<Element> {
    REGION.with(|region| region.get_or_init(|| make(root)).clone())
}

fn make(root: &ShadowRoot) -> Option<Element> {
    let region = root.owner_document()?.create_element("p").ok()?;
    region.set_class_name("visually-hidden rr-block ph-no-capture fs-exclude");
    region.set_attribute("role", "status").ok()?;
    for mark in MARKS {
        // The browser takes these names.
        let _ = region.set_attribute(mark, "true");
    }
    Some(region)
}
