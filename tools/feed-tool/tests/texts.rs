//! `service-feed texts`: a feed goes to those who translate and comes back, and what they have read is known the next time.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use calamine::{Data, Range, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

const FEED: &str = r#"{"format": "service-feed/1", "language": "fi", "title": "Palvelut", "ext": {"own": [1]},
    "services": [{"id": "a", "name": {"fi": "Apu", "sv": "Hjälp"}}, {"id": "b", "name": "Tuki"}]}"#;

/// An empty folder of this test run with the feed.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("texts").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("feed.json"), FEED).unwrap();
    folder
}

/// Runs the program and gives its exit code and what it says to programs.
fn run(folder: &Path, command: &str) -> (i32, Value) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    let output = program.current_dir(folder).args(command.split_whitespace()).arg("--json").output().unwrap();
    (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

fn sheet(path: &Path) -> Range<Data> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    workbook.worksheet_range_at(0).unwrap().unwrap()
}

/// What a translator sends back: cells by row and column, in the place of those that are there.
fn fill(path: &Path, cells: &[(usize, usize, &str)]) {
    let range = sheet(path);
    let mut workbook = Workbook::new();
    let to = workbook.add_worksheet();
    for (row, column, cell) in range.cells() {
        to.write_string(row as u32, column as u16, cell.to_string()).unwrap();
    }
    for (row, column, said) in cells {
        to.write_string(*row as u32, *column as u16, *said).unwrap();
    }
    workbook.save(path).unwrap();
}

#[test]
fn translations_come_back_and_marks_hold_until_the_text_is_another() {
    let folder = folder("round");
    assert_eq!(run(&folder, "texts feed.json --to xlsx -o texts.xlsx --into en").1["texts"], json!(3));
    let cell = |row, column| {
        sheet(&folder.join("texts.xlsx")).get_value((row, column)).map(ToString::to_string).unwrap_or_default()
    };
    let head: Vec<_> = (0..7).map(|column| cell(0, column)).collect();
    assert_eq!(head, ["place", "fi", "fi read", "en", "en read", "sv", "sv read"]);
    assert_eq!((cell(2, 0), cell(2, 5)), ("services[a].name".to_owned(), "Hjälp".to_owned()));
    fill(&folder.join("texts.xlsx"), &[(2, 6, "x"), (3, 5, "Stöd"), (3, 6, "x"), (3, 1, "")]);
    let (code, said) = run(&folder, "texts feed.json --from texts.xlsx -o feed.json");
    assert_eq!((code, &said["changed"], &said["read"]), (0, &json!(1), &json!(2)));
    let feed: Value = serde_json::from_slice(&fs::read(folder.join("feed.json")).unwrap()).unwrap();
    assert_eq!(feed["services"][1]["name"], json!({ "fi": "Tuki", "sv": "Stöd" }));
    assert_eq!((&feed["title"], &feed["ext"]), (&json!("Palvelut"), &json!({ "own": [1] })));
    // Another word, and it is to be read again.
    let text = fs::read_to_string(folder.join("feed.json")).unwrap().replace("Stöd", "Hjälpen");
    fs::write(folder.join("feed.json"), text).unwrap();
    run(&folder, "texts feed.json --to xlsx -o texts.xlsx");
    assert_eq!((cell(2, 4), cell(3, 4)), ("x".to_owned(), String::new()));
}

#[test]
fn a_row_without_a_place_is_told_and_does_no_harm() {
    let folder = folder("gone");
    run(&folder, "texts feed.json --to xlsx -o texts.xlsx");
    fill(&folder.join("texts.xlsx"), &[(3, 0, "services[c].name")]);
    let (code, said) = run(&folder, "texts feed.json --from texts.xlsx -o new.json");
    assert_eq!((code, &said["gone"], &said["changed"]), (1, &json!(["services[c].name"]), &json!(0)));
    assert_eq!(
        serde_json::from_slice::<Value>(&fs::read(folder.join("new.json")).unwrap()).unwrap(),
        serde_json::from_str::<Value>(FEED).unwrap()
    );
}

/// A folder of the interface with Finnish, and a language that has half of it.
fn interface(name: &str) -> PathBuf {
    let folder = folder(name);
    let finnish = "## Tulokset\n\n# Luku on numeroina.\nleft =\n    { $count ->\n        [one] { $number } palvelu\n       *[other] { $number } palvelua\n    }\nback = Takaisin\n";
    for (tag, text) in [("fi", finnish), ("se", "## Bohtosat\n\nback = Ruovttoluotta\n")] {
        fs::create_dir_all(folder.join("locales").join(tag)).unwrap();
        fs::write(folder.join("locales").join(tag).join("widget.ftl"), text).unwrap();
    }
    folder
}

#[test]
fn texts_of_the_interface_come_back_into_their_files() {
    let folder = interface("interface");
    let (code, said) = run(&folder, "texts locales --to xlsx -o texts.xlsx --into se");
    assert_eq!((code, &said["texts"]), (0, &json!(3)));
    let cell = |row, column| {
        sheet(&folder.join("texts.xlsx")).get_value((row, column)).map(ToString::to_string).unwrap_or_default()
    };
    let row = |row| (0..8).map(|column| cell(row, column)).collect::<Vec<_>>();
    assert_eq!(row(0), ["place", "where it is seen", "variables", "form", "fi", "fi read", "se", "se read"]);
    let seen = "Tulokset. Luku on numeroina.";
    let variables = "{ $count } { $number }";
    assert_eq!(row(1), ["widget.ftl left [one]", seen, variables, "$count = one", "{ $number } palvelu", "", "", ""]);
    assert_eq!(row(3), ["widget.ftl back", "Tulokset", "", "", "Takaisin", "", "Ruovttoluotta", ""]);
    fill(
        &folder.join("texts.xlsx"),
        &[(1, 6, "{ $number } bálvalus"), (2, 6, "{ $number } bálvalusa"), (3, 6, "Máhccat"), (3, 7, "x")],
    );
    let (code, said) = run(&folder, "texts locales --from texts.xlsx -o locales");
    assert_eq!((code, &said["changed"], &said["read"]), (0, &json!(3), &json!(1)), "{said}");
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    assert_eq!(
        read("locales/se/widget.ftl"),
        "## Bohtosat\n\nback = Máhccat\nleft =\n    { $count ->\n        [one] { $number } bálvalus\n       *[other] { $number } bálvalusa\n    }\n"
    );
    assert_eq!(read("locales/read.json"), "{\n  \"se\": {\n    \"widget.ftl back\": \"Máhccat\"\n  }\n}\n");
    // The mark is known the next time, also where another language is translated in between.
    run(&folder, "texts locales --to xlsx -o other.xlsx --into fi");
    run(&folder, "texts locales --from other.xlsx -o locales");
    run(&folder, "texts locales --to xlsx -o texts.xlsx --into se");
    assert_eq!(cell(3, 7), "x");
}

#[test]
fn a_text_without_a_variable_or_a_form_is_named_and_the_others_are_taken() {
    let folder = interface("refused");
    run(&folder, "texts locales --to xlsx -o texts.xlsx");
    fill(&folder.join("texts.xlsx"), &[(1, 4, "palvelu"), (2, 6, "{ $number } bálvalusa"), (3, 6, "Máhccat")]);
    let (code, said) = run(&folder, "texts locales --from texts.xlsx -o locales");
    let refused = |language: &str, place: &str, reason: &str, name: &str| json!({ "language": language, "place": place, "reason": reason, "name": name });
    assert_eq!((code, &said["changed"]), (1, &json!(1)));
    assert_eq!(
        said["refused"],
        json!([
            refused("fi", "widget.ftl left [one]", "variable-missing", "number"),
            refused("se", "widget.ftl left [one]", "form-missing", "one"),
        ])
    );
    assert_eq!(fs::read_to_string(folder.join("locales/se/widget.ftl")).unwrap(), "## Bohtosat\n\nback = Máhccat\n");
    assert!(fs::read_to_string(folder.join("locales/fi/widget.ftl")).unwrap().contains("[one] { $number } palvelu\n"));
}

/// What was not touched comes back as it was, from every file of the project.
#[test]
fn a_file_that_is_not_utf_8_is_named_with_the_byte_and_nothing_is_written() {
    let folder = interface("letters");
    assert_eq!(run(&folder, "texts locales --to xlsx -o texts.xlsx --into se").0, 0);
    assert_eq!(run(&folder, "texts feed.json --to xlsx -o feed.xlsx").0, 0);
    // An ä as old editors write it, in a text of the interface, and in what a feed has besides texts.
    fs::write(folder.join("locales/se/widget.ftl"), b"back = Ruovttoluotta\nleft = \xe4\n").unwrap();
    let mut feed = FEED.as_bytes().to_vec();
    feed[FEED.find("own").unwrap()] = 0xe4;
    fs::write(folder.join("feed.json"), feed).unwrap();
    let check = |command: &str, place: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
        let output = program.current_dir(&folder).env("LC_ALL", "C").args(command.split_whitespace()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(place), "{said}");
    };
    let in_locales = "widget.ftl: line 2, byte 29 of the file";
    check("texts locales --to xlsx -o again.xlsx", in_locales);
    check("texts locales --from texts.xlsx -o locales", in_locales);
    let in_feed = format!("feed.json: line 1, byte {} of the file", 1 + FEED.find("own").unwrap());
    check("texts feed.json --to xlsx -o again.xlsx", &in_feed);
    check("texts feed.json --from feed.xlsx -o new.json", &in_feed);
    assert!(!folder.join("again.xlsx").exists() && !folder.join("new.json").exists());
    let kept = fs::read(folder.join("locales/se/widget.ftl")).unwrap();
    assert_eq!(kept, b"back = Ruovttoluotta\nleft = \xe4\n");
}

#[test]
fn the_texts_of_the_project_go_and_come_back_unchanged() {
    let folder = folder("project");
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let of_project = locales.display().to_string();
    let (code, said) = run(&folder, &format!("texts {of_project} --to xlsx -o texts.xlsx"));
    assert_eq!(code, 0, "{said}");
    assert!(1_000 < said["texts"].as_u64().unwrap(), "{said}");
    let (code, said) = run(&folder, &format!("texts {of_project} --from texts.xlsx -o back"));
    assert_eq!((code, &said["changed"], &said["refused"]), (0, &json!(0), &json!([])), "{said}");
    let written: Vec<_> = fs::read_dir(folder.join("back")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(written, ["read.json"]);
}

#[test]
fn neither_takes_the_place_of_what_is_read() {
    let folder = folder("inputs");
    assert_eq!(run(&folder, "texts feed.json --to xlsx -o feed.json").0, 2);
    run(&folder, "texts feed.json --to xlsx -o texts.xlsx");
    assert_eq!(run(&folder, "texts feed.json --from texts.xlsx -o texts.xlsx").0, 2);
    assert_eq!(run(&folder, "texts texts.xlsx --to xlsx -o other.xlsx").0, 2);
    assert_eq!(fs::read_to_string(folder.join("feed.json")).unwrap(), FEED);
}
