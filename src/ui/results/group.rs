//! One of the groups of results, with a button for more of it. What needs checking and what fits but for one thing is
//! folded under its title, so that it is not read as if it fitted.

use leptos::{prelude::*, web_sys};
use wasm_bindgen::JsCast;

use finder::{
    results::groups::{Fold, Group, Section},
    session::events::{Effect, FocusTarget},
};
use messages::Key;

use super::super::{
    card::cards,
    element::{Element, button, div, element, p, span},
    page::Page,
    text,
    wording::Words,
};

/// `is_first` says whether no other group stands before this one.
pub fn group(
    words: &Words,
    page: Page,
    section: Section,
    group: &Group,
    is_first: impl Fn() -> bool,
) -> Option<Element> {
    if group.is_empty() {
        return None;
    }
    let (title, hint) = match section {
        Section::Fitting => {
            return Some(
                div("group")
                    .child(text::heading(page.level.below(), "subheading", words.say(Key::GroupFull)))
                    .child(cards(words, page, &group.hits))
                    .child(more(words, page, section, group)),
            );
        }
        Section::Old => (Key::GroupOld, Key::GroupOldHint),
        Section::Near => (Key::GroupNear, Key::GroupNearHint),
    };
    let number = span("count").child([" (", &words.number(group.count), ")"].concat());
    let heading = text::heading(page.level.below(), "subheading", span("").child(words.say(title)).child(number));
    let content = div("group")
        .child(p("hint intro").child(words.say(hint)))
        .child(cards(words, page, &group.hits))
        .child(more(words, page, section, group));
    Some(folding(page, section, is_first).child(summary(page, section).child(heading)).child(content))
}

/// Whether it is open is read without being followed: the browser itself opens and folds it.
fn folding(page: Page, section: Section, is_first: impl Fn() -> bool) -> Element {
    let fold = page.shown.with_untracked(|shown| shown.fold(section, is_first));
    element("DETAILS", "fold").attribute_if("open", (fold == Fold::Open).then(String::new))
}

/// What the reader does is remembered, because the page is drawn anew on the way back from a service.
fn summary(page: Page, section: Section) -> Element {
    element("SUMMARY", "").on("click", move |event| {
        let summary = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        // The browser folds or opens it after this.
        let was_open = summary.and_then(|summary| summary.parent_element()).is_some_and(|it| it.has_attribute("open"));
        let fold = if was_open { Fold::Folded } else { Fold::Open };
        page.shown.update(|shown| shown.set_fold(section, fold));
    })
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
