//! The libraries under `crates/` use no browser crate and ask no clock.

use crate::{
    repository::{File, expect_none, files},
    sources::without_comment,
    workspace::{Metadata, Package, packages},
};

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "leptos", "gloo"];
const CLOCK: [&str; 4] = ["std::time", "SystemTime", "Instant", "chrono"];

/// Its dependency proptest uses crates for browsers.
const ONLY_IN_TESTS: &str = "any-feed";

/// The library that writes their workbooks asks the browser for the day, because there is no other clock in wasm32.
const WRITE_WORKBOOKS: [&str; 2] = ["authoring", "workshop"];

#[test]
fn the_libraries_name_no_clock() {
    let findings: Vec<_> = files("crates", ".rs").iter().flat_map(impure_names).collect();
    expect_none(&findings);
}

#[test]
fn the_libraries_are_compiled_without_any_browser_crate() {
    let metadata = Metadata::read(&[]);
    assert!(metadata.below("service-finder").contains("leptos"), "this test looks in the wrong place");
    let mut findings = Vec::new();
    let ships = |package: &&Package| {
        let name = package.name.as_str();
        package.folder.starts_with("crates/") && name != ONLY_IN_TESTS && !WRITE_WORKBOOKS.contains(&name)
    };
    for package in packages().iter().filter(ships) {
        let library = &package.full_name;
        let below = metadata.below(library);
        let named = below.iter().filter(|name| BROWSER.iter().any(|known| name.replace('-', "_").starts_with(known)));
        findings.extend(named.map(|name| format!("{library} depends on {name}, which only src/ may")));
    }
    expect_none(&findings);
}

fn impure_names(file: &File) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let code = without_comment(line);
        for name in BROWSER.iter().chain(&CLOCK).filter(|name| has_word(code, name)) {
            findings.push(file.finding(
                number + 1,
                &format!("a library may not name `{name}`; let the time come in through `model::clock::Clock`"),
            ));
        }
    }
    findings
}

/// Whether the name stands there by itself, and not within a longer one.
fn has_word(code: &str, name: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name)
        .any(|(at, _)| !code[..at].ends_with(part_of_name) && !code[at + name.len()..].starts_with(part_of_name))
}

#[test]
fn names_are_whole_words() {
    assert!(has_word("use std::time::Duration;", "std::time"));
    assert!(has_word("Instant::now()", "Instant"));
    assert!(!has_word("fn synchronous()", "chrono"));
    assert!(!has_word("Instantiation", "Instant"));
}
