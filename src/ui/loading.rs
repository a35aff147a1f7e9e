//! What is seen until the feed is there.

use leptos::prelude::*;

use crate::domain::messages::Key;

use super::{state::State, wording::Words};

#[component]
pub fn LoadingPage(state: State) -> impl IntoView {
    move || {
        let text = Words::now(state).say(Key::Loading);
        view! { <p class="loading" role="status">{text}</p> }
    }
}
