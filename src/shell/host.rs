//! Performs what the components ask for. Knows where effects have to go in the page; not why they came.

use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};

use super::{
    announce, dom,
    instance::{Instance, Place},
    intl::IntlFormat,
};
use crate::ui::state::Host;
use finder::session::events::{Effect, FocusTarget};
use messages::{Messages, format::Format};
use model::locale::Language;

/// The browser as the components of one instance see it.
pub struct BrowserHost {
    /// Weak, because the instance owns the signals and these hold the host.
    instance: Weak<Instance>,
    format: IntlFormat,
}

impl BrowserHost {
    pub fn new(instance: Weak<Instance>) -> Self {
        Self { instance, format: IntlFormat::default() }
    }

    /// Does something in the page once the new view stands there, if the element still does.
    fn after_rendering(&self, action: impl FnOnce(&Place) + 'static) {
        let instance = self.instance.clone();
        spawn_local(async move {
            dom::rendered().await;
            if let Some(place) = instance.upgrade().and_then(|instance| instance.place()) {
                action(&place);
            }
        });
    }

    /// Moves the focus once its target stands there. Where more is drawn at the same time, as when the second part
    /// has just come, that takes a few turns more; what never comes gives way to the heading.
    fn focus_when_there(&self, target: FocusTarget) {
        const TURNS: usize = 8;
        let instance = self.instance.clone();
        spawn_local(async move {
            for turn in 1..=TURNS {
                dom::rendered().await;
                let Some(place) = instance.upgrade().and_then(|instance| instance.place()) else { return };
                if turn == TURNS || wanted(&place.root, &target).is_some() {
                    return focus(&place.root, &target);
                }
            }
        });
    }
}

impl Host for BrowserHost {
    fn perform(&self, effect: Effect) {
        match effect {
            Effect::Focus(target) => {
                // What was said belongs to what was there before.
                self.announce("", Language::FINNISH);
                self.focus_when_there(target);
            }
            Effect::Results { count } => self.after_rendering(move |place| {
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                dom::dispatch(&place.element, "results", Some(("count", count.into())));
            }),
            Effect::FetchServices(files) => {
                if let Some(instance) = self.instance.upgrade() {
                    instance.fetch_services(files);
                }
            }
        }
    }

    fn announce(&self, text: &str, language: Language) {
        if let Some(place) = self.instance.upgrade().and_then(|instance| instance.place()) {
            announce::say(&place.root, text, language);
        }
    }

    fn retry(&self) {
        if let Some(instance) = self.instance.upgrade() {
            instance.retry();
        }
    }

    fn choose_language(&self, language: Language) {
        if let Some(instance) = self.instance.upgrade() {
            instance.choose_language(language);
        }
    }

    fn fetch_messages(&self, language: Language, take: Box<dyn FnOnce(Rc<Messages>)>) {
        if let Some(instance) = self.instance.upgrade() {
            instance.fetch_messages(language, take);
        }
    }

    fn format(&self) -> &dyn Format {
        &self.format
    }
}

/// Puts the focus on the heading if a rendering has taken away what had it, and not if it is elsewhere in the page.
pub fn focus_if_lost(place: &Place) {
    let document = place.element.owner_document();
    let nowhere = match document.as_ref().and_then(|document| document.active_element()) {
        None => true,
        Some(active) if active.is_same_node(Some(&place.element)) => place.root.active_element().is_none(),
        Some(active) => {
            document.and_then(|document| document.body()).is_some_and(|body| active.is_same_node(Some(&body)))
        }
    };
    if nowhere {
        focus(&place.root, &FocusTarget::Heading);
    }
}

/// What is to have the focus; `None` where it does not stand there.
fn wanted(root: &ShadowRoot, target: &FocusTarget) -> Option<HtmlElement> {
    match target {
        FocusTarget::Heading => find(root, "[data-focus=heading]"),
        FocusTarget::ErrorSummary => find(root, "[data-focus=error-summary]"),
        FocusTarget::Card(position) => card(root, *position).and_then(focusable),
        FocusTarget::CardAfter(position) => card(root, *position).and_then(next).and_then(focusable),
    }
}

fn focus(root: &ShadowRoot, target: &FocusTarget) {
    let found = wanted(root, target).or_else(|| find(root, "[data-focus=heading]"));
    let Some(element) = found else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if element.focus_with_options(&options).is_ok() && !is_in_view(&element) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        element.scroll_into_view_with_scroll_into_view_options(&options);
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

/// The height in pixels of what the exit covers at the end of the screen.
const EXIT: f64 = 96.0;

fn is_in_view(element: &Element) -> bool {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    let place = element.get_bounding_client_rect();
    0.0 <= place.top() && height.is_none_or(|height| place.bottom() + EXIT <= height)
}
