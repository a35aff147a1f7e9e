//! What is other than in the list that is published: by its file or its address.

use leptos::{ev, prelude::*, task::spawn_local};
use workshop_protocol::{Difference, Request};

use super::cover::Names;
use crate::{desk, state::State};

#[component]
pub fn Live(state: State) -> impl IntoView {
    let address = RwSignal::new(String::new());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = address.get_untracked().trim().to_owned();
        if !typed.is_empty() {
            let typed = if typed.contains("://") { typed } else { format!("https://{typed}") };
            spawn_local(async move { compare(state, desk::fetched(&typed).await).await });
        }
    };
    let choose = move |event: ev::Event| {
        let files = desk::files_of(&event.into());
        spawn_local(async move { compare(state, desk::chosen(&files).await).await });
    };
    let shown = move || state.view.with(|view| view.difference.clone());
    view! {
        <section class="live">
            <h3 class="above">{state.text("live-heading")}</h3>
            <p>{state.text("live-text")}</p>
            <form class="address" on:submit=submit>
                <label for="live-address">{state.text("live-address")}</label>
                <div class="row">
                    <input
                        id="live-address"
                        type="text"
                        inputmode="url"
                        autocomplete="off"
                        spellcheck="false"
                        prop:value=move || address.get()
                        on:input=move |event| address.set(event_target_value(&event))
                    />
                    <button class="button">{state.text("live-compare")}</button>
                </div>
            </form>
            <div class="field">
                <label for="live-file">{state.text("live-file")}</label>
                <input id="live-file" type="file" on:change=choose/>
            </div>
            {move || shown().map(|difference| view! { <Found state difference/> })}
        </section>
    }
}

async fn compare(state: State, files: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>) {
    match files {
        Ok(files) => state.ask_with(Request::Compare, files).await,
        Err(error) => state.fail(&error),
    }
}

/// How much there is of each, and the names.
#[component]
fn Found(state: State, difference: Difference) -> impl IntoView {
    let Difference { refused, added, gone, changed, lost, before, .. } = difference;
    let sum = match refused {
        Some(reason) => reason,
        None if added.is_empty() && gone.is_empty() && changed.is_empty() => state.text("live-same"),
        None => state.with(
            "live-sum",
            &[
                ("before", before.into()),
                ("added", added.len().into()),
                ("gone", gone.len().into()),
                ("changed", changed.len().into()),
            ],
        ),
    };
    let is_bad = !gone.is_empty() || !lost.is_empty();
    let names = |heading: &'static str, names: Vec<String>| {
        view! { <Names state heading names=Signal::derive(move || names.clone())/> }
    };
    view! {
        <div class="difference" role="status">
            <p class=if is_bad { "bad" } else { "good" }>{sum}</p>
            {names("live-gone", gone)}
            {names("live-lost", lost)}
            {names("live-added", added)}
            {names("live-changed", changed)}
        </div>
    }
}
