//! A feed that has very much of one thing: what is read of it, and the sentence about the rest.

use serde_json::{Value, json};

use super::testing::{feed, service};

/// `count` entries of a list.
fn many(count: usize, entry: impl Fn(usize) -> Value) -> Value {
    (0..count).map(entry).collect()
}

const ENTRIES: &str = "there are more entries than the 5000 that are read (kept)";
const BYTES: &str = "the texts are longer than the 300000 bytes that are read (kept)";

#[test]
fn of_a_service_as_many_entries_are_read_as_a_page_can_show() {
    let (read, lines) = service(json!({ "channels": many(4_000, |_| json!({ "type": "phone", "value": "112" })) }));
    let line = "services[0].channels: there are more entries than the 500 that are read (kept)";
    assert_eq!((read.channels.len(), lines), (500, vec![line.to_owned()]));
    let (read, lines) = service(json!({ "topics": many(6_000, |at| json!(format!("t:{at}"))) }));
    assert_eq!(read.topics.len(), 5_000);
    assert!(lines.contains(&format!("services[0].topics: {ENTRIES}")));
    let (read, lines) = service(json!({ "languages": many(6_000, |_| json!("fi")), "keywords": ["a"] }));
    assert_eq!((read.languages.len(), read.keywords.len(), lines.len()), (5_000, 0, 1));
}

#[test]
fn hours_count_for_the_whole_service_also_where_they_are_written_alike() {
    let windows = many(1_000, |_| json!({ "days": ["mo"], "opens": "09:00", "closes": "15:00" }));
    let channels = many(20, |_| json!({ "type": "phone", "value": "112", "hours": windows }));
    let (read, lines) = service(json!({ "channels": channels }));
    let known: usize = read
        .channels
        .iter()
        .map(|channel| match &channel.hours {
            model::hours::Hours::Windows(windows) => windows.len(),
            model::hours::Hours::Unknown | model::hours::Hours::Always | model::hours::Hours::Text(_) => 0,
        })
        .sum();
    assert!((3_000..=5_001).contains(&known), "{known}");
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].ends_with(ENTRIES), "{lines:?}");
}

#[test]
fn texts_are_cut_where_they_get_too_long_and_what_comes_first_stays() {
    let (read, lines) = service(json!({ "summary": "S", "description": "Sana ä.\n\n".repeat(100_000) }));
    let description = read.description.choose(&[]).unwrap().text;
    assert!((299_000..=300_000).contains(&description.len()), "{}", description.len());
    assert_eq!(lines, [format!("services[0].description: {BYTES}")]);
    assert_eq!(read.summary.choose(&[]).unwrap().text, "S");
    let (read, _) = service(json!({ "channels": [{ "type": "visit", "value": "a".repeat(400_000) }] }));
    assert!(read.channels[0].contact.as_ref().unwrap().shown().len() <= 300_000);
}

#[test]
fn each_record_has_room_of_its_own() {
    let services = many(3, |at| json!({ "id": at, "name": "S", "topics": many(4_000, |at| json!(format!("t:{at}"))) }));
    let terms: Value = (0..4_000).map(|at| (format!("t:{at}"), json!({}))).collect::<serde_json::Map<_, _>>().into();
    let (parsed, lines) = feed(json!({ "services": services, "terms": terms }));
    assert!(parsed.feed.services.iter().all(|service| service.topics.len() == 4_000));
    assert_eq!(lines, [""; 0]);
    let words = json!({ "words": many(4_000, |_| json!("word")), "hint": "x".repeat(200_000) });
    let (_, lines) = feed(json!({ "terms": { "a": words, "b": words, "c": words } }));
    assert_eq!(lines, [""; 0]);
}

#[test]
fn questions_and_their_options_are_as_many_as_can_be_weighed() {
    let age = |at: usize| json!({ "id": at, "facet": "age", "kind": "age" });
    let (parsed, lines) = feed(json!({ "questions": many(3_000, age) }));
    assert_eq!(parsed.feed.questions.len(), 1_000);
    assert_eq!(lines, ["questions[1000]: there are more entries than the 1000 that are read (kept)"]);

    let options = many(1_500, |at| json!({ "value": (at % 90).to_string() }));
    let single = |at: usize| json!({ "id": at, "facet": "age", "kind": "single", "options": options });
    let (parsed, lines) = feed(json!({ "questions": many(6, single) }));
    let counts: Vec<_> = parsed.feed.questions.iter().map(|question| question.options.len()).collect();
    assert_eq!(counts, [1_000; 5]);
    assert_eq!(lines[0], "questions[0].options[1000]: there are more entries than the 1000 that are read (kept)");
}

#[test]
fn help_lines_terms_and_translations_are_as_many_as_anybody_has() {
    let (parsed, lines) = feed(json!({ "helplines": many(300, |_| json!({ "name": "L", "value": "112" })) }));
    assert_eq!(parsed.feed.helplines.len(), 200);
    assert_eq!(lines, ["helplines: there are more entries than the 200 that are read (kept)"]);

    let terms: serde_json::Map<_, _> = (0..50_010).map(|at| (format!("t:{at}"), json!({}))).collect();
    let (parsed, lines) = feed(json!({ "terms": terms }));
    assert_eq!(parsed.feed.terms.iter().count(), 50_000);
    assert_eq!(lines, ["terms: there are more entries than the 50000 that are read (kept)"]);

    let texts: serde_json::Map<_, _> = (0..300).map(|at| (format!("de-x-{at}"), json!("Text"))).collect();
    assert_eq!(service(json!({ "summary": texts })).0.summary.languages().count(), 200);
}

#[test]
fn the_facts_of_an_index_are_those_of_all_its_services() {
    let topics = many(9_000, |at| json!(format!("t:{at}")));
    let channels = many(900, |_| json!({ "type": "phone" }));
    let index =
        json!({ "format": "other", "services": [{ "id": 1, "name": "-", "topics": topics, "channels": channels }] });
    let parsed = super::parse_as(index.to_string().as_bytes(), "other").unwrap();
    assert_eq!((parsed.feed.services[0].topics.len(), parsed.feed.services[0].channels.len()), (9_000, 900));
}
