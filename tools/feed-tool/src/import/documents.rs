//! Feeds that are JSON: the finder's own, and those of other directories. Knows what comes of them; reading them is
//! known to the domain.

use std::path::PathBuf;

use feed::service_feed::{Provenance, write_with};
use foreign::{self, Document, Options, ProblemKind};
use model::problem::FeedError;

use super::{Read, format::unknown_format, said::Said};
use crate::{export::lost::lost, outcome::Failure};

/// Reads the files of another directory, which together are one feed.
pub fn foreign(format: foreign::Format, files: Vec<(PathBuf, Vec<u8>)>, options: &Options) -> Read {
    let document = |(path, bytes): (PathBuf, Vec<u8>)| Document::decode(&path.display().to_string(), bytes);
    let documents: Vec<_> = files.into_iter().map(document).collect();
    let (mut feed, problems) = foreign::parse(format, &documents, options);
    foreign::settle(&mut feed);
    let has_records = !problems.iter().any(|problem| problem.kind == ProblemKind::NoRecords);
    Read {
        written: has_records.then_some((feed, Provenance::default())),
        said: problems.into_iter().map(Said::from).collect(),
    }
}

/// Reads a feed of the finder, to be written again without what is wrong in it.
///
/// # Errors
/// Where nothing of it can be used, or it is not alone.
pub fn native(files: Vec<(PathBuf, Vec<u8>)>) -> Result<Read, Failure> {
    let mut files = files.into_iter();
    let Some((path, bytes)) = files.next() else { return Err(unknown_format(&PathBuf::new())) };
    let unusable = |reason: String| Failure::Unusable { path: path.clone(), reason };
    if let Some((other, _)) = files.next() {
        let reason = format!("it is a feed, and so is {}; import one at a time", other.display());
        return Err(unusable(reason));
    }
    let parsed = feed::parse(&bytes).map_err(|error| match error {
        // Some other JSON.
        FeedError::Format(found) if found.is_empty() => unknown_format(&path),
        error => unusable(error.to_string()),
    })?;
    let provenance = Provenance::read(&bytes).map_err(|error| unusable(error.to_string()))?;
    let name = path.display().to_string();
    let mut unread = lost(&bytes, &write_with(&parsed.feed, &provenance));
    // What is wrong there has been said already.
    unread.retain(|place| !parsed.problems.iter().any(|problem| place.starts_with(&problem.path)));
    let problems = parsed.problems.into_iter().map(|problem| Said::of_feed(&name, problem));
    let said = problems.chain(unread.into_iter().map(|place| Said::unread(&name, place))).collect();
    Ok(Read { written: Some((parsed.feed, provenance)), said })
}
