//! `cargo xtask questions FEED`: how well the questionnaire of a feed leads to its services. The crate `analysis` plays the
//! readers.

mod generated;
mod report;
mod table;

use std::{
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use analysis::{Certainty, End, Order, Readers, coverage, walks};
use anyhow::{Context, Result};
use finder::engine::catalogue::Catalogue;
use model::date::Date;

use crate::paths::Root;

/// Where the table stands, between these two lines.
const PAGE: &str = "docs/questions.md";
const START: &str = "<!-- The table is written by: cargo xtask questions feeds/associations.json --write -->";
const END: &str = "<!-- End of the table. -->";

/// How many readers are played for each service: a large feed has enough services.
fn readers_each(catalogue: &Catalogue) -> usize {
    if catalogue.services.len() < 500 { 20 } else { 1 }
}

/// Prints the comparison of the orders and the report of a feed; writes the comparison into the page if asked to.
pub fn run(root: &Root, path: &Path, write: bool) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}; name a feed", path.display()))?;
    let parsed = feed::parse(&bytes).with_context(|| format!("cannot use {}", path.display()))?;
    for problem in &parsed.problems {
        println!("{problem}");
    }
    // The day of the feed, so that the same feed gives the same numbers tomorrow.
    let day = parsed.feed.updated.map_or_else(today, Ok)?;
    let catalogue = Catalogue::new(vec![parsed.feed], day);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let table = table::table(&name, &catalogue);
    println!("{table}");
    let asked = [Certainty::Sure, Certainty::Unsure].map(|certainty| {
        let readers = Readers { certainty, end: End::Results, each: readers_each(&catalogue) };
        walks(&catalogue, Order::Adaptive, readers)
    });
    print!("{}", report::report(&catalogue, &coverage(&catalogue, &asked)));
    if write {
        put_into_page(&root.path().join(PAGE), &table)?;
        println!("\nwritten: {PAGE}");
    }
    Ok(())
}

fn put_into_page(page: &Path, table: &str) -> Result<()> {
    let text = fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
    let parts = text.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.with_context(|| format!("{PAGE} has no lines `{START}` and `{END}`"))?;
    let text = format!("{before}{START}\n\n{table}\n{END}{after}");
    fs::write(page, text).with_context(|| format!("cannot write {}", page.display()))
}

fn today() -> Result<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock is before 1970")?.as_secs();
    let days = i32::try_from(seconds / 86_400).context("the clock is far in the future")?;
    Date::from_days_since_epoch(days).context("the clock is far in the future")
}
