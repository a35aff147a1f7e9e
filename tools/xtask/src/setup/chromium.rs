//! The browser of the browser tests: a Chromium of the system.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::apt;
use crate::{paths::Cache, progress::Progress, run};

const ON_PATH: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const ON_MACOS: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Finds Chromium, or installs it where apt can.
pub fn ensure(cache: &Cache, progress: &mut Progress) -> Result<PathBuf> {
    progress.step("Chromium");
    let _lock = cache.lock("Chromium")?;
    if let Some(own) = env::var_os("CHROMIUM").map(PathBuf::from) {
        if !own.is_file() {
            bail!("CHROMIUM names {}, which is not a file; mend or unset it", own.display());
        }
        progress.ready("named by CHROMIUM");
        return Ok(own);
    }
    if let Some(found) = find() {
        progress.ready(&found.display().to_string());
        return Ok(found);
    }
    if !apt::is_here() {
        bail!(
            "Chromium is missing: install it, or name it: export CHROMIUM=/path/to/chromium\n  macOS: brew install --cask chromium"
        );
    }
    progress.working("apt-get install chromium, about a minute");
    apt::install(&["chromium"]).context("Chromium is missing and could not be installed")?;
    find().context("Chromium was installed but is not on the PATH; name it: export CHROMIUM=/path/to/chromium")
}

fn find() -> Option<PathBuf> {
    let on_path = ON_PATH.into_iter().find_map(run::find);
    on_path.or_else(|| ON_MACOS.into_iter().map(Path::new).find(|path| path.is_file()).map(Path::to_owned))
}
