//! The standalone page: the files of `src/standalone/` with their texts, icon, manifest and service worker. The worker is
//! made last, because it lists what is there before it.

mod frame;
mod html;
mod icon;
mod texts;
mod web_manifest;
mod worker;

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::minify::{Kind, Minifier};
use crate::{
    dist::{PAGE, WORKER, WORKER_OFF},
    paths::Root,
};
use texts::Texts;

/// Completes the page in `folder`. It must be called last, because the worker keeps the files that are there then.
pub fn page(root: &Root, folder: &Path, minifier: &Minifier) -> Result<()> {
    let to = folder.join(PAGE);
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    fs::create_dir_all(&to)?;
    without_trunks_marks(folder)?;
    let texts = Texts::load(root)?;
    fs::write(to.join("texts.js"), texts.module())?;
    let directions = texts.directions();
    for (name, kind) in [("language.js", Kind::Script), ("page.js", Kind::Module), ("keeping.js", Kind::Module)] {
        let small = minifier.minify(&source(root, name)?.replace("__DIRECTIONS__", &directions), kind);
        fs::write(to.join(name), small.with_context(|| format!("{name} cannot be minified"))?)?;
    }
    frame::frame(root, folder, &texts, minifier)?;
    fs::write(to.join("page.css"), source(root, "page.css")?)?;
    let icons = icon::icons(&source(root, "icon.svg")?).context("src/standalone/icon.svg")?;
    for icon in &icons {
        fs::write(to.join(&icon.name), &icon.content)?;
    }
    fs::write(to.join("app.webmanifest"), web_manifest::text(&texts, &icons)?)?;
    fs::write(folder.join(WORKER_OFF), source(root, WORKER_OFF)?)?;
    let files = worker::files(folder)?;
    let worker = worker::filled(&source(root, WORKER)?, &files).with_context(|| format!("src/standalone/{WORKER}"))?;
    fs::write(folder.join(WORKER), worker)?;
    Ok(())
}

/// Trunk leaves its own marks in the page when it does not start the widget itself.
fn without_trunks_marks(folder: &Path) -> Result<()> {
    let path = folder.join("index.html");
    let text = fs::read_to_string(&path).context("Trunk has written no index.html; build first: cargo xtask build")?;
    fs::write(&path, html::without_trunk_links(&text))?;
    Ok(())
}

fn source(root: &Root, name: &str) -> Result<String> {
    let path = root.join("src/standalone").join(name);
    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}
