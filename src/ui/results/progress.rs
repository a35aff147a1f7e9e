//! In which frames the results are drawn: first what a phone shows at once, so that the press is answered, then the rest
//! of the list, then what is folded and what stands below the list.

use std::time::Duration;

use finder::results::groups::Shown;
use leptos::prelude::*;

use super::super::{
    element::{Element, div, drawn},
    live::Live,
};

/// A phone shows two cards at once.
const FIRST_CARDS: usize = 2;

/// How much of a group is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    None,
    Some(usize),
    All,
}

/// How far the page is drawn. What reads one of the signals is drawn anew by that one only.
#[derive(Clone, Copy)]
pub struct Progress {
    list: Live<bool>,
    end: Live<bool>,
}

impl Progress {
    /// Begins to draw, and goes on by itself. Whoever comes back from a service finds the whole list, because the focus
    /// goes to its card.
    pub fn begin(shown: Live<Shown>) -> Self {
        let at_once = shown.update_untracked(Shown::take_return);
        let progress = Self { list: Live::new(at_once), end: Live::new(at_once) };
        if !at_once {
            after_a_frame(move || {
                progress.list.set(true);
                after_a_frame(move || {
                    progress.end.set(true);
                });
            });
        }
        progress
    }

    /// All at once.
    pub fn whole() -> Self {
        Self { list: Live::new(true), end: Live::new(true) }
    }

    /// Of a group that is open. Follows the signal.
    pub fn of_open(self) -> Extent {
        if self.has_list() { Extent::All } else { Extent::Some(FIRST_CARDS) }
    }

    /// Of a group that is folded. Follows the signal.
    pub fn of_folded(self) -> Extent {
        if self.is_at_end() { Extent::All } else { Extent::None }
    }

    /// Whether more is drawn than a phone shows at once. Follows the signal.
    pub fn has_list(self) -> bool {
        self.list.get()
    }

    /// Whether all is drawn. Follows the signal.
    pub fn is_at_end(self) -> bool {
        self.end.get()
    }

    /// Stands in the page as long as something is still to be drawn; for what reads the page.
    pub fn sign(self) -> AnyView {
        drawn(move || (!self.is_at_end()).then(sign))
    }
}

fn sign() -> Element {
    div("unfinished").attribute("hidden", "")
}

/// Calls back when a frame has been painted. In a page that is out of sight that is when it is seen again.
fn after_a_frame(then: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(then, Duration::ZERO));
}
