//! Make it yours: languages, country, exit, and one colour that becomes a palette. The finder follows at once.

use leptos::prelude::*;
use workshop_protocol::{Settings, Shade};

use super::StepHeading;
use crate::{state::State, texts::Value};

const LANGUAGES: [(&str, &str); 13] = [
    ("fi", "Suomi"),
    ("sv", "Svenska"),
    ("en", "English"),
    ("fi-simple", "Selkosuomi"),
    ("se", "Davvisámegiella"),
    ("smn", "Anarâškielâ"),
    ("sms", "Nuõrttsääʹmǩiõll"),
    ("et", "Eesti"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("ar", "العربية"),
    ("so", "Soomaali"),
    ("fa", "فارسی"),
];

#[component]
pub fn LooksView(state: State) -> impl IntoView {
    view! {
        <section class="looks">
            <StepHeading state name="looks-heading"/>
            <p class="lead">{state.text("looks-lead")}</p>
            <Colour state/>
            <div class="fields two">
                <Field state name="looks-font" kind="text" get=|all| all.font.clone() set=|all, text| all.font = text/>
                <Field
                    state
                    name="looks-radius"
                    kind="number"
                    get=|all| all.radius.map(|radius| radius.to_string()).unwrap_or_default()
                    set=|all, text| all.radius = text.trim().parse().ok()
                />
                <Choice
                    state
                    name="looks-theme"
                    values=&[("auto", "looks-theme-auto"), ("light", "looks-theme-light"), ("dark", "looks-theme-dark"), ("host", "looks-theme-host")]
                    get=|all| all.theme.clone()
                    set=|all, text| all.theme = text
                />
                <Choice
                    state
                    name="looks-level"
                    values=&[("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")]
                    get=|all| all.heading_level.to_string()
                    set=|all, text| all.heading_level = text.parse().unwrap_or(2)
                />
                <Choice
                    state
                    name="looks-country"
                    values=&[("", "looks-country-feed"), ("FI", "FI"), ("SE", "SE")]
                    get=|all| all.country.clone()
                    set=|all, text| all.country = text
                />
                <Choice
                    state
                    name="looks-exit"
                    values=&[("on", "looks-exit-on"), ("off", "looks-exit-off")]
                    get=|all| if all.exit { "on" } else { "off" }.to_owned()
                    set=|all, text| all.exit = text == "on"
                />
                <Field state name="looks-exit-url" kind="url" get=|all| all.exit_url.clone() set=|all, text| all.exit_url = text/>
            </div>
            <Languages state/>
        </section>
    }
}

/// The brand's colour, and the palette with its ratios.
#[component]
fn Colour(state: State) -> impl IntoView {
    let color = move || state.view.with(|view| view.settings.color.clone());
    let looks = Memo::new(move |_| state.view.with(|view| view.looks.clone()));
    let shown = move |name: &'static str, shades: Vec<Shade>| {
        let shade = |shade: Shade| {
            let ratio = format!("{}.{:02}", shade.ratio / 100, shade.ratio % 100);
            let words = match (shade.needed, shade.is_own) {
                (0, _) => String::new(),
                (_, true) => state.with("looks-own", &[("ratio", Value::from(ratio))]),
                (_, false) => state.with("looks-ratio", &[("ratio", Value::from(ratio))]),
            };
            view! {
                <li>
                    <svg viewBox="0 0 8 8" aria-hidden="true"><rect width="8" height="8" fill=shade.color.clone()></rect></svg>
                    <div>
                        <code>{shade.name}</code>
                        <p class="quiet">{shade.color} " " {words}</p>
                    </div>
                </li>
            }
        };
        view! {
            <section>
                <h3>{state.text(name)}</h3>
                <ul class="shades">{shades.into_iter().map(shade).collect_view()}</ul>
            </section>
        }
    };
    let palette = move || {
        let looks = looks.get();
        (!looks.light.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{state.text("looks-palette")}</summary>
                    <div class="ways">{shown("looks-light", looks.light)} {shown("looks-dark", looks.dark)}</div>
                </details>
            }
        })
    };
    let set = move |event| {
        let text = event_target_value(&event);
        state.set(|settings| settings.color = text);
    };
    let picked = move || Some(color()).filter(|color| color.len() == 7).unwrap_or_else(|| "#0d5c63".to_owned());
    view! {
        <div class="field colour">
            <label for="brand">{state.text("looks-color")}</label>
            <p class="quiet" id="brand-hint">{state.text("looks-color-hint")}</p>
            <div class="row">
                <input type="color" aria-label=state.text("looks-color-pick") prop:value=picked on:change=set/>
                <input id="brand" type="text" autocomplete="off" spellcheck="false" aria-describedby="brand-hint" placeholder="#0d5c63" prop:value=color on:change=set/>
            </div>
            {palette}
        </div>
    }
}

#[component]
fn Field(
    state: State,
    name: &'static str,
    kind: &'static str,
    get: fn(&Settings) -> String,
    set: fn(&mut Settings, String),
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=name>{state.text(name)}</label>
            <input
                id=name
                type=kind
                autocomplete="off"
                prop:value=move || state.view.with(|view| get(&view.settings))
                on:change=move |event| state.set(|settings| set(settings, event_target_value(&event)))
            />
        </div>
    }
}

/// A choice among values that have words, or are their own words.
#[component]
fn Choice(
    state: State,
    name: &'static str,
    values: &'static [(&'static str, &'static str)],
    get: fn(&Settings) -> String,
    set: fn(&mut Settings, String),
) -> impl IntoView {
    let option = move |(value, words): &(&'static str, &'static str)| {
        let (value, words) = (*value, *words);
        let words = if words.starts_with("looks-") { state.text(words) } else { words.to_owned() };
        view! { <option value=value selected=move || state.view.with(|view| get(&view.settings) == value)>{words}</option> }
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

/// The languages that are offered; all of them where none is chosen.
#[component]
fn Languages(state: State) -> impl IntoView {
    let one = move |(tag, name): (&'static str, &'static str)| {
        let is_on = move || state.view.with(|view| view.settings.languages.iter().any(|known| known == tag));
        let turn = move |_| {
            let was_on = is_on();
            state.set(|settings| {
                settings.languages.retain(|known| known != tag);
                if !was_on {
                    settings.languages.push(tag.to_owned());
                }
            });
        };
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=is_on on:change=turn/>
                <span lang=tag>{name}</span>
            </label>
        }
    };
    view! {
        <fieldset>
            <legend><strong>{state.text("looks-languages")}</strong></legend>
            {LANGUAGES.map(one).collect_view()}
        </fieldset>
    }
}
