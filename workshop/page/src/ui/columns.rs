//! Which column is what, of a list with headings of its own.

use leptos::prelude::*;
use workshop_protocol::{Column, Columns as Asked, Request};

use super::StepHeading;
use crate::state::{State, Step};

#[component]
pub fn Columns(state: State) -> impl IntoView {
    let asked = state.view.with_untracked(|view| view.columns.clone());
    match asked {
        Some(asked) => view! { <Choice state asked/> }.into_any(),
        None => ().into_any(),
    }
}

#[component]
fn Choice(state: State, asked: Asked) -> impl IntoView {
    let Asked { sheet, columns, meanings } = asked;
    let chosen = RwSignal::new(columns.iter().map(|column| column.meaning.clone()).collect::<Vec<_>>());
    let has_name = move || chosen.with(|chosen| chosen.iter().any(|key| key == "name" || key.starts_with("name:")));
    let meanings = StoredValue::new(meanings);
    let row = move |(at, column): (usize, Column)| {
        let options = meanings.with_value(|meanings| {
            let option = |meaning: &workshop_protocol::Meaning| {
                let is_chosen = meaning.key == column.meaning;
                view! { <option value=meaning.key.clone() selected=is_chosen>{meaning.name.clone()}</option> }
            };
            let not_used = workshop_protocol::Meaning { key: String::new(), name: state.text("columns-not-used") };
            [&not_used].into_iter().chain(meanings).map(option).collect_view()
        });
        let id = format!("column-{at}");
        let set = move |event| {
            let key = event_target_value(&event);
            chosen.update(|chosen| {
                // Each can be one column only: the one that was it before is not used any more.
                for (other, known) in chosen.iter_mut().enumerate() {
                    if other == at {
                        known.clone_from(&key);
                    } else if *known == key {
                        known.clear();
                    }
                }
            });
        };
        let value = move || chosen.with(|chosen| chosen.get(at).cloned().unwrap_or_default());
        let samples = column.samples.join(" · ");
        view! {
            <li class:sure=column.is_sure>
                <div>
                    <label for=id.clone()>{column.heading}</label>
                    <p class="quiet">{samples}</p>
                </div>
                <select id=id prop:value=value on:change=set>{options}</select>
                <span class="quiet">{column.is_sure.then(|| state.text("columns-sure"))}</span>
            </li>
        }
    };
    let (unsure, sure): (Vec<_>, Vec<_>) = columns.into_iter().enumerate().partition(|(_, column)| !column.is_sure);
    let known = sure.len();
    let done = move |_| {
        let meanings = chosen.get_untracked();
        state.ask_then(Request::Columns { meanings }, move || state.go(Step::Mend));
    };
    view! {
        <section class="columns">
            <StepHeading state name="columns-heading"/>
            <p class="lead">{state.with("columns-lead", &[("sheet", sheet.into())])}</p>
            <ul class="choices">{unsure.into_iter().map(row).collect_view()}</ul>
            {(known != 0).then(|| view! {
                <details>
                    <summary>{state.with("columns-known", &[("count", known.into())])}</summary>
                    <ul class="choices">{sure.into_iter().map(row).collect_view()}</ul>
                </details>
            })}
            <Show when=move || !has_name()>
                <p class="bad" role="alert">{state.text("columns-no-name")}</p>
            </Show>
            <button type="button" class="button primary" disabled=move || !has_name() on:click=done>{state.text("columns-done")}</button>
        </section>
    }
}
