//! Trunk, wasm-bindgen, wasm-split, geckodriver, cargo-deny and cargo-cyclonedx: built by `cargo install` into the cache.
//!
//! Each tool is built in a folder of its own and moved into place when it is whole, so
//! that an interrupted build never looks finished. What an interrupted one leaves shortens the next.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use super::{ready_program, version};
use crate::{
    paths::{Cache, Root},
    progress::Progress,
    run,
};

const TRUNK: &str = "0.21.14";
/// It must fit the macros of Leptos (`wasm_split_helpers` in Cargo.lock).
const WASM_SPLIT: &str = "0.2.4";
const GECKODRIVER: &str = "0.37.1";
const CARGO_DENY: &str = "0.20.2";
const CARGO_CYCLONEDX: &str = "0.5.9";

/// Trunk compiles the widget and runs wasm-bindgen and wasm-opt on it.
pub fn trunk(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        // Its default features are TLS for downloads, which it does not need here. Unoptimised it builds in less than half
        // the time and runs as quickly.
        options: &["--locked", "--no-default-features", "--debug"],
        duration: "3 minutes",
    };
    tool.ensure(cache, progress)
}

/// wasm-bindgen's tool must be of the version of its library, which `Cargo.lock` names.
pub fn wasm_bindgen(root: &Root, cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let lock = root.join("Cargo.lock");
    let text = fs::read_to_string(&lock).context("there is no Cargo.lock; make it: cargo generate-lockfile")?;
    let tool = CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: version::locked(&text, "wasm-bindgen")?,
        // Not `--locked`: its lock file may name crates that have since been withdrawn.
        options: &["--bin", "wasm-bindgen"],
        duration: "4 minutes",
    };
    tool.ensure(cache, progress)
}

/// wasm-split cuts the program in two.
pub fn wasm_split(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "wasm_split_cli_support",
        program: "wasm-split-cli",
        version: WASM_SPLIT.to_owned(),
        options: &["--locked", "--features", "build-binary"],
        duration: "2 minutes",
    };
    tool.ensure(cache, progress)
}

/// geckodriver lets the tests drive Firefox. Neither Debian nor npm has it as a program that runs.
pub fn geckodriver(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER.to_owned(),
        options: &["--locked", "--debug"],
        duration: "3 minutes",
    };
    tool.ensure(cache, progress)
}

/// cargo-deny looks at the licences, the known weaknesses and the sources of dependencies (.cargo/deny.toml).
pub fn cargo_deny(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: CARGO_DENY.to_owned(),
        // Unoptimised it builds in a third of the time and needs less than a second for all it is asked here.
        options: &["--locked", "--debug"],
        duration: "a minute",
    };
    tool.ensure(cache, progress)
}

/// cargo-cyclonedx lists what a release is made of.
pub fn cargo_cyclonedx(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "cargo-cyclonedx",
        program: "cargo-cyclonedx",
        version: CARGO_CYCLONEDX.to_owned(),
        options: &["--locked", "--debug"],
        duration: "2 minutes",
    };
    tool.ensure(cache, progress)
}

struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: String,
    options: &'static [&'static str],
    duration: &'static str,
}

impl CargoTool {
    fn ensure(&self, cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
        progress.step(&format!("{} {}", self.program, self.version));
        let _lock = cache.lock(self.program)?;
        let folder = cache.tool(self.program, &self.version);
        let program = folder.join("bin").join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        if let Some((program, how)) = ready_program(self.program, &self.version, &program) {
            progress.ready(how);
            return Ok(program);
        }
        progress.working(&format!("building it, about {} on two cores", self.duration));
        self.install(cache).with_context(|| self.mend())?;
        Ok(program)
    }

    fn install(&self, cache: &Cache) -> Result<()> {
        let workshop = cache.tool(&format!(".building-{}", self.program), &self.version);
        let made = workshop.join("made");
        fs::create_dir_all(&workshop)?;
        let mut command = run::cargo();
        command
            .current_dir(&workshop)
            .env("CARGO_TARGET_DIR", workshop.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            // cargo would otherwise advise to put the workshop on the PATH.
            .env("PATH", run::path_with(&[made.join("bin")])?)
            .args(["install", self.package, "--version", &self.version, "--force", "--no-track"])
            .args(self.options)
            .arg("--root")
            .arg(&made);
        run::run(&mut command)?;
        let folder = cache.tool(self.program, &self.version);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::rename(&made, &folder)?;
        fs::remove_dir_all(&workshop).context("the tool is installed, but its workshop cannot be removed")
    }

    fn mend(&self) -> String {
        format!(
            "{} {} is needed and could not be built; put it on the PATH yourself:\n  cargo install {} --version {}\n",
            self.program, self.version, self.package, self.version
        )
    }
}
