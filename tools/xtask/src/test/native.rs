//! The tests that need no browser: those of every member of the workspace and those of the fuzz targets.

use std::{env, process::Command};

use super::fuzz;
use crate::{paths::Root, run, steps::Steps};

/// Where proptest reads what its random numbers begin with.
const PROPERTY_SEED: &str = "PROPTEST_RNG_SEED";

/// All features, so that the JSON Schema of the feed is tested too.
const EVERYTHING: [&str; 2] = ["--workspace", "--all-features"];

pub fn tests(root: &Root, steps: &mut Steps) {
    steps.run("compiling the tests", || run::run(cargo_test(root).arg("--no-run")));
    steps.count("tests of the crates and tools", || run::cargo_tests(cargo_test(root).arg("--no-fail-fast")));
    steps.count("short runs of the fuzz targets", || fuzz::run_counted(root));
}

/// Property tests try the same cases each time: a change is refused for what it does, not by chance. Other cases are
/// tried by `cargo test`, or with another `PROPTEST_RNG_SEED`.
fn cargo_test(root: &Root) -> Command {
    let mut command = run::cargo();
    command.current_dir(root.path()).arg("test").args(EVERYTHING);
    // A snapshot that is missing or different fails; `INSTA_UPDATE=always cargo test` writes it.
    command.env("INSTA_UPDATE", "no");
    if env::var_os(PROPERTY_SEED).is_none() {
        command.env(PROPERTY_SEED, "20260101");
    }
    command
}
