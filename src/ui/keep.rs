//! The buttons that the other pages have about the shortlist: those that keep a service, and one that opens the list.

use finder::{results::shortlist, session::events::Event};
use messages::Key;
use model::identifier::ServiceId;

use super::{
    element::{Element, button, span},
    page::Page,
    text,
    wording::Words,
};

/// Keeps a service, or removes it from the list. `name` says which, where more than one is on the page.
pub fn toggle(words: &Words, page: Page, id: &ServiceId, name: Option<Element>) -> Element {
    let (id, state) = (id.clone(), page.state);
    let is_kept = page.kept.with(|kept| kept.contains(&id));
    let event = if is_kept { Event::Drop } else { Event::Keep };
    button("button toggle", move || state.dispatch(event(id.clone())))
        .part("button")
        .attribute("aria-pressed", if is_kept { "true" } else { "false" })
        .child(words.say(Key::Keep))
        .child(name.map(text::hidden))
}

/// The same on a card: a sign whose shape says whether the service is kept. Its words are there to be read out.
pub fn mark(words: &Words, page: Page, id: &ServiceId, name: Option<Element>) -> Element {
    let (id, state) = (id.clone(), page.state);
    let is_kept = page.kept.with(|kept| kept.contains(&id));
    let event = if is_kept { Event::Drop } else { Event::Keep };
    button("keep", move || state.dispatch(event(id.clone())))
        .part("button")
        .attribute("aria-pressed", if is_kept { "true" } else { "false" })
        .child(span("visually-hidden").child(words.say(Key::Keep)))
        .child(name.map(text::hidden))
}

/// Opens the list; `None` while it is empty.
pub fn open(words: &Words, page: Page) -> Option<Element> {
    let catalogue = words.catalogue.as_ref()?;
    let count = page.kept.with(|kept| shortlist::count(catalogue, kept));
    let open = button("button toggle", move || page.state.dispatch(Event::OpenShortlist)).part("button");
    (count != 0).then(|| open.child(words.kept_count(count)))
}
