//! What our programs are made of, in the form of CycloneDX (<https://cyclonedx.org>), by cargo-cyclonedx.
//!
//! That tool writes a file beside every Cargo.toml, so it is given a copy of the sources.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::others;
use crate::{paths::Root, run};

/// What is given to others, by the folder of its package: the program, what reads other formats beside it, the two halves
/// of the workshop, and the tool.
pub const PUBLISHED: [(&str, &str); 5] = [
    ("", "service-finder"),
    ("crates/readers", "service-finder-readers"),
    ("workshop/page", "service-finder-workshop-page"),
    ("workshop/worker", "service-finder-workshop-worker"),
    ("tools/feed-tool", "service-feed"),
];

/// Writes the lists into `to`. `day` is in seconds since 1970.
pub fn write(root: &Root, tool: &Path, day: &str, to: &Path) -> Result<()> {
    let copy = root.notes().join("bom");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    let listed = run::output(Command::new("git").current_dir(root.path()).args(["ls-files", "-z"]))
        .context("git does not list the sources")?;
    for name in listed.split('\0').filter(|name| is_source(name)) {
        super::copy(&root.join(name), &copy.join(name))?;
    }
    let mut command = Command::new(tool);
    command.current_dir(&copy).args(["cyclonedx", "--quiet", "--format", "json", "--spec-version", "1.5"]);
    command.args(["--no-build-deps", "--target", "all", "--manifest-path", "Cargo.toml"]);
    run::run(command.env("SOURCE_DATE_EPOCH", day))?;
    for (folder, package) in PUBLISHED {
        let name = format!("{package}.cdx.json");
        let text = fs::read_to_string(copy.join(folder).join(&name)).with_context(|| format!("{name} was not made"))?;
        let compiled_in = compiled_in(&copy, package)?;
        let missing = missing(&text, &compiled_in).with_context(|| name.clone())?;
        if !missing.is_empty() {
            bail!("{name} does not list {}", missing.join(", "));
        }
        let text = with_works(&without_place(&text, &copy), &compiled_in).with_context(|| name.clone())?;
        fs::write(to.join(name), text)?;
    }
    fs::remove_dir_all(copy)?;
    Ok(())
}

/// What cargo compiles into a package on any platform: names with versions.
pub fn compiled_in(folder: &Path, package: &str) -> Result<BTreeSet<String>> {
    let mut cargo = run::cargo();
    cargo.current_dir(folder).args(["tree", "--package", package, "--target", "all", "--edges", "normal"]);
    Ok(names(&run::output(cargo.args(["--prefix", "none", "--no-dedupe", "--format", "{p}"]))?))
}

/// The names with versions, of what cargo says in a line for each.
fn names(tree: &str) -> BTreeSet<String> {
    let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    tree.lines().filter(|line| !line.is_empty()).map(name).collect()
}

/// What a list lacks of the packages that cargo names. The package itself stands at its head.
fn missing(list: &str, compiled_in: &BTreeSet<String>) -> Result<Vec<String>> {
    let list: Value = serde_json::from_str(list)?;
    let components = list.get("components").and_then(Value::as_array).context("it lists nothing")?;
    let word = |component: &Value, key: &str| component.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let itself = list.get("metadata").and_then(|about| about.get("component"));
    let named = components.iter().chain(itself).map(|it| format!("{} v{}", word(it, "name"), word(it, "version")));
    let named: BTreeSet<_> = named.collect();
    Ok(compiled_in.difference(&named).cloned().collect())
}

/// The list, with what of others is in the package without being a package.
fn with_works(list: &str, compiled_in: &BTreeSet<String>) -> Result<String> {
    let mut list: Value = serde_json::from_str(list)?;
    let components = list.get_mut("components").and_then(Value::as_array_mut).context("it lists nothing")?;
    components.extend(others::components(compiled_in));
    Ok(format!("{list:#}\n"))
}

/// What cargo looks at to know the packages.
fn is_source(name: &str) -> bool {
    [".rs", "Cargo.toml", "Cargo.lock"].iter().any(|ending| name.ends_with(ending))
}

/// The list without the folder of this machine, which names our own packages in it.
fn without_place(text: &str, folder: &Path) -> String {
    let place: PathBuf = folder.components().collect();
    text.replace(&format!("file://{}", place.display()), "file:///service-finder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_lacks_a_package_is_found() {
        let list = r#"{
            "metadata": { "component": { "name": "a", "version": "0.1.0" } },
            "components": [{ "name": "b", "version": "1.0.0" }, { "name": "c", "version": "2.0.0" }]
        }"#;
        let tree = "a v0.1.0 (/home/a)\nb v1.0.0\nc v2.0.0 (proc-macro)\n\nb v1.0.0\n";
        assert_eq!(missing(list, &names(tree)).unwrap(), [""; 0]);
        let more = names(&format!("{tree}c v2.1.0\nd v1.0.0\n"));
        assert_eq!(missing(list, &more).unwrap(), ["c v2.1.0", "d v1.0.0"]);
        assert!(missing("{}", &more).is_err());
    }

    #[test]
    fn what_is_no_package_stands_after_the_packages() {
        let list = with_works(r#"{ "components": [{ "name": "b" }] }"#, &names("service-finder-model v0.1.0")).unwrap();
        let list: Value = serde_json::from_str(&list).unwrap();
        let names: Vec<_> =
            list["components"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
        assert!(names.starts_with(&["b", "Lucide"]), "{names:?}");
    }

    #[test]
    fn the_folder_of_the_machine_does_not_show() {
        let text = r#""path+file:///home/a/target/xtask/bom#service-finder@0.1.0""#;
        assert_eq!(
            without_place(text, Path::new("/home/a/target/xtask/bom/")),
            r#""path+file:///service-finder#service-finder@0.1.0""#
        );
    }
}
