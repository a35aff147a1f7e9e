//! `THIRD-PARTY.txt`: the licences of what others have made and our programs consist of, as those ask to be passed on.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{
    bom,
    others::{Text, WORKS, Work},
};
use crate::{paths::Root, run};

/// Its name in every archive.
pub const FILE: &str = "THIRD-PARTY.txt";

const RULE: &str = "\n--------------------------------------------------------------------------------\n\n";

/// How the files are called that say on which terms a package may be passed on.
const NAMES: [&str; 5] = ["licen", "copying", "copyright", "notice", "unlicense"];

/// A package of Rust that is in one of our programs.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Package {
    /// With its version.
    name: String,
    /// As its author states it.
    licence: String,
    /// The licences that lie in its folder.
    texts: Vec<String>,
}

/// The text.
pub fn text(root: &Root) -> Result<String> {
    let mut compiled_in = BTreeSet::new();
    for (_, package) in bom::PUBLISHED {
        compiled_in.extend(bom::compiled_in(root.path(), package)?);
    }
    let mut cargo = run::cargo();
    cargo.current_dir(root.path()).args(["metadata", "--locked", "--format-version", "1"]);
    let packages = packages(&run::output(&mut cargo)?, &compiled_in, root.path())?;
    Ok(written(&packages))
}

/// The packages that others have made, of those that are compiled in.
fn packages(metadata: &str, compiled_in: &BTreeSet<String>, root: &Path) -> Result<Vec<Package>> {
    let metadata: Value = serde_json::from_str(metadata)?;
    let all = metadata.get("packages").and_then(Value::as_array).context("cargo lists no packages")?;
    let word = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for package in all {
        let name = format!("{} v{}", word(package, "name"), word(package, "version"));
        let manifest = PathBuf::from(word(package, "manifest_path"));
        let Some(folder) = manifest.parent() else { continue };
        let is_own = folder.starts_with(root) && !folder.starts_with(root.join("vendor"));
        if compiled_in.contains(&name) && !is_own {
            found.push(Package { name, licence: word(package, "license"), texts: texts(folder)? });
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

/// The licences that lie in a folder, in the order of their names and with the same ends of lines.
fn texts(folder: &Path) -> Result<Vec<String>> {
    let is_licence = |name: &str| NAMES.iter().any(|begin| name.to_lowercase().starts_with(begin));
    let mut files = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_file() && path.file_name().is_some_and(|name| is_licence(&name.to_string_lossy())) {
            files.push(path);
        }
    }
    files.sort();
    let read = |path: &PathBuf| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let tidy = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace("\r\n", "\n").trim().to_owned();
    files.iter().map(|path| read(path).map(tidy)).collect()
}

/// What others have made that is no package, then the packages, then each text once.
fn written(packages: &[Package]) -> String {
    let mut text = String::from(
        "The service finder itself may be used on the terms of LICENSE-MIT or of LICENSE-APACHE.\n\
         This is what others have made and its programs consist of.\n\n",
    );
    for work in WORKS {
        text.push_str(&told(&work));
    }
    text.push_str("The standard library of Rust (MIT OR Apache-2.0)\n  The Rust Project Developers, https://www.rust-lang.org\n\n");
    for package in packages {
        text.push_str(&format!("{} ({})\n", package.name, package.licence));
    }
    let mut by_text: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, words) in packages.iter().flat_map(|it| it.texts.iter().map(|words| (it.name.as_str(), words))) {
        by_text.entry(words).or_default().push(name);
    }
    let of_works = WORKS.iter().filter_map(|work| match work.text {
        Text::Whole(words) => Some((words.trim(), vec![work.name])),
        Text::Address(_) => None,
    });
    for (words, names) in of_works.chain(by_text) {
        text.push_str(&format!("{RULE}{}:\n\n{words}\n", names.join(", ")));
    }
    text
}

fn told(work: &Work) -> String {
    let Work { name, version, licence, by, home, taken, text, .. } = work;
    let terms = match text {
        Text::Whole(_) => String::new(),
        Text::Address(address) => format!("  {address}\n"),
    };
    format!("{name}, {version} ({licence})\n  {by}, {home}\n  {taken}\n{terms}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, texts: &[&str]) -> Package {
        Package {
            name: name.to_owned(),
            licence: "MIT".to_owned(),
            texts: texts.iter().map(|&text| text.to_owned()).collect(),
        }
    }

    #[test]
    fn each_text_stands_once_under_all_names_and_works_come_first() {
        let text = written(&[package("a v1.0.0", &["one", "two"]), package("b v2.0.0", &["two"])]);
        assert!(text.contains("a v1.0.0 (MIT)\nb v2.0.0 (MIT)\n"), "{text}");
        assert!(text.contains("\na v1.0.0:\n\none\n"), "{text}");
        assert!(text.ends_with("\na v1.0.0, b v2.0.0:\n\ntwo\n"), "{text}");
        assert!(text.contains("Lucide:\n\nISC License"), "{text}");
        assert!(text.contains("Copyright (c) 2013-present Cole Bemis"), "{text}");
        assert!(text.contains("  Statistics Finland, https://"), "{text}");
    }

    #[test]
    fn the_licences_of_packages_are_read_from_their_folders_and_our_own_have_none() {
        let folder = std::env::temp_dir().join(format!("xtask-licences-{}", std::process::id()));
        let root = folder.join("checkout");
        for (name, content) in [
            ("registry/a/LICENSE-MIT", "mit\r\nof a\r\n"),
            ("registry/a/readme.md", "no licence"),
            ("checkout/vendor/b/LICENCE", "of b"),
            ("checkout/crates/c/LICENSE-DATA", "of a part"),
        ] {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let listed = |name: &str, place: &str| {
            let manifest = folder.join(place).join("Cargo.toml");
            serde_json::json!({ "name": name, "version": "1.0.0", "license": "MIT", "manifest_path": manifest })
        };
        let metadata = serde_json::json!({ "packages": [
            listed("b", "checkout/vendor/b"),
            listed("a", "registry/a"),
            listed("c", "checkout/crates/c"),
            listed("not-compiled", "registry/a"),
        ] });
        let compiled_in = ["a v1.0.0", "b v1.0.0", "c v1.0.0"].map(str::to_owned).into();
        let found = packages(&metadata.to_string(), &compiled_in, &root).unwrap();
        assert_eq!(found, [package("a v1.0.0", &["mit\nof a"]), package("b v1.0.0", &["of b"])]);
        fs::remove_dir_all(folder).unwrap();
    }
}
