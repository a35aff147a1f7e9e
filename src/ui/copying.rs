//! The button that copies a text, and what it says after it was pressed. Belongs to the second part of the program.

use leptos::{prelude::*, web_sys};

use crate::browser::{
    by_name::get,
    takeaway::{self, Copied},
};
use messages::Key;

use super::{
    element::{Element, button, div, element, p},
    live::Live,
    state::State,
    text,
    wording::Words,
};

/// The result of the last press on one page.
#[derive(Clone, Copy)]
pub struct Copying {
    state: State,
    outcome: Live<Option<Outcome>>,
}

#[derive(Clone)]
enum Outcome {
    Copied,
    /// The reader has to copy the text by hand.
    Refused(String),
}

impl Copying {
    pub fn new(state: State) -> Self {
        Self { state, outcome: Live::new(None) }
    }

    pub fn copy(self, text: String) {
        let kept = text.clone();
        takeaway::copy(&text, move |copied| {
            let (outcome, said) = match copied {
                Copied::Yes => (Outcome::Copied, Key::Copied),
                Copied::No => (Outcome::Refused(kept), Key::CopyByHand),
            };
            self.outcome.set(Some(outcome));
            untrack(|| {
                let words = self.state.words();
                words.announce(&words.say(said));
            });
        });
    }

    /// Copies a text that stands beside the button, and names it.
    pub fn button(self, words: &Words, copied: &str) -> Element {
        let name = element("BDI", "").child(copied.to_owned());
        let copied = copied.to_owned();
        button("link", move || self.copy(copied.clone()))
            .part("button")
            .child(words.say(Key::Copy))
            .child(text::hidden(name))
    }

    /// Shows the result.
    pub fn status(self, words: &Words) -> Element {
        let (said, text) = match self.outcome.get() {
            None => (None, None),
            Some(Outcome::Copied) => (Some(words.say(Key::Copied)), None),
            Some(Outcome::Refused(text)) => (Some(words.say(Key::CopyByHand)), Some(text)),
        };
        let by_hand = text.map(|text| {
            element("TEXTAREA", "text")
                .attribute("readonly", "")
                .attribute("rows", "6")
                .attribute("aria-label", &words.say(Key::CopyByHand))
                .on("focus", |event| select(&event))
                .value(text)
        });
        let said = said.map(|said| p("strong").child(said));
        div("").child(said).child(by_hand)
    }
}

/// Selects everything in a field, so that the reader can copy it.
pub fn select(event: &web_sys::Event) {
    takeaway::select(&get(event, "target"));
}
