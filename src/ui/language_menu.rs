//! The choice of the interface's language: one button with the language that is shown, and a list.

use leptos::{prelude::*, web_sys};
use wasm_bindgen::JsCast;

use messages::Key;
use model::locale::Language;

use super::{
    element::{Element, button, div, li, span, ul},
    fields::Extent,
    menu::{Menu, focus},
    state::{SecondPart, State},
    wording::{Words, plain},
};

/// This many languages are seen as soon as the list opens. The others follow with one press more, so that a phone shows
/// those that most readers look for.
const NEAR: usize = 3;

/// The words on the button for the others, for readers of none of the languages that are seen.
const OTHERS: [(Language, &str); 3] =
    [(Language::ENGLISH, "More"), (Language::ARABIC, "المزيد"), (Language::RUSSIAN, "Ещё")];

/// Each language by its own name; nothing where there is only one. They are buttons and not a select list, because a
/// reader who cannot read the page looks for the shape of their own language.
pub fn menu(state: State, words: &Words, menu: Menu) -> Option<Element> {
    let languages = state.config.try_get().map(|config| config.languages).unwrap_or_default();
    let (own, extent) = (words.language(), menu.extent.get());
    if languages.len() < 2 {
        return None;
    }
    let is_open = extent != Extent::Nothing;
    let toggle = button("language-toggle", move || if is_open { menu.close() } else { menu.extent.set(Extent::First) })
        .part("button")
        .attribute("aria-expanded", if is_open { "true" } else { "false" })
        .reference(menu.toggle)
        .child(own.own_name().to_owned());
    let list = is_open.then(|| list(state, words, menu, split(languages, own)));
    let close = move |event: web_sys::Event| {
        if event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            menu.close();
        }
    };
    Some(
        div("languages")
            .attribute("role", "group")
            .attribute("aria-label", &plain(&words.say(Key::LanguageMenu)))
            .on("keydown", close)
            .child(toggle)
            .child(list),
    )
}

/// The languages that are seen at once, including the one that is shown now, and the others.
fn split(languages: Vec<Language>, own: Language) -> (Vec<Language>, Vec<Language>) {
    if languages.len() <= NEAR + 1 {
        return (languages, Vec::new());
    }
    let mut near: Vec<_> = languages.iter().copied().take(NEAR).collect();
    if !near.contains(&own) {
        near.push(own);
    }
    let far = languages.into_iter().filter(|language| !near.contains(language)).collect();
    (near, far)
}

fn list(state: State, words: &Words, menu: Menu, (near, far): (Vec<Language>, Vec<Language>)) -> Element {
    let own = words.language();
    let near: Vec<_> = near.into_iter().map(|language| li("").child(choice(state, language, own, menu))).collect();
    let is_all = menu.extent.get() == Extent::All;
    let more = (!far.is_empty() && !is_all).then(|| {
        let names = OTHERS.iter().map(|(language, name)| marked(span(""), *language).child((*name).to_owned()));
        let show = move || {
            menu.extent.set(Extent::All);
            request_animation_frame(move || focus(menu.all));
        };
        li("").child(button("language more-languages", show).child(names.collect::<Vec<_>>()))
    });
    let far = match state.second_part.try_get() {
        _ if !is_all => Vec::new(),
        Some(SecondPart::Ready(pages)) => (pages.languages)(state, words, menu, far),
        Some(SecondPart::Loading | SecondPart::Missing) | None => {
            let rest = NodeRef::new();
            let choice = |(position, language)| {
                let reference = if position == 0 { menu.all } else { rest };
                li("").child(choice(state, language, own, menu).reference(reference)).child(None::<Element>)
            };
            far.into_iter().enumerate().map(choice).collect()
        }
    };
    ul("language-list").child(near).child(more).child(far)
}

/// First those in which the services have texts. Belongs to the second part of the program.
pub fn languages(state: State, words: &Words, menu: Menu, far: Vec<Language>) -> Vec<Element> {
    let share_of = |language| words.catalogue.as_ref().map_or(100, |catalogue| catalogue.share_in(language));
    let shared = far.into_iter().map(|language| (language, share_of(language)));
    let (readable, others): (Vec<_>, Vec<_>) = shared.partition(|(_, share)| *share != 0);
    let rest = NodeRef::new();
    let item = |(position, (language, share)): (usize, (Language, usize))| {
        let hint = (0 < share && share < 100)
            .then(|| span("hint").child(words.say_with(Key::LanguageShare, &[("percent", &words.number(share))])));
        let choice = choice(state, language, words.language(), menu);
        li("").child(choice.reference(if position == 0 { menu.all } else { rest })).child(hint)
    };
    // Once above them, and not at each of many languages.
    let none = (!others.is_empty()).then(|| li("hint").child(words.say(Key::LanguageShareNone)));
    let count = readable.len();
    let readable: Vec<_> = readable.into_iter().enumerate().map(item).collect();
    let others = others.into_iter().enumerate().map(|(position, language)| item((position + count, language)));
    readable.into_iter().chain(none).chain(others).collect()
}

fn choice(state: State, language: Language, own: Language, menu: Menu) -> Element {
    let choose = move || {
        if let Some(host) = state.host() {
            host.choose_language(language);
        }
        menu.close();
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
