//! The set-up: what the other commands need, in which order it is made ready, and how
//! the programs that need it are started.
//!
//! How each thing is found or installed is known to the module of that thing. Every
//! step is quick when there is nothing to do, and says what would mend it when it fails.

mod apt;
mod cargo_tools;
mod chromium;
mod debian;
mod engines;
pub mod node_tools;
pub mod version;
mod wasm_target;

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::paths::{Cache, Root};
use crate::progress::Progress;
use crate::run;
use engines::Engines;
use wasm_target::Toolchain;

/// How much is to be made ready.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// What writes `dist/`.
    Build,
    /// The same, and what runs the browser tests.
    Tests,
}

/// The tools that are ready, and how to start programs that use them.
pub struct Tools {
    trunk: PathBuf,
    /// Folders of programs that Trunk looks for on the PATH.
    front: Vec<PathBuf>,
    toolchain: Toolchain,
    browsers: Option<Browsers>,
}

/// What the browser tests run in.
pub struct Browsers {
    pub chromium: PathBuf,
    pub engines: Engines,
}

impl Tools {
    /// Trunk, with everything it looks for within reach.
    pub fn trunk(&self) -> Result<Command> {
        let mut command = Command::new(&self.trunk);
        self.toolchain.choose_for(&mut command, &self.front)?;
        Ok(command)
    }

    /// The cargo that can build for wasm32.
    pub fn wasm_cargo(&self) -> Result<Command> {
        let mut command = self.toolchain.cargo();
        self.toolchain.choose_for(&mut command, &[])?;
        Ok(command)
    }

    /// What the browser tests run in; there is nothing when only a build was asked for.
    pub fn browsers(&self) -> Option<&Browsers> {
        self.browsers.as_ref()
    }
}

/// Makes ready what is needed. A second run at the same time waits for the first.
pub fn run(root: &Root, need: Need) -> Result<Tools> {
    let cache = Cache::of_this_user()?;
    let _lock = lock(&cache)?;
    let mut progress = Progress::new(match need {
        Need::Build => 6,
        Need::Tests => 8 + engines::STEPS,
    });
    node_tools::check_node(&mut progress)?;
    let toolchain = wasm_target::ensure(&cache, &mut progress)?;
    let wasm_bindgen = cargo_tools::wasm_bindgen(root, &cache, &mut progress)?;
    let trunk = cargo_tools::trunk(&cache, &mut progress)?;
    let wasm_opt = node_tools::wasm_opt(&cache, &mut progress)?;
    node_tools::minifier(&cache, &mut progress)?;
    let browsers = match need {
        Need::Build => None,
        Need::Tests => {
            node_tools::browser_test_packages(root, &mut progress)?;
            let chromium = chromium::ensure(&mut progress)?;
            Some(Browsers { chromium, engines: engines::ensure(&cache, &mut progress)? })
        }
    };
    let front =
        [&wasm_bindgen, &wasm_opt].into_iter().filter_map(|program| program.parent().map(Path::to_owned)).collect();
    Ok(Tools { trunk, front, toolchain, browsers })
}

/// The program that makes JavaScript small: the one thing `assemble` needs from the set-up.
pub fn minifier() -> Result<PathBuf> {
    let cache = Cache::of_this_user()?;
    if let Some(program) = node_tools::ready_minifier(&cache) {
        return Ok(program);
    }
    let _lock = lock(&cache)?;
    node_tools::minifier(&cache, &mut Progress::new(1))
}

/// Two set-ups at once would install the same thing twice, one over the other.
fn lock(cache: &Cache) -> Result<File> {
    fs::create_dir_all(cache.tools()).with_context(|| {
        format!(
            "cannot make the cache folder {}; name another: export SERVICE_FINDER_CACHE=/some/folder",
            cache.path().display()
        )
    })?;
    let file = File::create(cache.path().join("lock"))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("another set-up is running; this one goes on when it is done");
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error).context("cannot lock the cache folder"),
    }
    Ok(file)
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
