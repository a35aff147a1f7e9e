//! Keeping a service and finding what is kept, from the other pages. Knows two buttons.

use leptos::prelude::*;

use finder::{results::shortlist, session::events::Event};
use messages::Key;
use model::identifier::ServiceId;

use super::super::{
    element::{Element, button},
    results::Page,
    state::State,
    text,
    wording::Words,
};

/// The services that are kept, for the pages that have to be drawn again when they change.
pub fn kept(state: State) -> Memo<Vec<ServiceId>> {
    Memo::new(move |_| state.session.try_get().map(|session| session.kept).unwrap_or_default())
}

/// Keeps a service or lets it go; with its name where more than one is on the page.
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

/// Opens the list; nothing while it is empty.
pub fn open(words: &Words, page: Page) -> Option<Element> {
    let catalogue = words.catalogue.as_ref()?;
    let count = page.kept.with(|kept| shortlist::count(catalogue, kept));
    let open = button("button toggle", move || page.state.dispatch(Event::OpenShortlist)).part("button");
    (count != 0).then(|| open.child(words.kept_count(count)))
}
