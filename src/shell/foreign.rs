//! Feeds of other formats: has them read, and tells the reader how far that is. A later part of the
//! program.

use std::pin::Pin;

use leptos::prelude::*;

use crate::{
    browser::{cancel::Token, foreign},
    ui::state::{Phase, State},
};
use finder::loading::load::Loaded;
use messages::Key;

/// What is to be read, and for whom.
pub struct Reading {
    pub loaded: Loaded,
    /// All addresses that the page names.
    pub named: Vec<String>,
    pub state: State,
    pub token: Token,
}

pub type Read = Pin<Box<dyn Future<Output = Loaded>>>;

/// Reads those that are of other formats among the feeds that were loaded.
pub fn read(reading: Reading) -> Read {
    Box::pin(async move {
        let Reading { loaded, named, state, token } = reading;
        let mut loaded = loaded.with_own();
        loaded.keep_foreign();
        if loaded.others.is_empty() {
            return loaded;
        }
        foreign::read(loaded, &named, &token, move |count| tell(state, count)).await
    })
}

/// Shows how many services there are so far, and announces it.
fn tell(state: State, count: Option<usize>) {
    match count {
        None => announce(state, None),
        Some(0) => {}
        Some(count) => {
            state.phase.set(Phase::Loading(count));
            announce(state, Some(count));
        }
    }
}

/// `None` takes back what was announced.
fn announce(state: State, count: Option<usize>) {
    untrack(|| {
        let words = state.words();
        words.announce(&count.map(|count| words.count(Key::LoadingSoFar, count)).unwrap_or_default());
    });
}
