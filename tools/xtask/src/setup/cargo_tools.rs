//! Trunk, wasm-bindgen, wasm-split, geckodriver, cargo-deny and cargo-cyclonedx: built by `cargo install` into the cache.
//!
//! Each tool is built in a folder of its own and moved into place when it is whole, so
//! that an interrupted build never looks finished. What an interrupted one leaves shortens the next.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

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

/// The hashes of the packages of what writes the files that are published. Those of all that they are built of are in their
/// own lock files. Whoever takes another version writes its hash, which the index of the registry names.
const HASHES: [(&str, &str); 2] = [
    ("trunk-0.21.14", "4f7fe1b23957a580be9a7a8b305c331b2977989f33695128d663380d09eaea37"),
    ("wasm_split_cli_support-0.2.4", "f6c1f994b196e31969f4cdbe37d051362659567efc0f5c90cb931a8a5cdc530f"),
];

/// Trunk compiles the widget and runs wasm-bindgen and wasm-opt on it.
pub fn trunk(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "trunk",
        source: Source::Held,
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
        source: Source::Folder(root.join("tools/xtask/wasm-bindgen")),
        program: "wasm-bindgen",
        version: version::locked(&text, "wasm-bindgen")?,
        options: &["--locked"],
        duration: "4 minutes",
    };
    tool.ensure(cache, progress)
}

/// wasm-split cuts the program in two.
pub fn wasm_split(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "wasm_split_cli_support",
        source: Source::Held,
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
        source: Source::Registry,
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
        source: Source::Registry,
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
        source: Source::Registry,
        program: "cargo-cyclonedx",
        version: CARGO_CYCLONEDX.to_owned(),
        options: &["--locked", "--debug"],
        duration: "2 minutes",
    };
    tool.ensure(cache, progress)
}

struct CargoTool {
    package: &'static str,
    source: Source,
    program: &'static str,
    version: String,
    options: &'static [&'static str],
    duration: &'static str,
}

/// Where a tool is built from.
enum Source {
    /// A folder of ours, whose lock file has the hashes of all packages.
    Folder(PathBuf),
    /// The registry, and the package is held to its hash in `HASHES`.
    Held,
    /// The registry. The tool writes nothing that is published.
    Registry,
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
            .args(["install", "--force", "--no-track"])
            .args(self.options)
            .arg("--root")
            .arg(&made);
        match &self.source {
            Source::Folder(folder) => command.arg("--path").arg(folder),
            Source::Held | Source::Registry => command.args([self.package, "--version", &self.version]),
        };
        run::run(&mut command)?;
        if matches!(self.source, Source::Held) {
            self.compare_hash()?;
        }
        let folder = cache.tool(self.program, &self.version);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::rename(&made, &folder)?;
        fs::remove_dir_all(&workshop).context("the tool is installed, but its workshop cannot be removed")
    }

    /// Fails where the package that it was built of is another one than the one that was looked at.
    fn compare_hash(&self) -> Result<()> {
        let name = format!("{}-{}", self.package, self.version);
        let expected = HASHES.iter().find(|(known, _)| *known == name).map(|(_, hash)| *hash);
        let expected =
            expected.with_context(|| format!("no hash of {name} in tools/xtask/src/setup/cargo_tools.rs"))?;
        let found = hex(&fs::read(downloaded(&name)?)?);
        ensure!(found == expected, "{name} has the hash {found} and not {expected}; do not use it");
        Ok(())
    }

    fn mend(&self) -> String {
        format!(
            "{} {} is needed and could not be built; put it on the PATH yourself:\n  cargo install {} --version {}\n",
            self.program, self.version, self.package, self.version
        )
    }
}

/// Where cargo keeps a package that it has downloaded.
fn downloaded(name: &str) -> Result<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("the system does not say where cargo lies")?;
    let registries = home.join("registry").join("cache");
    let mut found = fs::read_dir(&registries)
        .with_context(|| format!("cannot read {}", registries.display()))?
        .filter_map(|registry| Some(registry.ok()?.path().join(format!("{name}.crate"))));
    found.find(|path| path.is_file()).with_context(|| format!("cargo has not kept {name}"))
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_writes_published_files_has_a_hash_of_its_version() {
        let lock = fs::read_to_string(Root::of_this_checkout().unwrap().join("Cargo.lock")).unwrap();
        let wasm_bindgen = version::locked(&lock, "wasm-bindgen").unwrap();
        let named = [("trunk", TRUNK), ("wasm_split_cli_support", WASM_SPLIT)];
        for ((package, version), (name, hash)) in named.into_iter().zip(HASHES) {
            assert_eq!((format!("{package}-{version}").as_str(), hash.len()), (name, 64));
        }
        let of_tool = include_str!("../../wasm-bindgen/Cargo.lock");
        assert_eq!(version::locked(of_tool, "wasm-bindgen-cli").unwrap(), wasm_bindgen);
    }
}
