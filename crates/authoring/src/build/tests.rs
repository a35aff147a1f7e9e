//! What was built is read back as the feed that it was built from.

use std::{collections::HashMap, convert::Infallible};

use finder::engine::catalogue::Catalogue;
use insta::assert_snapshot;
use model::{
    date::Date,
    problem::{Problem, ProblemKind},
};
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
        // A chunk is a feed to which nothing is lacking but the terms.
        let problems = feed::parse(bytes).unwrap().problems;
        let is_term = |problem: &Problem| matches!(problem.kind, ProblemKind::UnknownTerm(_));
        assert!(problems.iter().all(is_term), "{}", String::from_utf8_lossy(bytes));
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

/// How many chunks there are of so many services, each of about so many bytes.
fn chunks(services: usize, bytes: usize) -> Summary {
    let services: Vec<_> = (0..services).map(|at| named(at, &"sana ".repeat(bytes / 5 - 16))).collect();
    build(&json!({ "format": "service-feed/1", "services": services })).1
}

#[test]
fn below_two_megabytes_all_is_one_chunk_and_above_chunks_are_small() {
    assert_eq!(chunks(1_900, 1_000).chunks, 1);
    let Summary { chunks: count, largest_chunk, .. } = chunks(2_100, 1_000);
    assert_eq!((count, largest_chunk.div_ceil(500)), (1_050, 5), "{largest_chunk}");
    assert_eq!(chunks(16_000, 150).chunks, 2_000);
    assert_eq!(chunks(21, 100_000).chunks, 21);
}

#[test]
fn the_files_of_a_small_feed() {
    let (files, summary) = build(&serde_json::from_str(SMALL).unwrap());
    let mut paths: Vec<_> = files.iter().map(|(path, bytes)| format!("{path}: {} bytes\n", bytes.len())).collect();
    paths.sort();
    assert_snapshot!(format!("{}{summary:#?}\n", paths.concat()));
}
