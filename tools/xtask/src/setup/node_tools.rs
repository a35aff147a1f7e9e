//! What runs on Node: wasm-opt, the minifier, and the packages of the browser tests.
//!
//! Node itself is not installed: it is too much of the user's own system for that.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::{ready_program, version};
use crate::{
    paths::{Cache, Root},
    progress::Progress,
    run,
};

const OLDEST_NODE: u32 = 20;

const WASM_OPT: NpmTool = NpmTool { package: "binaryen", version: "132.0.0", program: "wasm-opt", says: "132" };
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

/// The packages of the browser tests, exactly as their lock file has them.
pub fn browser_test_packages(root: &Root, progress: &mut Progress) -> Result<()> {
    progress.step("packages of the browser tests");
    let folder = root.browser_tests();
    let Ok(lock) = fs::read_to_string(folder.join("package-lock.json")) else {
        progress.ready("there is no e2e/package-lock.json");
        return Ok(());
    };
    let installed = folder.join("node_modules").join(".installed-lock.json");
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == lock) {
        progress.ready("as in e2e/package-lock.json");
        return Ok(());
    }
    progress.working("npm ci, a few seconds");
    let mut command = run::node_program("npm");
    // The tests use a Chromium of the system; Playwright's own would be another 150 MB.
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder);
    run::run(&mut command)
        .context("the packages of the browser tests could not be installed; try it yourself:\n  cd e2e && npm ci\n")?;
    // Written last, so that an interrupted `npm ci` is done again.
    fs::write(&installed, lock)?;
    Ok(())
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
        if let Some((program, how)) = ready_program(self.program, self.says, &self.path(cache)) {
            progress.ready(how);
            return Ok(program);
        }
        progress.working(&format!("npm install {}@{}, a few seconds", self.package, self.version));
        self.install(cache).with_context(|| {
            format!(
                "{} {} is needed and could not be installed; put it on the PATH yourself:\n  npm install --global {}@{}\n",
                self.program, self.says, self.package, self.version
            )
        })?;
        Ok(self.path(cache))
    }

    fn install(&self, cache: &Cache) -> Result<()> {
        let workshop = cache.tool(&format!(".installing-{}", self.package), self.version);
        remove(&workshop)?;
        fs::create_dir_all(&workshop)?;
        // Without a manifest here, npm would install into a parent folder that has one.
        fs::write(workshop.join("package.json"), "{\"private\": true}\n")?;
        let mut command = run::node_program("npm");
        command
            .current_dir(&workshop)
            .args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"])
            .arg(format!("{}@{}", self.package, self.version));
        run::run(&mut command)?;
        let folder = cache.tool(self.package, self.version);
        remove(&folder)?;
        fs::rename(&workshop, &folder)?;
        Ok(())
    }

    fn path(&self, cache: &Cache) -> PathBuf {
        let folder = cache.tool(self.package, self.version);
        let file = if cfg!(windows) { format!("{}.cmd", self.program) } else { self.program.to_owned() };
        folder.join("node_modules").join(".bin").join(file)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
