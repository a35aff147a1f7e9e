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
mod toolchain;
pub mod version;
mod wasm_target;

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    paths::{Cache, Root},
    profile::Profile,
    progress::Progress,
    run,
};
use engines::Engines;
use toolchain::Toolchain;

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
    pub fn trunk(&self, profile: Profile) -> Result<Command> {
        let mut command = Command::new(&self.trunk);
        self.toolchain.choose_for(&mut command, &self.front, profile)?;
        Ok(command)
    }

    /// The cargo that can build for wasm32.
    pub fn wasm_cargo(&self, profile: Profile) -> Result<Command> {
        let mut command = self.toolchain.cargo();
        self.toolchain.choose_for(&mut command, &[], profile)?;
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
        Need::Build => 7,
        Need::Tests => 9 + engines::STEPS,
    });
    node_tools::check_node(&mut progress)?;
    let toolchain = wasm_target::ensure(&cache, &mut progress)?;
    let trunk = cargo_tools::trunk(&cache, &mut progress)?;
    let finishers = Finishers::ensure(root, &cache, &mut progress)?;
    let browsers = match need {
        Need::Build => None,
        Need::Tests => {
            node_tools::browser_test_packages(root, &mut progress)?;
            let chromium = chromium::ensure(&mut progress)?;
            Some(Browsers { chromium, engines: engines::ensure(&cache, &mut progress)? })
        }
    };
    let front = finishers.wasm_bindgen.parent().map(Path::to_owned).into_iter().collect();
    Ok(Tools { trunk, front, toolchain, browsers })
}

/// The programs that make of what cargo has compiled what is published: all that `assemble` needs of the set-up.
pub struct Finishers {
    pub wasm_split: PathBuf,
    pub wasm_bindgen: PathBuf,
    pub wasm_opt: PathBuf,
    pub minifier: PathBuf,
}

/// The same without the rest of the set-up, and without a word about what is ready.
pub fn finishers(root: &Root) -> Result<Finishers> {
    let cache = Cache::of_this_user()?;
    let _lock = lock(&cache)?;
    Finishers::ensure(root, &cache, &mut Progress::of_what_is_missing(4))
}

impl Finishers {
    fn ensure(root: &Root, cache: &Cache, progress: &mut Progress) -> Result<Self> {
        Ok(Self {
            wasm_split: cargo_tools::wasm_split(cache, progress)?,
            wasm_bindgen: cargo_tools::wasm_bindgen(root, cache, progress)?,
            wasm_opt: node_tools::wasm_opt(cache, progress)?,
            minifier: node_tools::minifier(cache, progress)?,
        })
    }
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
