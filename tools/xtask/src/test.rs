//! Everything that must hold: checks, tests, the release build, its size, the browser.

use std::{
    env, fs,
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::Result;

use crate::{
    browser, build,
    check::{self, EVERYTHING_NATIVE, cargo_tests},
    dist, fuzz,
    paths::Root,
    profile::Profile,
    reliability::{self, Use},
    run,
    setup::{self, Need, Tools},
    size,
    steps::Steps,
};

/// Where proptest reads what its random numbers begin with.
const PROPERTY_SEED: &str = "PROPTEST_RNG_SEED";

/// All steps, with `N passed, N failed` as the last line.
pub fn run(root: &Root, reliability: Use) -> Result<ExitCode> {
    let mut steps = Steps::default();
    let tools = steps.run("set-up", || setup::run(root, Need::Tests));
    check::lints(root, tools.as_ref(), &mut steps);
    native_tests(root, &mut steps);
    match &tools {
        Some(tools) => built_tests(root, tools, reliability, &mut steps),
        None => steps.leave_out("build, size and browser tests", "the set-up has failed"),
    }
    Ok(steps.finish())
}

fn native_tests(root: &Root, steps: &mut Steps) {
    steps.count("tests of the crates and tools", || cargo_tests(test(root).args(EVERYTHING_NATIVE)));
    if has_tests(&root.join("src")) {
        steps.count("tests of the widget's own code", || {
            cargo_tests(test(root).args(["--package", "service-finder", "--lib"]))
        });
    }
    steps.count("short runs of the fuzz targets", || fuzz::run_counted(root));
}

fn built_tests(root: &Root, tools: &Tools, reliability: Use, steps: &mut Steps) {
    let built = steps.run("release build", || build::run(root, tools, Profile::Release));
    if built.is_none() {
        steps.leave_out("size and browser tests", "the build has failed");
        return;
    }
    steps.run("contents of dist/", || dist::check(&root.dist()));
    steps.run("size", || size::run(root));
    if browser::has_tests(root) {
        steps.count("browser tests", || browser::run_counted(root, tools));
        steps.run("docs/reliability.md", || reliability::run(root, reliability));
        for (engine, why) in tools.browsers().into_iter().flat_map(|browsers| &browsers.engines.missing) {
            steps.skip(engine, why);
        }
    }
}

/// Property tests try the same cases each time: a change is refused for what it does, not for the dice. Other cases are
/// tried by `cargo test`, or with another `PROPTEST_RNG_SEED`.
fn test(root: &Root) -> Command {
    let mut command = run::cargo();
    command.current_dir(root.path()).args(["test", "--no-fail-fast"]);
    if env::var_os(PROPERTY_SEED).is_none() {
        command.env(PROPERTY_SEED, "20260101");
    }
    command
}

/// Whether any Rust file below a folder has a test: compiling the browser crates for this
/// machine takes minutes and is not done for nothing.
fn has_tests(folder: &Path) -> bool {
    let Ok(entries) = folder.read_dir() else { return false };
    entries.flatten().map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            has_tests(&path)
        } else {
            path.extension().is_some_and(|ending| ending == "rs")
                && fs::read_to_string(&path).is_ok_and(|text| text.contains("#[test]"))
        }
    })
}
