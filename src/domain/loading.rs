//! From addresses to feeds: fetches all of them, reads what came, and says what failed.
//! Knows what several feeds come to together; not how a feed travels, nor what is made of it.

use std::{fmt, future::poll_fn, pin::Pin, task::Poll};

use super::{
    edition::Coverage,
    feed::{self, Feed, FeedError, Parsed, Problem},
    ports::{FeedSource, FetchError},
    user_message::UserMessage,
};

/// What came of all the addresses.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The feeds that can be used, at least one, in the order of their addresses.
    pub feeds: Result<Vec<Feed>, UserMessage>,
    /// Whether each of the addresses gave one.
    pub coverage: Coverage,
    /// What the editor of the page or of a feed should mend. The display of each is one line.
    pub complaints: Vec<Complaint>,
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
}

/// Fetches the feeds, all at the same time. One that fails is left out as long as another can be used.
pub async fn load(source: &impl FeedSource, addresses: &[String]) -> Loaded {
    let answers = all(addresses.iter().map(|address| source.fetch(address)).collect()).await;
    let mut feeds = Vec::new();
    let mut complaints = Vec::new();
    let mut failure = None;
    for (position, answer) in answers.into_iter().enumerate() {
        let position = (addresses.len() != 1).then_some(position);
        match read(answer) {
            Ok(parsed) => {
                feeds.push(parsed.feed);
                let parts = parsed.problems.into_iter().map(What::Part);
                complaints.extend(parts.map(|what| Complaint { position, what }));
            }
            Err((message, what)) => {
                failure.get_or_insert(message);
                complaints.push(Complaint { position, what });
            }
        }
    }
    let coverage = if failure.is_none() { Coverage::Whole } else { Coverage::Partial };
    let feeds = if feeds.is_empty() {
        Err(failure.unwrap_or(UserMessage::FeedMissing))
    } else if feeds.iter().all(|feed| feed.services.is_empty()) {
        // Else the reader would be told that no service fits.
        Err(failure.unwrap_or(UserMessage::FeedWithoutServices))
    } else {
        Ok(feeds)
    };
    Loaded { feeds, coverage, complaints }
}

fn read(answer: Result<Vec<u8>, FetchError>) -> Result<Parsed, (UserMessage, What)> {
    let bytes = answer.map_err(|error| (error.into(), What::Fetching(error)))?;
    feed::parse(&bytes).map_err(|error| (UserMessage::from(&error), What::Feed(error)))
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
            (None, What::Part(problem)) => return problem.fmt(f),
            (None, _) => f.write_str("feed")?,
            (Some(position), _) => write!(f, "feeds[{position}]")?,
        }
        match &self.what {
            What::Fetching(error) => write!(f, ": {error}"),
            What::Feed(error) => write!(f, ": {error}"),
            What::Part(problem) => write!(f, ".{problem}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::BTreeMap,
        task::{Context, Waker},
    };

    use super::*;
    use crate::domain::ports::FeedsInMemory;

    const GOOD: &str = r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "Chat"}]}"#;
    const NAMELESS: &str = r#"{"format": "service-feed/1", "services": [{"id": "b"}, {"id": "c", "name": "Group"}]}"#;
    const PAGE: &str = "<!doctype html><title>404</title>";

    /// The futures in memory are ready at once, or after they have been asked `patience` times.
    fn wait<F: Future>(future: F, patience: usize) -> F::Output {
        let mut future = Box::pin(future);
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..patience {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return output;
            }
        }
        panic!("the future is not ready");
    }

    fn load_all(feeds: &[(&str, &str)], addresses: &[&str]) -> Loaded {
        let feeds = feeds.iter().map(|(url, feed)| ((*url).to_owned(), feed.as_bytes().to_vec()));
        let source = FeedsInMemory(feeds.collect::<BTreeMap<_, _>>());
        let addresses: Vec<_> = addresses.iter().map(|address| (*address).to_owned()).collect();
        wait(load(&source, &addresses), 1)
    }

    /// The identifiers of the services of each feed, or the code of the failure; and the starts of the lines.
    fn check(feeds: &[(&str, &str)], addresses: &[&str], expected: Result<&[&str], &str>, lines: &[&str]) {
        let loaded = load_all(feeds, addresses);
        let is_whole = loaded.feeds.as_ref().is_ok_and(|feeds| feeds.len() == addresses.len());
        assert!(loaded.feeds.is_err() || (loaded.coverage == Coverage::Whole) == is_whole, "{addresses:?}");
        let ids =
            |feed: &Feed| feed.services.iter().map(|service| service.id.to_string()).collect::<Vec<_>>().join(" ");
        let got = loaded.feeds.map(|feeds| feeds.iter().map(ids).collect::<Vec<_>>()).map_err(UserMessage::code);
        assert_eq!(got, expected.map(|ids| ids.iter().map(|ids| (*ids).to_owned()).collect()), "{addresses:?}");
        let got: Vec<_> = loaded.complaints.iter().map(ToString::to_string).collect();
        assert_eq!(got.len(), lines.len(), "{got:?}");
        for (got, line) in got.iter().zip(lines) {
            assert!(got.starts_with(line), "{got:?} does not start with {line:?}");
        }
    }

    #[test]
    fn one_feed_is_read_with_its_problems() {
        check(&[("a", GOOD)], &["a"], Ok(&["a"]), &[]);
        check(&[("b", NAMELESS)], &["b"], Ok(&["c"]), &["services[0]"]);
    }

    #[test]
    fn a_list_without_a_service_is_a_failure_unless_another_has_some() {
        let empty = r#"{"format": "service-feed/1", "services": []}"#;
        let bad = r#"{"format": "service-feed/1", "services": [0, 0]}"#;
        check(&[("empty", empty)], &["empty"], Err("feed-without-services"), &[]);
        check(&[("bad", bad)], &["bad"], Err("feed-without-services"), &["services[0]", "services[1]"]);
        check(&[("empty", empty), ("a", GOOD)], &["empty", "a"], Ok(&["", "a"]), &[]);
        check(&[("empty", empty)], &["empty", "nowhere"], Err("feed-not-found"), &["feeds[1]: "]);
    }

    #[test]
    fn without_an_address_the_feed_is_missing() {
        check(&[], &[], Err("feed-missing"), &[]);
    }

    #[test]
    fn what_failed_is_said_to_the_reader_and_to_the_editor() {
        check(&[], &["nowhere"], Err("feed-not-found"), &["feed: the server answered with status 404"]);
        check(&[("page", PAGE)], &["page"], Err("feed-unreadable"), &["feed: the address leads to a web page"]);
    }

    #[test]
    fn one_feed_that_fails_does_not_lose_the_others() {
        let feeds = [("a", GOOD), ("b", NAMELESS), ("page", PAGE)];
        check(
            &feeds,
            &["a", "nowhere", "b", "page"],
            Ok(&["a", "c"]),
            &["feeds[1]: the server", "feeds[2].services[0]", "feeds[3]: the address leads"],
        );
        check(&feeds, &["nowhere", "page"], Err("feed-not-found"), &["feeds[0]: ", "feeds[1]: "]);
    }

    #[test]
    fn what_comes_late_keeps_its_place() {
        let after = |times: usize| {
            let mut left = times;
            poll_fn(move |_| {
                left = left.saturating_sub(1);
                if left == 0 { Poll::Ready(times) } else { Poll::Pending }
            })
        };
        assert_eq!(wait(all(vec![after(3), after(1), after(2)]), 3), [3, 1, 2]);
        assert!(wait(all(Vec::<std::future::Ready<u8>>::new()), 1).is_empty());
    }
}
