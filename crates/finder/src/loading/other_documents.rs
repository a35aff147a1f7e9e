//! What becomes of the documents that are not in the finder's own format: indexes of large feeds are parsed here, and
//! feeds of other formats come back from a converter, which is a program of its own. Only such documents need it, so it
//! belongs to the second part of the program (ARCHITECTURE.md, "Two parts").

use super::{
    console_message::{Cause, ConsoleMessage},
    load::{Loaded, OtherDocument},
    user_message::UserMessage,
};
use feed::{
    report::{Coverage, Report},
    service_feed::{FORMAT, parse_some},
    service_index,
};
use model::{feed::Parsed, problem::FeedError};

impl Loaded {
    /// Parses those of the others that are indexes of large feeds, or feeds that waited for the names of areas. They come
    /// after the feeds that were there.
    pub fn with_own(mut self) -> Self {
        let is_own = |other: &OtherDocument| match &other.error {
            None => true,
            Some(FeedError::Format(found)) => found == service_index::FORMAT,
            Some(_) => false,
        };
        let (own, others): (Vec<_>, _) = std::mem::take(&mut self.others).into_iter().partition(is_own);
        self.others = others;
        for own in own {
            let parsed = match own.error {
                Some(_) => service_index::parse(&own.bytes).map(|parsed| (parsed, None)),
                None => parse_some(&own.bytes, FORMAT),
            };
            let causes = self.take_own(&own.address, parsed);
            self.console.extend(causes.into_iter().map(|cause| ConsoleMessage { position: own.position, cause }));
        }
        self
    }

    /// Takes what became of a document at this address. The result is what is wrong with it.
    fn take_own(&mut self, address: &str, parsed: Result<(Parsed, Option<FeedError>), FeedError>) -> Vec<Cause> {
        let (Parsed { mut feed, problems }, cut) = match parsed {
            Ok((parsed, _)) if parsed.feed.services.is_empty() => return self.lost(FeedError::NoServices),
            Ok(parsed) => parsed,
            Err(error) => return self.lost(error),
        };
        if cut.is_some() {
            self.coverage = Coverage::Partial;
        }
        if let Some(chunks) = &mut feed.chunks {
            chunks.at(address);
        }
        match &mut self.feeds {
            Ok(feeds) => feeds.push(feed),
            failed => *failed = Ok(vec![feed]),
        }
        cut.map(Cause::Feed).into_iter().chain(problems.into_iter().map(Cause::Part)).collect()
    }

    /// A document of our own gave no service.
    fn lost(&mut self, error: FeedError) -> Vec<Cause> {
        self.coverage = Coverage::Partial;
        if let Err(message) = &mut self.feeds {
            *message = UserMessage::from(&error);
        }
        vec![Cause::Feed(error)]
    }

    /// Leaves among the others those that may be feeds of another format, and reports the rest.
    pub fn keep_foreign(&mut self) {
        let (foreign, own): (Vec<_>, _) = std::mem::take(&mut self.others)
            .into_iter()
            .partition(|other| other.error.as_ref().is_some_and(|error| feed::may_be_foreign(&other.bytes, error)));
        self.others = foreign;
        self.report_unread(own);
    }

    /// Puts in what the converter made of the others: feeds in the finder's own format, which come after those that
    /// were there, and its report.
    pub fn with_converted(mut self, report: Report, feeds: &[Vec<u8>]) -> Self {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for (position, other) in std::mem::take(&mut self.others).into_iter().enumerate() {
            if report.unknown.contains(&position) { &mut unknown } else { &mut known }.push(other);
        }
        let parsed = feeds.iter().filter_map(|bytes| feed::parse(bytes).ok()).map(|parsed| parsed.feed);
        let parsed: Vec<_> = parsed.filter(|feed| !feed.services.is_empty()).collect();
        self.feeds = match self.feeds {
            Ok(own) => Ok(own.into_iter().chain(parsed).collect()),
            Err(_) if !parsed.is_empty() => Ok(parsed),
            // The format is known, and there is no service in it. Of a document that was cut off that is not known.
            Err(_) if !known.is_empty() && report.coverage == Coverage::Whole => Err(UserMessage::FeedWithoutServices),
            failed => failed,
        };
        self.report_unread(unknown);
        if report.coverage == Coverage::Partial {
            self.coverage = Coverage::Partial;
        }
        let message = |line| ConsoleMessage { position: None, cause: Cause::OtherFormat(line) };
        self.console.extend(report.lines.into_iter().map(message));
        self
    }

    /// The converter of other formats could not be loaded, or gave up. With another feed the finder goes on.
    pub fn without_converter(mut self, message: UserMessage) -> Self {
        let others = std::mem::take(&mut self.others);
        self.report_unread(others);
        self.feeds = self.feeds.map_err(|_| message);
        self
    }

    /// Reports documents that gave no feed.
    fn report_unread(&mut self, others: Vec<OtherDocument>) {
        if !others.is_empty() {
            self.coverage = Coverage::Partial;
        }
        let message =
            |other: OtherDocument| Some(ConsoleMessage { position: other.position, cause: Cause::Feed(other.error?) });
        self.console.extend(others.into_iter().filter_map(message));
    }
}
