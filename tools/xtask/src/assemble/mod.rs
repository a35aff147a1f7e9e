//! Makes `dist/` out of what Trunk has built: the loaders, the languages, the feeds, the
//! schema, the example pages and the standalone page come beside the glue and the wasm.
//!
//! It works on Trunk's staging folder when Trunk calls it, else on `dist/` itself, and
//! may be run again and again: everything it writes it first removes.

mod core;
mod folder;
mod ftl;
mod glue;
pub mod hash;
mod interface;
mod loader;
mod manifest;
mod minify;
mod page;
mod readers;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use messages::HASH_OF_SECOND;
use model::locale::Language;

use crate::{
    build,
    dist::{ASSETS, LANGUAGE, LANGUAGE_PART},
    embed::{self, Base},
    paths::Root,
    setup,
};
use folder::{copy_files, files_ending};
use hash::Hash;
pub use hash::integrity_of_loader;
use minify::Minifier;

/// Folders whose files with this ending are published as they are, and under which name.
const PUBLISHED: [(&str, &str, &str); 3] =
    [("feeds", "feeds", ".json"), ("feeds/schema", "schema", ".json"), ("docs/examples", "examples", ".html")];

/// Assembles the folder that Trunk names, or `dist/`.
pub fn run(root: &Root) -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map_or_else(|| root.dist(), PathBuf::from);
    let tools = setup::finishers(root)?;
    let locales = locales(root, &folder)?;
    let glue = core::core(root, &folder, &tools, build::current(root)?, &locales)?;
    let minifier = Minifier::new(tools.minifier);
    loader::loaders(root, &folder, &glue, &minifier)?;
    for (source, name, ending) in PUBLISHED {
        copy_files(&root.join(source), &folder.join(name), ending)?;
    }
    page::page(root, &folder, &minifier)?;
    embed::write(&folder, &Base::default())?;
    build::note_trunks_profile(root)
}

/// Each language as its tag and what its file holds, without the comments for translators.
fn locales(root: &Root, folder: &Path) -> Result<Vec<(String, Hash)>> {
    for old in files_ending(&folder.join(ASSETS), ".ftl")? {
        fs::remove_file(old)?;
    }
    let mut locales = Vec::new();
    for entry in root.join("locales").read_dir().context("there is no locales folder")? {
        let entry = entry?;
        let source = entry.path().join("widget.ftl");
        let tag = entry.file_name().to_string_lossy().into_owned();
        let Ok(text) = fs::read_to_string(&source) else { continue };
        let stand_in = Language::parse(&tag).and_then(|language| language.stand_in());
        let stand_in = stand_in.map(|language| root.join(&format!("locales/{language}/widget.ftl")));
        let stand_in =
            stand_in.map(|path| fs::read_to_string(&path).with_context(|| format!("{} is missing", path.display())));
        let small = ftl::strip(&text, stand_in.transpose()?.as_deref())
            .with_context(|| format!("{} is not good Fluent", source.display()))?;
        // The first file says what must be in the second, and so both can have the name that follows the first: every
        // reader loads the list of the languages, and a hash less for each.
        let first = format!("{}{HASH_OF_SECOND} = {}\n", small.first, Hash::of(small.second.as_bytes()).integrity());
        let hash = Hash::of(first.as_bytes());
        let assets = folder.join(ASSETS);
        fs::write(assets.join(hash.name(&tag, LANGUAGE)), first)?;
        fs::write(assets.join(hash.name(&tag, LANGUAGE_PART)), small.second)?;
        locales.push((tag, hash));
    }
    if locales.is_empty() {
        bail!("no language was found: each is a file locales/<tag>/widget.ftl");
    }
    locales.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(locales)
}
