//! One of the groups of results, with a button for more of it. What needs checking and what fits but for one thing is
//! folded under its title, so that it is not read as if it fitted.

use crate::browser::by_name::get;
use finder::{
    results::{
        groups::{Fold, Group, Section},
        results_view::ResultsView,
    },
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
use super::progress::{Extent, Progress};

pub fn group(
    words: &Words,
    page: Page,
    results: &ResultsView,
    section: Section,
    progress: Progress,
) -> Option<Element> {
    let has_fitting = !results.fitting.is_empty();
    // Whether no other group stands before this one.
    let (group, is_first) = match section {
        Section::Fitting => (&results.fitting, true),
        Section::Old => (&results.old, !has_fitting),
        Section::Near => (&results.near, !has_fitting && results.old.is_empty()),
    };
    if group.is_empty() {
        return None;
    }
    let fold = page.shown.with_untracked(|shown| shown.fold(section, || is_first));
    // It stands below the first cards.
    if !(is_first || progress.has_list()) {
        return None;
    }
    let (title, hint) = match section {
        Section::Fitting => {
            return Some(
                div("group")
                    .child(text::heading(page.level.below(), "subheading", words.say(Key::GroupFull)))
                    .child(content(words, page, (section, group), progress.of_open())),
            );
        }
        Section::Old => (Key::GroupOld, Key::GroupOldHint),
        Section::Near => (Key::GroupNear, Key::GroupNearHint),
    };
    let number = span("count").child([" (", &words.number(group.count), ")"].concat());
    let heading = text::heading(page.level.below(), "subheading", span("").child(words.say(title)).child(number));
    let extent = if fold == Fold::Open { progress.of_open() } else { progress.of_folded() };
    let below = div("group").child(p("hint intro").child(words.say(hint))).child(content(
        words,
        page,
        (section, group),
        extent,
    ));
    Some(folding(fold).child(summary(page, section).child(heading)).child(below))
}

/// The cards, and when all of them are there, the button for more.
fn content(words: &Words, page: Page, (section, group): (Section, &Group), extent: Extent) -> Element {
    let cards = match extent {
        Extent::None => None,
        Extent::Some(most) => cards(words, page, &group.hits, most),
        Extent::All => cards(words, page, &group.hits, usize::MAX),
    };
    let more = (extent == Extent::All).then(|| more(words, page, section, group)).flatten();
    div("group").child(cards).child(more)
}

/// Whether it is open is not followed: the browser itself opens and folds it.
fn folding(fold: Fold) -> Element {
    element("DETAILS", "fold").attribute_if("open", (fold == Fold::Open).then(String::new))
}

/// What the reader does is remembered, because the page is drawn anew on the way back from a service.
fn summary(page: Page, section: Section) -> Element {
    element("SUMMARY", "").on("click", move |event| {
        // The browser folds or opens it after this.
        let was_open = get(&get(&get(&event, "currentTarget"), "parentElement"), "open").is_truthy();
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
