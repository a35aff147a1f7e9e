//! Where the program is cut in two. The second part is fetched while the reader reads the first question.
//!
//! What is reached only from `load` lands in the second part: the build follows the calls (docs/decisions/0009). So nothing
//! outside of it may name what is listed there.

// The cut is a function that is exported by one part and imported by the other, which the language calls unsafe;
// the macro writes both ends.
#![allow(unsafe_code)]

mod formats;
mod later;
mod motion;
mod page;
mod parts;

use std::{any::Any, cell::RefCell, hint::black_box, rc::Rc};

use leptos::{
    wasm_split::{self, SplitLoaderError},
    web_sys::ShadowRoot,
};

use super::{foreign, history};
use crate::ui::{
    self,
    later::LaterPart,
    state::{Pages, State},
};
use finder::{
    engine::{
        catalogue::Catalogue,
        chunked::ServiceFile,
        questionnaire::{MakeQuestions, from_facets},
    },
    loading::console_message::ConsoleMessage,
    results::{groups::Shown, others::PageFiles, shortlist::linked},
    session::{
        config::IgnoredAttribute,
        preset_town::{NameTown, name_town},
    },
};
use model::{area::named_areas, identifier::ServiceId};

/// What the second part contains.
#[derive(Clone, Copy)]
pub struct Contents {
    pub pages: Pages,
    pub css: &'static str,
    /// Reads feeds of other formats.
    pub read_others: fn(foreign::Reading) -> foreign::Read,
    /// Tells the page's editor about attributes whose values cannot be used, and about problems of the feeds.
    pub write_console: fn(Vec<IgnoredAttribute>, Vec<ConsoleMessage>),
    /// Makes the questions of feeds that have none.
    pub questions: MakeQuestions,
    /// Finds the town of the feed that the page presets by its name, or says that there is none.
    pub name_town: NameTown,
    /// The services that the fragment of an address names.
    pub linked: fn(&Catalogue, &str) -> Vec<ServiceId>,
    /// Fetches files of large feeds.
    pub fetch_services: fn(State, Vec<ServiceFile>),
    /// Fetches the files of a page of results, among those of other pages.
    pub fetch_page: FetchesPage,
    /// Has the browser compile what the step to the results needs, while the reader reads, and fetches the later parts.
    pub warm: fn(State, ShadowRoot),
    /// Fetches the later part that the view which is up needs, now and whenever another one comes up.
    pub follow_views: fn(State),
    /// Fetches a later part.
    pub load_later: fn(State, LaterPart),
    /// Fetches the later parts again that could not be fetched, and says whether there were any.
    pub mend_later: fn(State) -> bool,
    /// Shows by a motion whether a step went forward or back, unless the reader wants none.
    pub follow_motion: fn(State, ShadowRoot),
    /// Follows the browser's history, where the page wants that.
    pub follow_history: fn(State) -> Option<history::Following>,
    /// Takes colours of the page and judges them until it is dropped.
    pub follow_theme: fn(ShadowRoot) -> Box<dyn Any>,
}

/// Fetches the files of a page of results, among those of other pages.
pub type FetchesPage = fn(State, Shown, Vec<ServiceFile>, Rc<RefCell<PageFiles>>);

/// The second part could not be fetched. It may be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// Fetches the second part, once for all finders of the page.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
pub fn load() -> Result<Contents, Missing> {
    named_areas();
    Ok(contents())
}

/// Makes a later part hold on to all of the second one. What both reach would be in files of its own else, one for each
/// set of parts that share something.
#[inline(always)]
fn stays() {
    black_box(contents as fn() -> Contents);
}

#[inline(never)]
fn contents() -> Contents {
    Contents {
        pages: Pages { up: ui::up, draw: ui::draw, help_lines: ui::help_lines, languages: ui::languages },
        css: styles::LATER,
        read_others: formats::read,
        write_console: page::write_console,
        questions: from_facets,
        name_town,
        linked,
        fetch_services: formats::fetch_services,
        fetch_page: formats::fetch_page,
        warm: later::warm,
        follow_views: later::follow_views,
        load_later: later::load,
        mend_later: later::mend,
        follow_motion: motion::follow,
        follow_history: history::follow,
        follow_theme: page::follow_theme,
    }
}

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Missing
    }
}
