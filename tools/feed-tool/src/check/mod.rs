//! `service-feed check`: what is wrong with feeds. Knows the order of the work; what is wrong is found elsewhere.

mod audit;
mod finding;
mod guess;
mod links;
mod located;
mod positions;
mod print;
mod reader;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use finder::engine::catalogue::Catalogue;
use model::{
    date::Date,
    feed::Parsed,
    problem::{FeedError, MAX_PROBLEMS},
};
use serde::Serialize;

use crate::{
    command::Output,
    files,
    outcome::{EXIT_CODES, Failure, Outcome},
    progress::Progress,
    source::{Lines, Place, Wanted, scan},
};
use audit::Subject;
use finding::{Finding, Rule, Severity};
use located::Located;
use positions::Positions;
pub use print::sum;

/// Says what is wrong with feeds, where it stands, and how to mend it
///
/// Errors are what the finder cannot use. Warnings are what does not do what it seems to be meant for, or soon will
/// not. Advice is what could be better. Only errors make the exit code 1.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feeds
    #[arg(required = true, value_name = "FEED")]
    feeds: Vec<PathBuf>,
    /// Try the links over the network too
    #[arg(long)]
    links: bool,
    /// The day on which ends and ages are counted, such as 2026-12-31; today where absent
    #[arg(long, value_name = "DAY", value_parser = files::day)]
    today: Option<Date>,
}

/// What was found in a feed. Its serialization is what `--json` prints, and is stable.
#[derive(Debug, Serialize)]
pub struct Checked {
    #[serde(rename = "file")]
    pub name: String,
    /// Whether the finder can use anything of it.
    pub usable: bool,
    pub findings: Vec<Located>,
    #[serde(skip)]
    pub text: String,
}

/// Whether links are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Tried,
    LeftAlone,
}

/// Prints what is found in each of the feeds.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, Failure> {
    let today = arguments.today.unwrap_or_else(files::today);
    let network = if arguments.links { Network::Tried } else { Network::LeftAlone };
    let mut out = io::stdout().lock();
    let mut outcome = Outcome::Fine;
    let mut all = Vec::new();
    for path in arguments.feeds {
        let name = path.display().to_string();
        let checked = match files::read(&path) {
            Ok(bytes) => check(name, &bytes, today, network),
            Err(failure) => unreadable(name, &failure),
        };
        outcome = outcome.max(outcome_of(&checked));
        match output {
            Output::Words => print::print(&checked, &mut out)?,
            Output::Json => all.push(checked),
        }
    }
    if output == Output::Json {
        serde_json::to_writer_pretty(&mut out, &serde_json::json!({ "version": 1, "feeds": all }))
            .map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(outcome)
}

fn outcome_of(checked: &Checked) -> Outcome {
    let is_error = |found: &Located| found.severity == Severity::Error;
    match () {
        () if !checked.usable => Outcome::Unusable,
        () if checked.findings.iter().any(is_error) => Outcome::Problems,
        () => Outcome::Fine,
    }
}

/// Everything that is found in the bytes of a feed.
pub fn check(name: String, bytes: &[u8], today: Date, network: Network) -> Checked {
    let progress = Progress::new(&name);
    progress.now("reading");
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes).into_owned();
    match feed::parse(bytes) {
        Err(error) => {
            let findings = vec![unusable(&error, &text)];
            Checked { name, usable: false, findings, text }
        }
        Ok(parsed) => {
            let findings = findings(parsed, &text, today, network, &progress);
            Checked { name, usable: true, findings, text }
        }
    }
}

fn findings(parsed: Parsed, text: &str, today: Date, network: Network, progress: &Progress) -> Vec<Located> {
    let mut findings: Vec<_> = parsed.problems.iter().map(|problem| reader::problem(problem, &parsed.feed)).collect();
    if parsed.problems.len() < MAX_PROBLEMS {
        progress.now("looking at each service");
        let positions = Positions::new(&parsed);
        let subject = Subject { parsed: &parsed, positions: &positions, today };
        findings.extend(audit::records(&subject));
        if network == Network::Tried {
            findings.extend(links::tried(&subject, progress));
        }
        progress.now("trying the questions");
        let catalogue = Catalogue::new(vec![parsed.feed], today);
        findings.extend(audit::questionnaire(&catalogue, &positions));
    } else {
        findings.push(too_many());
    }
    progress.now("finding the places");
    let mut wanted = Wanted::new(findings.iter().map(|finding| &finding.place));
    // It has been read as JSON before, so there is no error here.
    let strange = scan(text, &mut wanted).unwrap_or_default();
    let lines = Lines::new(text);
    let mut found = located::located(findings, &wanted, &lines);
    found.extend(strange.iter().map(|key| located::at(reader::strange_key(key), Some(key.span.clone()), &lines)));
    found.sort_by_key(|found| (found.line, found.column));
    found
}

/// A file that cannot be read does not keep the others from being checked.
pub fn unreadable(name: String, failure: &Failure) -> Checked {
    let message = failure.to_string();
    let finding = Finding::new(
        Rule("unreadable"),
        Severity::Error,
        Place::default(),
        message,
        "look whether the name is right and whether you may open the file",
    );
    let findings = vec![located::at(finding, None, &Lines::new(""))];
    Checked { name, usable: false, findings, text: String::new() }
}

fn too_many() -> Finding {
    Finding::new(
        Rule("too-many"),
        Severity::Error,
        Place::default(),
        format!("there are {MAX_PROBLEMS} problems or more; what else could be better is not looked for"),
        "mend these and check again",
    )
}

/// Why nothing of a feed can be used, at the place where it is known.
fn unusable(error: &FeedError, text: &str) -> Located {
    let lines = Lines::new(text);
    let (rule, place, mend) = match error {
        FeedError::NotUtf8 => ("not-utf8", None, "save it again and choose UTF-8"),
        FeedError::Page => ("page", None, "name the file or address of the feed itself"),
        FeedError::NotJson { line, column } => {
            let mend = "look there and just before for a missing or extra comma, quotation mark or bracket";
            ("not-json", Some((*line, *column)), mend)
        }
        FeedError::CutOff { line, column } => {
            ("cut-off", Some((*line, *column)), "the end is missing: copy the whole file, or close what is open")
        }
        FeedError::Format(_) => ("format", None, "write \"format\": \"service-feed/1\" at the top"),
        FeedError::NoServices => ("no-services", None, "write a list \"services\""),
        FeedError::Index => ("index", None, "check the feed from which it was built"),
    };
    let finding = Finding::new(Rule(rule), Severity::Error, Place::default(), error.to_string(), mend);
    let span = place.map(|(line, column)| {
        let start = text.floor_char_boundary(lines.byte(line, column));
        start..text.ceil_char_boundary((start + 1).min(text.len()))
    });
    located::at(finding, span, &lines)
}

#[cfg(test)]
mod tests;
