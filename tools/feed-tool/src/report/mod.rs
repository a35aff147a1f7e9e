//! `service-feed report`: prints or writes what the services of a feed cover, for the board.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use authoring::{
    report::{html, report, table, text},
    wording::Texts,
    words::Words,
};
use finder::engine::catalogue::Catalogue;
use model::{date::Date, locale::Language};

use crate::{
    arguments,
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::{Output, json_text, shown},
    progress::Progress,
};

/// Tells what the services of a feed cover, and what is missing
///
/// A service counts for a value when it says so, or when it is for a part of it or for all: a service for the whole
/// country counts in every region. Services that do not say are counted apart.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// Write one file of HTML with plots, for reading and printing
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Write a table for a spreadsheet
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// The language of the names of topics and places; the feed's own where absent
    #[arg(long, value_name = "TAG", value_parser = arguments::language)]
    pub language: Option<Language>,
    /// The day for which services are counted; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// Prints the report, or writes the files that are asked for.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    for path in arguments.html.iter().chain(&arguments.csv) {
        files::spare_inputs(path, [&arguments.feed])?;
    }
    let report = {
        let progress = Progress::new(&arguments.feed.display().to_string());
        progress.now("counting");
        let parsed = files::load_feed(&arguments.feed)?;
        let catalogue = Catalogue::new(vec![parsed.feed], arguments.today.unwrap_or_else(files::today));
        let words = Words::new(arguments.language.unwrap_or(catalogue.language), catalogue.language);
        report(&catalogue, &words)
    };
    if let Some(path) = &arguments.html {
        files::write(path, html::page(&report, texts).as_bytes())?;
    }
    if let Some(path) = &arguments.csv {
        files::write(path, &table::table(&report, texts)?)?;
    }
    let mut out = io::stdout().lock();
    match output {
        Output::Json => {
            json_text(&serde_json::to_value(&report).map_err(io::Error::from)?, &mut out)?;
        }
        Output::Words if arguments.html.is_none() && arguments.csv.is_none() => {
            write!(out, "{}", shown(&text::text(&report, texts)))?
        }
        Output::Words => {}
    }
    Ok(Outcome::Fine)
}
