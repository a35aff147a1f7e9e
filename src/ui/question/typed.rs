//! The questions that are answered by typing: a place with suggestions and a map, and an age. A later part of the
//! program.

use leptos::prelude::*;

use finder::engine::{known_town::FoundTown, towns::find};
use messages::Key;
use model::{
    area::{MunicipalityCode, areas},
    facet::Value,
    fold::latin_digit,
};

use super::{
    super::{
        element::{Element, Node, div, element, p},
        entry::{Entry, EntryError, SUGGESTIONS, Suggestion, in_finland},
        fields::{Fields, TypedField},
        text,
        wording::{Words, plain},
    },
    choices::{self, Row},
    regions,
};

pub const PLACE: TypedField = TypedField { draw: place, answer: Entry::place_answer, error };
pub const AGE: TypedField = TypedField { draw: age, answer: Entry::age_answer, error };

/// The identifier of the field of a place.
const PLACE_FIELD: &str = "place";

fn place(words: &Words, fields: Fields) -> Element {
    let entry = fields.entry.get();
    // Not those of the entry: an earlier answer comes without any.
    let found = suggestions(words, &entry.typed);
    let status = matches(words, &entry, &found);
    let list = (!found.is_empty()).then(|| {
        div("options")
            .attribute("role", "group")
            .attribute("aria-label", &plain(&words.say(Key::PlaceMatchesLabel)))
            .child(
                found
                    .into_iter()
                    .enumerate()
                    .map(|found| suggestion(words, fields, found, entry.place.as_ref()))
                    .collect::<Vec<_>>(),
            )
    });
    let field = div("field")
        .child(label(PLACE_FIELD, words.say(here_or_elsewhere(words, Key::PlaceLabel, Key::TownLabel))))
        .child(p("hint").attribute("id", "place-hint").child(words.say(here_or_elsewhere(
            words,
            Key::PlaceHint,
            Key::TownHint,
        ))))
        .child(input(words, fields, entry.typed, PLACE_FIELD, "text"))
        .child(p("hint").attribute("id", "place-status").child(status));
    let regions = (!words.names_own_towns()).then(|| regions::regions(words, fields.entry));
    div("typed").child(field).child(list).child(regions)
}

/// The message for municipalities of Finland, or for towns that the feed names.
fn here_or_elsewhere(words: &Words, here: Key, elsewhere: Key) -> Key {
    if words.names_own_towns() { elsewhere } else { here }
}

/// How many suggestions there are; nothing before something is typed.
fn matches(words: &Words, entry: &Entry, found: &[Suggestion]) -> Option<String> {
    (!entry.typed.trim().is_empty()).then(|| words.count(Key::PlaceMatches, found.len()))
}

/// Announces how many suggestions there are now.
fn say_matches(words: &Words, fields: Fields) {
    let said = fields.entry.with_untracked(|entry| matches(words, entry, &entry.suggestions));
    words.announce(&said.unwrap_or_default());
}

fn error(words: &Words, error: EntryError) -> String {
    words.say(match error {
        EntryError::ChooseOne => Key::ErrorChooseOne,
        EntryError::ChooseMany => Key::ErrorChooseMany,
        EntryError::PlaceMissing => here_or_elsewhere(words, Key::ErrorPlaceMissing, Key::ErrorTownMissing),
        EntryError::PlaceNotFound => here_or_elsewhere(words, Key::ErrorPlaceNotFound, Key::ErrorTownNotFound),
        EntryError::PlaceSeveral => here_or_elsewhere(words, Key::ErrorPlaceSeveral, Key::ErrorTownSeveral),
        EntryError::Age => Key::ErrorAge,
    })
}

fn age(words: &Words, fields: Fields) -> Element {
    let typed = fields.entry.with(|entry| entry.typed.clone());
    div("field short")
        .child(label("age", words.say(Key::AgeLabel)))
        .child(input(words, fields, typed, "age", "numeric"))
}

fn label(id: &'static str, text: String) -> Element {
    element("LABEL", "").attribute("for", id).child(text)
}

/// A text field, also for numbers: a field of type number changes with the scroll wheel and hides what it does not accept.
fn input(words: &Words, fields: Fields, typed: String, id: &'static str, mode: &'static str) -> Element {
    let words = words.clone();
    let error = fields.error.get();
    let described: Vec<_> = [(id == PLACE_FIELD).then_some("place-hint place-status"), error.map(|_| "question-error")]
        .into_iter()
        .flatten()
        .collect();
    element("INPUT", "text")
        .attribute("type", "text")
        .attribute("id", id)
        .attribute("inputmode", mode)
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "words")
        .attribute("spellcheck", "false")
        .attribute_if("aria-describedby", (!described.is_empty()).then(|| described.join(" ")))
        .attribute_if("aria-invalid", error.map(|_| "true".to_owned()))
        .value(typed)
        .reference(fields.first)
        .on("input", move |event| {
            let typed = event_target_value(&event);
            let found = if id == PLACE_FIELD { suggestions(&words, &typed) } else { Vec::new() };
            fields.entry.update(|entry| entry.enter(typed, found));
            if id == PLACE_FIELD {
                say_matches(&words, fields);
            }
        })
}

/// The places that fit what is typed: towns of the feed, or municipalities of Finland.
fn suggestions(words: &Words, typed: &str) -> Vec<Suggestion> {
    if let Some(catalogue) = words.catalogue.as_ref().filter(|catalogue| catalogue.names_own_towns()) {
        let suggestion = |found: FoundTown| Suggestion {
            place: Value::Town(found.town),
            exact: found.exact,
            found_by: found.postal_code,
        };
        return find(catalogue, typed, SUGGESTIONS).into_iter().map(suggestion).collect();
    }
    let of_code = |code| Suggestion { place: Value::Municipality(code), exact: true, found_by: None };
    match places_of(words, typed) {
        places if places.is_empty() => in_finland(typed),
        places => places.into_iter().map(of_code).collect(),
    }
}

/// The municipalities of the addresses with this postal code. There is no table of all codes: those of the feed's own
/// addresses are where its readers are.
fn places_of(words: &Words, typed: &str) -> Vec<MunicipalityCode> {
    let code: String = typed.trim().chars().map(latin_digit).collect();
    let is_code = code.len() == 5 && code.bytes().all(|digit| digit.is_ascii_digit());
    let Some(catalogue) = words.catalogue.as_ref().filter(|_| is_code) else { return Vec::new() };
    let mut places = Vec::new();
    let channels = catalogue.services.iter().flat_map(|service| &service.channels);
    for address in channels.filter_map(|channel| channel.address.as_ref()).filter(|known| *known.postal_code == *code) {
        let of_city = || address.city.choose(&[]).and_then(|city| areas().current(&city.text));
        places.extend(address.municipality.or_else(of_city).filter(|place| !places.contains(place)));
    }
    places
}

fn suggestion(words: &Words, fields: Fields, (number, found): (usize, Suggestion), chosen: Option<&Value>) -> Element {
    let place = found.place;
    let mut label = words.value(&place);
    let municipality = if let Value::Municipality(code) = place { areas().municipality(code) } else { None };
    let id = ["place-", &municipality.map_or_else(|| number.to_string(), |place| place.code.to_string())].concat();
    let region = municipality.and_then(|place| areas().region(place.region));
    let is_chosen = chosen == Some(&place);
    let choose = move |_| fields.entry.update(|entry| entry.place = Some(place.clone()));
    let input = choices::input("radio", "place").checked(is_chosen).on("change", choose);
    if let Some(found_by) = found.found_by {
        label.text = [&found_by, " → ", &label.text].concat();
    }
    choices::row(
        input,
        Row {
            id,
            label: text::chosen(words, label),
            hint: region.and_then(|region| text::feed_text(words, region)),
            aside: Node::Nothing,
            picture: Node::Nothing,
        },
    )
}
