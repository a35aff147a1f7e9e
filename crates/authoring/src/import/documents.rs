//! Imports of JSON: feeds of the finder, and what other directories publish.

use std::sync::Arc;

use feed::service_feed::{Provenance, write_with};
use foreign::{Document, ProblemKind};
use model::problem::{FeedError, Problem};

use super::{File, Imported, Options};
use crate::{
    AuthoringError,
    finding::{Finding, FindingKind, Location, Severity, ValueFinding},
    source::unused,
    unread::look,
    unsure::is_unsure,
};

/// Reads the files of another directory, which together are one feed.
pub fn foreign(format: foreign::Format, files: Vec<File>, options: &Options) -> Imported {
    let documents: Vec<_> = files.into_iter().map(|file| Document::decode(&file.name, file.bytes)).collect();
    let options =
        foreign::Options { language: options.language, timezone: options.timezone.clone(), today: Some(options.today) };
    let (feed, problems) = foreign::parse(format, &documents, &options);
    let has_records = !problems.iter().any(|problem| problem.kind == ProblemKind::NoRecords);
    Imported {
        feed: has_records.then_some((feed, Provenance::default())),
        findings: problems.into_iter().map(of_directory).collect(),
        problems: Vec::new(),
        places: None,
        own: None,
    }
}

/// Reads a feed of the finder, to be written again without what is wrong in it.
///
/// # Errors
/// Where nothing of it can be used, or it is not alone.
pub fn native(files: Vec<File>) -> Result<Imported, AuthoringError> {
    let mut files = files.into_iter();
    let Some(File { name: file, bytes }) = files.next() else {
        return Err(AuthoringError::UnknownFormat { file: String::new(), look: None });
    };
    if let Some(other) = files.next() {
        return Err(AuthoringError::SeveralFeeds { file, other: other.name });
    }
    let unusable = |error| {
        let is_other_json = matches!(&error, FeedError::Format(found) if found.is_empty());
        match is_other_json {
            true => AuthoringError::UnknownFormat { file: file.clone(), look: look(&file, &bytes) },
            false => AuthoringError::Feed { file: file.clone(), error },
        }
    };
    let parsed = feed::parse(&bytes).map_err(unusable)?;
    let provenance = Provenance::parse(&bytes).map_err(unusable)?;
    let mut unused = unused(&bytes, &write_with(&parsed.feed, &provenance));
    // What is wrong there is a finding already.
    unused.retain(|place| !parsed.problems.iter().any(|problem| place.starts_with(&problem.path)));
    let file = Arc::from(file);
    let problems = parsed.problems.iter().cloned().map(|problem| of_feed(problem, &file));
    let unused = unused.into_iter().map(|path| Finding::new(FindingKind::NotUsed, &file, Location::Path(path)));
    let findings = problems.chain(unused).collect();
    Ok(Imported {
        feed: Some((parsed.feed, provenance)),
        findings,
        problems: parsed.problems,
        places: None,
        own: Some(file),
    })
}

fn of_directory(problem: foreign::Problem) -> Finding {
    let location = if problem.path.is_empty() { Location::File } else { Location::Path(problem.path) };
    let kind = FindingKind::Directory(problem.kind, problem.outcome);
    Finding { count: problem.count, ..Finding::new(kind, &problem.document.into(), location) }
}

fn of_feed(problem: Problem, file: &Arc<str>) -> Finding {
    if is_unsure(&problem) {
        // They are kept as unsure as they were, so an import has nothing to mend.
        let finding = Finding::new(FindingKind::UnsureHours, file, Location::Path(problem.path));
        return Finding { severity: Severity::Advice, ..finding };
    }
    let value = ValueFinding { problem: problem.kind, outcome: problem.outcome, suggestion: None };
    Finding::new(FindingKind::Value(value), file, Location::Path(problem.path))
}
