//! Property tests for documents of every format, however broken: nothing panics, one bad record never loses another,
//! and no person's name comes through.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::{Value, json};

use super::{Document, Format, Options, detect, page::Page, parse, testing::options};
use any_feed::json_of;
use finder::engine::catalogue::Catalogue;
use model::{date::Date, problem::MAX_PROBLEMS, question::Choice, service::Service};

/// Documents with all keys that are read, to be spoiled.
const DOCUMENTS: [(Format, &str); 8] = [
    (Format::Hsds, include_str!("fixtures/places.json")),
    (Format::Hsds, include_str!("fixtures/list-items.json")),
    (Format::Hsds, include_str!("fixtures/types.json")),
    (Format::OpenReferralUk1, include_str!("fixtures/oruk-1.json")),
    (Format::Ptv11, include_str!("fixtures/ptv-services.json")),
    (Format::Ptv11, include_str!("fixtures/ptv-channels.json")),
    (Format::Ptv12, include_str!("fixtures/ptv-12.json")),
    (
        Format::SchemaOrg,
        r#"[{"@type": "Service", "name": "A", "provider": {"@id": "o"}, "availableChannel": {"servicePhone": "1"}}, {"@id": "o", "name": "O"}]"#,
    ),
];

/// JSON of the kinds that are in feeds.
fn any_json() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        "NA",
        "fi",
        "<p>&amp;",
        "2026-02-30",
        "MO,1TU",
        "09:00Z",
        "KR1.1",
        "P5.7",
        "Turku",
        "true",
        "{\"blocks\":[{}]}",
        "\u{0}\u{202e}",
    ];
    let keys = [
        "id", "name", "value", "language", "location", "service", "contents", "code", "type", "@type", "@id", "byday",
        "text",
    ];
    json_of(&texts, keys.to_vec(), (4, 24, 5))
}

fn pointers(value: &Value, at: &str) -> Vec<String> {
    let within: Vec<_> = match value {
        Value::Array(values) => values.iter().enumerate().map(|(key, value)| (key.to_string(), value)).collect(),
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.replace('/', "~1"), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    let within = within.iter().flat_map(|(key, value)| pointers(value, &format!("{at}/{key}")));
    std::iter::once(at.to_owned()).chain(within).collect()
}

/// Replaces one of the values of a document.
fn spoil(document: &mut Value, place: Index, value: Value) {
    let places = pointers(document, "");
    if let Some(spoiled) = document.pointer_mut(&places[place.index(places.len())]) {
        *spoiled = value;
    }
}

fn services(format: Format, text: &str) -> Vec<Service> {
    let (feed, problems) = parse(format, &[Document::new("a", text)], &options());
    assert!(problems.len() <= MAX_PROBLEMS);
    assert!(problems.iter().all(|problem| 0 < problem.count && !problem.to_string().is_empty()));
    feed.services
}

/// A good record of each format with a bad one next to it, in the envelope of the format.
fn page(format: Format, bad: &Value) -> (String, &'static str) {
    match format {
        Format::Hsds => (json!({ "contents": [bad, { "id": "good", "name": "Good" }] }).to_string(), "good"),
        Format::OpenReferralUk1 => (json!({ "content": [bad, { "id": "good", "name": "Good" }] }).to_string(), "good"),
        Format::Ptv11 => {
            let names = json!([{ "language": "fi", "type": "Name", "value": "Good" }]);
            (json!({ "itemList": [bad, { "id": "good", "serviceNames": names }] }).to_string(), "good")
        }
        Format::Ptv12 => {
            let texts = json!({ "fi": { "name": "Good" } });
            (
                json!({ "items": [bad, { "contentId": "good", "serviceType": "Service", "languageVersions": texts }] })
                    .to_string(),
                "good",
            )
        }
        Format::SchemaOrg => (json!([bad, { "@type": "Service", "@id": "good", "name": "Good" }]).to_string(), "good"),
    }
}

fn any_format() -> impl Strategy<Value = Format> {
    prop::sample::select(Format::ALL.to_vec())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(format in any_format(), bytes in vec(any::<u8>(), 0..200)) {
        let document = Document::decode("a", bytes);
        let _ = (detect(&document.text), Page::of(&document));
        let _ = services(format, &document.text);
    }

    #[test]
    fn any_text_between_brackets_is_read_or_refused(format in any_format(), text in "[\\[\\]{}\":,<>/!a-z0-9 \\n&;.#*(]{0,80}") {
        let document = Document::new("a", &text);
        let _ = (detect(&text), Page::of(&document));
        let _ = services(format, &text);
    }

    #[test]
    fn a_spoiled_document_never_panics(
        which in 0..DOCUMENTS.len(),
        spoilings in vec((any::<Index>(), any_json()), 1..5),
        format in any_format(),
    ) {
        let (own, text) = DOCUMENTS[which];
        let mut document: Value = serde_json::from_str(text).unwrap();
        for (place, value) in spoilings {
            spoil(&mut document, place, value);
        }
        let text = document.to_string();
        let _ = (detect(&text), Page::of(&Document::new("a", &text)));
        services(own, &text);
        services(format, &text);
    }

    #[test]
    fn a_changed_byte_never_panics(which in 0..DOCUMENTS.len(), place in any::<Index>(), byte in any::<u8>()) {
        let (format, text) = DOCUMENTS[which];
        let mut bytes = text.as_bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        services(format, &Document::decode("a", bytes).text);
    }

    #[test]
    fn a_bad_record_never_loses_another(which in 0..DOCUMENTS.len(), format in any_format(), spoilings in vec((any::<Index>(), any_json()), 0..4)) {
        let mut bad: Value = serde_json::from_str(DOCUMENTS[which].1).unwrap();
        for (place, value) in spoilings {
            spoil(&mut bad, place, value);
        }
        // A bad record that takes the identifier would not be bad.
        prop_assume!(!bad.to_string().contains("good"));
        let (text, id) = page(format, &bad);
        let found = services(format, &text);
        prop_assert!(found.iter().any(|service| service.id.as_str() == id), "{text}");
    }

    #[test]
    fn names_of_persons_never_come_through(key in prop::sample::select(vec!["name", "title", "email", "department"]), at in 0..4_usize) {
        let person = json!([{ key: "Maija Salainen", "phones": [{ "number": "09 1234" }] }]);
        let mut service = json!({ "id": "a", "name": "A", "organization": { "id": "o", "name": "O" },
            "service_at_locations": [{ "location": { "location_type": "physical", "addresses": [{ "address_1": "Katu 1", "attention": "Maija Salainen" }] } }] });
        let place = ["", "/organization", "/service_at_locations/0", "/service_at_locations/0/location"][at];
        service.pointer_mut(place).unwrap()["contacts"] = person;
        let text = json!({ "contents": [service] }).to_string();
        let (feed, _) = parse(Format::Hsds, &[Document::new("a", &text)], &options());
        let shown = format!("{feed:?}");
        prop_assert!(!shown.contains("Salainen"));
    }
}

/// The default questionnaire and the matching work on what was read.
#[test]
fn what_was_read_can_be_asked_about() {
    let (feed, _) = parse(Format::Ptv12, &[Document::new("a", include_str!("fixtures/ptv-12.json"))], &options());
    let catalogue = Catalogue::new(vec![feed], Date::new(2026, 11, 1).unwrap());
    let questions: Vec<_> = catalogue.questions.iter().map(|question| question.id.to_string()).collect();
    assert_eq!(questions, ["topic", "area", "channel", "language", "cost"]);
    let labels: Vec<_> =
        catalogue.questions[0].options.iter().map(|option| option.label.choose(&[]).unwrap().text).collect();
    assert_eq!(labels, ["Omaisen kuolema", "Terveydenhuolto, sairaanhoito ja ravitsemus"]);
}

/// Files that are not part of the project: each is parsed as the format that is detected, and counted.
#[test]
fn real_feeds_are_read() {
    let Some(folder) = std::env::var_os("SERVICE_FINDER_REAL_FEEDS") else {
        println!("SERVICE_FINDER_REAL_FEEDS names no folder: real feeds are not read");
        return;
    };
    let mut folders = vec![std::path::PathBuf::from(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    let mut documents = 0;
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json" || ending == "html"))
    {
        let document = Document::decode(&path.file_name().unwrap().to_string_lossy(), std::fs::read(path).unwrap());
        let Some(format) = detect(&document.text) else {
            println!("{}: no format that is read", path.display());
            continue;
        };
        let (feed, problems) = parse(format, std::slice::from_ref(&document), &Options::default());
        println!(
            "{}: {}, {} services, {} kinds of problems",
            path.display(),
            format.as_str(),
            feed.services.len(),
            problems.len()
        );
        for problem in problems {
            println!("    {problem}");
        }
        let ids: BTreeSet<_> = feed.services.iter().map(|service| service.id.as_str()).collect();
        assert_eq!(ids.len(), feed.services.len(), "{}: an identifier stands twice", path.display());
        assert!(feed.services.iter().all(|service| !service.name.is_empty()), "{}", path.display());
        let catalogue = Catalogue::new(vec![feed], Date::new(2026, 11, 1).unwrap());
        for question in &catalogue.questions {
            let label = |option: &Choice| {
                option.label.choose(&[]).map_or_else(|| format!("{:?}", option.value), |label| label.text)
            };
            println!(
                "    asked: {}: {}",
                question.id,
                question.options.iter().map(label).collect::<Vec<_>>().join(" | ")
            );
        }
        documents += 1;
    }
    assert!(0 < documents, "there is no feed in SERVICE_FINDER_REAL_FEEDS");
}
