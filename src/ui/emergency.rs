//! The emergency contacts, one tap away in every view.

use leptos::prelude::*;

use finder::emergency::contacts;
use messages::Key;
use model::feed::EmergencyContact;

use super::{
    element::{Element, a, div, drawn, element, li, p, span, ul},
    state::State,
    text,
    wording::{Words, plain},
};

/// The first contact is a link, and the others open with one tap, so that the strip looks calm. They stand open where no
/// service is shown to the reader.
#[component]
pub fn Emergency(state: State, needs_help: Memo<bool>) -> impl IntoView {
    drawn(move || {
        let words = state.words();
        let feed = words.catalogue.as_ref().map_or_else(Vec::new, |catalogue| catalogue.emergency.clone());
        let contacts = contacts(&feed);
        let (first, others) = contacts.split_first()?;
        let heading = words.say(Key::EmergencyHeading);
        let label = plain(&heading);
        let others = (!others.is_empty()).then(|| {
            element("DETAILS", "emergency-more")
                .attribute_if("open", needs_help.get().then(String::new))
                .child(element("SUMMARY", "").child(words.say(Key::EmergencyMore)))
                .child(ul("").child(others.iter().map(|contact| item(&words, contact)).collect::<Vec<_>>()))
        });
        Some(
            div("emergency")
                .part("emergency")
                .attribute("role", "group")
                .attribute("aria-label", &label)
                .child(p("emergency-first").child(span("").child(heading)).child(call(&words, first)))
                .child(others),
        )
    })
}

/// A contact in a list.
pub fn item(words: &Words, contact: &EmergencyContact) -> Element {
    li("")
        .child(p("strong").child(text::feed_text(words, &contact.label)))
        .child(text::paragraph(words, "quiet", &contact.hint))
        .child(call(words, contact))
}

fn call(words: &Words, contact: &EmergencyContact) -> Element {
    let link = words.emergency(contact);
    a("button call", &link.href).part("contact").child(link.text)
}
