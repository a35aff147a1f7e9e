//! The pages that come after the first question: they are in a part of the program that is loaded while the reader
//! reads it. Knows where the program is cut; not when the second part is loaded, nor what stands on its pages.
//!
//! Whatever is reached only from `load` lands in the second part: the build follows the calls (ARCHITECTURE.md,
//! "Two parts"). So nothing outside of this function may name the pages behind it.

// The cut is a function that is exported by one part and imported by the other, which the language calls unsafe;
// the macro writes both ends.
#![allow(unsafe_code)]

use leptos::{
    prelude::{AnyView, Memo, RwSignal},
    wasm_split::{self, SplitLoaderError},
    web_sys::ShadowRoot,
};

use crate::shell::{chunks, foreign, theme};
use finder::{
    engine::{catalogue::Catalogue, chunked::ServiceFile},
    loading::load::Complaint,
    results::{groups::Shown, shortlist::linked},
    session::{config::HeadingLevel, view::View},
};
use model::identifier::ServiceId;

use super::{
    question::{Entry, regions},
    results::results_page,
    safety::safety_page,
    search::search_page,
    service::service_page,
    shortlist::shortlist_page,
    state::State,
    wording::Words,
};

/// The second part: what draws each of its pages.
#[derive(Clone, Copy)]
pub struct Pages {
    pub css: &'static str,
    /// Reads feeds of other formats.
    pub read_others: fn(foreign::Reading) -> foreign::Read,
    /// The line that an editor reads about a mistake in the feed.
    pub line: fn(&Complaint) -> String,
    pub results: fn(State, Memo<Option<View>>, HeadingLevel, RwSignal<Shown>) -> AnyView,
    pub service: fn(State, HeadingLevel, ServiceId) -> AnyView,
    pub search: fn(State, HeadingLevel) -> AnyView,
    pub safety: fn(State, HeadingLevel) -> AnyView,
    pub shortlist: fn(State, HeadingLevel) -> AnyView,
    /// The services that the fragment of an address names.
    pub linked: fn(&Catalogue, &str) -> Vec<ServiceId>,
    /// Fetches files of large feeds.
    pub fetch_services: fn(State, Vec<ServiceFile>),
    /// The map in the question of a place.
    pub regions: fn(&Words, RwSignal<Entry>) -> AnyView,
    /// Tells the editor of the page which of its colours cannot be told apart.
    pub judge_theme: fn(ShadowRoot),
}

/// The second part could not be fetched. It may be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// Fetches the second part, once for all finders of the page.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
pub fn load() -> Result<Pages, Missing> {
    Ok(Pages {
        css: super::style::LATER,
        read_others: foreign::read,
        line: ToString::to_string,
        results: results_page,
        service: service_page,
        search: search_page,
        safety: safety_page,
        shortlist: shortlist_page,
        linked,
        fetch_services: chunks::fetch,
        regions,
        judge_theme: theme::judge,
    })
}

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Missing
    }
}
