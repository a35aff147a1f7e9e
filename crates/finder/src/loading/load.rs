//! From addresses to feeds: all of them are fetched at the same time, and one that fails is left out as long as another
//! can be used. Documents that are not in the finder's own format are kept for `other_documents`.

use super::{
    console_message::{Cause, ConsoleMessage},
    join::join_all,
    user_message::UserMessage,
};
use feed::{
    report::Coverage,
    service_feed::{PIECE, PieceReader},
    source::{FeedSource, FetchError, FetchedDocument},
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
        let answer = match answer {
            Ok(document) => match in_pieces(source, &document).await.filter(|parsed| !needs_names(parsed)) {
                Some(parsed) => {
                    gathered.take_feed(position, parsed);
                    continue;
                }
                None => Ok(document.whole()),
            },
            Err(error) => Err(error),
        };
        gathered.take(position, address, answer);
    }
    gathered.loaded()
}

/// Parses a document piece by piece, with pauses, so that the page can be used meanwhile. `None`: it has to be parsed as a
/// whole.
async fn in_pieces<S: FeedSource>(source: &S, document: &S::Document) -> Option<Parsed> {
    let length = document.length();
    let mut reader = PieceReader::new(length);
    for at in (0..length).step_by(PIECE) {
        reader.push(&document.piece(at, PIECE));
        source.pause().await;
    }
    reader.finish()
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
    fn take_feed(&mut self, position: Option<usize>, parsed: Parsed) {
        self.feeds.push(parsed.feed);
        let parts = parsed.problems.into_iter().map(Cause::Part);
        self.console.extend(parts.map(|cause| ConsoleMessage { position, cause }));
    }

    fn take(&mut self, position: Option<usize>, address: &str, answer: Result<Vec<u8>, FetchError>) {
        let message = match answer.map(|bytes| (feed::parse(&bytes), bytes)) {
            Ok((Ok(parsed), bytes)) if needs_names(&parsed) => {
                self.others.push(OtherDocument { address: address.to_owned(), bytes, position, error: None });
                return;
            }
            Ok((Ok(parsed), _)) => return self.take_feed(position, parsed),
            Ok((Err(error), bytes)) => {
                let message = UserMessage::from(&error);
                self.others.push(OtherDocument { address: address.to_owned(), bytes, position, error: Some(error) });
                message
            }
            Err(error) => {
                self.is_partial = true;
                self.console.push(ConsoleMessage { position, cause: Cause::Fetching(error) });
                error.into()
            }
        };
        self.failure.get_or_insert(message);
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
