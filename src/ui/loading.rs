//! What is seen until the feed, or the second part of the program, is there. It takes the focus of a reader who asked
//! for what is on its way, and so it is read out.

use leptos::prelude::*;

use messages::Key;

use super::{
    element::{drawn, p},
    state::{Phase, State},
};

#[component]
pub fn LoadingPage(state: State) -> impl IntoView {
    drawn(move || {
        let loading = p("loading").attribute("data-focus", "heading").attribute("tabindex", "-1");
        let words = state.words();
        loading.child(match state.phase.try_get() {
            Some(Phase::LoadingAgain) => words.say(Key::LoadingAgain),
            Some(Phase::Loading(count)) if 0 < count => words.count(Key::LoadingSoFar, count),
            Some(Phase::Loading(_) | Phase::Ready(_) | Phase::Failed(_)) | None => words.say(Key::Loading),
        })
    })
}
