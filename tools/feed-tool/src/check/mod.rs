//! `service-feed check`: what is wrong with feeds, printed for people or programs.

mod json;
mod links;
mod print;

use std::{
    io,
    path::{Path, PathBuf},
};

use authoring::{
    check::{Checked, Step, check_files, web_links},
    finding::{Finding, Severity},
    import::{File, Options},
    wording::Texts,
};
use model::date::Date;

use crate::{
    arguments::{self, Spoken},
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::{Output, json_text},
    progress::Progress,
};
pub use json::{arguments, of_finding};
pub use print::sum;

/// Says what is wrong with feeds, where it stands, and how to mend it
///
/// Errors are what the finder cannot use. Warnings are what does not do what it seems to be meant for, or soon will
/// not. Advice is what could be better. Only errors make the exit code 1.
///
/// What import reads is checked too: spreadsheets, with the cell, and what other directories publish, with the record.
/// Tables of text (.csv) that are named together are the sheets of one workbook, and a folder or an archive is one
/// directory.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feeds, spreadsheets or files of another directory
    #[arg(required = true, value_name = "FEED")]
    feeds: Vec<PathBuf>,
    /// Try the links over the network too
    #[arg(long)]
    links: bool,
    /// The day on which ends and ages are counted, such as 2026-12-31; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
    #[command(flatten)]
    pub spoken: Spoken,
}

/// Whether links are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Tried,
    LeftAlone,
}

/// Prints what is found in each of the feeds.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    let today = arguments.today.unwrap_or_else(files::today);
    let network = if arguments.links { Network::Tried } else { Network::LeftAlone };
    let mut out = io::stdout().lock();
    let mut outcome = Outcome::Fine;
    let mut all = Vec::new();
    for group in groups(&arguments.feeds) {
        let checked = match group.as_slice() {
            [path] if !path.is_dir() => {
                let read = files::read(path).map_err(|error| error.said(texts));
                check(path, read, today, network)
            }
            several => together(several, today, network, texts),
        };
        outcome = outcome.max(outcome_of(&checked));
        match output {
            Output::Words => print::print(&checked, texts, &mut out)?,
            Output::Json => all.push(checked),
        }
    }
    if output == Output::Json {
        json_text(&json::json(&all), &mut out)?;
    }
    Ok(outcome)
}

/// Everything that is found in a file, and why it cannot be read where it cannot, in words.
pub fn check(path: &Path, read: Result<Vec<u8>, String>, today: Date, network: Network) -> Checked {
    let name = path.display().to_string();
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(reason) => return Checked::unreadable(&name, reason),
    };
    let progress = Progress::new(&name);
    checked(vec![File { name, bytes }], &progress, today, network)
}

fn checked(files: Vec<File>, progress: &Progress, today: Date, network: Network) -> Checked {
    let links = match network {
        Network::Tried => web_links(files.clone(), &options(today)),
        Network::LeftAlone => Vec::new(),
    };
    let mut checked = check_files(files, &options(today), &mut |step| progress.now(doing(step)));
    if network == Network::Tried {
        let tried = links::tried(&links, &checked.file, progress);
        checked.add(tried);
    }
    checked
}

/// Everything that is found in files that belong together: the tables of a workbook or of another directory.
fn together(paths: &[PathBuf], today: Date, network: Network, texts: &Texts) -> Checked {
    let name = paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
    let files = match files::read_all(paths) {
        Ok(files) => files,
        Err(error) => return Checked::unreadable(&name, error.said(texts)),
    };
    checked(files, &Progress::new(&name), today, network)
}

fn options(today: Date) -> Options {
    Options { format: None, language: None, timezone: None, today }
}

/// The files by themselves, and tables of text that stand one after the other together: they are the sheets of one
/// workbook.
fn groups(paths: &[PathBuf]) -> Vec<Vec<PathBuf>> {
    let is_table = |path: &PathBuf| {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| ["csv", "tsv"].contains(&ending.as_str()))
    };
    let both = |left: &PathBuf, right: &PathBuf| is_table(left) && is_table(right);
    paths.chunk_by(both).map(<[PathBuf]>::to_vec).collect()
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
