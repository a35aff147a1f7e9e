//! The core: from what cargo has compiled to the parts of the program and the script that loads them, with wasm-split, wasm-bindgen and
//! wasm-opt in this order.
//!
//! Trunk runs wasm-bindgen as well, on the program before it is cut; what it made is removed.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::{
    folder::{NAME, files_ending, keep, read},
    glue::{self, Own},
    interface,
    link::{self, CHUNK, Part},
    loader::Pieces,
    manifest::{self, Kept},
    readers, sections,
    shrink::{Pace, shrink},
};
use crate::{
    dist::{ASSETS, COMMON, LATER, PART, SHARED, WHOLE},
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
    let parts = link::parts(&link)?;
    let small = |file: &str| shrink(tools, profile, fs::read(cut.join(file))?, &workshop, Pace::Thorough);
    let later = later(&parts, &assets, &small)?;
    let first = interface::without_unused_exports(&fs::read(bound.join(format!("{NAME}_bg.wasm")))?)?;
    let first = shrink(tools, profile, first, &workshop, Pace::Thorough)?;
    let glue = read(&bound.join(format!("{NAME}.js")))?;
    let (first, glue) = interface::with_short_names(&first, &glue).context("the glue cannot be made small")?;
    let first = keep(&first, &assets, WHOLE)?;
    let readers = readers::readers(root, tools, profile, &workshop, &assets)?;
    let glue = glue::whole(&glue, &link, &own(root, &parts, &later)?)?;
    fs::remove_dir_all(&workshop)?;
    Ok(Pieces { core: first, readers, glue })
}

/// Keeps the files of the later parts, and says what each became. What parts after the second share among themselves is
/// many files of some hundred bytes, which become one (`src/glue/parts.js`).
fn later(
    parts: &[Part],
    assets: &Path,
    small: &dyn Fn(&str) -> Result<Vec<u8>>,
) -> Result<BTreeMap<String, Kept>> {
    let common = link::common(parts);
    let modules = common.iter().map(|file| small(file)).collect::<Result<Vec<_>>>()?;
    let bundle = keep(&sections::bundle("part", &modules), assets, COMMON)?;
    let mut later: BTreeMap<_, _> = common.iter().map(|file| ((*file).to_owned(), bundle.clone())).collect();
    for file in parts.iter().flat_map(|part| &part.files) {
        if !later.contains_key(file) {
            later.insert(file.clone(), keep(&small(file)?, assets, ending(file)?)?);
        }
    }
    Ok(later)
}

/// How the name of a file of the cut program ends when it is published.
fn ending(file: &str) -> Result<&'static str> {
    if file.starts_with(CHUNK) {
        return Ok(SHARED);
    }
    let own = file.strip_prefix("split");
    let known = LATER.iter().map(|(ending, _)| *ending).find(|ending| own == Some(*ending));
    match known {
        _ if file == "split_pages.wasm" => Ok(PART),
        Some(ending) => Ok(ending),
        None => bail!("the program is cut at {file}, for which there is no name in tools/xtask/src/dist"),
    }
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

/// Our own parts of the glue. `later` says what the files of the cut program became.
fn own(root: &Root, parts: &[Part], later: &BTreeMap<String, Kept>) -> Result<Own> {
    let source = |name: &str| read(&root.join("src/glue").join(name));
    let kept = |part: &Part| {
        let mut files: Vec<&Kept> = Vec::new();
        for file in &part.files {
            let kept = later.get(file).context("a part is not kept")?;
            if !files.iter().any(|known| known.name == kept.name) {
                files.push(kept);
            }
        }
        Ok((part.loader.clone(), files))
    };
    let parts = parts.iter().map(kept).collect::<Result<Vec<_>>>()?;
    let parts = manifest::parts(&source("parts.js")?, &parts).context("parts.js")?;
    Ok(Own { guard: source("guard.js")?, core: source("core.js")?, parts })
}
