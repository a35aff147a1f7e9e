//! Formatting and lints of every package, among them the fuzz targets, which are a workspace of their own.

use std::process::Command;

use anyhow::Result;

use crate::{paths::Root, profile::Profile, run, setup::Checkers, steps::Steps};

const TARGET: &str = "wasm32-unknown-unknown";

/// What is compiled for the browser beside the widget. The library for authors is to run there too.
const FOR_THE_BROWSER: [&str; 5] = [
    "service-finder-readers",
    "service-finder-authoring",
    "service-finder-bench",
    "service-finder-workshop-page",
    "service-finder-workshop-worker",
];

/// The library of the fuzzer is not linked by a lint, so it need not be compiled: that takes a C++ compiler.
const NO_LIBFUZZER: (&str, &str) = ("CUSTOM_LIBFUZZER_PATH", "/not-linked/libfuzzer.a");

pub fn formatting(root: &Root, steps: &mut Steps) {
    steps.run("formatting", || {
        run::run(in_root(root, run::cargo()).args(["fmt", "--all", "--check"]))?;
        run::run(run::cargo().current_dir(root.fuzz()).args(["fmt", "--check"]))
    });
}

pub fn native(root: &Root, steps: &mut Steps) {
    steps.run("lints", || {
        clippy(
            in_root(root, run::cargo()),
            &["--workspace", "--exclude", "service-finder", "--all-targets", "--all-features"],
        )
    });
    steps.run("lints of the fuzz targets", || {
        let mut cargo = run::cargo();
        cargo.current_dir(root.fuzz()).env(NO_LIBFUZZER.0, NO_LIBFUZZER.1).env("CARGO_TARGET_DIR", root.target());
        clippy(cargo, &["--all-targets", "--all-features", "--locked"])
    });
}

/// The compiler that builds the widget also lints it: another may have no library for wasm32.
pub fn widget(root: &Root, checkers: &Checkers, steps: &mut Steps) {
    let clippy = |arguments: &[&str]| {
        let cargo = checkers.toolchain.wasm_cargo(Profile::Dev)?;
        clippy(in_root(root, cargo), &[&["--target", TARGET], arguments].concat())
    };
    steps.run("lints of the widget", || {
        clippy(&["--package", "service-finder", "--lib", "--bins", "--tests"])?;
        // Their tests are for this machine, and so is much of what these need.
        let packages = FOR_THE_BROWSER.map(|package| ["--package", package]).concat();
        clippy(&[&packages[..], &["--lib", "--bins"]].concat())
    });
}

fn clippy(mut cargo: Command, arguments: &[&str]) -> Result<()> {
    run::run(cargo.arg("clippy").args(arguments).args(["--", "-D", "warnings"]))
}

fn in_root(root: &Root, mut command: Command) -> Command {
    command.current_dir(root.path());
    command
}
