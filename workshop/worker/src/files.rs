//! Where the worker is cut: what makes files to take along is fetched with the first of them. It is mostly what writes
//! workbooks, and nobody who looks at a list needs it.

// The cut is a function that is exported by one part and imported by the other, which the language calls unsafe;
// the macro writes both ends.
#![allow(unsafe_code)]

use wasm_split_helpers::SplitLoaderError;
use workshop::{Make, make};

/// The part could not be fetched. It may be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// Fetches what makes files, once.
///
/// # Errors
/// Where it could not be fetched.
#[wasm_split_helpers::wasm_split(files, fallible)]
pub fn files() -> Result<Make, Missing> {
    Ok(make)
}

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Missing
    }
}
