//! The compiler that builds for wasm32: how it is started, and with which switches.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{profile::Profile, run};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where Debian installs its compiler.
pub const DEBIANS_PROGRAMS: &str = "/usr/bin";
pub const DEBIANS_CARGO: &str = "/usr/bin/cargo";

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

impl Toolchain {
    fn cargo(&self) -> Command {
        match self {
            Self::Own => run::cargo(),
            Self::Debian { .. } => Command::new(DEBIANS_CARGO),
        }
    }

    /// The cargo that builds for wasm32.
    pub fn wasm_cargo(&self, profile: Profile) -> Result<Command> {
        let mut command = self.cargo();
        self.choose_for(&mut command, &[], profile)?;
        Ok(command)
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
            front.push(DEBIANS_PROGRAMS.into());
            forget_rustup(command);
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

/// Removes rustup's variables, which would make Debian's cargo use rustup's compiler.
pub fn forget_rustup(command: &mut Command) {
    for variable in
        ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "CARGO", "RUSTC", "RUSTDOC", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"]
    {
        command.env_remove(variable);
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
