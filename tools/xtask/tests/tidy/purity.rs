//! The libraries under `crates/` are pure: they use no browser crate and ask no clock, and each uses only those below it.

use crate::{
    dependencies::Metadata,
    repository::{File, expect_none, files},
    sources::without_comment,
};

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "leptos", "gloo"];
const CLOCK: [&str; 4] = ["std::time", "SystemTime", "Instant", "chrono"];

/// The crates that every part of the product may use. What they depend on is told by cargo, so that a browser crate or
/// another crate of this repository cannot come in unseen.
const ARROWS: [(&str, &[&str]); 7] = [
    ("service-finder-bulk", &[]),
    ("service-finder-model", &["service-finder-bulk"]),
    ("service-finder-feed", &["service-finder-bulk", "service-finder-model"]),
    ("service-finder-messages", &["service-finder-bulk", "service-finder-model"]),
    ("service-finder-foreign", &["service-finder-bulk", "service-finder-model", "service-finder-feed"]),
    ("service-finder-finder", &["service-finder-bulk", "service-finder-model", "service-finder-feed"]),
    (
        "service-finder-analysis",
        &["service-finder-bulk", "service-finder-model", "service-finder-feed", "service-finder-finder"],
    ),
];

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
    for (library, _) in ARROWS {
        let below = metadata.below(library);
        let named = below.iter().filter(|name| BROWSER.iter().any(|known| name.replace('-', "_").starts_with(known)));
        findings.extend(named.map(|name| format!("{library} depends on {name}, which only src/ may")));
    }
    expect_none(&findings);
}

#[test]
fn the_arrows_between_the_crates_run_one_way() {
    let metadata = Metadata::read(&[]);
    let mut findings = Vec::new();
    for (library, allowed) in ARROWS {
        let below = metadata.below(library);
        let own = below.iter().filter(|name| name.starts_with("service-finder") && **name != library);
        findings.extend(
            own.filter(|name| !allowed.contains(&name.as_str())).map(|name| format!("{library} may not use {name}")),
        );
    }
    for hidden in ["service-finder-foreign", "service-finder-analysis"] {
        if metadata.below("service-finder").contains(hidden) {
            findings.push(format!("the widget may not use {hidden}"));
        }
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
