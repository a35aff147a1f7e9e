//! The core: from what cargo has compiled to the two parts of the program and their glue, with wasm-split, wasm-bindgen and
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
    interface,
    manifest::{self, Kept},
    minify::{Kind, Minifier},
    readers,
    shrink::shrink,
};
use crate::{
    dist::{ASSETS, PART, WHOLE},
    hash::Hash,
    paths::Root,
    profile::Profile,
    run,
    setup::Finishers,
};

/// Writes the two parts and the glue into the folder of assets, and returns the glue. `locales` contains the tag and the
/// hash of each language.
pub fn core(
    root: &Root,
    folder: &Path,
    tools: &Finishers,
    profile: Profile,
    locales: &[(String, Hash)],
) -> Result<Kept> {
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
    let part = shrink(tools, profile, fs::read(cut.join("split_pages.wasm"))?, &workshop)?;
    let part = keep(&part, &assets, PART)?;
    let first = interface::without_unused_exports(&fs::read(bound.join(format!("{NAME}_bg.wasm")))?)?;
    let first = shrink(tools, profile, first, &workshop)?;
    let glue = read(&bound.join(format!("{NAME}.js")))?;
    let (first, glue) = interface::with_short_names(&first, &glue).context("the glue cannot be made small")?;
    let first = keep(&first, &assets, WHOLE)?;
    let foreign = readers::readers(root, tools, profile, &workshop, &assets)?;
    let own = own(root, &Files { core: &first, part: &part, foreign: &foreign }, locales)?;
    let glue = glue::whole(&glue, &read(&cut.join("__wasm_split.js"))?, &own)?;
    let glue =
        Minifier::new(tools.minifier.clone()).minify(&glue, Kind::Module).context("the glue cannot be minified")?;
    let glue = keep(glue.as_bytes(), &assets, ".js")?;
    fs::remove_dir_all(&workshop)?;
    Ok(glue)
}

/// Cuts the program in two where `shell::second_part` says.
fn cut(root: &Root, tools: &Finishers, profile: Profile, workshop: &Path) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let compiled = target.join("wasm32-unknown-unknown").join(profile.folder()).join(format!("{NAME}.wasm"));
    let to = workshop.join("cut");
    let mut command = Command::new(&tools.wasm_split);
    command.arg(&compiled).arg(&to).args(["--target", "web", "--out-name", NAME]);
    run::output(&mut command).context("the program cannot be cut in two")?;
    Ok(to)
}

fn bind(tools: &Finishers, cut: &Path, workshop: &Path) -> Result<PathBuf> {
    let to = workshop.join("bound");
    let mut command = Command::new(&tools.wasm_bindgen);
    command.arg(cut.join(format!("{NAME}.wasm"))).arg("--out-dir").arg(&to);
    // The second part uses tables and globals of the first by name, so they must keep their names.
    command.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", NAME]);
    run::output(&mut command).context("wasm-bindgen cannot write the glue")?;
    Ok(to)
}

/// The files that the glue names, beside those of the languages.
struct Files<'a> {
    core: &'a Kept,
    part: &'a Kept,
    foreign: &'a Kept,
}

/// Our own parts of the glue, with the names and the hashes of the files that they load.
fn own(root: &Root, files: &Files, locales: &[(String, Hash)]) -> Result<Own> {
    let source = |name: &str| read(&root.join("src/glue").join(name));
    let core = manifest::core(&source("core.js")?, files.core, locales).context("core.js")?;
    let part = manifest::part(&source("part.js")?, files.part).context("part.js")?;
    let readers = manifest::foreign(&source("readers.js")?, files.foreign).context("readers.js")?;
    Ok(Own { guard: source("guard.js")?, keeper: source("keeper.js")?, core, part, readers })
}
