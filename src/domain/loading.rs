//! From addresses to feeds: fetches all of them, reads what came, and says what failed.
//! Knows what several feeds come to together; not how a feed travels, nor what is made of it.

use std::{fmt, future::poll_fn, pin::Pin, task::Poll};

use super::{
    edition::Coverage,
    feed::{self, Feed, FeedError, Parsed, Problem, foreign::Report, service_index},
    ports::{FeedSource, FetchError},
    user_message::UserMessage,
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

#[cfg(test)]
mod tests {
    use std::{
        collections::BTreeMap,
        task::{Context, Waker},
    };

    use super::*;
    use crate::domain::{chunks::Name, identifier::ServiceId, ports::FeedsInMemory};

    const GOOD: &str = r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "Chat"}]}"#;
    const NAMELESS: &str = r#"{"format": "service-feed/1", "services": [{"id": "b"}, {"id": "c", "name": "Group"}]}"#;
    const HSDS: &str = r#"{"total_items": 1, "contents": [{"id": "c", "name": "Group"}]}"#;
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
        // The readers of other formats know none of these.
        let mut loaded = load_all(feeds, addresses);
        loaded.sorted_out();
        let unknown = (0..loaded.others.len()).collect();
        let loaded = loaded.with(Report { unknown, ..Report::default() }, &[]);
        let is_whole = loaded.feeds.as_ref().is_ok_and(|feeds| feeds.len() == addresses.len());
        assert!(loaded.feeds.is_err() || (loaded.coverage == Coverage::Whole) == is_whole, "{addresses:?}");
        check_loaded(loaded, addresses, expected, lines);
    }

    fn check_loaded(loaded: Loaded, addresses: &[&str], expected: Result<&[&str], &str>, lines: &[&str]) {
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
    fn only_what_may_be_of_another_format_is_kept_for_its_readers() {
        let check = |text: &str, expected: bool| {
            let mut loaded = load_all(&[("a", text)], &["a"]);
            loaded.sorted_out();
            assert_eq!(!loaded.others.is_empty(), expected, "{text}");
        };
        for text in [PAGE, HSDS, "{\"id\": 1}\n{\"id\": 2}", "[{\"id\": 1}]", "{\"contents\": [{\"id\""] {
            check(text, true);
        }
        for text in [GOOD, r#"{"format": "service-feed/1"}"#, r#"{"format": "service-feed/1", "services": ["#] {
            check(text, false);
        }
        check(r#"{"format": "other/2", "services": []}"#, false);
    }

    #[test]
    fn feeds_of_other_formats_stand_after_the_others() {
        let read = |documents: &[(&str, &str)], report: Report, feeds: &[&str]| {
            let addresses: Vec<_> = documents.iter().map(|(address, _)| *address).collect();
            let feeds: Vec<_> = feeds.iter().map(|feed| feed.as_bytes().to_vec()).collect();
            load_all(documents, &addresses).with(report, &feeds)
        };
        let said = |unknown: &[usize], line: &str| Report {
            unknown: unknown.to_vec(),
            lines: vec![line.to_owned()],
            ..Report::default()
        };
        let both = read(&[("hsds", HSDS), ("a", GOOD), ("page", PAGE)], said(&[1], "a line"), &[NAMELESS]);
        check_loaded(both, &["hsds"], Ok(&["a", "c"]), &["feeds[2]: the address leads", "a line"]);
        let alone = read(&[("hsds", HSDS)], said(&[], "a line"), &[NAMELESS]);
        assert_eq!(alone.coverage, Coverage::Whole);
        let cut = Report { coverage: Coverage::Partial, ..Report::default() };
        assert_eq!(read(&[("hsds", HSDS)], cut, &[NAMELESS]).coverage, Coverage::Partial);
        check_loaded(alone, &["hsds"], Ok(&["c"]), &["a line"]);
        let empty = read(&[("hsds", HSDS)], said(&[], "there is no service"), &[]);
        check_loaded(empty, &["hsds"], Err("feed-without-services"), &["there is no service"]);
        let lost = load_all(&[("hsds", HSDS), ("a", GOOD)], &["hsds", "a"]).without(UserMessage::ProgramIncomplete);
        check_loaded(lost, &["hsds", "a"], Ok(&["a"]), &["feeds[0]: \"format\" is missing"]);
        let lost = load_all(&[("hsds", HSDS)], &["hsds"]).without(UserMessage::ProgramIncomplete);
        check_loaded(lost, &["hsds"], Err("program-incomplete"), &["feed: \"format\" is missing"]);
    }

    #[test]
    fn indexes_are_read_apart_and_stand_after_the_feeds() {
        let mut feed = feed::parse(GOOD.as_bytes()).unwrap().feed;
        feed.services.iter_mut().for_each(|service| service.id = ServiceId::new("indexed"));
        let written = service_index::Written { name: Name::of(b"chunk"), services: 1 };
        let index = service_index::write(&feed, &[written], None);
        let broken = index.replacen("\"columns\": \"", "\"columns\": \"!", 1);
        let loaded =
            load_all(&[("https://a.example/b/i.json", &index), ("a", GOOD)], &["https://a.example/b/i.json", "a"]);
        assert_eq!(loaded.others.len(), 1);
        let loaded = loaded.with_indexes();
        assert_eq!((loaded.others.len(), loaded.complaints.len()), (0, 0));
        let feeds = loaded.feeds.unwrap();
        let [own, indexed] = feeds.as_slice() else { panic!("{}", feeds.len()) };
        assert!(own.chunks.is_none() && own.services[0].id.as_str() == "a");
        let address = indexed.chunks.as_ref().unwrap().address(0).unwrap();
        assert_eq!(address, format!("https://a.example/b/chunks/{}.json", Name::of(b"chunk")));
        let both = load_all(&[("i", &broken), ("a", GOOD)], &["i", "a"]).with_indexes();
        check_loaded(both, &["i"], Ok(&["a"]), &["feeds[0]: the index is not whole"]);
        let alone = load_all(&[("i", &broken)], &["i"]).with_indexes();
        check_loaded(alone, &["i"], Err("feed-unreadable"), &["feed: the index is not whole"]);
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
