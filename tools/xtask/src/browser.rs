//! Starting Playwright: what the browser tests are told, and what they report.
//!
//! Playwright runs all of them, and drives Chromium; in the other engines it is the tests
//! that drive the browser.
//!
//! The tests start their own servers, through `XTASK_BIN static`, and the preview of feeds, `SERVICE_FEED_BIN serve`.

use std::{env, fs, path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{
    build,
    count::{Count, Succeeded},
    paths::Root,
    profile::Profile,
    run,
    setup::{self, Need, Tools},
};

/// Whether there is anything to run.
pub fn has_tests(root: &Root) -> bool {
    root.browser_tests().join("package.json").is_file()
}

/// Builds, then runs Playwright with these arguments.
pub fn run_alone(root: &Root, arguments: &[String]) -> Result<()> {
    let tools = setup::run(root, Need::Tests)?;
    build::run(root, &tools, Profile::Release)?;
    run::run(playwright(root, &tools)?.args(arguments))
}

/// Runs the tests on the `dist/` that is there, and counts them.
pub fn run_counted(root: &Root, tools: &Tools) -> Result<Count> {
    let report = report(root);
    // An old one must not be taken for a new one.
    fs::create_dir_all(root.notes())?;
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = playwright(root, tools)?;
    let engines = tools.browsers().into_iter().flat_map(|browsers| browsers.engines.projects());
    command
        .args(["--project=cases", "--reporter=list,json"])
        .args(engines.map(|project| format!("--project={project}")))
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    let heard = run::hear(&mut command)?;
    let text = fs::read_to_string(&report).context("Playwright has left no report; what is wrong stands above")?;
    Ok(Count::of_playwright(&text)?.or_one_failed(Succeeded::from(heard.succeeded)))
}

fn playwright(root: &Root, tools: &Tools) -> Result<Command> {
    let mut command = run::node_program("npx");
    command
        .current_dir(root.browser_tests())
        .args(["--no-install", "playwright", "test"])
        .env("XTASK_BIN", root.program())
        .env("SERVICE_FEED_BIN", service_feed(root)?)
        .env("DIST", root.dist());
    if let Some(browsers) = tools.browsers() {
        command.env("CHROMIUM_PATH", &browsers.chromium).envs(browsers.engines.variables());
    }
    Ok(command)
}

/// The tool for feeds, built.
fn service_feed(root: &Root) -> Result<PathBuf> {
    run::run(run::cargo().current_dir(root.path()).args(["build", "--quiet", "--package", "service-feed"]))?;
    Ok(root.target().join("debug").join(format!("service-feed{}", env::consts::EXE_SUFFIX)))
}

/// Where the report of the last whole run is.
pub fn report(root: &Root) -> PathBuf {
    root.notes().join("playwright.json")
}
