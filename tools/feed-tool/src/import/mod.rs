//! `service-feed import`: a feed out of what an association has. Knows the formats and the order of the work;
//! each format is read elsewhere.

mod delimited;
mod documents;
mod format;
mod print;
mod said;
mod workbook;

#[cfg(test)]
mod tests;

use std::{
    io,
    path::{Path, PathBuf},
};

use feed::service_feed::{Provenance, write_with};
use foreign::Options;
use model::{date::Date, feed::Feed, locale::Language};

use crate::{
    command::Output,
    files,
    outcome::{EXIT_CODES, Failure, Outcome},
    progress::Progress,
    sheet::{
        finding::{Finding, Weight},
        grid::Grid,
        read::{self, Imported},
    },
};
pub use format::Format;
use said::Said;

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
    format: Option<Format>,
    /// The language of another directory's texts that do not say theirs, such as sv
    #[arg(long, value_name = "TAG", value_parser = files::language)]
    language: Option<Language>,
    /// The time zone of another directory's hours, such as Europe/Helsinki; that of its addresses where absent
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// The day of the import: what another directory had until then is left out; today where absent
    #[arg(long, value_name = "DAY", value_parser = files::day)]
    today: Option<Date>,
}

/// What came of the files.
#[derive(Debug)]
struct Read {
    /// The feed to write; `None` where there is none.
    written: Option<(Feed, Provenance)>,
    said: Vec<Said>,
}

/// Writes the feed and says what is wrong with the files.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, Failure> {
    let read = read_all(&arguments)?;
    let outcome = match &read.written {
        None => Outcome::Unusable,
        Some(_) if read.said.iter().any(|said| said.weight == Weight::Problem) => Outcome::Problems,
        Some(_) => Outcome::Fine,
    };
    if let Some((feed, provenance)) = &read.written {
        files::write(&arguments.output, write_with(feed, provenance).as_bytes())?;
    }
    let written = read.written.as_ref().map(|(feed, _)| (feed, arguments.output.as_path()));
    print::print(&read.said, written, output, &mut io::stdout().lock())?;
    Ok(outcome)
}

/// A feed out of one file, as `export` looks at what it has written.
///
/// # Errors
/// The findings because of which there is none.
pub fn import(name: &str, bytes: &[u8]) -> Result<Imported, Vec<Finding>> {
    read::read(grids_of(Path::new(name), bytes, None).unwrap_or_default())
}

/// Reads the files in the format that is said or found out.
fn read_all(arguments: &Arguments) -> Result<Read, Failure> {
    let mut files = Vec::new();
    for path in &arguments.from {
        let progress = Progress::new(&path.display().to_string());
        progress.now("reading");
        files.push((path.clone(), files::read(path)?));
    }
    let progress = Progress::new(&arguments.output.display().to_string());
    progress.now("putting together");
    let format = match arguments.format {
        Some(format) => format,
        None => Format::of_all(files.iter().map(|(path, bytes)| (path.as_path(), bytes.as_slice())))?,
    };
    match format {
        Format::Foreign(format) => {
            let options = Options {
                language: arguments.language,
                timezone: arguments.timezone.clone(),
                today: Some(arguments.today.unwrap_or_else(files::today)),
            };
            Ok(documents::foreign(format, files, &options))
        }
        Format::Feed => documents::native(files),
        Format::Spreadsheet | Format::Csv => sheets(&files, arguments.format),
    }
}

/// Reads the sheets of all files.
fn sheets(files: &[(PathBuf, Vec<u8>)], format: Option<Format>) -> Result<Read, Failure> {
    let mut grids = Vec::new();
    for (path, bytes) in files {
        grids.extend(grids_of(path, bytes, format)?);
    }
    let (written, findings) = match read::read(grids) {
        Ok(imported) => (Some((imported.feed, imported.provenance)), imported.findings),
        Err(findings) => (None, findings),
    };
    Ok(Read { written, said: findings.into_iter().map(Said::from).collect() })
}

/// The sheets of a file.
fn grids_of(path: &Path, bytes: &[u8], format: Option<Format>) -> Result<Vec<Grid>, Failure> {
    let name = path.display().to_string();
    let unusable = |reason: String| Failure::Unusable { path: path.to_owned(), reason };
    match format.or_else(|| Format::find(path, bytes)) {
        Some(Format::Spreadsheet) => workbook::grids(&name, bytes).map_err(|error| unusable(error.to_string())),
        Some(Format::Csv) => delimited::grid(&name, bytes).map(|grid| vec![grid]).map_err(unusable),
        Some(Format::Feed | Format::Foreign(_)) | None => Err(format::unknown_format(path)),
    }
}
