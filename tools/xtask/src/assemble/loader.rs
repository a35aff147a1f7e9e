//! The loader, twice: under the name that host pages hold for ever, and in the folder of this version, which no other
//! content ever has. Both load the same assets, so that nothing is there twice.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{
    folder::read,
    manifest::{self, Files, Kept},
    minify::{Kind, Minifier},
};
use crate::{
    dist::{ASSETS, LOADER, VERSIONS},
    hash::Hash,
    paths::Root,
};

/// What the build of the program gives to the loader.
pub struct Pieces {
    pub core: Kept,
    pub readers: Kept,
    /// The functions by which the core and the browser call each other.
    pub glue: String,
}

/// Writes both. `locales` contains the tag and the hash of each language.
pub fn loaders(
    root: &Root,
    folder: &Path,
    pieces: &Pieces,
    locales: &[(String, Hash)],
    minifier: &Minifier,
) -> Result<()> {
    let made = |assets: &str| {
        let whole = whole(root, pieces, &Files { assets, core: &pieces.core, locales })?;
        minifier.minify(&whole, Kind::Script).context("the loader cannot be minified")
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

/// The whole script, before it is made small.
fn whole(root: &Root, pieces: &Pieces, files: &Files) -> Result<String> {
    let source = |name: &str| read(&root.join("src/loader").join(name));
    let parts = [
        ("__FILES__", manifest::files(&source("files.js")?, files).context("files.js")?),
        ("__FOREIGN__", manifest::foreign(&source("foreign.js")?, &pieces.readers).context("foreign.js")?),
        ("__EXIT__", source("exit.js")?),
        ("__STYLES__", manifest::styles(&source("styles.js")?).context("styles.js")?),
        ("__DRAWING__", manifest::drawing(&source("drawing.js")?, &source("question.json")?).context("drawing.js")?),
        ("__HANDOVER__", source("handover.js")?),
        ("__KEEPER__", source("keeper.js")?),
        ("__EMBED__", source("embed.js")?),
        ("__GLUE__", pieces.glue.clone()),
    ];
    manifest::element(&source("element.js")?, &parts).context("element.js")
}

/// The name of a version's folder: its number, and the beginning of the hash of its loader. The loader contains the hashes
/// of all other files, so every change leads to another folder, even if the number stays the same.
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
