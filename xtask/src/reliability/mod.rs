//! docs/reliability.md: its tables are what the tests of the last whole run have noted.
//!
//! It knows where the notes are and what a difference means; what they say is in `facts`, how they look in `tables`.

mod facts;
mod page;
mod tables;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::browser;
use crate::paths::Root;
use facts::{Fact, Runs};

const PAGE: &str = "docs/reliability.md";
/// How many inputs each fuzz target was given, as the step that runs them writes it below cargo's folder.
const FUZZ: &str = "reliability/fuzz.json";

/// What becomes of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// They are held against the page, and a difference is said.
    Compare,
    /// They take their places in the page.
    Write,
}

/// Makes the tables of the last whole run. What was not tried in it, such as a browser that is not there, stays in the
/// page as it is.
pub fn run(root: &Root, wanted: Use) -> Result<()> {
    let report = browser::report(root);
    let report = fs::read_to_string(&report)
        .with_context(|| format!("{} cannot be read; run first: cargo xtask test", report.display()))?;
    let fuzz = fuzz(&root.target().join(FUZZ))?;
    let path = root.join(PAGE);
    let before = fs::read_to_string(&path).with_context(|| format!("{PAGE} cannot be read"))?;
    let after = page::filled(&before, &tables::blocks(&Fact::all(&report)?, &fuzz))?;
    match wanted {
        Use::Write => fs::write(&path, after)?,
        // Said and no failure: a test that fails changes the tables too, and is counted as what it is.
        Use::Compare if before != after => eprintln!(
            "note: {PAGE} is out of date; run: cargo xtask reliability --write\n{}",
            page::first_difference(&before, &after)
        ),
        Use::Compare => {}
    }
    Ok(())
}

/// Nothing where no target was run.
fn fuzz(path: &Path) -> Result<Vec<Runs>> {
    let Ok(text) = fs::read_to_string(path) else { return Ok(Vec::new()) };
    Runs::all(&text).with_context(|| format!("{} is not as it must be", path.display()))
}
