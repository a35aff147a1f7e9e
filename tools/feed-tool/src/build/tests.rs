//! What is written and said of a build.

use std::fs;

use serde_json::{Value, json};

use super::*;

#[test]
fn a_file_that_is_no_feed_is_refused_and_nothing_is_written() {
    let folder = std::env::temp_dir().join(format!("service-feed-build-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("feed.json");
    fs::write(&path, "<!doctype html>").unwrap();
    let error = build(&path, &folder, &Progress::new("feed.json")).unwrap_err();
    let is_written = folder.join(INDEX).exists();
    fs::remove_dir_all(&folder).unwrap();
    assert!(error.to_string().contains("web page"), "{error}");
    assert!(!is_written);
}

#[test]
fn a_small_feed_is_built_and_advised_against() {
    let said = |services: usize, output| {
        let sizes = Summary { index: 1_500, chunks: 2, largest_chunk: 700, search: 90 };
        let built = Built { services, problems: 0, sizes, index_brotli: 600 };
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
