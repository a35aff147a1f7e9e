//! `service-feed check`: what is wrong with feeds, printed for people or programs.

mod json;
mod links;
mod print;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use authoring::{
    check::{Checked, Step, web_links},
    finding::{Finding, Severity},
};
use model::date::Date;

use crate::{
    arguments,
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
    progress::Progress,
};
pub use print::sum;

/// Says what is wrong with feeds, where it stands, and how to mend it
///
/// Errors are what the finder cannot use. Warnings are what does not do what it seems to be meant for, or soon will
/// not. Advice is what could be better. Only errors make the exit code 1.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feeds
    #[arg(required = true, value_name = "FEED")]
    feeds: Vec<PathBuf>,
    /// Try the links over the network too
    #[arg(long)]
    links: bool,
    /// The day on which ends and ages are counted, such as 2026-12-31; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// Whether links are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Tried,
    LeftAlone,
}

/// Prints what is found in each of the feeds.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, CommandError> {
    let today = arguments.today.unwrap_or_else(files::today);
    let network = if arguments.links { Network::Tried } else { Network::LeftAlone };
    let mut out = io::stdout().lock();
    let mut outcome = Outcome::Fine;
    let mut all = Vec::new();
    for path in arguments.feeds {
        let checked = check(&path, files::read(&path), today, network);
        outcome = outcome.max(outcome_of(&checked));
        match output {
            Output::Words => print::print(&checked, &mut out)?,
            Output::Json => all.push(checked),
        }
    }
    if output == Output::Json {
        serde_json::to_writer_pretty(&mut out, &json::json(&all)).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(outcome)
}

/// Everything that is found in a file, and why it cannot be read where it cannot.
pub fn check(path: &Path, read: Result<Vec<u8>, CommandError>, today: Date, network: Network) -> Checked {
    let name = path.display().to_string();
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(error) => return Checked::unreadable(&name, error.to_string()),
    };
    let progress = Progress::new(&name);
    let mut checked = authoring::check::check(&name, &bytes, today, &mut |step| progress.now(doing(step)));
    if network == Network::Tried {
        let tried = links::tried(&web_links(&bytes), &checked.file, &progress);
        checked.add(tried);
    }
    checked
}

fn doing(step: Step) -> &'static str {
    match step {
        Step::Parsing => "reading",
        Step::Services => "looking at each service",
        Step::Questions => "trying the questions",
        Step::Locations => "finding the places",
    }
}

fn outcome_of(checked: &Checked) -> Outcome {
    let is_error = |found: &Finding| found.severity == Severity::Error;
    match () {
        () if !checked.usable => Outcome::Unusable,
        () if checked.findings.iter().any(is_error) => Outcome::Problems,
        () => Outcome::Fine,
    }
}
