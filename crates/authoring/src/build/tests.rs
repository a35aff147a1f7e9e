//! What was built is read back as the feed that it was built from.

use std::{collections::HashMap, convert::Infallible};

use finder::engine::catalogue::Catalogue;
use insta::assert_snapshot;
use model::date::Date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::testing::SMALL;
use any_feed::any_feed;

fn today() -> Date {
    Date::parse("2026-10-01").unwrap()
}

/// The files by their paths, and how much was built.
fn build(feed: &Value) -> (HashMap<String, Vec<u8>>, Summary) {
    let feed = feed::parse(feed.to_string().as_bytes()).unwrap().feed;
    let (mut files, mut last) = (HashMap::new(), String::new());
    let take = &mut |file: BuiltFile| {
        last.clone_from(&file.path);
        files.insert(file.path, file.bytes);
        Ok::<_, Infallible>(())
    };
    let Ok(summary) = Builder::new(feed, today()).unwrap().build(&mut |_| {}, take);
    assert_eq!(last, INDEX);
    (files, summary)
}

/// The catalogue of what was built, with all chunks.
fn catalogue(feed: &Value) -> Catalogue {
    let (files, summary) = build(feed);
    let mut feed = service_index::parse(&files[INDEX]).unwrap().feed;
    feed.chunks.as_mut().unwrap().at(INDEX);
    let catalogue = Catalogue::new(vec![feed], today());
    let (_, chunks) = &catalogue.chunked[0];
    assert_eq!(chunks.search_file(), Some(summary.chunks));
    for chunk in 0..=summary.chunks {
        let bytes = &files[&chunks.address(chunk).unwrap()];
        // A chunk is a feed that needs nothing else.
        assert_eq!(feed::parse(bytes).unwrap().problems, [], "{}", String::from_utf8_lossy(bytes));
        feed::chunk::take(chunks, chunk, bytes).unwrap();
    }
    catalogue
}

fn named(at: usize, text: &str) -> Value {
    json!({ "id": at, "name": format!("Palvelu {at}"), "description": text, "topics": [format!("topic:{}", at % 3)] })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_feed_comes_back_from_what_was_built(json in any_feed()) {
        let feed = feed::parse(json.to_string().as_bytes()).unwrap().feed;
        let whole = Catalogue::new(vec![feed], today());
        let read = catalogue(&json);
        prop_assert_eq!(read.services.len(), whole.services.len());
        for service in &whole.services {
            let (_, found) = read.find_service(&service.id).unwrap();
            prop_assert_eq!(found, service);
            prop_assert_eq!(read.organization_of(found), whole.organization_of(service));
        }
    }
}

#[test]
fn no_chunk_is_larger_than_it_may_be_but_for_a_service_that_is() {
    let terms = json!({ "topic:0": { "label": "A" }, "topic:1": { "label": "B" }, "topic:2": { "label": "C" } });
    let services: Vec<_> = (0..300).map(|at| named(at, &"sana ".repeat(200))).collect();
    let feed = json!({ "format": "service-feed/1", "terms": terms, "services": services });
    let (_, summary) = build(&feed);
    assert!(summary.largest_chunk <= LARGEST_CHUNK && LARGEST_CHUNK < summary.largest_chunk + 2_000, "{summary:?}");
    assert_eq!(catalogue(&feed).services.len(), 300);
    let services = vec![named(0, "a"), named(1, &"sana ".repeat(20_000)), named(2, "c")];
    let (_, summary) = build(&json!({ "format": "service-feed/1", "terms": terms, "services": services }));
    assert_eq!(summary.chunks, 3);
}

#[test]
fn the_files_of_a_small_feed() {
    let (files, summary) = build(&serde_json::from_str(SMALL).unwrap());
    let mut paths: Vec<_> = files.iter().map(|(path, bytes)| format!("{path}: {} bytes\n", bytes.len())).collect();
    paths.sort();
    assert_snapshot!(format!("{}{summary:#?}\n", paths.concat()));
}
