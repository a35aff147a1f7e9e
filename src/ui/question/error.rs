//! What is missing: a summary above the question that takes the focus, and the same words at the fields.

use leptos::prelude::*;

use messages::Key;

use super::super::{
    element::{Element, div, element, p},
    entry::EntryError,
    fields::Fields,
    wording::Words,
};

/// The alert is a child of the element that takes the focus: otherwise some screen readers read only one of the two
/// (a finding of govuk-frontend's error summary).
pub fn summary(words: &Words, fields: Fields, text: &dyn Fn(EntryError) -> String) -> Option<Element> {
    let error = fields.error.get()?;
    let link = element("A", "").attribute("href", "#question-error").on("click", move |event| {
        // A link to a fragment does not reach into a shadow root, so the focus is moved by hand.
        event.prevent_default();
        if let Some(input) = fields.first.get_untracked() {
            // An input that is gone cannot be focused.
            let _ = input.focus();
        }
    });
    Some(
        div("error-summary").attribute("data-focus", "error-summary").attribute("tabindex", "-1").child(
            div("")
                .attribute("role", "alert")
                .child(p("strong").child(words.say(Key::ErrorHeading)))
                .child(link.child(text(error))),
        ),
    )
}

/// What is missing among options.
pub fn text(words: &Words, error: EntryError) -> String {
    words.say(if error == EntryError::ChooseMany { Key::ErrorChooseMany } else { Key::ErrorChooseOne })
}
