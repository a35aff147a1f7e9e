//! What needs no running: formatting, lints, and the tidy tests.

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::{
    count::{Count, Succeeded},
    paths::Root,
    profile::Profile,
    run,
    setup::{self, Need, Tools},
    steps::Steps,
};

/// Every member of the workspace but the widget, which is compiled for the browser. All features, so that the JSON Schema
/// of the feed is linted and tested too.
pub const EVERYTHING_NATIVE: [&str; 4] = ["--workspace", "--exclude", "service-finder", "--all-features"];

/// All of it, with a summary.
pub fn run(root: &Root) -> Result<ExitCode> {
    let mut steps = Steps::default();
    let tools = steps.run("set-up", || setup::run(root, Need::Build));
    lints(root, tools.as_ref(), &mut steps);
    steps.count("tidy tests", || {
        cargo_tests(run::cargo().current_dir(root.path()).args(["test", "--package", "xtask", "--test", "tidy"]))
    });
    Ok(steps.finish())
}

/// Formatting and lints; the widget's only when the set-up has succeeded.
pub fn lints(root: &Root, tools: Option<&Tools>, steps: &mut Steps) {
    steps.run("formatting", || run::run(in_root(root, run::cargo()).args(["fmt", "--all", "--check"])));
    steps.run("lints", || clippy(root, run::cargo(), &[&EVERYTHING_NATIVE[..], &["--all-targets"]].concat()));
    let widget = "lints of the widget";
    match tools {
        Some(tools) => {
            // The compiler that builds the widget also lints it: another has no library for wasm32.
            // The library for authors is to run in a browser too.
            let packages = ["service-finder", "service-finder-readers", "service-finder-authoring"];
            let packages = packages.map(|package| ["--package", package]).concat();
            let arguments = [&packages[..], &["--lib", "--bins", "--target", "wasm32-unknown-unknown"]].concat();
            steps.run(widget, || clippy(root, tools.wasm_cargo(Profile::Dev)?, &arguments));
        }
        None => steps.leave_out(widget, "the set-up has failed"),
    }
}

/// Runs `cargo test` and counts what it ran.
pub fn cargo_tests(command: &mut Command) -> Result<Count> {
    let heard = run::hear(command)?;
    Ok(Count::of_cargo(&heard.text).or_one_failed(Succeeded::from(heard.succeeded)))
}

fn clippy(root: &Root, cargo: Command, arguments: &[&str]) -> Result<()> {
    run::run(in_root(root, cargo).arg("clippy").args(arguments).args(["--", "-D", "warnings"]))
}

fn in_root(root: &Root, mut command: Command) -> Command {
    command.current_dir(root.path());
    command
}
