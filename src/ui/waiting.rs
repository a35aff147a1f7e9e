//! What stands in place of services of a large feed that have not come: a note that they are on their way, or that they
//! could not be fetched, with a button to try again.

use finder::{
    results::hit::Hit,
    session::events::{Effect, FocusTarget},
};
use messages::Key;
use model::chunks::Presence;

use super::{
    element::{Element, button, div, element, li, p},
    page::Page,
    state::State,
    wording::Words,
};

/// The card of a service that has not come.
pub fn waiting_card(words: &Words, page: Page, hit: &Hit) -> Option<Element> {
    let presence = words.catalogue.as_ref()?.presence(hit.position);
    let card = element("ARTICLE", "card")
        .part("card")
        .attribute("data-service-id", "")
        .attribute("data-position", &hit.position.to_string())
        .attribute("data-match", hit.kind().as_str())
        .attribute("aria-busy", if presence == Presence::Missing { "false" } else { "true" })
        .child(line(words, presence).attribute("data-focus", "card"))
        .child(again(words, page.state, presence, FocusTarget::Card(hit.position)));
    Some(li("").child(card))
}

/// A note that something of the page is loading or could not be loaded; `None` where it is here.
pub fn waiting(words: &Words, state: State, presence: Presence) -> Option<Element> {
    let said =
        || div("section").child(line(words, presence)).child(again(words, state, presence, FocusTarget::Heading));
    (presence != Presence::Here).then(said)
}

fn line(words: &Words, presence: Presence) -> Element {
    let key = if presence == Presence::Missing { Key::FailureProgramIncomplete } else { Key::Loading };
    p("loading").attribute("tabindex", "-1").child(words.say(key))
}

/// The button goes when it is pressed, so the focus moves to the note that something is loading.
fn again(words: &Words, state: State, presence: Presence, target: FocusTarget) -> Option<Element> {
    let again = move || {
        state.fetch_missing_again();
        if let Some(host) = state.host() {
            host.perform(Effect::Focus(target.clone()));
        }
    };
    (presence == Presence::Missing).then(|| button("button", again).part("button").child(words.say(Key::Retry)))
}
