//! `cargo xtask package`: what is given to others, in `release/`.

pub mod npm;

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::paths::Root;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    All,
    /// The npm package, of the `dist/` that is there.
    Npm,
}

/// Writes it.
pub fn run(root: &Root, what: What) -> Result<()> {
    let release = root.join("release");
    fs::create_dir_all(&release)?;
    let archive = npm::pack(root, &root.notes().join("npm"), &release)?;
    println!("{}", archive.display());
    match what {
        What::Npm => Ok(()),
        What::All => Ok(()),
    }
}

/// Copies a file, or a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        for name in files_below(from)? {
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// The paths of all files below a folder, with slashes, in order.
pub fn files_below(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, before: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let shown = format!("{before}{name}");
        if path.is_dir() {
            collect(&path, &format!("{shown}/"), found)?;
        } else {
            found.push(shown);
        }
    }
    Ok(())
}
