//! From addresses to feeds: fetches all of them, reads what came, and says what failed.
//! Knows what several feeds come to together; not how a feed travels, nor what is made of it.

#[cfg(test)]
mod tests;

use std::{fmt, future::poll_fn, pin::Pin, task::Poll};

use super::user_message::UserMessage;
use feed::{
    report::{Coverage, Report},
    service_index,
    source::{FeedSource, FetchError},
};
use model::{
    feed::{Feed, Parsed},
    problem::{FeedError, Problem},
};

/// What came of all the addresses.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The feeds that can be used, at least one, in the order of their addresses.
    pub feeds: Result<Vec<Feed>, UserMessage>,
    /// Whether each of the addresses gave a whole one; of the others this is not known yet.
    pub coverage: Coverage,
    /// What the editor of the page or of a feed should mend. The display of each is one line.
    pub complaints: Vec<Complaint>,
    /// What came and is no feed of the finder.
    pub others: Vec<Other>,
}

/// A document that is no feed of the finder. It may be one of another format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// As the host page writes it.
    pub address: String,
    pub bytes: Vec<u8>,
    position: Option<usize>,
    error: FeedError,
}

/// Something that is wrong with one of the feeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The feed's position among several. `None`: it is the only one.
    position: Option<usize>,
    what: What,
}

/// What is wrong: with the fetching, with the feed as a whole, or with a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Fetching(FetchError),
    Feed(FeedError),
    Part(Problem),
    /// What is said of a feed of another format. It names its place itself.
    Other(String),
}

/// Fetches the feeds, all at the same time. One that fails is left out as long as another can be used.
pub async fn load(source: &impl FeedSource, addresses: &[String]) -> Loaded {
    let answers = all(addresses.iter().map(|address| source.fetch(address)).collect()).await;
    let (mut feeds, mut complaints, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let (mut failure, mut coverage) = (None, Coverage::Whole);
    for (position, (address, answer)) in addresses.iter().zip(answers).enumerate() {
        let position = (addresses.len() != 1).then_some(position);
        let message = match answer {
            Ok(bytes) => match feed::parse(&bytes) {
                Ok(parsed) => {
                    feeds.push(parsed.feed);
                    let parts = parsed.problems.into_iter().map(What::Part);
                    complaints.extend(parts.map(|what| Complaint { position, what }));
                    continue;
                }
                Err(error) => {
                    let message = UserMessage::from(&error);
                    others.push(Other { address: address.clone(), bytes, position, error });
                    message
                }
            },
            Err(error) => {
                coverage = Coverage::Partial;
                complaints.push(Complaint { position, what: What::Fetching(error) });
                error.into()
            }
        };
        failure.get_or_insert(message);
    }
    let feeds = if feeds.is_empty() {
        Err(failure.unwrap_or(UserMessage::FeedMissing))
    } else if feeds.iter().all(|feed| feed.services.is_empty()) {
        // Else the reader would be told that no service fits.
        Err(failure.unwrap_or(UserMessage::FeedWithoutServices))
    } else {
        Ok(feeds)
    };
    Loaded { feeds, coverage, complaints, others }
}

impl Loaded {
    /// Reads those of the others that are indexes of large feeds. They stand after the feeds that were there.
    pub fn with_indexes(mut self) -> Self {
        let is_index =
            |other: &Other| matches!(&other.error, FeedError::Format(found) if found == service_index::FORMAT);
        let (indexes, others): (Vec<_>, _) = std::mem::take(&mut self.others).into_iter().partition(is_index);
        self.others = others;
        for index in indexes {
            let what = match service_index::parse(&index.bytes) {
                Ok(Parsed { feed, .. }) if feed.services.is_empty() => {
                    self.coverage = Coverage::Partial;
                    self.feeds = self.feeds.map_err(|_| UserMessage::FeedWithoutServices);
                    vec![What::Feed(FeedError::NoServices)]
                }
                Ok(Parsed { mut feed, problems }) => {
                    if let Some(chunks) = &mut feed.chunks {
                        chunks.at(&index.address);
                    }
                    match &mut self.feeds {
                        Ok(feeds) => feeds.push(feed),
                        failed => *failed = Ok(vec![feed]),
                    }
                    problems.into_iter().map(What::Part).collect()
                }
                Err(error) => {
                    self.coverage = Coverage::Partial;
                    self.feeds = self.feeds.map_err(|_| UserMessage::from(&error));
                    vec![What::Feed(error)]
                }
            };
            self.complaints.extend(what.into_iter().map(|what| Complaint { position: index.position, what }));
        }
        self
    }

    /// Leaves among the others those that may be feeds of another format, and complains about the rest.
    pub fn sorted_out(&mut self) {
        let (foreign, own): (Vec<_>, _) = std::mem::take(&mut self.others)
            .into_iter()
            .partition(|other| feed::may_be_foreign(&other.bytes, &other.error));
        self.others = foreign;
        self.lack(own);
    }

    /// Puts in what came of the others: feeds in the finder's own format, which stand after those that were there, and
    /// what is said of them.
    pub fn with(mut self, report: Report, feeds: &[Vec<u8>]) -> Self {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for (position, other) in std::mem::take(&mut self.others).into_iter().enumerate() {
            if report.unknown.contains(&position) { &mut unknown } else { &mut known }.push(other);
        }
        let read = feeds.iter().filter_map(|bytes| feed::parse(bytes).ok()).map(|parsed| parsed.feed);
        let read: Vec<_> = read.filter(|feed| !feed.services.is_empty()).collect();
        self.feeds = match self.feeds {
            Ok(own) => Ok(own.into_iter().chain(read).collect()),
            Err(_) if !read.is_empty() => Ok(read),
            // Something was read, and there is nothing in it.
            Err(_) if !known.is_empty() => Err(UserMessage::FeedWithoutServices),
            failed => failed,
        };
        self.lack(unknown);
        if report.coverage == Coverage::Partial {
            self.coverage = Coverage::Partial;
        }
        let lines = report.lines.into_iter().map(|line| Complaint { position: None, what: What::Other(line) });
        self.complaints.extend(lines);
        self
    }

    /// What reads other formats could not be had, or gave up. With another feed the finder goes on.
    pub fn without(mut self, message: UserMessage) -> Self {
        let others = std::mem::take(&mut self.others);
        self.lack(others);
        self.feeds = self.feeds.map_err(|_| message);
        self
    }

    /// These gave nothing.
    fn lack(&mut self, others: Vec<Other>) {
        if !others.is_empty() {
            self.coverage = Coverage::Partial;
        }
        let complaint = |other: Other| Complaint { position: other.position, what: What::Feed(other.error) };
        self.complaints.extend(others.into_iter().map(complaint));
    }
}

/// Waits for all of the futures and gives what they gave, in their order.
async fn all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut running: Vec<Running<F>> = futures.into_iter().map(|future| Running::Waiting(Box::pin(future))).collect();
    poll_fn(|context| {
        let mut waiting = false;
        for one in &mut running {
            if let Running::Waiting(future) = one {
                match future.as_mut().poll(context) {
                    Poll::Ready(output) => *one = Running::Done(output),
                    Poll::Pending => waiting = true,
                }
            }
        }
        if waiting { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    let output = |one| match one {
        Running::Done(output) => Some(output),
        Running::Waiting(_) => None,
    };
    running.into_iter().filter_map(output).collect()
}

/// A future, or what it gave.
enum Running<F: Future> {
    Waiting(Pin<Box<F>>),
    Done(F::Output),
}

impl fmt::Display for Complaint {
    /// `services[3].id: …`, and among several feeds `feeds[1].services[3].id: …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.position, &self.what) {
            (_, What::Other(line)) => return f.write_str(line),
            (None, What::Part(problem)) => return problem.fmt(f),
            (None, _) => f.write_str("feed")?,
            (Some(position), _) => write!(f, "feeds[{position}]")?,
        }
        match &self.what {
            What::Fetching(error) => write!(f, ": {error}"),
            What::Feed(error) => write!(f, ": {error}"),
            What::Part(problem) => write!(f, ".{problem}"),
            What::Other(line) => f.write_str(line),
        }
    }
}
