//! One of the three groups of results, with a button for more of it.

use leptos::prelude::Update;

use finder::{
    results::groups::{Group, Match},
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

pub fn group(words: &Words, page: Page, kind: Match, group: &Group) -> Option<Element> {
    if group.is_empty() {
        return None;
    }
    let (title, hint) = match kind {
        Match::Full => (Key::GroupFull, None),
        Match::Possible => (Key::GroupPossible, Some(Key::GroupPossibleHint)),
        Match::Near => (Key::GroupNear, Some(Key::GroupNearHint)),
    };
    let cards: Vec<_> = group.hits.iter().filter_map(|hit| card(words, page, kind, hit)).collect();
    Some(
        div("group")
            .child(text::heading(page.level.below(), "subheading", words.say(title)))
            .child(hint.map(|hint| p("hint intro").child(words.say(hint))))
            .child(ul("cards").child(cards))
            .child(more(words, page, kind, group)),
    )
}

/// Shows some more services, and puts the focus on the first of them.
fn more(words: &Words, page: Page, kind: Match, group: &Group) -> Option<Element> {
    let (next, last) = (group.next(), group.hits.last()?.position);
    let show = move || {
        page.shown.update(|shown| shown.more(kind));
        if let Some(host) = page.state.host() {
            host.perform(Effect::Focus(FocusTarget::CardAfter(last)));
        }
    };
    (next != 0).then(|| button("button", show).part("button").child(words.count(Key::ShowMore, next)))
}
