//! The emergency contacts, one tap away in every view. Knows how they are shown; who they are is in
//! `domain::emergency`.

use leptos::prelude::*;

use crate::domain::{emergency::contacts, feed::EmergencyContact, messages::Key};

use super::{state::State, text, wording::Words};

/// The first contact stands open as a link, the others behind one tap: calm to look at, and always there.
/// They stand open too where the reader would otherwise be left with nothing.
#[component]
pub fn Emergency(state: State, needs_help: Memo<bool>) -> impl IntoView {
    move || {
        let words = Words::now(state);
        let feed = words.catalogue.as_ref().map_or_else(Vec::new, |catalogue| catalogue.emergency.clone());
        let contacts = contacts(&feed);
        let (first, others) = contacts.split_first()?;
        let link = words.emergency(first);
        let others = (!others.is_empty()).then(|| {
            let items = others.iter().map(|contact| item(&words, contact)).collect_view();
            view! {
                <details class="emergency-more" open=needs_help.get()>
                    <summary>{words.say(Key::EmergencyMore)}</summary>
                    <ul role="list">{items}</ul>
                </details>
            }
        });
        Some(view! {
            <div class="emergency" part="emergency" role="group" aria-label=words.say(Key::EmergencyHeading)>
                <p class="emergency-first">
                    <span>{words.say(Key::EmergencyHeading)}</span>
                    <a class="button call" part="contact" href=link.href rel="noreferrer">{link.text}</a>
                </p>
                {others}
            </div>
        })
    }
}

fn item(words: &Words, contact: &EmergencyContact) -> impl IntoView + use<> {
    let link = words.emergency(contact);
    view! {
        <li>
            <p class="strong">{text::feed_text(words, &contact.label)}</p>
            {text::paragraph(words, "quiet", &contact.hint)}
            <a class="button call" part="contact" href=link.href rel="noreferrer">{link.text}</a>
        </li>
    }
}
