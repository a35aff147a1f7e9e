//! A feed from what an association already has: a spreadsheet, the data of another directory, or a feed.

mod count;
mod delimited;
mod detection;
mod documents;
mod package;
mod silent;
mod spreadsheet;

#[cfg(test)]
mod slips;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod workbooks;

use std::sync::Arc;

use feed::service_feed::Provenance;
use model::{
    date::Date,
    feed::Feed,
    locale::Language,
    problem::{Outcome, Problem},
};

use crate::{
    AuthoringError, Format,
    finding::{Finding, FindingKind, Location},
    sheet::{Places, assemble},
    workbook::{Grid, carried},
};
pub use count::count_services;
pub use detection::format_of;
pub use silent::too_little_asked;
pub use spreadsheet::grids;

/// A file as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// How findings name it. Its ending counts where the contents do not show the format.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What the files do not say themselves.
#[derive(Debug, Clone)]
pub struct Options {
    /// Found out from the files where absent.
    pub format: Option<Format>,
    /// The language of another directory's texts that do not say theirs.
    pub language: Option<Language>,
    /// The time zone of another directory's hours, as IANA names it; that of its addresses where absent.
    pub timezone: Option<String>,
    /// What another directory had until this day is left out.
    pub today: Date,
}

/// What an import gives.
#[derive(Debug)]
pub struct Imported {
    /// The feed and where it comes from; `None` where the files contain none.
    pub feed: Option<(Feed, Provenance)>,
    pub findings: Vec<Finding>,
    /// What the parser of feeds found in it, which is among the findings too.
    pub problems: Vec<Problem>,
    /// Where the parts of the feed stand, where they come from a workbook.
    pub places: Option<Places>,
    /// The file, where it is a feed of the finder's own format.
    pub own: Option<Arc<str>>,
}

/// What files hold, before anything is made of it.
#[derive(Debug)]
pub enum Opened {
    /// Sheets, which can be worked on: [`of_grids`] makes a feed of them.
    Sheets(Vec<Grid>),
    /// A feed, of the finder's own format or of another one.
    Feed(Box<Imported>),
}

impl File {
    pub fn new(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }
}

/// Makes one feed of files that belong together: the sheets of a workbook, or the pages of a directory. What is wrong in
/// them is reported, and the rest is used.
///
/// ```
/// use authoring::{import::{File, Options, import}, wording::word};
/// use model::date::Date;
///
/// let table = "Tunnus;Nimi;Kunnat\na;Kriisipuhelin;Turku, Hesinki\n";
/// let options = Options { format: None, language: None, timezone: None, today: Date::EPOCH };
/// let imported = import(vec![File::new("palvelut.csv", table)], &options).unwrap();
///
/// let (feed, _) = imported.feed.unwrap();
/// assert_eq!(feed.services.len(), 1);
/// let finding = &imported.findings[0];
/// assert_eq!(finding.location.to_string(), "palvelut!C2");
/// assert_eq!(word(finding).sentence(), "\"Hesinki\" is not a municipality (left out)");
/// ```
///
/// # Errors
/// Where a file cannot be opened, or its format is not known or does not go with that of the others.
pub fn import(files: Vec<File>, options: &Options) -> Result<Imported, AuthoringError> {
    let first: Arc<str> = files.first().map(|file| file.name.as_str()).unwrap_or_default().into();
    let imported = match open(files, options)? {
        Opened::Sheets(grids) => assembled(grids),
        Opened::Feed(imported) => *imported,
    };
    Ok(with_silence(imported, &first, options.today))
}

/// Makes a feed of sheets that were opened already, as [`import`] does.
pub fn of_grids(grids: Vec<Grid>, today: Date) -> Imported {
    let first = grids.first().map(|grid| Arc::clone(&grid.file)).unwrap_or_default();
    with_silence(assembled(grids), &first, today)
}

/// Tells where nothing can be asked of the feed, or too little.
fn with_silence(mut imported: Imported, file: &Arc<str>, today: Date) -> Imported {
    let silent = imported.feed.as_ref().and_then(|(feed, _)| silent::too_little_to_ask(feed, today));
    if let Some(kind) = silent {
        // It changes everything for readers, and is easily missed among the notes.
        imported.findings.insert(0, Finding::new(kind, file, Location::File));
    }
    imported
}

/// Opens files that belong together. What [`import`] does first, for a program in which sheets are worked on before a feed
/// is made of them.
///
/// # Errors
/// Where a file cannot be opened, or its format is not known or does not go with that of the others.
pub fn open(files: Vec<File>, options: &Options) -> Result<Opened, AuthoringError> {
    let files = package::unpacked(files)?;
    let may_be_tables = matches!(options.format, None | Some(Format::Foreign(foreign::Format::Hsds)));
    if may_be_tables && package::is_directory(&files) {
        return package::import(files, options).map(|imported| Opened::Feed(Box::new(imported)));
    }
    let format = match options.format {
        Some(format) => format,
        None => detection::format_of_all(&files)?,
    };
    match format {
        Format::Foreign(format) => Ok(Opened::Feed(Box::new(documents::foreign(format, files, options)))),
        Format::Feed => documents::native(files).map(|imported| Opened::Feed(Box::new(imported))),
        Format::Spreadsheet | Format::Csv => {
            let mut grids = Vec::new();
            for file in &files {
                grids.extend(grids_of(file, options.format)?);
            }
            carried::take(&mut grids);
            Ok(Opened::Sheets(grids))
        }
    }
}

fn assembled(mut grids: Vec<Grid>) -> Imported {
    carried::take(&mut grids);
    let file = grids.first().map(|grid| Arc::clone(&grid.file)).unwrap_or_default();
    match assemble(grids) {
        Ok(mut assembled) => Imported {
            findings: divided(&mut assembled.feed, &file).into_iter().chain(assembled.findings).collect(),
            feed: Some((assembled.feed, assembled.provenance)),
            problems: assembled.problems,
            places: Some(assembled.places),
            own: None,
        },
        Err(findings) => Imported { feed: None, findings, problems: Vec::new(), places: None, own: None },
    }
}

/// Divides topics with more services than anybody reads through, as it is done for other directories, and tells it.
fn divided(feed: &mut Feed, file: &Arc<str>) -> Option<Finding> {
    let topics = Some(foreign::divide(feed)).filter(|topics| *topics != 0)?;
    let kind = FindingKind::Directory(foreign::ProblemKind::Divided(topics), Outcome::Kept);
    Some(Finding::new(kind, file, Location::File))
}

/// The sheets of a file.
fn grids_of(file: &File, format: Option<Format>) -> Result<Vec<Grid>, AuthoringError> {
    match format.or_else(|| detection::format_of(file)) {
        Some(Format::Spreadsheet) => grids(&file.name, &file.bytes),
        Some(Format::Csv) => delimited::grid(&file.name, &file.bytes).map(|grid| vec![grid]),
        Some(Format::Feed | Format::Foreign(_)) | None => Err(detection::unknown(file)),
    }
}
