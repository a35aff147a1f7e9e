//! What is seen until the feed, or the second part of the program, is there. It takes the focus of whoever asked for
//! what comes, and so is read out.

use leptos::prelude::*;

use crate::domain::messages::Key;

use super::{
    element::{drawn, p},
    state::State,
    wording::Words,
};

#[component]
pub fn LoadingPage(state: State) -> impl IntoView {
    drawn(move || {
        let loading = p("loading").attribute("data-focus", "heading").attribute("tabindex", "-1");
        loading.child(Words::now(state).say(Key::Loading))
    })
}
