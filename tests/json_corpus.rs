//! The reader's own JSON parser against a corpus of JSON in which a file's name says whether it is JSON. Knows the
//! names of such a corpus (JSONTestSuite: `y_` is JSON, `n_` is none, `i_` may be either); the project has no copy.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{fs, path::Path};

use service_finder::domain::feed::json;

/// A folder with the files of a corpus.
const FOLDER: &str = "SERVICE_FINDER_JSON_CORPUS";

#[test]
fn the_corpus_is_read_as_its_names_say() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        println!("left out: {FOLDER} names no folder with a corpus");
        return;
    };
    let (mut read, mut refused) = (0, 0);
    for entry in fs::read_dir(Path::new(&folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let is_json = is_json(&fs::read(&path).unwrap());
        match name.split('_').next() {
            Some("y") => assert!(is_json, "{name} is JSON"),
            Some("n") => assert!(!is_json, "{name} is no JSON"),
            _ => {}
        }
        *(if is_json { &mut read } else { &mut refused }) += 1;
    }
    println!("{read} files were read and {refused} refused");
    assert!(read > 50 && refused > 50, "this is no corpus: {}", folder.display());
}

/// What matters of the corpus, for who does not have it.
#[test]
fn what_other_parsers_have_got_wrong_is_right() {
    let check =
        |text: &[u8], expected: bool| assert_eq!(is_json(text), expected, "{:?}", String::from_utf8_lossy(text));
    for text in [
        "[]",
        "[1e-2]",
        "[-0]",
        "{\"a\":1,\"a\":2}",
        "[\"\\u0000\"]",
        "[\"\\uD834\\uDD1E\"]",
        " [] ",
        "\"\u{7f}\"",
        "[1,null,2]",
    ] {
        check(text.as_bytes(), true);
    }
    for text in [
        "",
        " ",
        "[1,]",
        "[,1]",
        "{,}",
        "[1 2]",
        "[01]",
        "[-]",
        "[+1]",
        "[.1]",
        "[1.]",
        "[1e]",
        "[0x1]",
        "[NaN]",
        "[Infinity]",
        "['a']",
        "[\"\t\"]",
        "[\"\\x\"]",
        "[\"\\u12\"]",
        "[\"\\uD800\"]",
        "[\"\\uD800\\u0041\"]",
        "[tru]",
        "[True]",
        "[] x",
        "[]]",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1,}",
        "[1]//",
        "[/**/]",
        "[\u{a0}]",
        "\u{feff}\u{feff}[]",
        "[\u{2060}]",
    ] {
        check(text.as_bytes(), false);
    }
    check(b"[\"\xff\"]", false);
    check(b"[\"\xed\xa0\x80\"]", false);
    check("[".repeat(100_000).as_bytes(), false);
    check("{\"\":".repeat(100_000).as_bytes(), false);
}

fn is_json(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| json::value(text).is_ok())
}
