//! From addresses to feeds: all of them are fetched at the same time, and one that fails is left out as long as another
//! can be used. Documents that are not in the finder's own format are kept for `other_documents`.

use super::{
    console_message::{Cause, ConsoleMessage},
    join::join_all,
    user_message::UserMessage,
};
use feed::{
    report::Coverage,
    service_feed::{Given, PIECE, PieceReader},
    source::{FeedSource, FetchedDocument},
};
use model::{
    area::areas,
    facet::Facet,
    feed::{Feed, Parsed},
    problem::{FeedError, ProblemKind},
};

/// What came from all the addresses.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The feeds that can be used, at least one, in the order of their addresses.
    pub feeds: Result<Vec<Feed>, UserMessage>,
    /// Whether each of the addresses gave a whole feed, as far as that is known before `others` have been read.
    pub coverage: Coverage,
    /// What the editor of the page or of a feed should mend.
    pub console: Vec<ConsoleMessage>,
    /// What came and is not in the finder's own format.
    pub others: Vec<OtherDocument>,
}

/// A document that the first part of the program cannot parse. It may be an index, a feed of another format, or a feed of
/// our own that needs the names of areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherDocument {
    /// As the host page writes it.
    pub address: String,
    pub bytes: Vec<u8>,
    /// The position of the feed among several. `None`: it is the only one.
    pub(super) position: Option<usize>,
    /// `None`: nothing but the names of areas is missing.
    pub(super) error: Option<FeedError>,
}

/// Fetches and parses the feeds. Errors are part of what is returned, because one feed of several may fail.
pub async fn load(source: &impl FeedSource, addresses: &[String]) -> Loaded {
    let answers = join_all(addresses.iter().map(|address| source.fetch(address)).collect()).await;
    let mut gathered = Gathered::default();
    for (position, (address, answer)) in addresses.iter().zip(answers).enumerate() {
        let position = (addresses.len() != 1).then_some(position);
        let document = match answer {
            Ok(document) => document,
            Err(error) => {
                gathered.is_partial = true;
                gathered.say(position, Cause::Fetching(error));
                gathered.failure.get_or_insert(error.into());
                continue;
            }
        };
        let error = match in_pieces(source, &document).await {
            Ok((parsed, cut)) if !needs_names(&parsed) => {
                gathered.take_feed(position, parsed, cut);
                continue;
            }
            Ok(_) => None,
            Err(error) => Some(error),
        };
        if let Some(error) = &error {
            gathered.failure.get_or_insert(error.into());
        }
        gathered.others.push(OtherDocument { address: address.to_owned(), bytes: document.whole(), position, error });
    }
    gathered.loaded()
}

/// Parses a document piece by piece, with pauses, so that the page can be used meanwhile. Of one that stops in the middle
/// it is what has come, and where it stops.
async fn in_pieces<S: FeedSource>(
    source: &S,
    document: &S::Document,
) -> Result<(Parsed, Option<FeedError>), FeedError> {
    let length = document.length();
    let mut reader = PieceReader::new(length);
    loop {
        for at in (0..length).step_by(PIECE) {
            if reader.has_failed() {
                break;
            }
            reader.push(&document.piece(at, PIECE));
            source.pause().await;
        }
        match reader.finish()? {
            Given::Feed(parsed, cut) => return Ok((*parsed, cut)),
            Given::Again(language) => reader = PieceReader::new(length).speaking(language),
        }
    }
}

/// What has come so far.
#[derive(Default)]
struct Gathered {
    feeds: Vec<Feed>,
    console: Vec<ConsoleMessage>,
    others: Vec<OtherDocument>,
    /// Why the first of those that failed did so.
    failure: Option<UserMessage>,
    is_partial: bool,
}

impl Gathered {
    fn take_feed(&mut self, position: Option<usize>, parsed: Parsed, cut: Option<FeedError>) {
        self.feeds.push(parsed.feed);
        self.is_partial |= cut.is_some();
        for cause in cut.map(Cause::Feed).into_iter().chain(parsed.problems.into_iter().map(Cause::Part)) {
            self.say(position, cause);
        }
    }

    fn say(&mut self, position: Option<usize>, cause: Cause) {
        self.console.push(ConsoleMessage { position, cause });
    }

    fn loaded(self) -> Loaded {
        let feeds = if self.feeds.is_empty() {
            Err(self.failure.unwrap_or(UserMessage::FeedMissing))
        } else if self.feeds.iter().all(|feed| feed.services.is_empty()) {
            // Otherwise the reader would be told that no service fits.
            Err(self.failure.unwrap_or(UserMessage::FeedWithoutServices))
        } else {
            Ok(self.feeds)
        };
        let coverage = if self.is_partial { Coverage::Partial } else { Coverage::Whole };
        Loaded { feeds, coverage, console: self.console, others: self.others }
    }
}

/// Whether the feed names an area in words, or lets readers choose one by its name alone, before the names have come
/// ([`model::area::named_areas`]).
fn needs_names(parsed: &Parsed) -> bool {
    !areas().have_names() && names_areas(parsed)
}

fn names_areas(Parsed { feed, problems }: &Parsed) -> bool {
    let options = feed.questions.iter().filter(|question| question.facet == Facet::Area).flat_map(|it| &it.options);
    problems.iter().any(|problem| matches!(problem.kind, ProblemKind::NotAnArea(_)))
        || options.map(|option| &option.label).any(|label| label.languages().next().is_none())
}

#[cfg(test)]
mod tests;
