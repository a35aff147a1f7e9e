//! A compiler that can build for wasm32: which one it is, and how it is chosen.
//!
//! The user's own compiler with rustup's target is the ordinary way. Where rustup
//! cannot download the target, `debian` makes the other one.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{apt, debian};
use crate::paths::Cache;
use crate::progress::Progress;
use crate::run;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Names one way and skips the other: `rustup` or `debian`.
const CHOICE: &str = "SERVICE_FINDER_WASM32";

/// The compiler for wasm32.
pub enum Toolchain {
    /// The one that cargo uses anyway.
    Own,
    /// Debian's, with a standard library for wasm32 in the cache.
    Debian { sysroot: PathBuf, linker: PathBuf },
}

/// Finds the target, or adds it with rustup, or builds it with Debian's compiler.
pub fn ensure(cache: &Cache, progress: &mut Progress) -> Result<Toolchain> {
    progress.step(TARGET);
    let choice = env::var(CHOICE).unwrap_or_default();
    if choice != "debian" {
        if own_compiler_has_it() {
            progress.ready("in the Rust toolchain");
            return Ok(Toolchain::Own);
        }
        if let Some(toolchain) = debian::ready(cache).filter(|_| choice != "rustup") {
            progress.ready("with Debian's compiler");
            return Ok(toolchain);
        }
        if run::find("rustup").is_some() {
            progress.working("rustup target add, a few seconds");
            if run::run(Command::new("rustup").args(["target", "add", TARGET])).is_ok() && own_compiler_has_it() {
                return Ok(Toolchain::Own);
            }
        }
        if choice == "rustup" || !apt::is_here() {
            bail!(
                "the target {TARGET} is missing; install it:\n  rustup target add {TARGET}\nwithout rustup: install it from https://rustup.rs first"
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
    pub fn choose_for(&self, command: &mut Command, front: &[PathBuf]) -> Result<()> {
        let mut front = front.to_vec();
        if let Self::Debian { sysroot, linker } = self {
            front.push(debian::PROGRAMS.into());
            debian::forget_rustup(command);
            // cargo adds this variable to the flags of .cargo/config.toml, and splits it at spaces.
            let sysroot = sysroot.to_str().filter(|path| !path.contains(char::is_whitespace)).with_context(|| {
                format!(
                    "{} has a space in it; name another folder: export SERVICE_FINDER_CACHE=/some/folder",
                    sysroot.display()
                )
            })?;
            command
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("--sysroot={sysroot}"))
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command.env("PATH", run::path_with(&front)?);
        Ok(())
    }
}

/// Whether the compiler has a standard library for the target, whoever installed it.
fn own_compiler_has_it() -> bool {
    run::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|folder| has_std(Path::new(folder.trim())))
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
