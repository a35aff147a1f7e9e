//! The choice of the interface's language.

use leptos::{prelude::*, web_sys};
use wasm_bindgen::JsCast;

use messages::Key;
use model::locale::Language;

use super::{
    element::{Element, Tag, button, div, drawn, li, span, ul},
    state::State,
    wording::{Words, plain},
};

/// This many languages stand side by side. The others open with one press, so that a phone has room for the question.
const SIDE_BY_SIDE: usize = 3;

/// The words on the button for the others, for readers of none of the languages that are seen.
const OTHERS: [(Language, &str); 3] =
    [(Language::ENGLISH, "More"), (Language::ARABIC, "المزيد"), (Language::RUSSIAN, "Ещё")];

/// Each language by its own name; nothing where there is only one. They are buttons and not a select list, because a
/// reader who cannot read the page has to see their own language at once.
#[component]
pub fn LanguageMenu(state: State) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = NodeRef::<Tag>::new();
    drawn(move || {
        let words = state.words();
        let languages = state.config.try_get().map(|config| config.languages).unwrap_or_default();
        let own = words.language();
        if languages.len() < 2 {
            return None;
        }
        let (near, far) = split(languages, own);
        let near: Vec<_> = near.into_iter().map(|language| choice(state, language, own, move || {})).collect();
        let far = (!far.is_empty()).then(|| others(state, &words, far, open, toggle));
        Some(
            div("languages")
                .part("header")
                .attribute("role", "group")
                .attribute("aria-label", &plain(&words.say(Key::LanguageMenu)))
                .child(near)
                .child(far),
        )
    })
}

/// The languages that are seen at once, including the one that is shown now, and the others.
fn split(languages: Vec<Language>, own: Language) -> (Vec<Language>, Vec<Language>) {
    if languages.len() <= SIDE_BY_SIDE + 1 {
        return (languages, Vec::new());
    }
    let mut near: Vec<_> = languages.iter().copied().take(SIDE_BY_SIDE).collect();
    if !near.contains(&own) {
        near.push(own);
    }
    let far = languages.into_iter().filter(|language| !near.contains(language)).collect();
    (near, far)
}

fn others(state: State, words: &Words, far: Vec<Language>, open: RwSignal<bool>, toggle: NodeRef<Tag>) -> Element {
    let is_open = open.get();
    let close = move || {
        open.set(false);
        // The button that had the focus is gone.
        if let Some(toggle) = toggle.get_untracked().and_then(|toggle| toggle.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = toggle.focus();
        }
    };
    let names = OTHERS.iter().map(|(language, name)| marked(span(""), *language).child((*name).to_owned()));
    let more = button("language more-languages", move || open.update(|open| *open = !*open))
        .attribute("aria-expanded", if is_open { "true" } else { "false" })
        .reference(toggle)
        .child(names.collect::<Vec<_>>());
    let list = is_open.then(|| {
        let share_of = |language| words.catalogue.as_ref().map_or(100, |catalogue| catalogue.share_in(language));
        let shared = far.into_iter().map(|language| (language, share_of(language)));
        let (readable, others): (Vec<_>, Vec<_>) = shared.partition(|(_, share)| *share != 0);
        let item = |(language, share): (Language, usize)| {
            let hint = (0 < share && share < 100)
                .then(|| span("hint").child(words.say_with(Key::LanguageShare, &[("percent", &words.number(share))])));
            li("").child(choice(state, language, words.language(), close)).child(hint)
        };
        // Once above them, and not at each of many languages.
        let none = (!others.is_empty()).then(|| li("hint").child(words.say(Key::LanguageShareNone)));
        ul("language-list")
            .child(readable.into_iter().map(item).collect::<Vec<_>>())
            .child(none)
            .child(others.into_iter().map(item).collect::<Vec<_>>())
    });
    div("other-languages").child(more).child(list)
}

fn choice(state: State, language: Language, own: Language, afterwards: impl Fn() + 'static) -> Element {
    let choose = move || {
        if let Some(host) = state.host() {
            host.choose_language(language);
        }
        afterwards();
    };
    marked(button("language", choose), language)
        .attribute("aria-current", if language == own { "true" } else { "false" })
        .child(language.own_name().to_owned())
}

fn marked(element: Element, language: Language) -> Element {
    element.attribute("lang", language.as_str()).attribute("dir", language.direction().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(languages: &str, own: &str, near: &str, far: &str) {
        let read = |tags: &str| tags.split_whitespace().filter_map(Language::parse).collect::<Vec<_>>();
        assert_eq!(split(read(languages), Language::parse(own).unwrap()), (read(near), read(far)));
    }

    #[test]
    fn the_language_that_is_read_is_always_seen() {
        check("fi sv en", "sv", "fi sv en", "");
        check("fi sv en ar", "fi", "fi sv en ar", "");
        check("fi sv en ar ru", "fi", "fi sv en", "ar ru");
        check("fi sv en ar ru", "ru", "fi sv en ru", "ar");
    }
}
