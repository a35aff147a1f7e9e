//! Starting Playwright: what the browser tests are told, and what they report.
//!
//! Playwright runs all of them, and drives Chromium; in the other engines it is the tests that drive the browser. The
//! tests start their own servers, through `XTASK_BIN static`, and the preview of feeds, `SERVICE_FEED_BIN serve`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    build,
    count::{Count, Succeeded},
    paths::Root,
    profile::Profile,
    progress::Shown,
    run,
    setup::{self, Browsers},
};

/// How much is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What is tested before every change.
    Ordinary,
    /// Also what takes long and rarely breaks: before a version is published. Browser tests of this kind have
    /// `@release` in their title.
    Release,
}

/// Builds, then runs Playwright with these arguments.
pub fn run_alone(root: &Root, arguments: &[String]) -> Result<()> {
    build::run(root, &setup::builders(root)?, Profile::Release)?;
    let browsers = setup::browsers(root, Shown::All)?;
    run::run(run::cargo().current_dir(root.path()).args(["build", "--quiet", "--package", "service-feed"]))?;
    run::run(playwright(root, &browsers).args(arguments))
}

/// Runs the tests on the `dist/` and with the tool for feeds that are there, and counts them.
pub fn run_counted(root: &Root, browsers: &Browsers, extent: Extent) -> Result<Count> {
    let report = report(root);
    // An old one must not be taken for a new one.
    fs::create_dir_all(root.notes())?;
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = playwright(root, browsers);
    command
        .args(["--project=cases", "--reporter=list,json"])
        .args(browsers.engines.projects().map(|project| format!("--project={project}")))
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    match extent {
        Extent::Ordinary => {
            command.arg("--grep-invert=@release");
        }
        Extent::Release => {}
    }
    let heard = run::hear(&mut command)?;
    let text = fs::read_to_string(&report).context("Playwright has left no report; what is wrong stands above")?;
    Ok(Count::of_playwright(&text)?.or_one_failed(Succeeded::from(heard.succeeded)))
}

/// Runs the tests of what others build with the npm package, in a folder where that was built, and counts them.
pub fn run_packaged(root: &Root, browsers: &Browsers, folder: &Path) -> Result<Count> {
    let report = root.notes().join("playwright-packaged.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = playwright(root, browsers);
    command.args(["--project=packaged", "--reporter=list,json"]);
    command.env("PACKAGED", folder).env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    let heard = run::hear(&mut command)?;
    let text = fs::read_to_string(&report).context("Playwright has left no report; what is wrong stands above")?;
    Ok(Count::of_playwright(&text)?.or_one_failed(Succeeded::from(heard.succeeded)))
}

/// Holds the browser tests to their types. Playwright itself only strips them.
pub fn types(root: &Root) -> Result<()> {
    run::run(run::node_program("npx").current_dir(root.browser_tests()).args(["--no-install", "tsc", "--project", "."]))
}

/// Playwright with all that its tests are told.
pub fn playwright(root: &Root, browsers: &Browsers) -> Command {
    let mut command = run::node_program("npx");
    command
        .current_dir(root.browser_tests())
        .args(["--no-install", "playwright", "test"])
        .env("XTASK_BIN", root.program())
        .env("SERVICE_FEED_BIN", service_feed(root))
        .env("DIST", root.dist())
        .env("CHROMIUM_PATH", &browsers.chromium)
        .envs(browsers.engines.variables());
    command
}

/// The tool for feeds, where cargo puts it.
fn service_feed(root: &Root) -> PathBuf {
    root.target().join("debug").join(format!("service-feed{}", env::consts::EXE_SUFFIX))
}

/// Where the report of the last whole run is.
pub fn report(root: &Root) -> PathBuf {
    root.notes().join("playwright.json")
}
