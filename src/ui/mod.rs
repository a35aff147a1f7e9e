//! The components. They render a state and dispatch events; they decide nothing. Of the browser they use the focus of an
//! element and the value of an input, and what `crate::browser` offers for copying and printing.
//!
//! One rule holds throughout: a page is drawn as a whole (`element::drawn`) and has nothing reactive below it. Only the
//! results are drawn in parts, each of them a whole, because they take longer than a frame.
//! When the language changes it is drawn again and Leptos gives new words to the same elements, so that focus and input
//! stay; when another page comes up, its elements are new.

mod app;
mod caveat;
mod help_now;
mod language_menu;
mod menu;
mod pages;
mod safety_link;
mod strip;
mod up;

mod failure;
mod loading;
mod own_words;
mod question;
mod results;
mod safety;
mod search;
mod service;
mod shortlist;
mod words_missing;

mod card;
mod channels;
mod descriptions;
mod helplines;
mod keep;
mod page;
mod waiting;

mod attributes;
mod copying;
mod element;
mod link;
mod text;

mod entry;
mod fields;
pub mod host;
mod live;
pub mod state;
pub use state::later;
pub mod wording;

#[cfg(test)]
mod template;

pub use app::App;
pub use live::follow;

/// Pages of the second part of the program. Only `shell::second_part` may name them.
pub use {
    helplines::help_lines,
    language_menu::languages,
    pages::{draw, up},
    results::warm,
};

/// What is in the later parts. Only the files of `shell::later` may name it.
pub use {
    question::{AGE, PLACE, picture},
    search::search_page,
    shortlist::{calendar, shortlist_page},
};
