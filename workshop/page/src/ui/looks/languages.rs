//! The languages of the finder.

use leptos::prelude::*;

use crate::state::State;

/// Their tags, and their own names.
pub const LANGUAGES: [(&str, &str); 13] = [
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

/// The languages that are offered; all of them where none is chosen.
#[component]
pub fn Languages(state: State) -> impl IntoView {
    let one = move |(tag, name): (&'static str, &'static str)| {
        let is_on = move || state.settings.with(|all| all.languages.iter().any(|known| known == tag));
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
    let first = |(tag, name): (&'static str, &'static str)| {
        let is_chosen = move || state.settings.with(|all| all.language.as_deref() == Some(tag));
        view! { <option value=tag lang=tag selected=is_chosen>{name}</option> }
    };
    let begin = move |event| {
        let tag = event_target_value(&event);
        state.set(|settings| settings.language = (!tag.is_empty()).then_some(tag));
    };
    view! {
        <section class="card">
            <h3>{state.text("languages-heading")}</h3>
            <div class="field">
                <label for="looks-language">{state.text("looks-language")}</label>
                <select id="looks-language" on:change=begin>
                    <option value="">{state.text("looks-language-page")}</option>
                    {LANGUAGES.map(first).collect_view()}
                </select>
            </div>
            <fieldset>
                <legend>{state.text("looks-languages")}</legend>
                {LANGUAGES.map(one).collect_view()}
            </fieldset>
        </section>
    }
}
