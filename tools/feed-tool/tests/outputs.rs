//! Whole outputs of the program, held against files that a person has looked at. The program runs in a folder of its own
//! and is given a day and a width, so that nothing depends on the machine, the date or the terminal.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use insta::assert_snapshot;

/// Feeds and tables that the library for authors is tested with.
const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/authoring/tests/files");

/// An empty folder of this test run with the files.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outputs").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(FILES).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
    }
    folder
}

/// What the program prints and how it ends, with the command line before it.
fn said(folder: &Path, command: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    program.env("LC_ALL", "C");
    program.current_dir(folder).args(command.split_whitespace()).env("COLUMNS", "100").env("NO_COLOR", "1");
    let output = program.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(".exe", "");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let err = if err.is_empty() { String::new() } else { format!("--- standard error\n{err}") };
    format!("$ service-feed {command}\n{out}{err}--- exit code {}\n", output.status.code().unwrap())
}

#[test]
fn check() {
    let folder = folder("check");
    assert_snapshot!("check", said(&folder, "check flawed.json small.json gone.json --today 2026-11-21"));
    assert_snapshot!("check_json", said(&folder, "check flawed.json small.json gone.json --today 2026-11-21 --json"));
}

#[test]
fn report() {
    let folder = folder("report");
    assert_snapshot!("report", said(&folder, "report small.json --today 2026-11-21"));
    assert_snapshot!("report_json", said(&folder, "report small.json --today 2026-11-21 --json --language sv"));
}

#[test]
fn import() {
    let folder = folder("import");
    let tables = "palvelut.csv yhteystavat.csv kysymykset.csv budjetti.csv tiedosto.csv -o new.json";
    assert_snapshot!("import_tables", said(&folder, &format!("import {tables}")));
    assert_snapshot!("import_tables_json", said(&folder, &format!("import {tables} --json")));
    assert_snapshot!("import_feed", said(&folder, "import flawed.json -o new.json --today 2026-11-21"));
    let refused = [
        "import budjetti.csv -o new.json",
        "import small.json flawed.json -o new.json",
        "import small.json palvelut.csv -o new.json",
        "import gone.json -o new.json",
        "import --from spreadsheet palvelut.csv -o new.json",
    ];
    assert_snapshot!("import_refused", refused.map(|command| said(&folder, command)).join("\n"));
}

#[test]
fn export() {
    let folder = folder("export");
    let commands = [
        "export small.json --to html --language sv --today 2026-11-21",
        "export small.json --to json-ld --today 2026-11-21 -o new.jsonld --json",
        "export small.json --to hsds-ndjson --today 2026-11-21 -o new.json --json",
        "export flawed.json --to xlsx -o new.xlsx --json",
        "export flawed.json --to html -o new.html",
    ];
    assert_snapshot!("export", commands.map(|command| said(&folder, command)).join("\n"));
}

#[test]
fn build() {
    let folder = folder("build");
    let commands = [
        "build small.json -o built",
        "build flawed.json -o built --json",
        "build palvelut.csv -o built",
        "build small.json -o public.json --today 2026-11-21",
        "build flawed.json -o public.json --json --today 2026-11-21",
    ];
    assert_snapshot!("build", commands.map(|command| said(&folder, command)).join("\n"));
}

#[test]
fn init() {
    let folder = folder("init");
    let commands = ["init --language en new", "init --language en new", "init --language sv other --json"];
    let outputs = commands.map(|command| said(&folder, command)).join("\n");
    assert_snapshot!("init", outputs.replace('\\', "/"));
    assert_snapshot!("init_readme", fs::read_to_string(folder.join("new/README.md")).unwrap());
}

#[test]
fn help() {
    let folder = folder("help");
    for name in ["", "check ", "report ", "export ", "import ", "init ", "build ", "publish ", "serve ", "texts "] {
        let snapshot = format!("help_{}", name.trim());
        assert_snapshot!(snapshot.trim_end_matches('_').to_owned(), said(&folder, &format!("{name}--help")));
    }
}
