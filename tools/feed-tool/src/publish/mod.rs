//! `service-feed publish`: one command for every night. Fetches or reads what a directory consists of, makes a feed of it,
//! checks that, compares it with the one that is published, and takes its place only where it is sound.

mod difference;
mod fetch;
mod print;
mod sound;

use std::path::{Path, PathBuf};

use authoring::{
    check::{check, tell_numbers},
    finding::{Finding, Severity},
    import::{File, Imported},
    wording::Texts,
};
use feed::service_feed::Layout;
use model::{date::Date, feed::Feed};

use crate::{
    arguments::{self, Directory},
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
    progress::Progress,
};
use difference::Difference;
use sound::Unsound;

/// Fetches a directory, and publishes it as a feed where nothing speaks against it
///
/// For every night: what is at the addresses, or in the files, is made into a feed, checked, and compared with the one
/// that was published before. It takes the place of that one only where it is sound: where it has services, no errors,
/// and has not lost more than a fifth of them. Otherwise the one before stays as it is, and the exit code is 2.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// Addresses (https://...) or files of one directory, as import takes them
    #[arg(required = true, value_name = "FROM")]
    from: Vec<String>,
    /// The folder that the web server publishes; the feed is services.json in it
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// Write the report as JSON into this file as well
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// How many of the services of before may be gone, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 20, value_parser = clap::value_parser!(u8).range(..=100))]
    loss: u8,
    #[command(flatten)]
    directory: Directory,
    /// The day of the publication; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// The name of the feed, which pages name.
const FEED: &str = "services.json";

/// What was done, and why.
#[derive(Debug)]
struct Report {
    file: PathBuf,
    services: usize,
    difference: Difference,
    /// What speaks against it; nothing where it was published.
    against: Vec<Unsound>,
    /// What was wrong with the files that were read, and with the feed that was made of them.
    import: Vec<Finding>,
    check: Vec<Finding>,
}

/// Publishes, or says why not.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    let report = publish(&arguments)?;
    if let Some(path) = &arguments.report {
        files::write(path, format!("{:#}\n", print::json(&report)).as_bytes())?;
    }
    print::print(&report, output, texts, &mut std::io::stdout().lock())?;
    Ok(report.outcome())
}

fn publish(arguments: &Arguments) -> Result<Report, CommandError> {
    let today = arguments.today.unwrap_or_else(files::today);
    let options = arguments.directory.options(today);
    let progress = Progress::new(FEED);
    let given = given(&arguments.from, &progress)?;
    progress.now("putting together");
    let mut imported = authoring::import::import(given, &options)?;
    tell_numbers(&mut imported, today);
    let file = arguments.to.join(FEED);
    let Imported { feed, findings, .. } = imported;
    let Some((feed, provenance)) = feed else {
        return Ok(Report::without_feed(file, findings));
    };
    let text = authoring::published(&feed, &provenance, today, Layout::Dense);
    progress.now("looking at each service");
    let checked = check(FEED, text.as_bytes(), today, &mut |_| {});
    let before = before(&file)?;
    let difference = Difference::between(before.as_ref(), &feed);
    let against = sound::against(&feed, &checked, &difference, arguments.loss);
    if against.is_empty() {
        write(&file, &text)?;
    }
    Ok(Report { file, services: feed.services.len(), difference, against, import: findings, check: checked.findings })
}

/// What is at the addresses and in the files.
fn given(from: &[String], progress: &Progress) -> Result<Vec<File>, CommandError> {
    let mut all = Vec::new();
    for place in from {
        if fetch::is_address(place) {
            progress.now("fetching");
            all.push(fetch::fetch(place)?);
        } else {
            all.extend(files::read_all(&[PathBuf::from(place)])?);
        }
    }
    Ok(all)
}

/// The feed that is published now. One that cannot be read is as good as none: it may be what is to be mended.
fn before(file: &Path) -> Result<Option<Feed>, CommandError> {
    if !file.exists() {
        return Ok(None);
    }
    Ok(feed::parse(&files::read(file)?).ok().map(|parsed| parsed.feed))
}

/// A file that would be the same is left alone, so that browsers need not fetch it again.
fn write(file: &Path, text: &str) -> Result<(), CommandError> {
    if file.exists() && files::read(file)? == text.as_bytes() {
        return Ok(());
    }
    files::write(file, text.as_bytes())
}

impl Report {
    fn without_feed(file: PathBuf, import: Vec<Finding>) -> Self {
        let (difference, check) = (Difference::default(), Vec::new());
        Self { file, services: 0, difference, against: vec![Unsound::NoFeed], import, check }
    }

    fn outcome(&self) -> Outcome {
        // Something was left out. What was kept and could be better would be told every night.
        let is_bad = |found: &Finding| found.severity == Severity::Error;
        match () {
            () if !self.against.is_empty() => Outcome::Unusable,
            () if self.import.iter().any(is_bad) => Outcome::Problems,
            () => Outcome::Fine,
        }
    }
}
