//! What is seen until the feed is there.

use leptos::prelude::*;

use crate::domain::messages::Key;

use super::{
    element::{drawn, p},
    state::State,
    wording::Words,
};

#[component]
pub fn LoadingPage(state: State) -> impl IntoView {
    drawn(move || p("loading").attribute("role", "status").child(Words::now(state).say(Key::Loading)))
}
