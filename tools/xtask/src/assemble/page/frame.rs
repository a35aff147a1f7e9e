//! The page that others put into a frame: `embed.html`, with its script and its style in a folder of their own, because the
//! standalone page does not keep them.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use finder::session::attributes::Attribute;
use serde_json::json;

use super::{
    super::minify::{Kind, Minifier},
    source,
    texts::{PAGE_NAME, Texts},
};
use crate::{
    dist::{EMBED, FRAME},
    paths::Root,
};

/// Writes the page and its folder.
pub fn frame(root: &Root, folder: &Path, texts: &Texts, minifier: &Minifier) -> Result<()> {
    let to = folder.join(FRAME);
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    fs::create_dir_all(&to)?;
    fs::write(folder.join(EMBED), source(root, EMBED)?)?;
    fs::write(to.join("frame.css"), source(root, "frame.css")?)?;
    let titles: BTreeMap<&str, &str> =
        texts.0.keys().map(|tag| Ok((tag.as_str(), texts.say(tag, PAGE_NAME)?))).collect::<Result<_>>()?;
    let script = source(root, "frame.js")?
        .replace("__NAMES__", &json!(names().collect::<Vec<_>>()).to_string())
        .replace("__TITLES__", &json!(titles).to_string());
    let small = minifier.minify(&script, Kind::Script).context("frame.js cannot be minified")?;
    fs::write(to.join("frame.js"), small)?;
    Ok(())
}

/// What the address may set. Where the program's files are is not among them: they are beside the page.
fn names() -> impl Iterator<Item = &'static str> {
    Attribute::ALL.iter().filter(|it| !matches!(it, Attribute::Base)).map(|it| it.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_sets_what_the_element_takes_but_for_the_folder() {
        let all: Vec<_> = names().collect();
        assert!(all.contains(&"feed") && all.contains(&"lang") && all.contains(&"exit-url"));
        assert!(!all.contains(&"base"));
    }
}
