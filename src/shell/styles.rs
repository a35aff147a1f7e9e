//! The styles of all finders of the page: first those that the first question needs, later all of them.

use std::cell::Cell;

use web_sys::ShadowRoot;

use crate::{
    browser::styles,
    ui::style::{FIRST, LAST},
};

thread_local! {
    /// What has come with the second part of the program.
    static LATER: Cell<&'static str> = const { Cell::new("") };
}

pub fn adopt(root: &ShadowRoot) {
    styles::adopt(root, css);
}

/// Adds what has come with the second part of the program.
pub fn complete(root: &ShadowRoot, later: &'static str) {
    LATER.set(later);
    styles::replace(root, &css());
}

fn css() -> String {
    [FIRST, LATER.get(), LAST].concat()
}
