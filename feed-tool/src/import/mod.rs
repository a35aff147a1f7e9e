//! `service-feed import`: a feed out of what an association has. Knows the formats and the order of the work;
//! each format is read elsewhere.

mod delimited;
mod format;
mod print;
mod workbook;

#[cfg(test)]
mod tests;

use std::{
    io,
    path::{Path, PathBuf},
};

use service_finder::domain::feed::service_feed::write_with;

use crate::{
    command::Output,
    files,
    outcome::{Failure, Outcome},
    progress::Progress,
    sheet::{
        finding::Finding,
        grid::Grid,
        read::{self, Imported},
    },
};
pub use format::Format;

/// Makes a feed out of a spreadsheet
///
/// Reads .xlsx, .ods and .csv with the headings of the template (service-feed init), in Finnish, Swedish or English.
/// Several .csv files are the sheets of one workbook. What is wrong is said with its sheet and cell; the good rows
/// are used.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The spreadsheet, or one .csv file for each of its sheets
    #[arg(required = true, value_name = "FROM")]
    from: Vec<PathBuf>,
    /// The feed to write
    #[arg(short, long, value_name = "FEED", default_value = "feed.json")]
    output: PathBuf,
    /// The format of the files; found out from the files where absent
    #[arg(long = "from", value_name = "FORMAT")]
    format: Option<Format>,
}

/// Writes the feed and says what is wrong with the files.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, Failure> {
    let mut grids = Vec::new();
    for path in &arguments.from {
        let progress = Progress::new(&path.display().to_string());
        progress.now("reading");
        grids.extend(grids_of(path, &files::read(path)?, arguments.format)?);
    }
    let imported = read::read(grids);
    let (findings, outcome) = match &imported {
        Ok(imported) if imported.has_problems() => (&imported.findings, Outcome::Problems),
        Ok(imported) => (&imported.findings, Outcome::Fine),
        Err(findings) => (findings, Outcome::Unusable),
    };
    if let Ok(imported) = &imported {
        files::write(&arguments.output, write_with(&imported.feed, &imported.provenance).as_bytes())?;
    }
    let written = imported.as_ref().ok().map(|imported| (imported, arguments.output.as_path()));
    print::print(findings, written, output, &mut io::stdout().lock())?;
    Ok(outcome)
}

/// A feed out of one file, as `export` looks at what it has written.
///
/// # Errors
/// The findings because of which there is none.
pub fn import(name: &str, bytes: &[u8]) -> Result<Imported, Vec<Finding>> {
    read::read(grids_of(Path::new(name), bytes, None).unwrap_or_default())
}

/// The sheets of a file.
fn grids_of(path: &Path, bytes: &[u8], format: Option<Format>) -> Result<Vec<Grid>, Failure> {
    let name = path.display().to_string();
    let unusable = |reason: String| Failure::Unusable { path: path.to_owned(), reason };
    match format.or_else(|| Format::find(path, bytes)) {
        Some(Format::Spreadsheet) => workbook::grids(&name, bytes).map_err(|error| unusable(error.to_string())),
        Some(Format::Csv) => delimited::grid(&name, bytes).map(|grid| vec![grid]).map_err(unusable),
        None => Err(unusable("it is none of the formats that are read; give a .xlsx, .ods or .csv file".into())),
    }
}
