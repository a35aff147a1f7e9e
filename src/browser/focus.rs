//! Moves the focus within a finder, and scrolls to what has it where it would be out of sight.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};

use super::{
    by_name::{call, get},
    mount::Mount,
};
use finder::session::events::FocusTarget;

/// The height in pixels of what the bar with Continue covers at the end of the screen.
const BAR: f64 = 96.0;

/// Puts the focus on the target. Where the target is not there, the heading takes its place.
pub fn focus(root: &ShadowRoot, target: &FocusTarget) {
    let found = wanted(root, target).or_else(|| find(root, "[data-focus=heading]"));
    let Some(element) = found else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // A new view is shown from its beginning, with the strip on top and the way back in it.
    let begin = if *target == FocusTarget::Heading { find(root, "[data-view]") } else { None };
    let is_past = begin.as_ref().is_some_and(|begin| begin.get_bounding_client_rect().top() < 0.0);
    if element.focus_with_options(&options).is_ok() && (is_past || !is_in_view(root, &element)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        begin.unwrap_or(element).scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Puts the focus on the heading if a rendering has removed what had it. A focus elsewhere in the page stays.
pub fn focus_if_lost(mount: &Mount) {
    let document = mount.element.owner_document();
    let active = document.and_then(|document| document.active_element());
    let is_here = active.is_some_and(|active| active.is_same_node(Some(&mount.element)));
    if is_nowhere() || (is_here && !mount.has_focus()) {
        focus(&mount.root, &FocusTarget::Heading);
    }
}

/// Whether nothing has the focus, as after a rendering has removed what had it.
pub fn is_nowhere() -> bool {
    let document = get(&js_sys::global(), "document");
    let active = get(&document, "activeElement");
    !active.is_truthy() || active == get(&document, "body")
}

/// The position of the service that has not come and on whose card the focus is. For the second part of the program
/// alone.
pub fn waiting_service() -> Option<usize> {
    let mut focused = get(&get(&js_sys::global(), "document"), "activeElement");
    loop {
        let inner = get(&get(&focused, "shadowRoot"), "activeElement");
        if !inner.is_truthy() {
            break;
        }
        focused = inner;
    }
    let card = call(&focused, "closest", &["[data-position][aria-busy]".into()])?;
    call(&card, "getAttribute", &["data-position".into()])?.as_string()?.parse().ok()
}

/// What is to have the focus; `None` where it does not stand there.
pub fn wanted(root: &ShadowRoot, target: &FocusTarget) -> Option<HtmlElement> {
    match target {
        FocusTarget::Heading => find(root, "[data-focus=heading]"),
        FocusTarget::ErrorSummary => find(root, "[data-focus=error-summary]"),
        FocusTarget::Card(position) => card(root, *position).and_then(focusable),
        FocusTarget::CardAfter(position) => card(root, *position).and_then(next).and_then(focusable),
    }
}

/// The card of the service at a position in the catalogue.
fn card(root: &ShadowRoot, position: usize) -> Option<Element> {
    root.query_selector(&["[data-position=\"", &position.to_string(), "\"]"].concat()).ok()?
}

/// The card after this one in its list.
fn next(card: Element) -> Option<Element> {
    card.parent_element()?.next_element_sibling()?.query_selector("[data-position]").ok()?
}

/// What can take the focus in a card.
fn focusable(card: Element) -> Option<HtmlElement> {
    card.query_selector("[data-focus=card], a, button").ok().flatten().unwrap_or(card).dyn_into().ok()
}

fn find(root: &ShadowRoot, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Whether the element is on the screen, below the strip.
fn is_in_view(root: &ShadowRoot, element: &Element) -> bool {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    let strip = find(root, ".strip").map_or(0.0, |strip| strip.get_bounding_client_rect().bottom());
    let place = element.get_bounding_client_rect();
    0.0_f64.max(strip) <= place.top() && height.is_none_or(|height| place.bottom() + BAR <= height)
}
