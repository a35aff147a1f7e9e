//! `service-feed texts`: the texts of a feed as a spreadsheet for those who translate, and back.

mod interface;
mod places;
mod sheet;

use std::{
    collections::BTreeSet,
    io::Write,
    path::{Path, PathBuf},
};

use authoring::wording::{Message, Texts};
use model::locale::Language;
use serde_json::Value;

use crate::{
    arguments,
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::{Output, json_text, shown},
};
use sheet::{Marks, Row};

/// Writes the texts of a feed as a spreadsheet for those who translate, and takes it back
///
/// Each text has a row with its place, and each language a column. In the column beside it, whoever has read a text in
/// their own language writes an x. What was read is kept in a file beside the feed, and the mark is there again for as
/// long as the text is the same.
///
/// The feed keeps all that is no text, and an empty cell takes nothing away. Look at it with service-feed check before
/// you publish it.
///
/// The texts of the finder itself have a row for each of their forms, with where they are seen and their variables. A text
/// that comes back without a variable or a form is named and not taken; the others are.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed; or in a checkout of the finder the folder locales, for the texts of the finder itself
    #[arg(value_name = "FEED|FOLDER")]
    feed: PathBuf,
    /// Write the texts in this form
    #[arg(long, value_name = "FORM", value_enum, conflicts_with = "from", required_unless_present = "from")]
    to: Option<Form>,
    /// Take the texts from this spreadsheet
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The spreadsheet to write, or with --from the feed or the folder; the one that was read may be named
    #[arg(short, long, value_name = "FILE|FOLDER")]
    output: PathBuf,
    /// A language that the feed has no texts in yet, or of the finder's texts a language to translate into, all where
    /// absent; may be repeated
    #[arg(long, value_name = "TAG", value_parser = arguments::language)]
    into: Vec<Language>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    Xlsx,
}

/// Writes one or the other.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    if arguments.feed.is_dir() {
        return match &arguments.from {
            Some(from) => interface::take_back(&arguments, from, output, texts),
            None => interface::give(&arguments, output, texts),
        };
    }
    let unusable = |reason| CommandError::Unusable { path: arguments.feed.clone(), reason };
    let text = files::read_text(&arguments.feed)?;
    // What is no feed is refused with its reason.
    let own = feed::parse(text.as_bytes()).map_err(|error| files::unusable(&arguments.feed, &error))?.feed.language;
    let json: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| unusable(Message::new("texts-unreadable").with("reason", error.to_string())))?;
    match &arguments.from {
        Some(from) => take(&arguments, json, own.as_str(), from, output, texts),
        None => give(&arguments, json, own.as_str(), output, texts),
    }
}

fn give(
    arguments: &Arguments,
    mut feed: Value,
    own: &str,
    output: Output,
    texts: &Texts,
) -> Result<Outcome, CommandError> {
    files::spare_inputs(&arguments.output, [&arguments.feed])?;
    let all = places::texts(&mut feed, own);
    let stated: BTreeSet<&str> = all.iter().flat_map(|(_, words)| words.keys().map(String::as_str)).collect();
    let others = stated.into_iter().chain(arguments.into.iter().map(Language::as_str)).filter(|tag| *tag != own);
    let others: BTreeSet<&str> = others.collect();
    let languages: Vec<_> = [own].into_iter().chain(others).map(str::to_owned).collect();
    let rows: Vec<_> = all.into_iter().map(|(place, words)| Row { place, words, ..Row::default() }).collect();
    let marks = marks_at(marks_of(&arguments.feed))?;
    let written = sheet::write(&rows, &[], &languages, &marks).map_err(|error| CommandError::Unusable {
        path: arguments.feed.clone(),
        reason: Message::new("texts-unreadable").with("reason", error.to_string()),
    })?;
    files::write(&arguments.output, &written)?;
    let path = arguments.output.display().to_string();
    let said = Message::new("texts-written").with("path", path).with("count", rows.len());
    tell(&said, &serde_json::json!({ "version": 1, "file": arguments.output, "texts": rows.len() }), output, texts)?;
    Ok(Outcome::Fine)
}

fn take(
    arguments: &Arguments,
    mut feed: Value,
    own: &str,
    from: &Path,
    output: Output,
    texts: &Texts,
) -> Result<Outcome, CommandError> {
    files::spare_inputs(&arguments.output, [&from.to_owned()])?;
    let unusable = |reason| CommandError::Unusable { path: from.to_owned(), reason };
    let mut sent = sheet::read(&files::read(from)?).map_err(unusable)?;
    let changed = places::replace(&mut feed, own, &mut sent.words);
    files::write(&arguments.output, format!("{feed:#}\n").as_bytes())?;
    let read = sent.marked();
    files::write(&marks_of(&arguments.output), format!("{:#}\n", serde_json::json!(sent.read)).as_bytes())?;
    let gone: Vec<_> = sent.words.keys().cloned().collect();
    let path = arguments.output.display().to_string();
    let said = Message::new("texts-taken").with("path", path).with("changed", changed).with("read", read);
    let json =
        serde_json::json!({ "version": 1, "file": arguments.output, "changed": changed, "read": read, "gone": gone });
    tell(&said, &json, output, texts)?;
    say_gone(&gone, texts);
    Ok(if gone.is_empty() { Outcome::Fine } else { Outcome::Problems })
}

/// Names the rows for which there is no place.
fn say_gone(gone: &[String], texts: &Texts) {
    if !gone.is_empty() {
        let said = Message::new("texts-gone").with("count", gone.len()).with("places", gone.join(", "));
        eprintln!("{}", shown(&texts.say(&said)));
    }
}

fn tell(said: &Message, json: &Value, output: Output, texts: &Texts) -> Result<(), CommandError> {
    let out = &mut std::io::stdout().lock();
    match output {
        Output::Words => writeln!(out, "{}", shown(&texts.say(said)))?,
        Output::Json => json_text(json, out)?,
    }
    Ok(())
}

/// What was read: a file of its own, because what it is about is for readers.
fn marks_at(path: PathBuf) -> Result<Marks, CommandError> {
    if !path.exists() {
        return Ok(Marks::new());
    }
    let broken = |error: serde_json::Error| CommandError::Unusable {
        path: path.clone(),
        reason: Message::new("texts-unreadable").with("reason", error.to_string()),
    };
    serde_json::from_slice(&files::read(&path)?).map_err(broken)
}

/// `feed.json` has `feed.read.json`.
fn marks_of(feed: &Path) -> PathBuf {
    feed.with_extension("read.json")
}
