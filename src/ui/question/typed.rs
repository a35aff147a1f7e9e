//! The questions that are answered by typing: a place with suggestions, and an age.
//! Knows the fields; which place is meant is decided in `entry`.

use leptos::prelude::*;

use crate::domain::{
    area::{Found, MunicipalityCode, areas},
    facet::Value,
    messages::Key,
};

use super::{
    super::{
        text,
        wording::{Words, plain},
    },
    Fields,
};

pub fn place(words: &Words, fields: Fields) -> impl IntoView + use<> {
    let entry = fields.entry.get();
    let found = entry.suggestions();
    let status = (!entry.typed.trim().is_empty()).then(|| words.count(Key::PlaceMatches, found.len()));
    let list = (!found.is_empty()).then(|| {
        let rows = found.iter().map(|found| suggestion(words, fields, *found, entry.place)).collect_view();
        view! {
            <div class="options" role="group" aria-label=plain(&words.say(Key::PlaceMatchesLabel))>{rows}</div>
        }
    });
    view! {
        <div class="field">
            <label for="place">{words.say(Key::PlaceLabel)}</label>
            <p class="hint" id="place-hint">{words.say(Key::PlaceHint)}</p>
            {input(fields, entry.typed, "place", "text", "place-hint place-status")}
            // The element stays while its text changes: only so is a change read out.
            <p class="hint" id="place-status" role="status">{status}</p>
        </div>
        {list}
    }
}

pub fn age(words: &Words, fields: Fields) -> impl IntoView + use<> {
    let typed = fields.entry.with(|entry| entry.typed.clone());
    view! {
        <div class="field short">
            <label for="age">{words.say(Key::AgeLabel)}</label>
            {input(fields, typed, "age", "numeric", "")}
        </div>
    }
}

/// A text field, also for numbers: fields of type number change under the scroll wheel and hide what they do not like.
fn input(
    fields: Fields,
    typed: String,
    id: &'static str,
    mode: &'static str,
    described: &'static str,
) -> impl IntoView + use<> {
    let enter = move |event| fields.entry.update(|entry| entry.enter(event_target_value(&event)));
    let fault = fields.fault.get().map(|_| "true");
    let described = match (fault, described) {
        (None, "") => None,
        (None, ids) => Some(ids.to_owned()),
        (Some(_), ids) => Some(format!("{ids} question-error")),
    };
    view! {
        <input
            type="text"
            class="text"
            id=id
            inputmode=mode
            autocomplete="off"
            autocapitalize="words"
            spellcheck="false"
            aria-describedby=described
            aria-invalid=fault
            prop:value=typed
            node_ref=fields.first
            on:input=enter
        />
    }
}

fn suggestion(words: &Words, fields: Fields, found: Found, chosen: Option<MunicipalityCode>) -> impl IntoView + use<> {
    let choose = move |_| fields.entry.update(|entry| entry.place = Some(found.code));
    let region = areas().municipality(found.code).and_then(|place| areas().region(place.region));
    let id = format!("place-{}", found.code);
    let region_id = format!("{id}-region");
    view! {
        <div class="option" part="option">
            <input
                type="radio"
                name="place"
                id=id.clone()
                aria-describedby=region_id.clone()
                prop:checked=chosen == Some(found.code)
                on:change=choose
            />
            <div class="option-text">
                <label for=id>{text::chosen(words, words.value(&Value::Municipality(found.code)))}</label>
            </div>
            <p class="count" id=region_id>{region.and_then(|region| text::feed_text(words, region))}</p>
        </div>
    }
}
