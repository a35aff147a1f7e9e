//! What cargo says of the packages of this repository: their targets and what they depend on.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use serde_json::Value;

use crate::{
    modules::Modules,
    repository::{root, shown},
};

/// The fuzz targets are a workspace of their own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "tools/fuzz/Cargo.toml"];

/// A package of this repository.
pub struct Package {
    /// The name of its folder; the package at the root of the repository is the `widget`.
    pub name: String,
    /// The name in its manifest.
    pub full_name: String,
    /// The folder, from the root of the repository; the root itself is an empty text.
    pub folder: String,
    /// The packages of this repository that it depends on, by the same short names.
    pub uses: BTreeSet<String>,
    /// The same of its tests, examples and benchmarks.
    pub tests_use: BTreeSet<String>,
    targets: Vec<Target>,
}

/// A library, a program, a test, a benchmark or an example: what is one crate for the compiler.
pub struct Target {
    root: PathBuf,
}

impl Target {
    /// The file of its root module, from the root of the repository.
    pub fn root(&self) -> String {
        shown(&self.root)
    }

    pub fn modules(&self) -> Modules {
        Modules::parse(&self.root)
    }
}

static PACKAGES: LazyLock<Vec<Package>> = LazyLock::new(|| {
    let metadata: Vec<_> =
        MANIFESTS.iter().map(|manifest| Metadata::read(&["--no-deps", "--manifest-path", manifest])).collect();
    metadata.iter().flat_map(Metadata::packages).map(package).collect()
});

/// All packages of this repository.
pub fn packages() -> &'static [Package] {
    &PACKAGES
}

/// All their targets.
pub fn targets() -> impl Iterator<Item = &'static Target> {
    packages().iter().flat_map(|package| &package.targets)
}

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
                waiting.extend(list(nodes[id], "deps").filter(|dep| is_normal(dep)).map(|dep| text(dep, "pkg")));
            }
        }
        seen.into_iter().map(|id| names[id].to_owned()).collect()
    }

    /// The features with which a package is compiled.
    pub fn features_of(&self, package: &str) -> Vec<&str> {
        let ids: Vec<_> =
            self.packages().filter(|entry| entry["name"] == package).map(|entry| text(entry, "id")).collect();
        let nodes = self.nodes().filter(|node| ids.contains(&text(node, "id")));
        nodes.flat_map(|node| list(node, "features")).map(|feature| feature.as_str().unwrap()).collect()
    }

    fn packages(&self) -> impl Iterator<Item = &Value> {
        list(&self.0, "packages")
    }

    fn nodes(&self) -> impl Iterator<Item = &Value> {
        list(&self.0["resolve"], "nodes")
    }
}

fn package(entry: &Value) -> Package {
    let folder = shown(Path::new(text(entry, "manifest_path")).parent().unwrap());
    // What is in vendor/ is somebody else's: it may be named like any other dependency.
    let is_own = |path: &str| !shown(Path::new(path)).starts_with("vendor/");
    let own = list(entry, "dependencies").filter(|dependency| dependency["path"].as_str().is_some_and(is_own));
    let (tests_use, uses): (Vec<_>, Vec<_>) = own.partition(|dependency| dependency["kind"] == "dev");
    let names = |uses: Vec<&Value>| uses.iter().map(|used| name(&shown(Path::new(text(used, "path"))))).collect();
    let target = |target: &Value| Target { root: PathBuf::from(text(target, "src_path")) };
    Package {
        name: name(&folder),
        full_name: text(entry, "name").to_owned(),
        folder,
        uses: names(uses),
        tests_use: names(tests_use),
        targets: list(entry, "targets").map(target).collect(),
    }
}

fn name(folder: &str) -> String {
    match folder.rsplit('/').next() {
        None | Some("") => "widget".to_owned(),
        Some(last) => last.to_owned(),
    }
}

fn is_normal(dependency: &Value) -> bool {
    list(dependency, "dep_kinds").any(|kind| kind["kind"].is_null())
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().unwrap().iter()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}
