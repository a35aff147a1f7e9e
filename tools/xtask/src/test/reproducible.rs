//! Whether the same source gives the same `dist/` and the same archives, byte for byte, when everything is compiled anew in
//! another folder. It takes as long as three first builds, so only `cargo xtask test --release` asks.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{build, package, paths::Root, profile::Profile, setup, steps::Steps};

pub fn step(root: &Root, steps: &mut Steps) {
    steps.run("a second build gives the same files", || {
        let again = root.notes().join("again");
        remove(&again)?;
        fs::create_dir_all(&again)?;
        let dist = again.join("dist");
        build::run_apart(root, &setup::builders(root)?, Profile::Release, &again.join("target"), &dist)?;
        compare(&root.dist(), &dist)?;
        if package::finder(root, &root.dist())? != package::finder(root, &dist)? {
            bail!("the archives of two builds of the same source differ");
        }
        if package::tool(root, &again.join("one"))? != package::tool(root, &again.join("other"))? {
            bail!("the tool for feeds differs when it is compiled in another folder");
        }
        remove(&again)
    });
}

fn compare(one: &Path, other: &Path) -> Result<()> {
    let (in_one, in_other) = (names(one, one)?, names(other, other)?);
    let mut differing: Vec<_> = in_one.symmetric_difference(&in_other).cloned().collect();
    for name in in_one.intersection(&in_other) {
        if fs::read(one.join(name))? != fs::read(other.join(name))? {
            differing.push(name.clone());
        }
    }
    if differing.is_empty() {
        return Ok(());
    }
    bail!("two builds of the same source differ in:\n  {}", differing.join("\n  "))
}

/// The paths of all files, from the folder.
fn names(folder: &Path, from: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in from.read_dir().with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(names(folder, &path)?);
        } else {
            found.insert(path.strip_prefix(folder)?.to_string_lossy().into_owned());
        }
    }
    Ok(found)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_is_named() {
        let folder = std::env::temp_dir().join(format!("xtask-compare-{}", std::process::id()));
        let (one, other) = (folder.join("one"), folder.join("other"));
        for (side, third) in [(&one, "c"), (&other, "d")] {
            fs::create_dir_all(side.join("inner")).unwrap();
            fs::write(side.join("a"), "same").unwrap();
            fs::write(side.join("inner").join("b"), third).unwrap();
            fs::write(side.join(third), "").unwrap();
        }
        compare(&one, &one).unwrap();
        let error = compare(&one, &other).unwrap_err().to_string();
        assert!(error.ends_with("differ in:\n  c\n  d\n  inner/b"), "{error}");
        fs::remove_dir_all(folder).unwrap();
    }
}
