//! What is missing: a summary above the question that takes the focus, and the same words at the fields.

use leptos::{ev::MouseEvent, prelude::*};

use crate::domain::messages::Key;

use super::{super::wording::Words, Fields, entry::Fault};

/// The alert is a child of what takes the focus: some screen readers would otherwise read one and drop the other
/// (as the error summary of govuk-frontend found).
pub fn summary(words: &Words, fields: Fields) -> Option<impl IntoView + use<>> {
    let fault = fields.fault.get()?;
    // A link to a part of the page cannot see into a shadow root, so the focus is moved by hand.
    let go = move |event: MouseEvent| {
        event.prevent_default();
        if let Some(input) = fields.first.get_untracked() {
            // An input that has gone cannot be focused, and need not be.
            let _ = input.focus();
        }
    };
    Some(view! {
        <div class="error-summary" data-focus="error-summary" tabindex="-1">
            <div role="alert">
                <p class="strong">{words.say(Key::ErrorHeading)}</p>
                <a href="#question-error" on:click=go>{text(words, fault)}</a>
            </div>
        </div>
    })
}

pub fn text(words: &Words, fault: Fault) -> String {
    words.say(match fault {
        Fault::ChooseOne => Key::ErrorChooseOne,
        Fault::ChooseMany => Key::ErrorChooseMany,
        Fault::PlaceMissing => Key::ErrorPlaceMissing,
        Fault::PlaceNotFound => Key::ErrorPlaceNotFound,
        Fault::PlaceSeveral => Key::ErrorPlaceSeveral,
        Fault::Age => Key::ErrorAge,
    })
}
