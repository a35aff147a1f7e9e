//! "Help now" in the first lines of every view: the emergency number, and the help lines one tap away as soon as the second
//! part of the program has brought them.

use leptos::prelude::{IntoView, component};

use finder::helplines::emergency_number;
use messages::Key;
use model::link::{Link, Scheme};

use super::{
    element::{Element, a, div, drawn, element},
    live::Memo,
    state::{SecondPart, State},
    wording::{Words, plain},
};

/// The lines open with one tap, so that the strip looks calm; they stand open where no service can be shown.
#[component]
pub fn HelpNow(state: State, stands_open: Memo<bool>) -> impl IntoView {
    drawn(move || help_now(state, stands_open))
}

pub fn help_now(state: State, stands_open: Memo<bool>) -> Element {
    let words = state.words();
    let name = words.say(Key::HelpNow);
    let lines = match state.second_part.try_get() {
        Some(SecondPart::Ready(pages)) => (pages.help_lines)(&words, state),
        Some(SecondPart::Loading | SecondPart::Missing) | None => None,
    };
    let disclosure = lines.map(|lines| {
        element("DETAILS", "help-lines")
            .attribute_if("open", stands_open.get().then(String::new))
            .child(element("SUMMARY", "").child(name.clone()))
            .child(lines)
    });
    let group = div("help-now").part("emergency").attribute("role", "group");
    group.attribute("aria-label", &plain(&name)).child(disclosure).child(number(&words, state))
}

fn number(words: &Words, state: State) -> Option<Element> {
    let number = emergency_number(state.country())?;
    let text = words.say_with(Key::ContactPhone, &[("number", number)]);
    // The number is shown even where the messages could not be loaded.
    let text = if text.is_empty() { number.to_owned() } else { text };
    Some(a("call", Link::number(number, Scheme::Phone)?.href()).part("contact").child(text))
}
