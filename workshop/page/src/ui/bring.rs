//! The first step: the list is brought.

use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;
use workshop_protocol::Take;

use super::StepHeading;
use crate::{
    desk,
    state::{State, Step},
};

/// The sample, which stands beside the finder.
const SAMPLE: &str = "../feeds/associations.json";

/// Files are chosen or dropped, an address is typed, or a template or the sample is taken.
#[component]
pub fn Bring(state: State) -> impl IntoView {
    desk::warm();
    let is_over = RwSignal::new(false);
    let drop = move |event: ev::DragEvent| {
        event.prevent_default();
        is_over.set(false);
        read(state, desk::files_of(&event.into()));
    };
    view! {
        <section class="bring">
            <StepHeading state name="bring-heading"/>
            <p class="lead">{move || state.text("bring-lead")}</p>
            <Show when=move || state.is_unsaved()>
                <p class="note">
                    {state.with("bring-open", &[("file", state.view.with(|view| view.file.clone()).into())])}
                    " "
                    <button type="button" class="link" on:click=move |_| state.go(Step::Take)>{state.text("step-take")}</button>
                </p>
            </Show>
            <div
                class="drop"
                class:over=move || is_over.get()
                on:dragover=move |event| { event.prevent_default(); is_over.set(true); }
                on:dragleave=move |_| is_over.set(false)
                on:drop=drop
            >
                <label class="button primary" for="file">{move || state.text("bring-choose")}</label>
                <input id="file" type="file" multiple on:change=move |event| read(state, desk::files_of(&event.into()))/>
                <p>{move || state.text("bring-drop")}</p>
                <p class="quiet">{move || state.text("bring-formats")}</p>
            </div>
            <Address state/>
            <div class="ways">
                <Templates state/>
                <section>
                    <h3>{move || state.text("sample-heading")}</h3>
                    <p>{move || state.text("sample-text")}</p>
                    <button type="button" class="button" on:click=move |_| fetch(state, SAMPLE.to_owned())>
                        {move || state.text("sample-open")}
                    </button>
                </section>
            </div>
        </section>
    }
}

/// Reads files and opens them.
fn read(state: State, files: JsValue) {
    spawn_local(async move {
        match desk::chosen(&files).await {
            Ok(files) => state.open(files),
            Err(error) => state.fail(&error),
        }
    });
}

/// Fetches the list at an address and opens it.
pub fn fetch(state: State, address: String) {
    fetch_and(state, address, State::open);
}

/// Fetches the list at an address that is open already, and opens it as it is now.
pub fn fetch_again(state: State, address: String) {
    fetch_and(state, address, State::reopen);
}

fn fetch_and(state: State, address: String, open: fn(State, JsValue)) {
    spawn_local(async move {
        state.busy.set(Some(String::new()));
        let fetched = desk::fetched(&address).await;
        state.busy.set(None);
        match fetched {
            Ok(files) => open(state, files),
            Err(error) => state.fail(&error),
        }
    });
}

#[component]
fn Address(state: State) -> impl IntoView {
    let address = RwSignal::new(String::new());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = address.get().trim().to_owned();
        if !typed.is_empty() {
            fetch(state, if typed.contains("://") { typed } else { format!("https://{typed}") });
        }
    };
    view! {
        <form class="address" on:submit=submit>
            <label for="address">{move || state.text("address-label")}</label>
            <p class="quiet" id="address-hint">{move || state.text("address-hint")}</p>
            <div class="row">
                <input
                    id="address"
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="address-hint"
                    prop:value=move || address.get()
                    on:input=move |event| address.set(event_target_value(&event))
                />
                <button class="button">{move || state.text("address-fetch")}</button>
            </div>
        </form>
    }
}

#[component]
fn Templates(state: State) -> impl IntoView {
    let button = move |name: &'static str, class: &'static str, what: fn(workshop_protocol::Tongue) -> Take| {
        view! {
            <button type="button" class=class on:click=move |_| state.download(what(state.tongue.get_untracked()))>
                {move || state.text(name)}
            </button>
        }
    };
    view! {
        <section>
            <h3>{move || state.text("template-heading")}</h3>
            <p>{move || state.text("template-text")}</p>
            <div class="row">
                {button("template-short", "button", Take::ShortTemplate)}
                {button("template-full", "button plain", Take::FullTemplate)}
            </div>
        </section>
    }
}
