//! "Help now": the help lines, one tap away in every view, and the emergency number beside them.

use leptos::prelude::*;

use finder::helplines::lines;
use messages::Key;
use model::helpline::Helpline;

use super::{
    element::{Element, a, div, drawn, element, li, p, ul},
    state::State,
    text,
    wording::{Words, plain},
};

/// It stands in the first lines of the finder. The lines open with one tap, so that the strip looks calm; they stand open
/// where no service can be shown.
#[component]
pub fn HelpNow(state: State, stands_open: Memo<bool>) -> impl IntoView {
    drawn(move || {
        let words = state.words();
        let lines = all_lines(&words, state);
        let name = words.say(Key::HelpNow);
        let (first, others) = lines.split_first()?;
        let number = contacts(&words, first, "call");
        let items: Vec<_> = others.iter().map(|line| item(&words, line)).collect();
        let disclosure = (!items.is_empty()).then(|| {
            element("DETAILS", "help-lines")
                .attribute_if("open", stands_open.get().then(String::new))
                .child(element("SUMMARY", "").child(name.clone()))
                .child(ul("").child(items))
        });
        Some(
            div("help-now")
                .part("emergency")
                .attribute("role", "group")
                .attribute("aria-label", &plain(&name))
                .child(disclosure)
                .child(number),
        )
    })
}

/// The lines of the country: that of the page, else that of the feed.
pub fn all_lines(words: &Words, state: State) -> Vec<Helpline> {
    let stated = state.config.try_get().and_then(|config| config.country);
    let catalogue = words.catalogue.as_ref();
    let country = stated.or_else(|| catalogue.and_then(|catalogue| catalogue.country));
    let own = catalogue.map(|catalogue| catalogue.helplines.as_slice());
    lines(own.unwrap_or_default(), country)
}

fn item(words: &Words, line: &Helpline) -> Element {
    li("")
        .child(p("strong").child(text::feed_text(words, &line.name)))
        .child(text::paragraph(words, "quiet", &line.hint))
        .child(contacts(words, line, "button call"))
}

fn contacts(words: &Words, line: &Helpline, class: &'static str) -> Vec<Element> {
    let links = line.channels.iter().filter_map(|channel| words.channel_link(channel));
    links.map(|link| a(class, &link.href).part("contact").child(link.text)).collect()
}
