//! Fields of the settings. What is entered holds at once.

use leptos::prelude::*;
use workshop_protocol::{Meaning, Offered, Settings};

use crate::state::State;

/// A field for what is typed.
#[component]
pub fn Field(
    state: State,
    name: &'static str,
    kind: &'static str,
    /// What holds where nothing is entered.
    hint: &'static str,
    get: fn(&Settings) -> String,
    set: fn(&mut Settings, String),
) -> impl IntoView {
    // What is being typed stays where another setting changes.
    let value = Memo::new(move |_| state.settings.with(get));
    view! {
        <div class="field">
            <label for=name>{state.text(name)}</label>
            <input
                id=name
                type=kind
                placeholder=hint
                autocomplete="off"
                prop:value=move || value.get()
                on:change=move |event| state.set(|settings| set(settings, event_target_value(&event)))
            />
        </div>
    }
}

/// A choice among values that have words.
#[component]
pub fn Choice(
    state: State,
    name: &'static str,
    values: &'static [(&'static str, &'static str)],
    get: fn(&Settings) -> String,
    set: fn(&mut Settings, String),
) -> impl IntoView {
    let option = move |(value, words): &(&'static str, &'static str)| {
        let (value, words) = (*value, *words);
        let words = state.text(words);
        view! { <option value=value selected=move || state.settings.with(|all| get(all) == value)>{words}</option> }
    };
    view! {
        <div class="field">
            <label for=name>{state.text(name)}</label>
            <select id=name on:change=move |event| state.set(|settings| set(settings, event_target_value(&event)))>
                {values.iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// A choice among values that the list has.
#[component]
pub fn Listed(
    state: State,
    name: &'static str,
    /// The words for no value.
    none: &'static str,
    values: impl Fn(&Offered) -> Vec<Meaning> + Send + Sync + 'static,
    get: fn(&Settings) -> String,
    set: fn(&mut Settings, String),
) -> impl IntoView {
    let values = Memo::new(move |_| state.view.with(|view| values(&view.offered)));
    let options = move || {
        let chosen = state.settings.with_untracked(get);
        let option = |Meaning { key, name }: Meaning| {
            let is_chosen = key == chosen;
            view! { <option value=key selected=is_chosen>{name}</option> }
        };
        values.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="field">
            <label for=name>{state.text(name)}</label>
            <select id=name on:change=move |event| state.set(|settings| set(settings, event_target_value(&event)))>
                <option value="">{state.text(none)}</option>
                {options}
            </select>
        </div>
    }
}
