//! The languages that the page around a finder and the reader's browser ask for.

use js_sys::Array;
use web_sys::HtmlElement;

use model::locale::Language;

/// The language of the part of the page in which the element stands, then that of the page.
pub fn of_surroundings(element: &HtmlElement) -> impl Iterator<Item = Language> {
    let around = element.parent_element().and_then(|parent| parent.closest("[lang]").ok().flatten());
    let page = element.owner_document().and_then(|document| document.document_element());
    [around, page].into_iter().flatten().filter_map(|element| Language::parse(&element.get_attribute("lang")?))
}

/// The languages of the browser's settings, best first.
pub fn of_reader() -> impl Iterator<Item = Language> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let languages: Vec<_> = languages.as_ref().map(Array::iter).into_iter().flatten().collect();
    languages.into_iter().filter_map(|tag| Language::parse(&tag.as_string()?))
}
