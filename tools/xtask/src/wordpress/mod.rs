//! The plugin for WordPress: its folder is put together here, and tried in real sites of an old and a newer version.
//!
//! The sites are made of Debian's packages and of a package of npm, and need PHP. On a person's machine where these cannot be
//! had, the step is named as skipped. Where `CI` is set, that is an error.

pub mod plugin;
mod sites;
mod syntax;
mod texts;

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Error, Result};

use crate::{
    browser,
    count::{Count, Succeeded},
    paths::{Cache, Root},
    progress::Shown,
    run,
    setup::{self, Absence, Browsers},
    steps::Steps,
};
use sites::Sites;

/// What the tests in a browser are called.
const STEP: &str = "WordPress";

/// The projects of Playwright: one for each site.
const PROJECTS: [&str; 2] = ["--project=wordpress-debian", "--project=wordpress-npm"];

/// The step of `cargo xtask test`.
pub fn step(root: &Root, browsers: &Browsers, steps: &mut Steps) {
    match ready(root) {
        Ok(sites) => {
            steps.run("the plugin's PHP", || syntax::check(root, &sites));
            steps.count(STEP, || tests(root, browsers, &sites));
        }
        Err(error) => leave_out(error, setup::absence_here(), steps),
    }
}

fn leave_out(error: Error, absence: Absence, steps: &mut Steps) {
    match absence {
        Absence::IsAnError => {
            steps.run::<()>(STEP, || Err(error.context("WordPress cannot be tried, and CI is set")));
        }
        Absence::IsNamed => {
            println!("WordPress is left out of the tests: {error:#}");
            steps.skip(STEP, &format!("{error:#}"));
        }
    }
}

/// `cargo xtask wordpress`: the same on the `dist/` that is there; what is given goes to Playwright.
pub fn run_alone(root: &Root, arguments: &[String]) -> Result<()> {
    let browsers = setup::browsers(root, Shown::WhatIsMissing)?;
    let sites = ready(root)?;
    syntax::check(root, &sites)?;
    let mut command = playwright(root, &browsers, &sites)?;
    if !arguments.iter().any(|argument| argument.starts_with("--project")) {
        command.args(PROJECTS);
    }
    run::run(command.args(arguments))
}

/// Everything that the tests need.
fn ready(root: &Root) -> Result<Sites> {
    let sites = sites::ensure(root, &Cache::of_this_user()?)?;
    syntax::ensure(root)?;
    Ok(sites)
}

fn tests(root: &Root, browsers: &Browsers, sites: &Sites) -> Result<Count> {
    let report = root.notes().join("wordpress.json");
    // An old one must not be taken for a new one.
    fs::create_dir_all(root.notes())?;
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = playwright(root, browsers, sites)?;
    command.args(PROJECTS).arg("--reporter=list,json").env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    let heard = run::hear(&mut command)?;
    let text = fs::read_to_string(&report).context("Playwright has left no report; what is wrong stands above")?;
    Ok(Count::of_playwright(&text)?.or_one_failed(Succeeded::from(heard.succeeded)))
}

fn playwright(root: &Root, browsers: &Browsers, sites: &Sites) -> Result<Command> {
    let folder = assembled(root)?;
    let mut command = browser::playwright(root, browsers);
    command
        .env("WORDPRESS_SITES", &sites.folder)
        .env("WORDPRESS_PLUGIN", folder)
        .env("WORDPRESS_TOOLS", root.join("integrations/wordpress/tests"))
        .env("PHP", &sites.php);
    Ok(command)
}

/// The plugin as it is handed out, from the `dist/` that is there.
fn assembled(root: &Root) -> Result<PathBuf> {
    let folder = root.notes().join("wordpress");
    plugin::assemble(root, &folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    #[test]
    fn what_cannot_be_tried_is_skipped_and_an_error_only_where_ci_is_set() {
        for (absence, failed) in [(Absence::IsNamed, 0), (Absence::IsAnError, 1)] {
            let mut steps = Steps::default();
            leave_out(anyhow!("there is no PHP"), absence, &mut steps);
            assert_eq!(steps.durations().count(), failed, "{absence:?}");
            assert!(!steps.have_passed(STEP));
        }
    }

    /// The plugin's header says the version that the widget has.
    #[test]
    fn the_plugin_has_the_version_of_the_widget() {
        let root = Root::of_this_checkout().unwrap();
        let version = root.version().unwrap();
        let main = fs::read_to_string(root.join("integrations/wordpress/service-finder/service-finder.php")).unwrap();
        assert!(main.contains(&format!(" * Version:           {version}\n")), "the header");
        assert!(main.contains(&format!("define( 'SERVICE_FINDER_VERSION', '{version}' );")), "the constant");
        let readme = fs::read_to_string(root.join("integrations/wordpress/service-finder/readme.txt")).unwrap();
        assert!(readme.contains(&format!("Stable tag: {version}\n")), "readme.txt");
        let block = fs::read_to_string(root.join("integrations/wordpress/service-finder/block/block.json")).unwrap();
        assert!(block.contains(&format!("\"version\": \"{version}\"")), "block.json");
    }

    /// The block and the shortcode know every attribute of the element.
    #[test]
    fn the_plugin_knows_every_attribute() {
        let root = Root::of_this_checkout().unwrap();
        let table =
            fs::read_to_string(root.join("integrations/wordpress/service-finder/includes/attributes.php")).unwrap();
        let document = fs::read_to_string(root.join("docs/embedding.md")).unwrap();
        let section = document.split("## Attributes").nth(1).unwrap().split("###").next().unwrap();
        let names: Vec<_> = section
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
            .filter(|name| *name != "base")
            .collect();
        assert!(names.len() > 10, "this test looks in the wrong place");
        let missing: Vec<_> = names.iter().filter(|name| !table.contains(&format!("'{name}' "))).collect();
        assert!(missing.is_empty(), "{missing:?} are not in attributes.php");
    }
}
