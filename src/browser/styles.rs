//! Puts a style sheet into shadow roots. A strict page allows neither `<style>` nor `style=`, so one constructed sheet
//! is adopted by all finders of the page.

use std::cell::OnceCell;

use js_sys::{Array, Reflect};
use web_sys::{CssStyleSheet, ShadowRoot};

thread_local! {
    static SHEET: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
}

/// Adopts the sheet, once per root and document. `css` gives its text and is called where the text is needed.
pub fn adopt(root: &ShadowRoot, css: fn() -> String) {
    let sheet = SHEET.with(|sheet| sheet.get_or_init(|| make(&css())).clone());
    if sheet.is_none_or(|sheet| add(root, &sheet).is_none()) {
        insert(root, css);
    }
}

/// Replaces the text of the sheet for all finders; where no sheet can be adopted, for this one.
pub fn replace(root: &ShadowRoot, css: &str) {
    if let Some(sheet) = SHEET.with(|sheet| sheet.get().cloned().flatten()) {
        // A sheet that could be made takes every text.
        let _ = sheet.replace_sync(css);
    }
    if let Some(style) = root.query_selector("style").ok().flatten() {
        style.set_text_content(Some(css));
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

fn make(css: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    Some(sheet)
}

/// What is left where no sheet can be adopted, as in Safari before 16.4, which has no constructor for sheets.
/// Pages that forbid inline styles do not let this through.
fn insert(root: &ShadowRoot, css: fn() -> String) {
    if root.query_selector("style").is_ok_and(|style| style.is_some()) {
        return;
    }
    let style = root.owner_document().and_then(|document| document.create_element("style").ok());
    if let Some(style) = style {
        style.set_text_content(Some(&css()));
        // The root takes any element.
        let _ = root.append_child(&style);
    }
}
