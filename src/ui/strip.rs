//! The strip on top of every view, which stays in sight: the way back, the language, and room for the exit, which the
//! loader puts there.

use leptos::prelude::*;

use finder::session::events::Event;
use messages::Key;

use super::{
    element::{Element, button, div, drawn, span},
    language_menu::menu,
    menu::Menu,
    state::State,
    wording::Words,
};

#[component]
pub fn Strip(state: State) -> impl IntoView {
    let open = Menu::closed();
    drawn(move || strip(state, open))
}

pub fn strip(state: State, open: Menu) -> Element {
    let words = state.words();
    div("strip").part("header").child(back(state, &words)).child(menu(state, &words, open))
}

fn back(state: State, words: &Words) -> Option<Element> {
    let action = move || state.dispatch(Event::Back);
    // On a very narrow screen the word makes room for the exit, and only readers who listen get it.
    let word = || span("word").child(words.say(Key::Back));
    state.can_go_back().then(|| button("link back", action).part("button").child(word()))
}
