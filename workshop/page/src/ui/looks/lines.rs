//! Whom readers can call: the help lines of a country, and those of the list.

use leptos::{ev, prelude::*};
use workshop_protocol::{Line, Meaning, Request};

use super::fields::Listed;
use crate::{desk, state::State};

#[component]
pub fn Lines(state: State) -> impl IntoView {
    let lines = Memo::new(move |_| state.view.with(|view| view.offered.lines.clone()));
    let line = move |Line { name, reach, is_own }: Line| {
        let whose = state.text(if is_own { "line-own" } else { "line-known" });
        view! {
            <li>
                <span><strong>{name}</strong> " " {reach}</span>
                <span class="quiet">{whose}</span>
            </li>
        }
    };
    let tag = state.tongue.get_untracked().tag();
    view! {
        <section class="card">
            <h3>{state.text("lines-heading")}</h3>
            <p class="quiet">{state.text("lines-text")}</p>
            <Listed
                state
                name="looks-country"
                none="looks-country-feed"
                values=move |offered| countries(&offered.countries, tag)
                get=|all| all.country.clone()
                set=|all, text| all.country = text
            />
            <ul class="known-lines">{move || lines.get().into_iter().map(line).collect_view()}</ul>
            <Add state/>
        </section>
    }
}

/// The countries by their names in the language of the page.
fn countries(codes: &[String], tag: &str) -> Vec<Meaning> {
    let country = |code: &String| Meaning { key: code.clone(), name: desk::country_name(code, tag) };
    let mut countries: Vec<_> = codes.iter().map(country).collect();
    countries.sort_by(|one, other| one.name.cmp(&other.name));
    countries
}

/// A line of one's own becomes a row of the list.
#[component]
fn Add(state: State) -> impl IntoView {
    let (name, reach, hours) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let filled = [name, reach].into_iter().all(|text| text.with_untracked(|text| !text.trim().is_empty()));
        if filled {
            let line = Request::AddLine {
                name: name.get_untracked(),
                reach: reach.get_untracked(),
                hours: hours.get_untracked(),
            };
            state.ask_then(line, move || {
                for text in [name, reach, hours] {
                    text.set(String::new());
                }
                desk::focus("line-name");
            });
        }
    };
    let field = move |id: &'static str, needed: bool, text: RwSignal<String>| {
        view! {
            <div class="field">
                <label for=id>{state.text(id)}</label>
                <input
                    id=id
                    type="text"
                    autocomplete="off"
                    spellcheck="false"
                    required=needed
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </div>
        }
    };
    view! {
        <details>
            <summary>{state.text("line-add-heading")}</summary>
            <form class="fields" on:submit=submit>
                {field("line-name", true, name)}
                {field("line-reach", true, reach)}
                {field("line-hours", false, hours)}
                <button class="button">{state.text("line-add")}</button>
            </form>
            <p class="quiet">{state.text("line-add-text")}</p>
        </details>
    }
}
