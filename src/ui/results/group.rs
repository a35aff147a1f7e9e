//! One of the groups of results, with a button for more of it.

use leptos::prelude::Update;

use finder::{
    results::{
        groups::{Group, Section},
        hit::Hit,
    },
    session::events::{Effect, FocusTarget},
};
use messages::Key;

use super::super::{
    card::card,
    element::{Element, button, div, p, ul},
    page::Page,
    text,
    wording::Words,
};

pub fn group(words: &Words, page: Page, section: Section, group: &Group) -> Option<Element> {
    if group.is_empty() {
        return None;
    }
    let (title, hint) = match section {
        Section::Fitting => (Key::GroupFull, None),
        Section::Old => (Key::GroupOld, Some(Key::GroupOldHint)),
        Section::Near => (Key::GroupNear, Some(Key::GroupNearHint)),
    };
    Some(
        div("group")
            .child(text::heading(page.level.below(), "subheading", words.say(title)))
            .child(hint.map(|hint| p("hint intro").child(words.say(hint))))
            .child(cards(words, page, &group.hits))
            .child(more(words, page, section, group)),
    )
}

pub fn cards(words: &Words, page: Page, hits: &[Hit]) -> Element {
    ul("cards").child(hits.iter().filter_map(|hit| card(words, page, hit)).collect::<Vec<_>>())
}

/// Shows some more services, and puts the focus on the first of them.
fn more(words: &Words, page: Page, section: Section, group: &Group) -> Option<Element> {
    let (next, last) = (group.next(), group.hits.last()?.position);
    let show = move || {
        page.shown.update(|shown| shown.more(section));
        if let Some(host) = page.state.host() {
            host.perform(Effect::Focus(FocusTarget::CardAfter(last)));
        }
    };
    (next != 0).then(|| button("button", show).part("button").child(words.count(Key::ShowMore, next)))
}
