//! The texts of a feed, each with the place where it stands. The feed is taken as JSON, so that what this program does not
//! know stays as it is.

use std::collections::BTreeMap;

use model::locale::Language;
use serde_json::{Map, Value};

/// The fields whose values are texts for readers, as crates/feed writes them.
const TEXTS: [&str; 16] = [
    "alert",
    "city",
    "cost_note",
    "description",
    "eligibility",
    "hint",
    "label",
    "name",
    "next_step",
    "response_time",
    "source",
    "street",
    "summary",
    "text",
    "title",
    "why",
];

/// Fields within which nothing is ours: what others have added, and what is made of the rest.
const NOT_OURS: [&str; 2] = ["ext", "opening"];

/// The words by the tag of their language.
pub type Words = BTreeMap<String, String>;

/// Every text with its place, in the order of the feed. `language` is that of texts that do not name theirs.
pub fn texts(feed: &mut Value, language: &str) -> Vec<(String, Words)> {
    let mut all = Vec::new();
    visit(feed, "", &mut |place, text| all.push((place.to_owned(), words(text, language))));
    all
}

/// Puts words in the place of those that are there. Returns how many were different, and takes what it has put from `new`.
pub fn replace(feed: &mut Value, language: &str, new: &mut BTreeMap<String, Words>) -> usize {
    let mut changed = 0;
    visit(feed, "", &mut |place, text| {
        let Some(given) = new.remove(place) else { return };
        let mut now = words(text, language);
        for (tag, said) in given {
            if now.get(&tag) != Some(&said) {
                now.insert(tag, said);
                changed += 1;
            }
        }
        *text = written(now, language, text);
    });
    changed
}

fn words(text: &Value, language: &str) -> Words {
    match text {
        Value::String(said) => Words::from([(language.to_owned(), said.clone())]),
        Value::Object(translations) => {
            translations.iter().filter_map(|(tag, said)| Some((tag.clone(), said.as_str()?.to_owned()))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => Words::new(),
    }
}

/// In the order in which the languages stood, new ones after them. A text in the feed's own language alone stays a text.
fn written(mut words: Words, language: &str, before: &Value) -> Value {
    if before.is_string() && words.len() == 1 && words.contains_key(language) {
        return words.remove(language).map_or(Value::Null, Value::String);
    }
    let mut all = Map::new();
    let known = before.as_object().map(|before| before.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    for tag in known.into_iter().chain([language.to_owned()]) {
        if let Some(said) = words.remove(&tag) {
            all.insert(tag, Value::String(said));
        }
    }
    all.extend(words.into_iter().map(|(tag, said)| (tag, Value::String(said))));
    Value::Object(all)
}

fn visit(value: &mut Value, place: &str, found: &mut dyn FnMut(&str, &mut Value)) {
    match value {
        Value::Object(fields) => {
            for (key, inner) in fields.iter_mut().filter(|(key, _)| !NOT_OURS.contains(&key.as_str())) {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                if TEXTS.contains(&key.as_str()) && is_text(inner) {
                    found(&place, inner);
                } else {
                    visit(inner, &place, found);
                }
            }
        }
        Value::Array(entries) => {
            for (at, inner) in entries.iter_mut().enumerate() {
                // By its identifier, so that the place stays the same where another one is put before it.
                let own = inner.get("id").and_then(Value::as_str).map(str::to_owned).unwrap_or(at.to_string());
                visit(inner, &format!("{place}[{own}]"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_text(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Object(translations) => {
            !translations.is_empty()
                && translations.iter().all(|(tag, said)| Language::parse(tag).is_some() && said.is_string())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn feed() -> Value {
        json!({
            "format": "service-feed/1", "language": "fi", "title": "T",
            "terms": { "topic:name": { "label": { "fi": "Nimi", "sv": "Namn" }, "words": { "fi": ["nimi"] } } },
            "services": [
                { "id": "a", "name": "A", "summary": { "fi": "Apua" }, "ext": { "name": "x" } },
                { "id": "b", "name": { "en": "B" }, "channels": [{ "type": "phone", "label": "Soita" }] },
            ],
        })
    }

    fn given(place: &str, tag: &str, said: &str) -> BTreeMap<String, Words> {
        BTreeMap::from([(place.to_owned(), Words::from([(tag.to_owned(), said.to_owned())]))])
    }

    #[test]
    fn each_text_has_a_place_that_stays() {
        let places: Vec<_> = texts(&mut feed(), "fi").into_iter().map(|(place, _)| place).collect();
        assert_eq!(
            places,
            [
                "title",
                "terms.topic:name.label",
                "services[a].name",
                "services[a].summary",
                "services[b].name",
                "services[b].channels[0].label"
            ]
        );
    }

    #[test]
    fn a_translation_is_added_and_all_else_stays() {
        let (mut feed, before) = (feed(), feed());
        assert_eq!(replace(&mut feed, "fi", &mut given("services[a].name", "sv", "Å")), 1);
        assert_eq!(feed["services"][0]["name"], json!({ "fi": "A", "sv": "Å" }));
        feed["services"][0]["name"] = json!("A");
        assert_eq!(feed.to_string(), before.to_string());
    }

    #[test]
    fn what_is_the_same_changes_nothing_and_what_has_no_place_is_left_over() {
        let (mut feed, before) = (feed(), feed());
        assert_eq!(replace(&mut feed, "fi", &mut given("title", "fi", "T")), 0);
        let mut gone = given("services[c].name", "fi", "C");
        assert_eq!(replace(&mut feed, "fi", &mut gone), 0);
        assert_eq!((gone.len(), feed.to_string()), (1, before.to_string()));
    }
}
