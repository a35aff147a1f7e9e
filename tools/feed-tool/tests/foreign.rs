//! What other directories publish, imported as the program is run: a feed comes of it, everything that is not carried
//! over is said, and importing the feed again changes nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/foreign/src/fixtures");

/// The day for which the fixtures were written.
const TODAY: [&str; 2] = ["--today", "2026-11-01"];

/// An empty folder of this test run.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("foreign").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the program within a folder.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    command.env("LC_ALL", "C");
    let output = command.current_dir(folder).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap() + std::str::from_utf8(&output.stderr).unwrap())
}

/// Imports fixtures, and says the same of them as the reader; then checks and imports the feed that came of them.
fn check(documents: &[&str], expected: &str, code: i32) {
    let folder = folder(expected);
    for name in documents {
        fs::copy(Path::new(FIXTURES).join(name), folder.join(name)).unwrap();
    }
    let (found, said) = run(&folder, &[&["import"], documents, &TODAY].concat());
    let expected = fs::read_to_string(Path::new(FIXTURES).join(expected)).unwrap();
    let problems: Vec<_> = expected.lines().filter_map(|line| line.strip_prefix("! ")).collect();
    let lines: Vec<_> = said.lines().map(|line| line.strip_prefix("note: ").unwrap_or(line)).collect();
    let (sum, lines) = lines.split_last().unwrap();
    assert_eq!((lines, found), (problems.as_slice(), Some(code)), "{documents:?}");
    let services = expected.lines().filter(|line| line.starts_with("service ")).count();
    assert!(sum.starts_with(&format!("feed.json: {services} services, ")), "{sum}");

    let (_, checked) = run(&folder, &[&["check", "feed.json", "--json"], &TODAY[..]].concat());
    let checked: Value = serde_json::from_str(&checked).unwrap();
    assert_eq!(checked["feeds"][0]["usable"], true);
    let findings = checked["feeds"][0]["findings"].as_array().unwrap();
    let errors: Vec<_> = findings.iter().filter(|finding| finding["severity"] == "error").collect();
    assert!(errors.is_empty(), "{documents:?}: {errors:?}");

    let again = run(&folder, &["import", "feed.json", "-o", "again.json"]);
    // All that is left to say is which hours were not understood as a whole, and which contacts are words.
    let is_unsure = |finding: &&Value| finding["rule"] == "unsure-hours";
    let unsure = findings.iter().filter(is_unsure).count();
    // And which numbers are doubtful, as a check of the feed says it.
    let is_number = |finding: &&Value, severity: &str| {
        let rule = finding["rule"].as_str().unwrap_or_default();
        rule == "number" && finding["severity"] == severity
    };
    let numbers = |severity: &str| findings.iter().filter(|finding| is_number(finding, severity)).count();
    let notes = unsure + numbers("advice");
    assert_eq!(again.1.lines().filter(|line| line.starts_with("note: feed.json: services[")).count(), notes);
    // And what is shown as text because nothing can be pressed.
    let shown = again.1.lines().filter(|line| line.contains("not a link that can be followed (kept)")).count();
    let mends = shown + numbers("warning");
    let sum = format!("again.json: {services} services, {mends} to mend, {notes} notes\n");
    assert!(again.0 == Some(i32::from(mends != 0)) && again.1.ends_with(&sum), "{documents:?}: {again:?}");
    let read = |name| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(read("again.json"), read("feed.json"));
}

#[test]
fn hsds_becomes_a_feed() {
    check(&["list-items.json", "terms.json"], "list-items.txt", 0);
    check(&["concatenated.json"], "concatenated.txt", 1);
    check(&["identifiers.json"], "identifiers.txt", 1);
    check(&["languages.json"], "languages.txt", 0);
    check(&["phones.json"], "phones.txt", 0);
    check(&["places.json"], "places.txt", 0);
    check(&["texts.json"], "texts.txt", 0);
    check(&["times.json"], "times.txt", 1);
    check(&["total.json"], "total.txt", 1);
    check(&["types.json"], "types.txt", 1);
}

#[test]
fn open_referral_uk_1_becomes_a_feed() {
    check(&["oruk-1.json"], "oruk-1.txt", 0);
}

#[test]
fn services_and_channels_of_the_service_catalogue_become_one_feed() {
    check(&["ptv-services.json", "ptv-channels.json"], "ptv-11.txt", 1);
    check(&["ptv-12.json"], "ptv-12.txt", 0);
}

#[test]
fn a_page_with_data_of_schema_org_becomes_a_feed() {
    check(&["schema-org.html"], "schema-org.txt", 1);
}

#[test]
fn what_the_files_do_not_say_can_be_said() {
    let folder = folder("said");
    fs::write(folder.join("a.json"), r#"[{"name": "Stöd", "id": "a"}]"#).unwrap();
    let (code, said) = run(&folder, &["import", "a.json"]);
    assert_eq!(code, Some(2));
    assert!(
        said.contains("cannot use a.json: it seems to be JSON of another program") && said.contains("--from"),
        "{said}"
    );
    let options = ["--from", "hsds", "--language", "sv", "--timezone", "Europe/Mariehamn"];
    let (code, said) = run(&folder, &[&["import", "a.json"], &options[..]].concat());
    assert_eq!((code, said.as_str()), (Some(0), "feed.json: 1 services, 0 to mend, 0 notes\n"));
    let feed: Value = serde_json::from_slice(&fs::read(folder.join("feed.json")).unwrap()).unwrap();
    assert_eq!((&feed["language"], &feed["timezone"]), (&json!("sv"), &json!("Europe/Mariehamn")));
    assert_eq!(feed["services"], json!([{ "id": "a", "name": "Stöd" }]));
}

#[test]
fn nothing_is_written_where_nothing_was_found() {
    let folder = folder("nothing");
    fs::write(folder.join("a.json"), r#"{"total_items": 0, "contents": []}"#).unwrap();
    let (code, said) = run(&folder, &["import", "a.json"]);
    assert_eq!(code, Some(2));
    assert!(said.ends_with("nothing was written: 1 to mend, 0 notes\n"), "{said}");
    assert!(!folder.join("feed.json").exists());
}

#[test]
fn programs_are_told_how_often_and_where() {
    let folder = folder("json");
    fs::copy(Path::new(FIXTURES).join("types.json"), folder.join("types.json")).unwrap();
    let (code, said) = run(&folder, &[&["import", "--json", "types.json"], &TODAY[..]].concat());
    let said: Value = serde_json::from_str(&said).unwrap();
    let expected = json!({
        "file": "types.json", "place": "contents[0].status", "text": "", "problem": true,
        "message": "\"1\" is not a known value (ignored)",
        "mend": "write one of: active, inactive, defunct, temporarily closed",
        "id": "problem-not-one-of",
        "args": { "found": "1", "known": "active, inactive, defunct, temporarily closed" },
        "count": 2,
    });
    assert_eq!((code, &said["findings"][1], &said["written"]["services"]), (Some(1), &expected, &json!(3)));
}

#[test]
fn what_of_a_feed_is_not_written_again_is_said() {
    let folder = folder("native");
    let feed = r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "A", "kolor": 2, "cost": "dear"}]}"#;
    fs::write(folder.join("a.json"), feed).unwrap();
    let (code, said) = run(&folder, &["import", "a.json"]);
    let expected = [
        "a.json: services[0].cost: \"dear\" is not a known value (ignored); write one of: free, paid, varies",
        "note: a.json: services[0].kolor: the finder does not use this (ignored)",
        "feed.json: 1 services, 1 to mend, 1 notes",
    ];
    assert_eq!((code, said.lines().collect::<Vec<_>>()), (Some(1), expected.into()));
    let (code, said) = run(&folder, &["import", "a.json", "a.json"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("import one at a time"), "{said}");
}
