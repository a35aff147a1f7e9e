//! Putting the plugin's folder together: its own files, the finder's out of `dist/`, and the translations as WordPress
//! reads them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::texts;
use crate::{
    dist::{ASSETS, LOADER, Program},
    paths::Root,
};

/// The name of the folder, by which WordPress knows the plugin.
pub const NAME: &str = "service-finder";

/// Where the workshop is in `dist/`, and beside the finder in the plugin, if it was built.
const WORKSHOP: &str = "workshop";

/// The names of the files of the finder, for the workshop.
const FILES: &str = "finder-files.json";

const ICON: &str = "page/icon.svg";

/// Writes the plugin's folder into another one, out of the `dist/` that is there, and returns it.
pub fn assemble(root: &Root, into: &Path) -> Result<PathBuf> {
    // Names what to do where nothing is built.
    Program::find(&root.dist())?;
    let source = root.join("integrations/wordpress").join(NAME);
    let to = into.join(NAME);
    if to.exists() {
        fs::remove_dir_all(&to).with_context(|| format!("cannot remove {}", to.display()))?;
    }
    copy_folder(&source, &to)?;
    texts::write(&to)?;
    let finder = to.join("finder");
    copy_folder(&root.dist().join(ASSETS), &finder.join(ASSETS))?;
    copy_file(&root.dist().join(LOADER), &finder.join(LOADER))?;
    let workshop = root.dist().join(WORKSHOP);
    if workshop.is_dir() {
        copy_folder(&workshop, &finder.join(WORKSHOP))?;
        copy_beside_workshop(&root.dist(), &finder)?;
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy_file(&root.join(licence), &to.join(licence))?;
    }
    Ok(to)
}

/// What the workshop takes from beside itself: its icon, and the files of the finder that it hands out as one archive.
fn copy_beside_workshop(dist: &Path, finder: &Path) -> Result<()> {
    let path = dist.join(WORKSHOP).join(FILES);
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let list: Value = serde_json::from_str(&text)?;
    let files = list.get("files").and_then(Value::as_array).with_context(|| format!("{FILES} names no files"))?;
    for name in files.iter().filter_map(Value::as_str).chain([ICON]) {
        let to = finder.join(name);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        copy_file(&dist.join(name), &to)?;
    }
    Ok(())
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries = from.read_dir().with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_name() else { bail!("{} has no name", path.display()) };
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            copy_file(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(drop).with_context(|| format!("cannot copy {}", from.display()))
}
