//! Files and folders of `dist/`: listing, copying, and keeping a file under a name that follows its content.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::manifest::Kept;
use crate::hash::Hash;

/// How the names of the program's files begin.
pub const NAME: &str = "service-finder";

/// The files of a folder whose names have this ending, sorted; empty if there is no such folder.
pub fn files_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let Ok(entries) = folder.read_dir() else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_file() && path.to_string_lossy().ends_with(ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Empties `to` and copies the files of `from` into it whose names have this ending.
pub fn copy_files(from: &Path, to: &Path, ending: &str) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for file in files_ending(from, ending)? {
        if let Some(name) = file.file_name() {
            fs::copy(&file, to.join(name)).with_context(|| format!("cannot copy {}", file.display()))?;
        }
    }
    Ok(())
}

/// Keeps a file under a name that follows its content.
pub fn keep(content: &[u8], assets: &Path, ending: &str) -> Result<Kept> {
    let hash = Hash::of(content);
    let name = hash.name(NAME, ending);
    fs::write(assets.join(&name), content)?;
    Ok(Kept { name, hash })
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copying_again_leaves_nothing_old() {
        let folder = std::env::temp_dir().join(format!("xtask-copy-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("to"));
        fs::create_dir_all(&from).unwrap();
        fs::create_dir_all(&to).unwrap();
        fs::write(from.join("a.json"), "{}").unwrap();
        fs::write(from.join("README.md"), "").unwrap();
        fs::write(to.join("old.json"), "{}").unwrap();
        copy_files(&from, &to, ".json").unwrap();
        let names: Vec<_> = to.read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["a.json"]);
        fs::remove_dir_all(folder).unwrap();
    }
}
