//! The core: from what cargo has compiled to the parts of the program and the script that loads them, with wasm-split, wasm-bindgen and
//! wasm-opt in this order.
//!
//! Trunk runs wasm-bindgen as well, on the program before it is cut; what it made is removed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::{
    folder::{NAME, files_ending, keep, read},
    glue::{self, Own},
    interface, link,
    loader::Pieces,
    manifest,
    parts::{Known, keep_parts},
    readers,
    shrink::{Pace, shrink},
};
use crate::{
    dist::{ASSETS, WHOLE},
    paths::Root,
    profile::Profile,
    run,
    setup::Finishers,
};

/// Writes the parts into the folder of assets, and returns the pieces of the loader that name them.
pub fn core(root: &Root, folder: &Path, tools: &Finishers, profile: Profile) -> Result<Pieces> {
    let workshop = root.notes().join("core");
    if workshop.exists() {
        fs::remove_dir_all(&workshop)?;
    }
    fs::create_dir_all(&workshop)?;
    let cut = cut(root, tools, profile, &workshop)?;
    let bound = bind(tools, &cut, &workshop)?;
    let assets = folder.join(ASSETS);
    for old in files_ending(&assets, ".js")?.into_iter().chain(files_ending(&assets, ".wasm")?) {
        fs::remove_file(old)?;
    }
    let link = read(&cut.join("__wasm_split.js"))?;
    let small = |file: &str| shrink(tools, profile, fs::read(cut.join(file))?, &workshop, Pace::Thorough);
    let parts = keep_parts(&link::parts(&link)?, &assets, &small)?;
    let first = fs::read(bound.join(format!("{NAME}_bg.wasm")))?;
    let first = shrink(tools, profile, first, &workshop, Pace::Thorough)?;
    let glue = read(&bound.join(format!("{NAME}.js")))?;
    let (first, glue) = interface::with_short_names(&first, &glue).context("the glue cannot be made small")?;
    let first = keep(&first, &assets, WHOLE)?;
    let readers = readers::readers(root, tools, profile, &workshop, &assets)?;
    let glue = glue::whole(&glue, &link, &own(root, &parts)?)?;
    fs::remove_dir_all(&workshop)?;
    Ok(Pieces { core: first, readers, glue })
}

/// Cuts the program where `shell::second_part` says.
fn cut(root: &Root, tools: &Finishers, profile: Profile, workshop: &Path) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let compiled = target.join("wasm32-unknown-unknown").join(profile.folder()).join(format!("{NAME}.wasm"));
    let to = workshop.join("cut");
    let mut command = Command::new(&tools.wasm_split);
    command.arg(&compiled).arg(&to).args(["--target", "web", "--out-name", NAME]);
    run::output(&mut command).context("the program cannot be cut")?;
    Ok(to)
}

fn bind(tools: &Finishers, cut: &Path, workshop: &Path) -> Result<PathBuf> {
    let to = workshop.join("bound");
    let mut command = Command::new(&tools.wasm_bindgen);
    command.arg(cut.join(format!("{NAME}.wasm"))).arg("--out-dir").arg(&to);
    // The later parts use tables and globals of the first by name, so they must keep their names.
    command.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", NAME]);
    run::output(&mut command).context("wasm-bindgen cannot write the glue")?;
    Ok(to)
}

/// Our own parts of the glue.
fn own(root: &Root, parts: &Known) -> Result<Own> {
    let source = |name: &str| read(&root.join("src/glue").join(name));
    let parts = manifest::parts(&source("parts.js")?, &parts.names, &parts.second).context("parts.js")?;
    Ok(Own { guard: source("guard.js")?, core: source("core.js")?, parts })
}
