//! `service-feed import`: writes a feed out of what an association has.

mod print;

use std::{
    io,
    path::{Path, PathBuf},
};

use authoring::{check::tell_numbers, finding::Severity, import::Imported, wording::Texts};
use feed::service_feed::Layout;
use model::date::Date;

use crate::{
    arguments::{self, Directory},
    error::CommandError,
    files::{self, Kept},
    outcome::{EXIT_CODES, Outcome},
    output::Output,
    progress::Progress,
};

/// Makes a feed out of a spreadsheet or another directory
///
/// Reads .xlsx, .ods and .csv with the headings of the template (service-feed init), in Finnish, Swedish or English.
/// Several .csv files are the sheets of one workbook. What is wrong is said with its sheet and cell; the good rows
/// are used.
///
/// Reads also what other directories publish (--from lists the formats): give all pages and files of one directory
/// together. What cannot be carried over is said, once for each kind, with the first place and a count.
///
/// The feed is written whole or not at all. Where more than a fifth of the services of the one before would be gone,
/// that one is kept beside it with the ending .bak; where no service is left, nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The spreadsheet, one .csv file for each of its sheets, or the files of one directory
    #[arg(required = true, value_name = "FROM")]
    from: Vec<PathBuf>,
    /// The feed to write
    #[arg(short, long, value_name = "FEED", default_value = "feed.json")]
    output: PathBuf,
    #[command(flatten)]
    directory: Directory,
    /// The day of the import: what another directory had until then is left out; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// Writes the feed and says what is wrong with the files.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    files::spare_inputs(&arguments.output, &arguments.from)?;
    let imported = import(&arguments)?;
    let today = arguments.today.unwrap_or_else(files::today);
    let written = write(&imported, &arguments.output, today)?;
    let is_bad = imported.findings.iter().any(|found| found.severity != Severity::Advice);
    let outcome = match &written {
        Written::Nothing(_) => Outcome::Unusable,
        // What was meant to stay may be gone.
        Written::Feed { kept: Some(_), .. } => Outcome::Problems,
        Written::Feed { .. } if is_bad => Outcome::Problems,
        Written::Feed { .. } => Outcome::Fine,
    };
    print::print(&imported.findings, &written, output, texts, &mut io::stdout().lock())?;
    Ok(outcome)
}

/// What became of the output.
#[derive(Debug)]
enum Written<'a> {
    Feed {
        path: &'a Path,
        services: usize,
        /// The file before, where more than a fifth of its services would have been gone.
        kept: Option<Kept>,
    },
    /// Why not. What was there is as it was.
    Nothing(Reason),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    /// The files contain no feed.
    NoFeed,
    /// The feed has no service.
    NoServices,
}

fn write<'a>(imported: &Imported, path: &'a Path, today: Date) -> Result<Written<'a>, CommandError> {
    let Some((feed, provenance)) = &imported.feed else { return Ok(Written::Nothing(Reason::NoFeed)) };
    let services = feed.services.len();
    if services == 0 {
        return Ok(Written::Nothing(Reason::NoServices));
    }
    let kept = files::keep_before(path, services)?;
    let text = authoring::published(feed, provenance, today, Layout::Lines);
    files::write(path, text.as_bytes())?;
    Ok(Written::Feed { path, services, kept })
}

fn import(arguments: &Arguments) -> Result<Imported, CommandError> {
    let files = files::read_all(&arguments.from)?;
    let progress = Progress::new(&arguments.output.display().to_string());
    progress.now("putting together");
    let options = arguments.directory.options(arguments.today.unwrap_or_else(files::today));
    let mut imported = authoring::import::import(files, &options)?;
    tell_numbers(&mut imported, options.today);
    Ok(imported)
}
