//! Decides which documents to fetch until a feed is complete: the pages that follow, within limits, and only from
//! origins that the host page names. The caller fetches.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
};

use super::{Document, page::Page};
use feed::source::FetchError;

/// How much is fetched at most. What arrived until then is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The number of documents of all feeds together.
    pub pages: usize,
    /// The bytes of all documents together.
    pub bytes: usize,
    pub milliseconds: u32,
}

impl Limits {
    /// The limits of the widget, where a reader waits and a phone has to keep it in memory.
    pub const OF_WIDGET: Limits = Limits { pages: 200, bytes: 50_000_000, milliseconds: 30_000 };
}

/// A document to fetch now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub address: String,
    /// The most bytes that it may have.
    pub bytes: usize,
    /// The most milliseconds that it may take.
    pub milliseconds: u32,
    /// The milliseconds to wait before, so that a server that has failed gets time to recover.
    pub pause: u32,
}

/// Why pages are missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    Pages(usize),
    Bytes(usize),
    /// Milliseconds.
    Time(u32),
    /// The next page is on a server that the host page does not name.
    Elsewhere,
    Failed(FetchError),
}

/// Documents of one or more feeds, each of which may have further pages.
#[derive(Debug)]
pub struct Gathering {
    limits: Limits,
    /// The origins of the addresses that the host page names. Pages of others are not fetched.
    origins: Vec<String>,
    /// The positions of the first documents of the feeds, in the order in which they were given.
    first: Vec<usize>,
    /// Each document with the position of the first one of its feed.
    documents: Vec<(usize, Document)>,
    /// The addresses that were requested.
    seen: HashSet<String>,
    waiting: VecDeque<Waiting>,
    /// The document that was requested last.
    under_way: Option<Waiting>,
    bytes: usize,
    records: usize,
    gaps: Vec<(String, Gap)>,
}

#[derive(Debug, Clone)]
struct Waiting {
    address: String,
    feed: usize,
    has_failed: bool,
}

/// The pause before another attempt, in milliseconds.
const PAUSE: u32 = 1_000;

impl Gathering {
    /// `named` are all addresses in the host page, which are those that it trusts.
    pub fn new<'a>(limits: Limits, named: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            limits,
            origins: named.into_iter().map(|address| origin(address).to_owned()).collect(),
            first: Vec::new(),
            documents: Vec::new(),
            seen: HashSet::new(),
            waiting: VecDeque::new(),
            under_way: None,
            bytes: 0,
            records: 0,
            gaps: Vec::new(),
        }
    }

    /// Adds the first document of a feed.
    pub fn begin(&mut self, address: &str, bytes: Vec<u8>) {
        let feed = self.documents.len();
        self.first.push(feed);
        self.seen.insert(address.to_owned());
        self.add(address, feed, bytes);
    }

    /// The next document to fetch, so many milliseconds after the beginning. `None` if the feeds are as complete as
    /// they get.
    pub fn next(&mut self, elapsed: u32) -> Option<Wanted> {
        let next = self.waiting.pop_front()?;
        let Limits { pages, bytes, milliseconds } = self.limits;
        let gap = match () {
            () if pages <= self.documents.len() => Gap::Pages(pages),
            () if bytes <= self.bytes => Gap::Bytes(bytes),
            () if milliseconds <= elapsed => Gap::Time(milliseconds),
            () => {
                let wanted = Wanted {
                    address: next.address.clone(),
                    bytes: bytes - self.bytes,
                    milliseconds: milliseconds - elapsed,
                    pause: if next.has_failed { PAUSE } else { 0 },
                };
                self.under_way = Some(next);
                return Some(wanted);
            }
        };
        self.gaps.push((next.address, gap));
        self.next(elapsed)
    }

    /// Adds the document that was requested.
    pub fn took(&mut self, bytes: Vec<u8>) {
        if let Some(Waiting { address, feed, .. }) = self.under_way.take() {
            self.add(&address, feed, bytes);
        }
    }

    /// Notes that the document could not be fetched. If the server may recover, it is requested once more.
    pub fn failed(&mut self, error: FetchError) {
        let Some(failed) = self.under_way.take() else { return };
        let may_recover = matches!(error, FetchError::Unreachable | FetchError::Status(429 | 500..));
        if may_recover && !failed.has_failed {
            return self.waiting.push_front(Waiting { has_failed: true, ..failed });
        }
        let gap = match error {
            FetchError::TooLarge => Gap::Bytes(self.limits.bytes),
            FetchError::TimedOut => Gap::Time(self.limits.milliseconds),
            FetchError::Unreachable | FetchError::Offline | FetchError::Status(_) | FetchError::Busy { .. } => {
                Gap::Failed(error)
            }
        };
        self.gaps.push((failed.address, gap));
    }

    /// The number of records so far, as the pages count them.
    pub fn records(&self) -> usize {
        self.records
    }

    /// The documents of each feed, in the order in which the feeds were given, and which pages are missing.
    pub fn into_parts(self) -> (Vec<Vec<Document>>, Vec<(String, Gap)>) {
        let mut feeds: Vec<_> = self.first.iter().map(|first| (*first, Vec::new())).collect();
        for (feed, document) in self.documents {
            if let Some((_, documents)) = feeds.iter_mut().find(|(first, _)| *first == feed) {
                documents.push(document);
            }
        }
        (feeds.into_iter().map(|(_, documents)| documents).collect(), self.gaps)
    }

    fn add(&mut self, address: &str, feed: usize, bytes: Vec<u8>) {
        self.bytes += bytes.len();
        let document = Document::decode(address, bytes);
        let page = Page::of(&document);
        self.records += page.records;
        self.documents.push((feed, document));
        let Some(next) = page.next else { return };
        let next = secured(next.address_after(address), address);
        // A server that does not know the parameter returns the same page for ever.
        if !self.seen.insert(next.clone()) {
            return;
        }
        match self.origins.iter().any(|known| known == origin(&next)) {
            true => self.waiting.push_back(Waiting { address: next, feed, has_failed: false }),
            false => self.gaps.push((next, Gap::Elsewhere)),
        }
    }
}

/// The scheme, host and port. An address without them has the origin of the host page.
fn origin(address: &str) -> &str {
    let Some((scheme, rest)) = address.split_once("://") else { return "" };
    let host = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    address.get(..scheme.len() + 3 + host).unwrap_or_default()
}

/// Servers behind another server often write `http` in their links. A page that was fetched by https could not fetch
/// them.
fn secured(next: String, address: &str) -> String {
    match (next.strip_prefix("http://"), address.starts_with("https://")) {
        (Some(rest), true) if origin(address).strip_prefix("https://") == origin(&next).strip_prefix("http://") => {
            format!("https://{rest}")
        }
        _ => next,
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Gap::Pages(pages) => write!(f, "only the first {pages} pages are read"),
            Gap::Bytes(bytes) => write!(f, "no more than {} MB are read", bytes / 1_000_000),
            Gap::Time(milliseconds) => write!(f, "only what comes within {} seconds is read", milliseconds / 1_000),
            Gap::Elsewhere => f.write_str(
                "this next page is on another server, which is not asked; to allow it, name an address of that server in \"feed\"",
            ),
            Gap::Failed(error) => write!(f, "this page is missing: {error}"),
        }
    }
}

#[cfg(test)]
mod tests;
