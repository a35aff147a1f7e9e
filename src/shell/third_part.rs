//! Where the program is cut a second time. The third part hears what readers tell in their own words. It is fetched when a
//! reader enters the field for it.
//!
//! What is reached only from `load` lands in the third part, and what `second_part::load` reaches too lands in a file that
//! both share (ARCHITECTURE.md, "Two parts").

// As in `second_part`.
#![allow(unsafe_code)]

use leptos::wasm_split::{self, SplitLoaderError};

use crate::ui::{self, state::DrawsPage};

/// The third part could not be fetched. It may be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// Fetches the third part, once for all finders of the page: what draws the page of the search.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split::wasm_split(words, wasm_split_path = leptos::wasm_split, fallible)]
pub fn load() -> Result<DrawsPage, Missing> {
    Ok(ui::search_page as DrawsPage)
}

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Missing
    }
}
