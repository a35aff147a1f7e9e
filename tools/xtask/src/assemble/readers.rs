//! What reads feeds of other formats: a program of its own, compiled here. The loader runs it (src/loader/foreign.js).

use std::{env, fs, path::Path, process::Command};

use anyhow::{Context, Result};

use super::{
    folder::keep,
    manifest::Kept,
    sections::without_custom_sections,
    shrink::{Pace, shrink},
};
use crate::{dist::READERS, paths::Root, profile::Profile, run, setup::Finishers};

const PACKAGE: &str = "service-finder-readers";

/// Writes the program into the folder of assets.
pub fn readers(root: &Root, tools: &Finishers, profile: Profile, workshop: &Path, assets: &Path) -> Result<Kept> {
    compile(root, profile, PACKAGE)?;
    let file = format!("wasm32-unknown-unknown/{}/{PACKAGE}.wasm", profile.folder());
    let compiled = fs::read(root.target().join(file)).context("the readers of other formats are not compiled")?;
    let readers = shrink(tools, profile, without_custom_sections(&compiled)?, workshop, Pace::Thorough)?;
    keep(&readers, assets, READERS)
}

/// Compiles as Trunk compiles the widget, with the cargo and the flags that Trunk was started with. Without Trunk nothing is
/// compiled, and the last result is used as it is for the widget.
pub fn compile(root: &Root, profile: Profile, package: &str) -> Result<()> {
    if env::var_os("TRUNK_PROFILE").is_none() {
        return Ok(());
    }
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root.path()).args([
        "build",
        "--quiet",
        "--package",
        package,
        "--target",
        "wasm32-unknown-unknown",
    ]);
    if profile == Profile::Release {
        cargo.arg("--release");
    }
    run::run(&mut cargo).with_context(|| format!("{package} cannot be compiled"))
}
