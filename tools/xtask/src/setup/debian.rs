//! The fallback where rustup cannot download the wasm32 target: Debian's compiler and its sources of the standard library,
//! from which the library is built once.
//!
//! The result is kept in the cache under the version of the package, because a library serves only the compiler that made
//! it, and Debian's changes with its updates.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::{
    apt,
    toolchain::{DEBIANS_CARGO, DEBIANS_PROGRAMS, TARGET, Toolchain, forget_rustup, has_std},
};
use crate::{paths::Cache, run};

const RUSTC: &str = "/usr/bin/rustc";

const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];

/// The compiler with its library, if both are there and belong together.
pub fn ready(cache: &Cache) -> Option<Toolchain> {
    let sysroot = sysroot(cache).ok()?;
    if !has_std(&libraries(&sysroot)) {
        return None;
    }
    let linker = linker()?;
    Some(Toolchain::Debian { sysroot, linker })
}

/// Installs the packages and builds the library.
pub fn make(cache: &Cache) -> Result<Toolchain> {
    if !packages_are_installed() {
        apt::install(&PACKAGES)
            .context("neither rustup nor Debian's packages gave a compiler for wasm32; with rustup it would be: rustup target add wasm32-unknown-unknown")?;
    }
    let linker = match linker() {
        Some(linker) => linker,
        None => install_linker()?,
    };
    let sysroot = sysroot(cache)?;
    build_std(cache, &sysroot, &linker)?;
    Ok(Toolchain::Debian { sysroot, linker })
}

fn packages_are_installed() -> bool {
    PACKAGES.iter().all(|package| package_version(package).is_ok())
}

fn package_version(package: &str) -> Result<String> {
    let shown = run::output(Command::new("dpkg-query").args([
        "--show",
        "--showformat=${db:Status-Status} ${Version}",
        package,
    ]))?;
    match shown.strip_prefix("installed ") {
        Some(version) => Ok(version.trim().to_owned()),
        None => bail!("{package} is not installed; install it: {}", apt::by_hand(&[package])),
    }
}

/// Where the library for the installed version of the compiler is, or is to be.
fn sysroot(cache: &Cache) -> Result<PathBuf> {
    let version = package_version("rustc-web")?;
    let safe: String =
        version.chars().map(|c| if c.is_ascii_alphanumeric() || ".+-~".contains(c) { c } else { '_' }).collect();
    Ok(cache.tool("wasm32-std", &safe))
}

fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib").join("rustlib").join(TARGET).join("lib")
}

/// rustup's own linker, otherwise LLVM's of the same version as the compiler. Debian's rustc comes without one.
fn linker() -> Option<PathBuf> {
    rustups_linker().or_else(|| run::find(&format!("wasm-ld-{}", llvm_major().ok()?)))
}

fn rustups_linker() -> Option<PathBuf> {
    let sysroot = run::output(Command::new("rustc").args(["--print", "sysroot"])).ok()?;
    let hosts = Path::new(sysroot.trim()).join("lib").join("rustlib");
    hosts
        .read_dir()
        .ok()?
        .flatten()
        .map(|host| host.path().join("bin").join("rust-lld"))
        .find(|linker| linker.is_file())
}

fn install_linker() -> Result<PathBuf> {
    let package = format!("lld-{}", llvm_major()?);
    apt::install(&[&package])
        .with_context(|| format!("a linker for wasm32 is missing and {package} could not be installed"))?;
    linker().with_context(|| format!("{package} is installed but has no wasm-ld"))
}

fn llvm_major() -> Result<String> {
    let text = run::output(Command::new(RUSTC).arg("-vV"))?;
    let version =
        text.lines().find_map(|line| line.strip_prefix("LLVM version: ")).context("rustc does not name its LLVM")?;
    Ok(version.split('.').next().unwrap_or(version).to_owned())
}

/// Builds an empty crate together with the library, and keeps the library.
fn build_std(cache: &Cache, sysroot: &Path, linker: &Path) -> Result<()> {
    let workshop = cache.tool(".building-wasm32", "std");
    remove(&workshop)?;
    write_empty_crate(&workshop)?;
    let mut cargo = Command::new(DEBIANS_CARGO);
    forget_rustup(&mut cargo);
    cargo
        .current_dir(&workshop)
        .env("PATH", run::path_with(&[DEBIANS_PROGRAMS.into()])?)
        // The sources are those of this very compiler, so its unstable switches are safe here.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", workshop.join("target"))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Cembed-bitcode=yes")
        .args([
            "build",
            "--release",
            "--target",
            TARGET,
            "-Zbuild-std=std,panic_abort",
            "-Zbuild-std-features=optimize_for_size",
        ]);
    run::run(&mut cargo)?;
    let made = workshop.join("sysroot");
    keep_libraries(&workshop.join("target").join(TARGET).join("release").join("deps"), &libraries(&made))?;
    try_out(&made, linker, &workshop)?;
    remove(sysroot)?;
    fs::rename(&made, sysroot)?;
    remove(&workshop)
}

fn write_empty_crate(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n\
                    [profile.release]\nopt-level = \"z\"\ncodegen-units = 1\npanic = \"abort\"\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src").join("lib.rs"), "#![no_std]\n")?;
    Ok(())
}

fn keep_libraries(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in from.read_dir().with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(OsStr::to_str) else { continue };
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// A library that cannot be linked must not be kept.
fn try_out(sysroot: &Path, linker: &Path, workshop: &Path) -> Result<()> {
    let source = workshop.join("try.rs");
    fs::write(&source, "fn main() { println!(\"{:?}\", std::collections::HashMap::<String, u8>::new()); }\n")?;
    let mut rustc = Command::new(RUSTC);
    forget_rustup(&mut rustc);
    rustc.args(["--target", TARGET, "-Cpanic=abort", "--sysroot"]).arg(sysroot);
    rustc.arg(format!("-Clinker={}", linker.display())).arg("-o").arg(workshop.join("try.wasm")).arg(&source);
    run::output(&mut rustc).map(drop).context("the standard library that was built for wasm32 does not work")
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
