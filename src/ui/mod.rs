//! The components. They render a state and dispatch events; they decide nothing and touch no browser API
//! beyond the focus of an element and the value of an input.
//!
//! One rule holds throughout: a page is drawn as a whole (`element::drawn`) and has nothing reactive below it.
//! When the language changes it is drawn again and Leptos words the same elements anew, so that focus and input stay;
//! when another page comes up the drawing is another one, and its elements are new.

mod app;
mod caveat;
mod emergency;
mod language_menu;
mod safety_link;

mod failure;
mod loading;
pub mod pages;
mod question;
mod results;
mod safety;
mod search;
mod service;
mod shortlist;

mod attributes;
mod copying;
mod element;
mod text;
pub mod wording;

pub mod state;
pub mod style;

pub use app::App;
