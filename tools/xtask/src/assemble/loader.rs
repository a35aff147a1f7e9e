//! The loader, twice: under the name that host pages hold for ever, and in the folder of this version, which no other
//! content ever has. Both load the same assets, so that nothing is there twice.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{
    manifest::{self, Kept},
    minify::{Kind, Minifier},
};
use crate::{
    dist::{ASSETS, LOADER, VERSIONS},
    paths::Root,
};

/// Writes both.
pub fn loaders(root: &Root, folder: &Path, glue: &Kept, minifier: &Minifier) -> Result<()> {
    let read = |name: &str| {
        let path = root.join("src/loader").join(name);
        fs::read_to_string(&path).with_context(|| format!("the loader's {} cannot be read", path.display()))
    };
    let (source, exit) = (read("element.js")?, read("exit.js")?);
    let made = |assets: &str| {
        let whole = manifest::loader(&source, &exit, &format!("{assets}/{}", glue.name), &glue.hash);
        let small = minifier.minify(&whole.context("element.js is not fit")?, Kind::Script);
        small.context("the loader cannot be minified")
    };
    fs::write(folder.join(LOADER), made(ASSETS)?)?;
    let versions = folder.join(VERSIONS);
    if versions.exists() {
        fs::remove_dir_all(&versions)?;
    }
    let pinned = made(&format!("../../{ASSETS}"))?;
    let version = versions.join(version(&root.version()?, pinned.as_bytes()));
    fs::create_dir_all(&version)?;
    fs::write(version.join(LOADER), pinned)?;
    Ok(())
}

/// The name of a version's folder: its number, and the beginning of the hash of its loader. The loader contains the hash
/// of the glue, and the glue all others, so every change leads to another folder, even if the number stays the same.
fn version(number: &str, loader: &[u8]) -> String {
    let hash: String = Sha256::digest(loader).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{number}-{hash}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_loader_of_the_same_number_has_another_folder() {
        // FIPS 180-4.
        assert_eq!(version("1.2.3", b"abc"), "1.2.3-ba7816bf8f01");
        assert_ne!(version("1.2.3", b"abd"), version("1.2.3", b"abc"));
    }
}
