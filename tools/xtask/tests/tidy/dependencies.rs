//! Rules for dependencies: their licences, and what of Leptos may be used.

use std::fs;

use serde_json::Value;

use crate::{
    repository::{expect_none, root},
    workspace::Metadata,
};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[test]
fn every_dependency_has_a_licence_that_is_allowed() {
    let list = fs::read_to_string(root().join("tools/xtask/licences.txt")).unwrap();
    let allowed: Vec<_> = list.lines().filter(|line| !line.starts_with('#')).map(str::trim).collect();
    let metadata = Metadata::read(&["--all-features"]);
    let findings: Vec<_> = metadata
        .packages()
        .filter(|package| !package["license"].as_str().is_some_and(|licence| is_allowed(licence, &allowed)))
        .map(|package| {
            let (name, licence) = (text(package, "name"), &package["license"]);
            format!("Cargo.toml: {name} has the licence {licence}; do without it, or read the licence and add it to tools/xtask/licences.txt")
        })
        .collect();
    expect_none(&findings);
}

#[test]
fn leptos_delegates_no_events_and_writes_to_no_head() {
    let metadata = Metadata::read(&[]);
    assert!(
        !metadata.features_of("leptos").contains(&"delegation"),
        "Cargo.toml: leptos has the feature `delegation`, whose listeners on the window outlive the widget; turn it off"
    );
    assert!(
        !metadata.below("service-finder").contains("leptos_meta"),
        "Cargo.toml: leptos_meta writes to the head of the host page; do without it"
    );
}

/// Of alternatives one must be allowed, of licences that hold together all.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let expression = expression.replace(" / ", " OR ").replace('/', " OR ");
    let expression = expression.trim();
    if let Some(sides) = split_outside(expression, " OR ") {
        return sides.iter().any(|side| is_allowed(side, allowed));
    }
    if let Some(sides) = split_outside(expression, " AND ") {
        return sides.iter().all(|side| is_allowed(side, allowed));
    }
    match expression.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => is_allowed(inner, allowed),
        None => allowed.contains(&expression),
    }
}

/// The parts between the separators that stand in no brackets; nothing if there are none.
fn split_outside<'a>(text: &'a str, separator: &str) -> Option<Vec<&'a str>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(separator) {
        if text[..at].matches('(').count() == text[..at].matches(')').count() {
            parts.push(&text[start..at]);
            start = at + separator.len();
        }
    }
    if parts.is_empty() {
        return None;
    }
    parts.push(&text[start..]);
    Some(parts)
}

#[test]
fn licences_are_read_as_expressions() {
    let allowed = ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"];
    for (expression, verdict) in [
        ("MIT", true),
        ("GPL-2.0", false),
        ("GPL-2.0 OR MIT", true),
        ("Apache-2.0/MIT", true),
        ("MIT AND GPL-2.0", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(GPL-2.0 OR Apache-2.0) AND Unicode-3.0", false),
        ("Apache-2.0 WITH LLVM-exception OR GPL-2.0", true),
    ] {
        assert_eq!(is_allowed(expression, &allowed), verdict, "{expression}");
    }
}
