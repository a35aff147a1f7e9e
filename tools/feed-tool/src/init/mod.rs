//! `service-feed init`: writes what somebody begins with who has no feed.

mod explain;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use authoring::{
    template,
    wording::{Message, reason},
    workbook::SheetLanguage,
};
use serde_json::json;

use crate::{
    arguments::WorkbookLanguage,
    error::CommandError,
    files,
    outcome::Outcome,
    output::{Output, shown},
};

/// Writes a sample feed with a page that explains it, and a spreadsheet to fill in
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Where to
    #[arg(value_name = "DIR", default_value = ".")]
    directory: PathBuf,
    /// The language of the spreadsheet and of the explanations
    #[arg(long, value_name = "LANGUAGE", value_enum, default_value_t = WorkbookLanguage(SheetLanguage::Finnish))]
    language: WorkbookLanguage,
    /// The short spreadsheet: one sheet with the ways of contact in the row of each service
    #[arg(long)]
    short: bool,
}

/// Writes the files. None that is there is written over.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, CommandError> {
    let Arguments { directory, language: WorkbookLanguage(language), short } = arguments;
    let workbook = if short { template::short_workbook(language) } else { template::workbook(language) };
    let workbook =
        workbook.map_err(|error| CommandError::Unusable { path: directory.clone(), reason: reason(&error) })?;
    let contents = [
        (directory.join("feed.json"), template::SAMPLE.as_bytes().to_vec()),
        (directory.join("README.md"), explain::explain(language).into_bytes()),
        (directory.join(language.of(["palvelut.xlsx", "tjanster.xlsx", "services.xlsx"])), workbook),
    ];
    if let Some((path, _)) = contents.iter().find(|(path, _)| path.exists()) {
        let reason = Message::new("reason-there-already");
        return Err(CommandError::Unusable { path: path.clone(), reason });
    }
    let mut out = io::stdout().lock();
    for (path, bytes) in &contents {
        files::write(path, bytes)?;
        if output == Output::Words {
            writeln!(out, "{}", shown(&path.display().to_string()))?;
        }
    }
    if output == Output::Json {
        let paths: Vec<_> = contents.iter().map(|(path, _)| path).collect();
        writeln!(out, "{}", json!({ "version": 1, "written": paths }))?;
    }
    Ok(Outcome::Fine)
}
