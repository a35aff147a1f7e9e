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
    let catalogue = catalogue(path)?;
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

/// What persons with a situation get from a feed, as a Markdown table.
///
/// # Errors
/// Where the feed cannot be read.
pub fn persons(path: &Path) -> Result<String> {
    let catalogue = catalogue(path)?;
    let mut rows = vec![
        "| answers | persons | first | among the first five | questions | danger with a line first | differ in what was not asked |".to_owned(),
        "|---|---:|---:|---:|---:|---:|---:|".to_owned(),
    ];
    for (who, certainty) in [("truthful", Certainty::Sure), ("one in five unknown", Certainty::Unsure)] {
        let outcome = analysis::persons(&catalogue, certainty, readers_each(&catalogue));
        let about = analysis::DECISIVE.iter().zip(outcome.not_asked_about);
        let about: Vec<_> =
            about.map(|(facet, count)| format!("{} {:.2}", facet.as_str(), outcome.share(count))).collect();
        rows.push(format!(
            "| {who} | {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2}: {} |",
            outcome.persons,
            outcome.share(outcome.first),
            outcome.share(outcome.among_five),
            outcome.mean_questions(),
            outcome.share_with_line(),
            outcome.share(outcome.not_asked),
            about.join(", "),
        ));
    }
    Ok(rows.join("\n"))
}

/// The feed at a path on the day on which it was made, so that the same feed gives the same numbers tomorrow.
fn catalogue(path: &Path) -> Result<Catalogue> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}; name a feed", path.display()))?;
    let parsed = feed::parse(&bytes).with_context(|| format!("cannot use {}", path.display()))?;
    for problem in &parsed.problems {
        println!("{problem}");
    }
    let day = parsed.feed.updated.map_or_else(today, Ok)?;
    Ok(Catalogue::new(vec![parsed.feed], day))
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
