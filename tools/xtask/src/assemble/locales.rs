//! The published files of each language: two, made of its `widget.ftl`, because the program has two parts.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use messages::compile;
use model::locale::InterfaceLanguage;

use super::folder::files_ending;
use crate::{
    dist::{ASSETS, LANGUAGE, LANGUAGE_PART},
    hash::Hash,
    paths::Root,
};

/// Writes the files into the folder of assets, and returns the tag of each language with the hash of its first file.
pub fn locales(root: &Root, folder: &Path) -> Result<Vec<(String, Hash)>> {
    let assets = folder.join(ASSETS);
    for old in files_ending(&assets, LANGUAGE)? {
        fs::remove_file(old)?;
    }
    let mut locales = Vec::new();
    for language in InterfaceLanguage::ALL {
        let tag = language.tag().to_owned();
        let fallback = language.fallback().map(|fallback| source(root, fallback)).transpose()?;
        let own = source(root, *language)?;
        let sources: Vec<_> = [Some(own.as_str()), fallback.as_deref()].into_iter().flatten().collect();
        let cannot = || format!("locales/{tag}/widget.ftl cannot be compiled");
        let second = compile::second(&sources).with_context(cannot)?;
        // The first file contains the hash of the second, so that the name of both can follow the hash of the first:
        // every reader loads the list of the languages, which then has one hash for each and not two.
        let first = compile::first(&sources, &Hash::of(second.as_bytes()).integrity()).with_context(cannot)?;
        let hash = Hash::of(first.as_bytes());
        fs::write(assets.join(hash.name(&tag, LANGUAGE)), first)?;
        fs::write(assets.join(hash.name(&tag, LANGUAGE_PART)), second)?;
        locales.push((tag, hash));
    }
    locales.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(locales)
}

fn source(root: &Root, language: InterfaceLanguage) -> Result<String> {
    let path = root.join(&format!("locales/{}/widget.ftl", language.tag()));
    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}
