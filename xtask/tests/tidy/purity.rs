//! The domain is pure: no browser, no clock. The compiler keeps out what is behind the
//! feature `widget`; these tests keep out the rest.

use crate::dependencies::Metadata;
use crate::repository::{File, expect_none, files};
use crate::sources::without_comment;

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "leptos", "gloo"];
const CLOCK: [&str; 4] = ["std::time", "SystemTime", "Instant", "chrono"];

#[test]
fn the_domain_names_neither_browser_nor_clock() {
    let findings: Vec<_> =
        files("src/domain", ".rs").iter().chain(&files("bulk/src", ".rs")).flat_map(impure_names).collect();
    expect_none(&findings);
}

#[test]
fn the_domain_is_compiled_without_any_browser_crate() {
    assert!(Metadata::read(&[]).below("service-finder").contains("leptos"), "this test looks in the wrong place");
    let metadata = Metadata::read(&["--no-default-features"]);
    let findings: Vec<_> = metadata
        .below("service-finder")
        .into_iter()
        .filter(|name| BROWSER.iter().any(|crate_name| name.replace('-', "_").starts_with(crate_name)))
        .map(|name| {
            format!(
                "Cargo.toml: without default features {name} is still compiled; make it part of the feature `widget`"
            )
        })
        .collect();
    expect_none(&findings);
}

fn impure_names(file: &File) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let code = without_comment(line);
        for name in BROWSER.iter().chain(&CLOCK).filter(|name| has_word(code, name)) {
            findings.push(file.finding(
                number + 1,
                &format!("the domain may not name `{name}`; let it come in through a trait of src/domain/ports.rs"),
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
