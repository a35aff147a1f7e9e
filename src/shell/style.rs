//! Puts the styles into a shadow root. Knows how; what they say is in `ui::style`.

use std::cell::{Cell, OnceCell};

use js_sys::{Array, Reflect};
use web_sys::{CssStyleSheet, ShadowRoot};

use crate::ui::style::{FIRST, LAST};

thread_local! {
    /// One sheet for all finders of the page.
    static SHEET: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
    /// What came with the second part of the program.
    static LATER: Cell<&'static str> = const { Cell::new("") };
}

/// Adds what came with the second part of the program, for all finders; where no sheet can be adopted, for this one.
pub fn complete(root: &ShadowRoot, later: &'static str) {
    LATER.set(later);
    if let Some(sheet) = SHEET.with(|sheet| sheet.get().cloned().flatten()) {
        // A sheet that could be made takes every text.
        let _ = sheet.replace_sync(&text());
    }
    if let Some(style) = root.query_selector("style").ok().flatten() {
        style.set_text_content(Some(&text()));
    }
}

fn text() -> String {
    [FIRST, LATER.get(), LAST].concat()
}

/// Adopts the styles, once per root and document.
pub fn adopt(root: &ShadowRoot) {
    let sheet = SHEET.with(|sheet| sheet.get_or_init(make).clone());
    if sheet.is_none_or(|sheet| add(root, &sheet).is_none()) {
        insert(root);
    }
}

/// `None` where the browser refuses: a sheet belongs to one document, and the element may have been moved to another.
fn add(root: &ShadowRoot, sheet: &CssStyleSheet) -> Option<()> {
    // The root is open: a page may have put a sheet of its own there, and keeps it.
    let sheets = Array::from(&root.adopted_style_sheets());
    if !sheets.includes(sheet, 0) {
        sheets.push(sheet);
        Reflect::set(root, &"adoptedStyleSheets".into(), &sheets).ok()?;
    }
    Some(())
}

fn make() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(&text()).ok()?;
    Some(sheet)
}

/// What is left where no sheet can be adopted, as in Safari before 16.4, which makes none by a constructor.
/// Pages that forbid inline styles do not let it through.
fn insert(root: &ShadowRoot) {
    if root.query_selector("style").is_ok_and(|style| style.is_some()) {
        return;
    }
    let style = root.owner_document().and_then(|document| document.create_element("style").ok());
    if let Some(style) = style {
        style.set_text_content(Some(&text()));
        // The root takes any element.
        let _ = root.append_child(&style);
    }
}
