//! The manifests of the packages: what they have in common stands in one place.

use std::{collections::BTreeMap, fs};

use toml::{Table, Value};

use crate::{
    repository::{expect_none, root},
    workspace::packages,
};

/// The fuzz targets are a workspace of their own, which cannot inherit.
const FUZZ: &str = "tools/fuzz";

const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// The path of each manifest and what it says.
fn manifests() -> Vec<(String, Table)> {
    let folders = packages().iter().map(|package| &package.folder);
    folders
        .map(|folder| {
            let path = if folder.is_empty() { "Cargo.toml".to_owned() } else { format!("{folder}/Cargo.toml") };
            let text = fs::read_to_string(root().join(&path)).unwrap();
            (path, text.parse().unwrap())
        })
        .collect()
}

#[test]
fn every_package_has_the_same_lints() {
    let manifests = manifests();
    let (_, root) = manifests.iter().find(|(path, _)| path == "Cargo.toml").unwrap();
    let inherited = Value::Table(Table::from_iter([("workspace".to_owned(), Value::Boolean(true))]));
    let findings = manifests.iter().filter_map(|(path, manifest)| {
        let (expected, mend) = if path.starts_with(FUZZ) {
            (&root["workspace"]["lints"], "repeat the lints of the workspace")
        } else {
            (&inherited, "write [lints] workspace = true")
        };
        (manifest.get("lints") != Some(expected)).then(|| format!("{path}: {mend}"))
    });
    expect_none(&findings.collect::<Vec<_>>());
}

#[test]
fn a_dependency_of_several_packages_stands_in_the_workspace() {
    let mut users: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
    for (path, manifest) in manifests().into_iter().filter(|(path, _)| !path.starts_with(FUZZ)) {
        let dependencies: BTreeMap<_, _> =
            KINDS.iter().filter_map(|kind| manifest.get(*kind)?.as_table()).flatten().collect();
        for (name, value) in dependencies {
            let inherits = value.get("workspace") == Some(&Value::Boolean(true));
            users.entry(name.clone()).or_default().push((path.clone(), inherits));
        }
    }
    let several = users.iter().filter(|(_, users)| users.len() > 1);
    let findings = several.flat_map(|(name, users)| {
        let apart = users.iter().filter(|(_, inherits)| !inherits);
        apart.map(move |(path, _)| {
            format!("{path}: {name} is a dependency of other packages too; write {name}.workspace = true")
        })
    });
    expect_none(&findings.collect::<Vec<_>>());
}
