//! Imports of JSON: feeds of the finder, and what other directories publish.

use feed::service_feed::{Provenance, write_with};
use foreign::{Document, ProblemKind};
use model::problem::FeedError;

use super::{File, Imported, Options, said::Said};
use crate::{AuthoringError, source::unused};

/// Reads the files of another directory, which together are one feed.
pub fn foreign(format: foreign::Format, files: Vec<File>, options: &Options) -> Imported {
    let documents: Vec<_> = files.into_iter().map(|file| Document::decode(&file.name, file.bytes)).collect();
    let options =
        foreign::Options { language: options.language, timezone: options.timezone.clone(), today: Some(options.today) };
    let (mut feed, problems) = foreign::parse(format, &documents, &options);
    foreign::settle(&mut feed);
    let has_records = !problems.iter().any(|problem| problem.kind == ProblemKind::NoRecords);
    Imported {
        feed: has_records.then_some((feed, Provenance::default())),
        findings: problems.into_iter().map(Said::from).collect(),
    }
}

/// Reads a feed of the finder, to be written again without what is wrong in it.
///
/// # Errors
/// Where nothing of it can be used, or it is not alone.
pub fn native(files: Vec<File>) -> Result<Imported, AuthoringError> {
    let mut files = files.into_iter();
    let Some(File { name: file, bytes }) = files.next() else {
        return Err(AuthoringError::UnknownFormat { file: String::new() });
    };
    if let Some(other) = files.next() {
        return Err(AuthoringError::SeveralFeeds { file, other: other.name });
    }
    let unusable = |error| match error {
        // JSON of some other kind.
        FeedError::Format(found) if found.is_empty() => AuthoringError::UnknownFormat { file: file.clone() },
        error => AuthoringError::Feed { file: file.clone(), error },
    };
    let parsed = feed::parse(&bytes).map_err(unusable)?;
    let provenance = Provenance::read(&bytes).map_err(unusable)?;
    let mut unused = unused(&bytes, &write_with(&parsed.feed, &provenance));
    // What is wrong there is a finding already.
    unused.retain(|place| !parsed.problems.iter().any(|problem| place.starts_with(&problem.path)));
    let problems = parsed.problems.into_iter().map(|problem| Said::of_feed(&file, problem));
    let findings = problems.chain(unused.into_iter().map(|place| Said::unread(&file, place))).collect();
    Ok(Imported { feed: Some((parsed.feed, provenance)), findings })
}
