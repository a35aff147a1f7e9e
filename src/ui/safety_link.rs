//! The way to the advice on safety, and the notice about leaving. When the notice is due is decided by
//! `finder::session::safety`.

use leptos::prelude::*;

use finder::session::{config::Exit, events::Event, state::Screen};
use messages::Key;

use super::{
    element::{Element, button, div, drawn, p},
    state::State,
    wording::Words,
};

/// Stands in every view but the advice itself.
#[component]
pub fn SafetyLink(state: State) -> impl IntoView {
    drawn(move || safety(state))
}

pub fn safety(state: State) -> Element {
    let words = state.words();
    // For the quick exit, which belongs to the loader and has no sentences of its own.
    div("safety")
        .attribute("data-shift-2", &words.say(Key::ShiftTwice))
        .attribute("data-shift-1", &words.say(Key::ShiftOnce))
        .child((!is_advice_open(state)).then(|| open(state, &words)))
}

/// That the browser remembers the visit, in one line. It looks calm and need not be closed; the advice says the rest.
pub fn notice(state: State, words: &Words) -> Element {
    let more = button("link", move || state.dispatch(Event::OpenSafety)).part("button");
    p("notice")
        .part("notice")
        .child(words.say(Key::NoticeHistory))
        .child(" ".to_owned())
        .child(more.child(words.say(Key::NoticeMore)))
}

/// Whether the advice is up, or on its way.
pub fn is_advice_open(state: State) -> bool {
    state.session.try_with(|session| matches!(session.screen, Screen::Safety(_))).unwrap_or_default()
}

/// Whether the page has the quick exit.
pub fn exit(state: State) -> Exit {
    state.config.try_with(|config| config.exit).unwrap_or_default()
}

fn open(state: State, words: &Words) -> Element {
    button("link", move || state.dispatch(Event::OpenSafety)).part("button").child(words.say(Key::SafetyLink))
}
