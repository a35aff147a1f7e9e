//! The handbook for web editors: Eleventy makes pages of the texts in `docs/guide`.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{paths::Root, run};

/// Writes the handbook to `guide/`.
pub fn guide(root: &Root, folder: &Path) -> Result<()> {
    let to = folder.join("guide");
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    let mut eleventy = run::node_program("npx");
    eleventy.current_dir(root.guide()).args(["--no-install", "eleventy", "--quiet", "--output"]).arg(&to);
    run::output(&mut eleventy).context("the handbook in docs/guide could not be built")?;
    Ok(())
}
