//! `service-feed import`: writes a feed out of what an association has.

mod print;

use std::{
    io,
    path::{Path, PathBuf},
};

use authoring::{
    finding::Severity,
    import::{File, Imported, Options},
};
use feed::service_feed::Layout;
use model::{date::Date, locale::Language};

use crate::{
    arguments::{self, ImportFormat},
    error::CommandError,
    files,
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
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The spreadsheet, one .csv file for each of its sheets, or the files of one directory
    #[arg(required = true, value_name = "FROM")]
    from: Vec<PathBuf>,
    /// The feed to write
    #[arg(short, long, value_name = "FEED", default_value = "feed.json")]
    output: PathBuf,
    /// The format of the files; found out from the files where absent
    #[arg(long = "from", value_name = "FORMAT", value_enum)]
    format: Option<ImportFormat>,
    /// The language of another directory's texts that do not say theirs, such as sv
    #[arg(long, value_name = "TAG", value_parser = arguments::language)]
    language: Option<Language>,
    /// The time zone of another directory's hours, such as Europe/Helsinki; that of its addresses where absent
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// The day of the import: what another directory had until then is left out; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// Writes the feed and says what is wrong with the files.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, CommandError> {
    let imported = import(&arguments)?;
    let outcome = match &imported.feed {
        None => Outcome::Unusable,
        Some(_) if imported.findings.iter().any(|found| found.severity != Severity::Advice) => Outcome::Problems,
        Some(_) => Outcome::Fine,
    };
    if let Some((feed, provenance)) = &imported.feed {
        let today = arguments.today.unwrap_or_else(files::today);
        let written = authoring::published(feed, provenance, today, Layout::Lines);
        files::write(&arguments.output, written.as_bytes())?;
    }
    let written: Option<(_, &Path)> = imported.feed.as_ref().map(|(feed, _)| (feed, arguments.output.as_path()));
    print::print(&imported.findings, written, output, &mut io::stdout().lock())?;
    Ok(outcome)
}

fn import(arguments: &Arguments) -> Result<Imported, CommandError> {
    let mut files = Vec::new();
    for path in &arguments.from {
        let name = path.display().to_string();
        let progress = Progress::new(&name);
        progress.now("reading");
        files.push(File { name, bytes: files::read(path)? });
    }
    let progress = Progress::new(&arguments.output.display().to_string());
    progress.now("putting together");
    let options = Options {
        format: arguments.format.map(|ImportFormat(format)| format),
        language: arguments.language,
        timezone: arguments.timezone.clone(),
        today: arguments.today.unwrap_or_else(files::today),
    };
    Ok(authoring::import::import(files, &options)?)
}
