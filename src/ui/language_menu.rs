//! The choice of the interface's language. Knows how the languages are offered; the shell fetches the messages.

use leptos::prelude::*;

use crate::domain::{locale::Language, messages::Key};

use super::{
    element::{Element, button, div, drawn},
    state::State,
    wording::{Words, plain},
};

/// Each language by its own name; nothing where there is only one. Buttons and not a list,
/// because who cannot read the page must see the own language at once.
#[component]
pub fn LanguageMenu(state: State) -> impl IntoView {
    drawn(move || {
        let words = Words::now(state);
        let languages = state.config.try_get().map(|config| config.languages).unwrap_or_default();
        let own = words.language();
        (1 < languages.len()).then(|| {
            div("languages")
                .part("header")
                .attribute("role", "group")
                .attribute("aria-label", &plain(&words.say(Key::LanguageMenu)))
                .child(languages.into_iter().map(|language| choice(state, language, own)).collect::<Vec<_>>())
        })
    })
}

fn choice(state: State, language: Language, own: Language) -> Element {
    let choose = move || {
        if let Some(host) = state.host() {
            host.choose_language(language);
        }
    };
    button("language", choose)
        .attribute("lang", language.as_str())
        .attribute("dir", language.direction().as_str())
        .attribute("aria-current", if language == own { "true" } else { "false" })
        .child(language.own_name().to_owned())
}
