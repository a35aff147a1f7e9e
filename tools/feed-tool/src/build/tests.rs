//! What is written and said of a build.

use std::fs;

use serde_json::{Value, json};

use super::*;
use crate::speech::texts;
use authoring::workbook::SheetLanguage;

#[test]
fn a_file_that_is_no_feed_is_refused_and_nothing_is_written() {
    let folder = std::env::temp_dir().join(format!("service-feed-build-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("feed.json");
    fs::write(&path, "<!doctype html>").unwrap();
    let error = build(&path, &folder, Date::EPOCH, &Progress::new("feed.json")).unwrap_err();
    let is_written = folder.join(INDEX).exists();
    fs::remove_dir_all(&folder).unwrap();
    assert!(error.to_string().contains("web page"), "{error}");
    assert!(!is_written);
}

#[test]
fn a_small_feed_is_built_and_advised_against() {
    let said = |services: usize, output| {
        let sizes = Summary { index: 1_500, chunks: 2, largest_chunk: 700, search: 90 };
        let built = Built { services, problems: 0, sizes, index_brotli: 600, kept: None };
        let mut out = Vec::new();
        print::print(&mut out, &built, Path::new("out/index.json"), output, &texts(SheetLanguage::English)).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(said(1_999, Output::Words).contains("one file loads as quickly"));
    let many = said(2_000, Output::Words);
    assert_eq!(
        many,
        "out/index.json: 2000 services\nindex: 1.5 kB, 0.6 kB with brotli\nchunks: 2, the largest 0.7 kB\nnames, loaded when somebody searches: 0.1 kB\n"
    );
    let json: Value = serde_json::from_str(&said(10, Output::Json)).unwrap();
    assert_eq!(json["index"], json!({ "file": "out/index.json", "bytes": 1_500, "brotli": 600 }));
}

#[test]
fn one_file_has_its_opening_and_nothing_that_is_not_used() {
    let folder = std::env::temp_dir().join(format!("service-feed-one-file-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (from, to) = (folder.join("feed.json"), folder.join("services.json"));
    let feed = json!({
        "format": "service-feed/1", "licence": "CC0-1.0", "note": "unknown", "ext": { "a": 1 },
        "organizations": { "own": { "name": "Own" }, "other": { "name": "Other" } },
        "services": [
            { "id": "a", "name": "A", "organization": "own", "forms": ["talk"], "ends": "2026-12-31", "keywords": ["x"] },
            { "id": "b", "name": "B", "organization": "own", "forms": ["group"], "ext": { "b": 2 } },
        ],
    });
    fs::write(&from, format!("{feed:#}")).unwrap();
    let today = Date::parse("2026-12-01").unwrap();
    let built = one_file(&from, &to, today, &Progress::new("feed.json")).unwrap();
    let written = fs::read_to_string(&to).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(built.bytes, written.len());
    assert!(written.starts_with(r#"{"format":"service-feed/1","opening":{"of":""#), "{written}");
    let mut value: Value = serde_json::from_str(&written).unwrap();
    let opening = value.as_object_mut().unwrap().remove("opening").unwrap();
    assert_eq!((&opening["question"], &opening["until"]), (&json!("form"), &json!("2027-01-01")));
    let expected = json!({
        "format": "service-feed/1", "language": "fi", "licence": "CC0-1.0",
        "organizations": { "own": { "name": "Own" } },
        "services": [
            { "id": "a", "name": "A", "organization": "own", "forms": ["talk"], "ends": "2026-12-31", "keywords": ["x"] },
            { "id": "b", "name": "B", "organization": "own", "forms": ["group"] },
        ],
    });
    assert_eq!(value, expected);
    let mut out = Vec::new();
    print::one_file(&mut out, &built, Path::new("services.json"), Output::Words, &texts(SheetLanguage::English))
        .unwrap();
    let said = String::from_utf8(out).unwrap();
    assert!(said.ends_with("drawn at once: form; build again on 2027-01-01, when a service has ended\n"), "{said}");
}
