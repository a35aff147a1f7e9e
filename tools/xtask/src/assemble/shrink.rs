//! Making WebAssembly small, with wasm-opt.

use std::{fs, path::Path};

use std::process::Command;

use anyhow::{Context, Result};

use crate::{profile::Profile, run, setup::Finishers};

/// Small. What rustc made of loops and branches is taken apart and put together anew before, which compresses better, and
/// a function with one caller is merged into it only up to this size (`-ocimfs`), because larger ones compress better apart
/// (docs/decisions/0024-what-helped-the-size.md).
const SMALL: [&str; 7] =
    ["--flatten", "--rereloop", "--simplify-locals-notee-nostructure", "-Oz", "-Oz", "-ocimfs", "30"];

/// What is loaded by nobody who looks for help is made small in a quarter of the time.
const QUICK: [&str; 1] = ["-Oz"];

/// How much time is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    Thorough,
    Quick,
}

/// The features that rustc's target has by default. wasm-opt has to be told, because the section that lists them was
/// removed.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The same program in fewer bytes if it is to be published; a build for trying out stays as it is.
pub fn shrink(tools: &Finishers, profile: Profile, module: Vec<u8>, workshop: &Path, pace: Pace) -> Result<Vec<u8>> {
    if profile == Profile::Dev {
        return Ok(module);
    }
    let file = workshop.join("module.wasm");
    fs::write(&file, module)?;
    let mut command = Command::new(&tools.wasm_opt);
    match pace {
        Pace::Thorough => command.args(SMALL),
        Pace::Quick => command.args(QUICK),
    };
    command.args(FEATURES).arg(&file).arg("-o").arg(&file);
    run::output(&mut command).context("wasm-opt cannot make the program small")?;
    Ok(fs::read(file)?)
}
