//! A compiler that can build for wasm32: which one it is, and how it is chosen.
//!
//! The ordinary one is the user's own compiler with rustup's target. Where rustup cannot download the target, `debian`
//! makes the other one.

use std::{env, path::Path, process::Command};

use anyhow::{Result, bail};

use super::{
    apt, debian,
    toolchain::{TARGET, Toolchain, has_std},
};
use crate::{paths::Cache, progress::Progress, run};

/// Names one way and skips the other: `rustup` or `debian`.
const CHOICE: &str = "SERVICE_FINDER_WASM32";

/// Finds the target, or adds it with rustup, or builds it with Debian's compiler.
pub fn ensure(cache: &Cache, progress: &mut Progress) -> Result<Toolchain> {
    progress.step(TARGET);
    let _lock = cache.lock(TARGET)?;
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
