//! Where the program is cut further: parts that only some readers, feeds or pages use, each fetched when it is wanted
//! (`later`, `page`, `formats`).
//!
//! What is reached only from one of these functions lands in a file of its own. All of them come after the second part and
//! hold on to it (`stays`), so that what both use is in its files and in no third one.

// As in `second_part`.
#![allow(unsafe_code)]

use std::any::Any;

use leptos::{wasm_split, web_sys::ShadowRoot};

use super::{
    super::{console, foreign, services},
    FetchesPage, Missing, stays,
};
use crate::{
    browser::theme,
    ui::{self, later::LaterPages, state::State},
};
use finder::{
    engine::chunked::ServiceFile, loading::console_message::ConsoleMessage, session::config::IgnoredAttribute,
};

/// Reads feeds that are not one file of `service-feed/1`: indexes with their files, and other formats.
#[derive(Clone, Copy)]
pub struct Formats {
    pub read: fn(foreign::Reading) -> foreign::Read,
    /// Fetches files of large feeds.
    pub fetch_services: fn(State, Vec<ServiceFile>),
    /// Fetches the files of a page of results, among those of other pages.
    pub fetch_page: FetchesPage,
}

/// What a host page and its editor have of the finder.
#[derive(Clone, Copy)]
pub struct PageTools {
    /// Takes colours of the page, tells its editor which cannot be told apart, and does so again until it is dropped.
    pub follow_theme: fn(ShadowRoot) -> Box<dyn Any>,
    /// Tells the page's editor about attributes whose values cannot be used, and about problems of the feeds.
    pub write_console: fn(&[IgnoredAttribute], &[ConsoleMessage]),
}

/// Fetches the fields of the questions that are answered by typing.
///
/// # Errors
/// Where they could not be fetched.
#[wasm_split::wasm_split(typed, wasm_split_path = leptos::wasm_split, fallible)]
pub fn typed() -> Result<LaterPages, Missing> {
    stays();
    Ok(LaterPages::Typed { place: ui::PLACE, age: ui::AGE })
}

/// Fetches what keeps services and takes them along.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(shortlist, wasm_split_path = leptos::wasm_split, fallible)]
pub fn shortlist() -> Result<LaterPages, Missing> {
    stays();
    Ok(LaterPages::Shortlist { page: ui::shortlist_page, calendar: ui::calendar })
}

/// Fetches what hears own words.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(words, wasm_split_path = leptos::wasm_split, fallible)]
pub fn search() -> Result<LaterPages, Missing> {
    stays();
    Ok(LaterPages::Search(ui::search_page))
}

/// Fetches the pictures beside options.
///
/// # Errors
/// Where they could not be fetched.
#[wasm_split::wasm_split(pictures, wasm_split_path = leptos::wasm_split, fallible)]
pub fn pictures() -> Result<LaterPages, Missing> {
    stays();
    Ok(LaterPages::Pictures(ui::picture))
}

/// Fetches what reads other formats and large feeds.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(formats, wasm_split_path = leptos::wasm_split, fallible)]
pub fn formats() -> Result<Formats, Missing> {
    stays();
    Ok(Formats { read: foreign::read, fetch_services: services::fetch, fetch_page: services::fetch_page })
}

/// Fetches what the page and its editor have of the finder.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(page, wasm_split_path = leptos::wasm_split, fallible)]
pub fn page() -> Result<PageTools, Missing> {
    stays();
    Ok(PageTools { follow_theme: theme::follow, write_console: console::write })
}
