//! A compiler that can build for wasm32: which one it is, and how it is chosen.
//!
//! The user's own compiler with rustup's target is the ordinary way. Where rustup
//! cannot download the target, `debian` makes the other one.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::{apt, debian};
use crate::{build::Profile, paths::Cache, progress::Progress, run};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Names one way and skips the other: `rustup` or `debian`.
const CHOICE: &str = "SERVICE_FINDER_WASM32";

/// How a published build differs, beside the profile of Cargo.toml. The standard library is compiled anew: for size,
/// without the texts of panics and without the places they name, and so that a panic traps at once. It takes 30 kB
/// (brotli) off the program. These switches are unstable, which the variable `RUSTC_BOOTSTRAP` allows in a stable
/// compiler; a nightly one would be another 300 MB to fetch, and another one every night.
const PUBLISHED: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (FLAGS, "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort"),
];

/// cargo adds this variable to the flags of .cargo/config.toml, and splits it at spaces.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The compiler for wasm32.
pub enum Toolchain {
    /// The one that cargo uses anyway, with the sources of its standard library.
    Own,
    /// Debian's, with a standard library for wasm32 in the cache.
    Debian { sysroot: PathBuf, linker: PathBuf },
}

/// Finds the target, or adds it with rustup, or builds it with Debian's compiler.
pub fn ensure(cache: &Cache, progress: &mut Progress) -> Result<Toolchain> {
    progress.step(TARGET);
    let choice = env::var(CHOICE).unwrap_or_default();
    if choice != "debian" {
        if own_compiler_has(Part::Target) && own_compiler_has(Part::Sources) {
            progress.ready("in the Rust toolchain");
            return Ok(Toolchain::Own);
        }
        if let Some(toolchain) = debian::ready(cache).filter(|_| choice != "rustup") {
            progress.ready("with Debian's compiler");
            return Ok(toolchain);
        }
        if run::find("rustup").is_some() {
            progress.working("rustup target add and rustup component add, a few seconds");
            let added = run::run(Command::new("rustup").args(["target", "add", TARGET]))
                .and_then(|()| run::run(Command::new("rustup").args(["component", "add", "rust-src"])));
            if added.is_ok() && own_compiler_has(Part::Target) && own_compiler_has(Part::Sources) {
                return Ok(Toolchain::Own);
            }
        }
        if choice == "rustup" || !apt::is_here() {
            bail!(
                "the target {TARGET} or the sources of the standard library are missing; install them:\n  rustup target add {TARGET}\n  rustup component add rust-src\nwithout rustup: install it from https://rustup.rs first"
            );
        }
    } else if let Some(toolchain) = debian::ready(cache) {
        progress.ready("with Debian's compiler");
        return Ok(toolchain);
    }
    progress.working("using Debian's compiler and building a standard library for it, about 2 minutes");
    debian::make(cache)
}

impl Toolchain {
    pub fn cargo(&self) -> Command {
        match self {
            Self::Own => run::cargo(),
            Self::Debian { .. } => Command::new(debian::CARGO),
        }
    }

    /// Makes a program that starts cargo start the right one, with `front` on the PATH.
    pub fn choose_for(&self, command: &mut Command, front: &[PathBuf], profile: Profile) -> Result<()> {
        let mut front = front.to_vec();
        let mut flags = String::new();
        if profile == Profile::Release {
            command.envs(PUBLISHED);
            flags.extend(PUBLISHED.iter().filter(|(name, _)| *name == FLAGS).map(|(_, flags)| *flags));
        }
        if let Self::Debian { sysroot, linker } = self {
            front.push(debian::PROGRAMS.into());
            debian::forget_rustup(command);
            let sysroot = sysroot.to_str().filter(|path| !path.contains(char::is_whitespace)).with_context(|| {
                format!(
                    "{} has a space in it; name another folder: export SERVICE_FINDER_CACHE=/some/folder",
                    sysroot.display()
                )
            })?;
            command
                .env(FLAGS, format!("{flags} --sysroot={sysroot}").trim())
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command.env("PATH", run::path_with(&front)?);
        Ok(())
    }
}

/// What a compiler needs for the widget beside itself.
#[derive(Clone, Copy)]
enum Part {
    /// The standard library for the target, for builds that are not published.
    Target,
    /// The sources of the standard library.
    Sources,
}

/// Whether the compiler has it, whoever installed it.
fn own_compiler_has(part: Part) -> bool {
    let asked = |arguments: &[&str]| run::output(Command::new("rustc").args(arguments)).ok();
    match part {
        Part::Target => asked(&["--print", "target-libdir", "--target", TARGET])
            .is_some_and(|folder| has_std(Path::new(folder.trim()))),
        Part::Sources => asked(&["--print", "sysroot"])
            .is_some_and(|folder| Path::new(folder.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()),
    }
}

/// Whether a folder of libraries holds the standard library.
pub fn has_std(folder: &Path) -> bool {
    let Ok(entries) = folder.read_dir() else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}
