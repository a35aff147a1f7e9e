//! What our programs are made of, in the form of CycloneDX (<https://cyclonedx.org>), by cargo-cyclonedx.
//!
//! That tool writes a file beside every Cargo.toml, so it is given a copy of the sources.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{paths::Root, run};

/// What is given to others, by the folder of its package: the program, what reads other formats beside it, and the tool.
const PUBLISHED: [(&str, &str); 3] =
    [("", "service-finder"), ("crates/readers", "service-finder-readers"), ("tools/feed-tool", "service-feed")];

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
        fs::write(to.join(name), without_place(&text, &copy))?;
    }
    fs::remove_dir_all(copy)?;
    Ok(())
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
    fn the_folder_of_the_machine_does_not_show() {
        let text = r#""path+file:///home/a/target/xtask/bom#service-finder@0.1.0""#;
        assert_eq!(
            without_place(text, Path::new("/home/a/target/xtask/bom/")),
            r#""path+file:///service-finder#service-finder@0.1.0""#
        );
    }
}
