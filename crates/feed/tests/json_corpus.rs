//! The JSON parser against JSONTestSuite, in which the name of a file says whether it is JSON (`y_`), is not (`n_`), or
//! may be either (`i_`). The corpus is not part of the repository: an environment variable names its folder.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{fs, path::Path};

use bulk::Tape;
use serde_json::json;

/// A folder with the files of a corpus.
const FOLDER: &str = "SERVICE_FINDER_JSON_CORPUS";

const READ: &str = "read";
const REFUSED: &str = "refused";

#[test]
fn the_corpus_is_read_as_its_names_say() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        println!("left out: {FOLDER} names no folder with a corpus");
        return;
    };
    let [mut json, mut other, mut read, mut refused] = [0; 4];
    for entry in fs::read_dir(Path::new(&folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let is_json = is_json(&fs::read(&path).unwrap());
        let counted = match name.split('_').next() {
            Some("y") => {
                assert!(is_json, "{name} is JSON");
                &mut json
            }
            Some("n") => {
                assert!(!is_json, "{name} is no JSON");
                &mut other
            }
            _ if is_json => &mut read,
            _ => &mut refused,
        };
        *counted += 1;
    }
    assert!(json > 50 && other > 50, "this is no corpus: {}", folder.display());
    let either = "what may be read or refused";
    note(
        "suite",
        &[
            ("what is JSON", json, READ),
            ("what is not", other, REFUSED),
            (either, read, READ),
            (either, refused, REFUSED),
        ],
    );
}

/// What matters of the corpus, for who does not have it.
#[test]
fn what_other_parsers_have_got_wrong_is_right() {
    let check =
        |text: &[u8], expected: bool| assert_eq!(is_json(text), expected, "{:?}", String::from_utf8_lossy(text));
    let right = [
        "[]",
        "[1e-2]",
        "[-0]",
        "{\"a\":1,\"a\":2}",
        "[\"\\u0000\"]",
        "[\"\\uD834\\uDD1E\"]",
        // Half of a character is replaced.
        "[\"\\uD800\"]",
        "[\"\\uD800\\u0041\"]",
        " [] ",
        "\"\u{7f}\"",
        "[1,null,2]",
    ];
    let wrong = [
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
    ];
    let deep = ["[", "{\"\":"].map(|open| open.repeat(100_000).into_bytes());
    let bytes: [&[u8]; 4] = [b"[\"\xff\"]", b"[\"\xed\xa0\x80\"]", &deep[0], &deep[1]];
    right.iter().for_each(|text| check(text.as_bytes(), true));
    wrong.iter().map(|text| text.as_bytes()).chain(bytes).for_each(|bytes| check(bytes, false));
    note("own", &[("what is JSON", right.len(), READ), ("what is not", wrong.len() + bytes.len(), REFUSED)]);
}

/// Leaves for docs/reliability.md what was tried, how much of it, and what became of it.
fn note(corpus: &str, rows: &[(&str, usize, &str)]) {
    let rows: Vec<_> =
        rows.iter().map(|(row, count, reader)| json!({ "row": row, "count": count, "reader": reader })).collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("json-{corpus}.json"));
    fs::write(file, json!(rows).to_string()).unwrap();
}

fn is_json(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| Tape::parse(text).is_ok())
}
