//! One of the three groups of results. Knows its heading and how many cards are shown at first.

use leptos::prelude::{Get, Update};

use crate::domain::{
    messages::Key,
    results::{Hit, Match},
    session::{Effect, FocusTarget},
};

use super::{
    super::{
        element::{Element, button, div, p, ul},
        text,
        wording::Words,
    },
    Page,
    card::card,
};

/// How many cards at most are shown of each group. Long lists help nobody who has to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    full: usize,
    possible: usize,
    near: usize,
}

const STEP: usize = 10;

impl Default for Shown {
    fn default() -> Self {
        Self { full: STEP, possible: STEP, near: STEP }
    }
}

impl Shown {
    fn of(&mut self, kind: Match) -> &mut usize {
        match kind {
            Match::Full => &mut self.full,
            Match::Possible => &mut self.possible,
            Match::Near => &mut self.near,
        }
    }
}

pub fn group(words: &Words, page: Page, kind: Match, hits: &[Hit]) -> Option<Element> {
    if hits.is_empty() {
        return None;
    }
    let (title, hint) = match kind {
        Match::Full => (Key::GroupFull, None),
        Match::Possible => (Key::GroupPossible, Some(Key::GroupPossibleHint)),
        Match::Near => (Key::GroupNear, Some(Key::GroupNearHint)),
    };
    let count = *page.shown.get().of(kind);
    let cards: Vec<_> = hits.iter().take(count).filter_map(|hit| card(words, page, kind, hit)).collect();
    Some(
        div("group")
            .child(text::heading(page.level.below(), "subheading", words.say(title)))
            .child(hint.map(|hint| p("hint").child(words.say(hint))))
            .child(ul("cards").child(cards))
            .child(more(words, page, kind, hits.get(count..).unwrap_or_default())),
    )
}

/// Shows some more of what is hidden, and puts the focus on the first of it.
fn more(words: &Words, page: Page, kind: Match, hidden: &[Hit]) -> Option<Element> {
    let first = hidden.first()?.id.clone();
    let show = move || {
        page.shown.update(|shown| *shown.of(kind) += STEP);
        if let Some(host) = page.state.host() {
            host.perform(Effect::Focus(FocusTarget::Card(first.clone())));
        }
    };
    let text = words.count(Key::ShowMore, hidden.len().min(STEP));
    Some(button("button", show).part("button").child(text))
}
