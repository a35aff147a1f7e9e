//! docs/reliability.md: its tables are what the tests of the last whole run have noted.

mod facts;
mod page;
mod tables;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{browser, paths::Root};
use facts::{Counted, Fact, Runs};

const PAGE: &str = "docs/reliability.md";
/// How many inputs each fuzz target was given, as the step that runs them writes it below cargo's folder.
const FUZZ: &str = "reliability/fuzz.json";
/// What `crates/feed/tests/json_corpus.rs` has tried, below cargo's folder, and the blocks that this is for.
const JSON: [(&str, &str); 2] = [("json", "tmp/json-own.json"), ("json-suite", "tmp/json-suite.json")];

/// What is done with the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// They are compared with those in the page.
    Compare,
    /// They replace those in the page.
    Write,
}

/// Makes the tables of the last whole run. What was not tried in it, such as a browser that is not there, stays in the
/// page as it is.
///
/// # Errors
/// Where every test has passed and the page still says something else. After a failed test nothing is compared, because the
/// failure changes the tables.
pub fn run(root: &Root, wanted: Use) -> Result<()> {
    let report = browser::report(root);
    let report = fs::read_to_string(&report)
        .with_context(|| format!("{} cannot be read; run first: cargo xtask test", report.display()))?;
    let fuzz = noted(&root.target().join(FUZZ), Runs::all)?.unwrap_or_default();
    let mut blocks = tables::blocks(&Fact::all(&report)?, &fuzz);
    for (block, file) in JSON {
        if let Some(rows) = noted(&root.target().join(file), Counted::all)? {
            blocks.insert(block, tables::counted(&rows));
        }
    }
    let path = root.join(PAGE);
    let before = fs::read_to_string(&path).with_context(|| format!("{PAGE} cannot be read"))?;
    let after = page::filled(&before, &blocks)?;
    match wanted {
        Use::Write => fs::write(&path, after)?,
        Use::Compare if before != after && facts::have_passed(&report)? => bail!(
            "{PAGE} is out of date; run: cargo xtask reliability --write\n{}",
            page::first_difference(&before, &after)
        ),
        Use::Compare => {}
    }
    Ok(())
}

/// What a step has left in a file; nothing where it has not run.
fn noted<T>(path: &Path, read: impl Fn(&str) -> Result<T>) -> Result<Option<T>> {
    let Ok(text) = fs::read_to_string(path) else { return Ok(None) };
    read(&text).map(Some).with_context(|| format!("{} is not as it must be", path.display()))
}
