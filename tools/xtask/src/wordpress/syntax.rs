//! Whether every version of PHP that the plugin promises can read it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::{plugin::NAME, sites::Sites};
use crate::{paths::Root, run, setup::node_tools};

/// What sets up the tests, with the packages of PHP.
const TESTS: &str = "integrations/wordpress/tests";

/// Installs PHP 7.4 and 8.4, compiled to WebAssembly.
pub fn ensure(root: &Root) -> Result<()> {
    let tests = root.join(TESTS);
    if node_tools::is_as_locked(&tests)? {
        return Ok(());
    }
    println!("npm ci of PHP 7.4 and 8.4, half a minute");
    node_tools::install_locked(&tests, &[("npm_config_ignore_scripts", "true")])
        .context("PHP 7.4 and 8.4 cannot be had")
}

/// The system's own PHP, and PHP 7.4 and 8.4 compiled to WebAssembly, which no system has at the same time.
pub fn check(root: &Root, sites: &Sites) -> Result<()> {
    let folder = root.join("integrations/wordpress").join(NAME);
    let mut files = Vec::new();
    php_files(&folder, &mut files)?;
    for file in &files {
        run::output(Command::new(&sites.php).arg("-l").arg(file))?;
    }
    let tests = root.join(TESTS);
    run::run(Command::new("node").arg("syntax.mjs").arg(&folder).current_dir(tests))
}

fn php_files(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            php_files(&path, into)?;
        } else if path.extension().is_some_and(|ending| ending == "php") {
            into.push(path);
        }
    }
    Ok(())
}
