//! Rules for dependencies: their licences, and what of Leptos may be used.

use std::{
    collections::{HashMap, HashSet},
    fs,
    process::Command,
};

use serde_json::Value;

use crate::repository::{expect_none, root};

/// What `cargo metadata` says of the widget's target.
pub struct Metadata(Value);

impl Metadata {
    pub fn read(options: &[&str]) -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown"])
            .args(options)
            .current_dir(root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Self(serde_json::from_slice(&output.stdout).unwrap())
    }

    /// The names of all packages that are compiled for one, tests and build scripts aside.
    pub fn below(&self, package: &str) -> HashSet<String> {
        let names: HashMap<&str, &str> =
            self.packages().map(|entry| (text(entry, "id"), text(entry, "name"))).collect();
        let nodes: HashMap<&str, &Value> = self.nodes().map(|node| (text(node, "id"), node)).collect();
        let mut waiting: Vec<&str> = names.iter().filter(|(_, name)| **name == package).map(|(id, _)| *id).collect();
        let mut seen = HashSet::new();
        while let Some(id) = waiting.pop() {
            if seen.insert(id) {
                waiting.extend(
                    nodes[id]["deps"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .filter(|dep| is_normal(dep))
                        .map(|dep| text(dep, "pkg")),
                );
            }
        }
        seen.into_iter().map(|id| names[id].to_owned()).collect()
    }

    fn packages(&self) -> impl Iterator<Item = &Value> {
        self.0["packages"].as_array().unwrap().iter()
    }

    fn nodes(&self) -> impl Iterator<Item = &Value> {
        self.0["resolve"]["nodes"].as_array().unwrap().iter()
    }

    fn features_of(&self, package: &str) -> Vec<&str> {
        let ids: Vec<_> =
            self.packages().filter(|entry| entry["name"] == package).map(|entry| text(entry, "id")).collect();
        let nodes = self.nodes().filter(|node| ids.contains(&text(node, "id")));
        nodes.flat_map(|node| node["features"].as_array().unwrap()).map(|feature| feature.as_str().unwrap()).collect()
    }
}

fn is_normal(dependency: &Value) -> bool {
    dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null())
}

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
