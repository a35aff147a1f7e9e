//! What a document of this format is, and what is said of one that is none.

use super::{parse, reading::Reading, testing::EVERY_FIELD, values::list::List, wire};
use bulk::Tape;
use model::{locale::Language, problem::FeedError};

fn check(text: &str, expected: Result<usize, FeedError>) {
    let found = parse(text.as_bytes()).map(|parsed| parsed.feed.services.len());
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_feed_is_an_object_with_a_format_and_a_list_of_services() {
    let format = |found: &str| Err(FeedError::Format(found.into()));
    check(r#"{"format": "service-feed/1", "services": []}"#, Ok(0));
    check("\u{feff} {\"services\": [{\"id\": 1, \"name\": \"S\"}], \"format\": \" service-feed/1\"}\n", Ok(1));
    check(r#"{"format": "service-feed/2", "services": []}"#, format("service-feed/2"));
    check(r#"{"format": 1, "services": []}"#, format("1"));
    check(r#"{"services": []}"#, format(""));
    check(r#"{"contents": [1, {"id": "x"}], "services": {}}"#, format(""));
    check(r#"[{"format": "service-feed/1"}]"#, format(""));
    check("7", format(""));
    check(r#"{"format": "service-feed/1"}"#, Err(FeedError::NoServices));
    check(r#"{"services": null, "format": "service-feed/1"}"#, Err(FeedError::NoServices));
    check(r#"{"format": "service-feed/1", "services": {"a": {}}}"#, Err(FeedError::NoServices));
    check(r#"{"format": "service-feed/1", "services": "none"}"#, Err(FeedError::NoServices));
    let long = "x".repeat(100);
    check(&format!(r#"{{"format": "{long}"}}"#), format(&long[..40]));
}

#[test]
fn what_is_not_json_says_where() {
    check("<!doctype html>", Err(FeedError::Page));
    check("\n  <html>", Err(FeedError::Page));
    check("", Err(FeedError::CutOff { line: 1, column: 1 }));
    check("{\n  \"format\": 'x'\n}", Err(FeedError::NotJson { line: 2, column: 13 }));
    check("{\"services\": [1,]}", Err(FeedError::NotJson { line: 1, column: 17 }));
    check("{\"services\": 5, \"format\": x}", Err(FeedError::NotJson { line: 1, column: 27 }));
    check("{} {}", Err(FeedError::NotJson { line: 1, column: 4 }));
    check("[1, 2", Err(FeedError::CutOff { line: 1, column: 5 }));
    assert_eq!(parse(b"{\"format\": \"\xe4\"}"), Err(FeedError::NotUtf8));
    assert_eq!(parse(b"\xff\xfe{\0}\0"), Err(FeedError::NotUtf8));
    assert_eq!(parse(b"<p>\xe4</p>"), Err(FeedError::Page));
}

#[test]
fn a_file_that_stops_in_the_middle_is_told_apart() {
    let text = EVERY_FIELD.trim_end().as_bytes();
    for end in 0..text.len() {
        let error = parse(&text[..end]).unwrap_err();
        assert!(matches!(error, FeedError::CutOff { .. }), "{end}: {error:?}");
    }
}

#[test]
fn the_language_may_come_last() {
    let first = r#"{"format": "service-feed/1", "language": "sv", "services": [{"id": "a", "name": "Stöd"}]}"#;
    let last = r#"{"services": [{"id": "a", "name": "Stöd"}], "language": "sv", "format": "service-feed/1"}"#;
    assert_eq!(parse(last.as_bytes()), parse(first.as_bytes()));
    let name = parse(last.as_bytes()).unwrap().feed.services[0].name.clone();
    assert_eq!(name.in_language(Language::SWEDISH), Some("Stöd"));
}

#[test]
fn the_last_of_two_lists_counts() {
    let text = r#"{"format": "service-feed/1", "services": [1], "services": [{"id": "a", "name": "A"}]}"#;
    let parsed = parse(text.as_bytes()).unwrap();
    assert_eq!((parsed.feed.services.len(), parsed.problems), (1, vec![]));
}

#[test]
fn services_are_the_same_as_when_the_document_is_read_whole() {
    let tape = Tape::parse(EVERY_FIELD).unwrap();
    let mut found = [None];
    tape.root().find(&["services"], &mut found);
    let mut reading = Reading::new(Language::FINNISH);
    let whole = reading.take::<List<wire::Service>>(found[0], "services");
    assert_eq!(Some(parse(EVERY_FIELD.as_bytes()).unwrap().feed.services), whole);
}
