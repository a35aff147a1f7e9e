//! The choice of the interface's language. Knows how the languages are offered; the shell fetches the messages.

use leptos::prelude::*;

use crate::domain::{locale::Language, messages::Key};

use super::{
    state::State,
    wording::{Words, plain},
};

/// Each language by its own name; nothing where there is only one. Buttons and not a list,
/// because who cannot read the page must see the own language at once.
#[component]
pub fn LanguageMenu(state: State) -> impl IntoView {
    move || {
        let words = Words::now(state);
        let languages = state.config.try_get().map(|config| config.languages).unwrap_or_default();
        let own = words.language();
        (1 < languages.len()).then(|| {
            view! {
                <div class="languages" part="header" role="group" aria-label=plain(&words.say(Key::LanguageMenu))>
                    {languages.into_iter().map(|language| choice(state, language, own)).collect_view()}
                </div>
            }
        })
    }
}

fn choice(state: State, language: Language, own: Language) -> impl IntoView {
    let choose = move |_| {
        if let Some(host) = state.host() {
            host.choose_language(language);
        }
    };
    let current = if language == own { "true" } else { "false" };
    view! {
        <button
            type="button"
            class="language"
            lang=language.to_string()
            dir=language.direction().as_str()
            aria-current=current
            on:click=choose
        >
            {language.own_name().to_owned()}
        </button>
    }
}
