//! What the page answers for its readers, so that they are not asked.

use leptos::prelude::*;
use workshop_protocol::Meaning;

use super::fields::Listed;
use crate::{state::State, texts::Value};

#[component]
pub fn Presets(state: State) -> impl IntoView {
    view! {
        <section class="card">
            <h3>{state.text("preset-heading")}</h3>
            <p class="quiet">{state.text("preset-text")}</p>
            <div class="fields two">
                <Listed
                    state
                    name="preset-topic"
                    none="preset-none"
                    values=|offered| offered.topics.clone()
                    get=|all| all.topic.clone()
                    set=|all, text| all.topic = text
                />
                <Listed
                    state
                    name="preset-audience"
                    none="preset-none"
                    values=|offered| offered.audiences.clone()
                    get=|all| all.audience.clone()
                    set=|all, text| all.audience = text
                />
                <Place state/>
            </div>
        </section>
    }
}

/// A place by its name. There are more than anybody looks through, so it is typed, and the browser offers what fits.
#[component]
fn Place(state: State) -> impl IntoView {
    let places = Memo::new(move |_| state.view.with(|view| view.offered.places.clone()));
    let unknown = RwSignal::new(None::<String>);
    let shown = move || {
        let key = state.settings.with(|all| all.place.clone());
        let typed = unknown.get();
        typed.unwrap_or_else(|| places.with(|all| named(all, &key)).unwrap_or(key))
    };
    let set = move |event| {
        let typed = event_target_value(&event).trim().to_owned();
        let key = places.with_untracked(|all| key_of(all, &typed));
        unknown.set((key.is_none() && !typed.is_empty()).then_some(typed));
        state.set(|settings| settings.place = key.unwrap_or_default());
    };
    let options = move || {
        places.get().into_iter().map(|Meaning { name, .. }| view! { <option value=name></option> }).collect_view()
    };
    let error = move || {
        unknown.get().map(|typed| {
            view! { <p class="bad" id="place-error" role="alert">{state.with("preset-place-unknown", &[("text", Value::from(typed))])}</p> }
        })
    };
    view! {
        <div class="field">
            <label for="preset-place">{state.text("preset-place")}</label>
            <input
                id="preset-place"
                type="text"
                list="places"
                autocomplete="off"
                spellcheck="false"
                placeholder=state.text("preset-none")
                aria-invalid=move || unknown.with(Option::is_some).then_some("true")
                aria-describedby=move || unknown.with(Option::is_some).then_some("place-error")
                prop:value=shown
                on:change=set
            />
            <datalist id="places">{options}</datalist>
            {error}
        </div>
    }
}

fn named(places: &[Meaning], key: &str) -> Option<String> {
    places.iter().find(|place| place.key == key).map(|place| place.name.clone())
}

/// The first place of this name: a region stands before a municipality.
fn key_of(places: &[Meaning], name: &str) -> Option<String> {
    let name = name.to_lowercase();
    places.iter().find(|place| place.name.to_lowercase() == name).map(|place| place.key.clone())
}
