//! What was built is read back as the feed that it was built from.

use std::fs;

use finder::engine::catalogue::Catalogue;
use model::date::Date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use any_feed::any_feed;

fn today() -> Date {
    Date::parse("2026-10-01").unwrap()
}

/// A folder of the test's own, gone when it is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("service-feed-build-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn build_json(folder: &Folder, feed: &Value) -> Built {
    let path = folder.0.join("feed.json");
    fs::write(&path, feed.to_string()).unwrap();
    build(&path, &folder.0, &Progress::new("feed.json")).unwrap()
}

/// The catalogue of what was built, with all chunks.
fn catalogue(folder: &Folder, built: &Built) -> Catalogue {
    let index = folder.0.join(INDEX);
    let mut feed = service_index::parse(&fs::read(&index).unwrap()).unwrap().feed;
    feed.chunks.as_mut().unwrap().at(index.to_str().unwrap());
    let catalogue = Catalogue::new(vec![feed], today());
    let (_, chunks) = &catalogue.chunked[0];
    assert_eq!(chunks.search_file(), Some(built.chunks));
    for chunk in 0..=built.chunks {
        let bytes = fs::read(chunks.address(chunk).unwrap()).unwrap();
        // A chunk is a feed that needs nothing else.
        assert_eq!(feed::parse(&bytes).unwrap().problems, [], "{}", String::from_utf8_lossy(&bytes));
        feed::chunk::take(chunks, chunk, &bytes).unwrap();
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
        let folder = Folder::new("any");
        let built = build_json(&folder, &json);
        let feed = feed::parse(json.to_string().as_bytes()).unwrap().feed;
        let whole = Catalogue::new(vec![feed], today());
        let read = catalogue(&folder, &built);
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
    let folder = Folder::new("large");
    let terms = json!({ "topic:0": { "label": "A" }, "topic:1": { "label": "B" }, "topic:2": { "label": "C" } });
    let services: Vec<_> = (0..300).map(|at| named(at, &"sana ".repeat(200))).collect();
    let feed = json!({ "format": "service-feed/1", "terms": terms, "services": services });
    let built = build_json(&folder, &feed);
    assert!(built.largest <= chunk::LARGEST && chunk::LARGEST < built.largest + 2_000, "{built:?}");
    assert_eq!(catalogue(&folder, &built).services.len(), 300);
    let services = vec![named(0, "a"), named(1, &"sana ".repeat(20_000)), named(2, "c")];
    let built = build_json(&folder, &json!({ "format": "service-feed/1", "terms": terms, "services": services }));
    assert_eq!(built.chunks, 3);
}

#[test]
fn a_file_that_is_no_feed_is_refused_and_nothing_is_written() {
    let folder = Folder::new("refused");
    let path = folder.0.join("feed.json");
    fs::write(&path, "<!doctype html>").unwrap();
    let failure = build(&path, &folder.0, &Progress::new("feed.json")).unwrap_err();
    assert!(failure.to_string().contains("web page"), "{failure}");
    assert!(!folder.0.join(INDEX).exists());
}

#[test]
fn a_small_feed_is_built_and_advised_against() {
    let said = |services: usize, output| {
        let built = Built {
            services,
            index: 1_500,
            index_brotli: 600,
            chunks: 2,
            largest: 700,
            search: 90,
            ..Built::default()
        };
        let mut out = Vec::new();
        print::print(&mut out, &built, Path::new("out/index.json"), output).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(said(1_999, Output::Words).contains("as it is loads as quickly"));
    let many = said(2_000, Output::Words);
    assert_eq!(
        many,
        "out/index.json: 2000 services\nindex: 1.5 kB, 0.6 kB with brotli\nchunks: 2, the largest 0.7 kB\nnames, loaded when somebody searches: 0.1 kB\n"
    );
    let json: Value = serde_json::from_str(&said(10, Output::Json)).unwrap();
    assert_eq!(json["index"], json!({ "file": "out/index.json", "bytes": 1_500, "brotli": 600 }));
}
