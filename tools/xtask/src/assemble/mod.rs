//! Makes `dist/` of what Trunk has built: the loaders, the languages, the feeds, the schema, the example pages, the
//! handbook and the standalone page come beside the glue and the wasm.
//!
//! It works on Trunk's staging folder when Trunk calls it, else on `dist/` itself. It may be run again and again, because
//! it first removes everything that it writes.

mod core;
mod feeds;
mod folder;
mod glue;
mod guide;
mod interface;
mod link;
mod loader;
mod locales;
mod manifest;
mod minify;
mod page;
mod parts;
mod readers;
mod sections;
mod shrink;
mod workshop;

use std::{env, path::PathBuf};

use anyhow::Result;

use crate::{
    build,
    embed::{self, Base},
    paths::Root,
    setup,
};
use folder::copy_files;
use minify::Minifier;

/// Folders whose files with this ending are published as they are, and under which name.
const PUBLISHED: [(&str, &str, &str); 2] =
    [("feeds/schema", "schema", ".json"), ("docs/examples", "examples", ".html")];

/// Assembles the folder that Trunk names, or `dist/`.
pub fn run(root: &Root) -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map_or_else(|| root.dist(), PathBuf::from);
    let tools = setup::finishers(root)?;
    let locales = locales::locales(root, &folder)?;
    let profile = build::current(root)?;
    let pieces = core::core(root, &folder, &tools, profile)?;
    let minifier = Minifier::new(tools.minifier.clone());
    loader::loaders(root, &folder, &pieces, &locales, &minifier)?;
    for (source, name, ending) in PUBLISHED {
        copy_files(&root.join(source), &folder.join(name), ending)?;
    }
    feeds::feeds(&root.join("feeds"), &folder.join("feeds"))?;
    page::page(root, &folder, &minifier)?;
    guide::guide(root, &folder)?;
    workshop::workshop(root, &folder, &tools, profile, &minifier)?;
    embed::write(&folder, &Base::default())?;
    build::note_trunks_profile(root)
}
