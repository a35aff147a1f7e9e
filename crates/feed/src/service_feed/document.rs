//! Streams a document: the services are parsed one at a time, so that a large feed is never in memory twice, and the
//! other known keys are kept for later. Keys may come in any order.

use super::{
    reading::{Reading, Room, Step},
    values::{Read, quoted},
    wire::{self, Keys},
};
use bulk::{Kind, Names, Plan, Sink, Tape, Value, ValueKind, stream};
use model::{
    identifier::ServiceId,
    locale::Language,
    problem::{FeedError, Outcome, ProblemKind},
    service::Service,
};

/// A document of which the services were parsed and the rest was not.
#[derive(Debug)]
pub struct Document<'a> {
    /// The known keys, without `services`.
    pub head: Tape<'a>,
    /// The language of plain strings, as far as it was found.
    pub language: Language,
    /// `None` if there is no list of services.
    pub services: Option<Services>,
    /// How many such lists there are; the last one counts.
    pub lists: usize,
}

/// The services of a feed.
#[derive(Debug)]
pub struct Services {
    pub services: Vec<Service>,
    /// The position of each of them in the list of the feed.
    pub positions: Vec<usize>,
    /// The problems with them, and the language that was assumed for them.
    pub reading: Reading,
    /// How many entries of the list were seen.
    count: usize,
    /// The offset at which the first one begins.
    begin: Option<usize>,
    /// The length of the whole text in bytes.
    length: usize,
    /// What each of them may contain.
    room: Room,
    /// Their positions in `services`, by identifier.
    places: Names,
}

/// From this number of services on, the number of all is estimated.
const MANY: usize = 64;

/// Parses JSON text. `language` is that of plain strings until the document names another, and each service may contain
/// as much as there is `room`.
///
/// # Errors
/// If it is not JSON or not an object.
pub fn document(text: &str, language: Language, room: Room) -> Result<Document<'_>, FeedError> {
    let mut parts = Parts { language, length: text.len(), room, services: None, lists: 0 };
    let head = stream(text, &mut parts).map_err(|error| not_json(text, error))?;
    if head.root().kind() != ValueKind::Object {
        return Err(FeedError::Format(String::new()));
    }
    Ok(Document { head, language: parts.language, services: parts.services, lists: parts.lists })
}

/// Where the last service ends that is whole, in a text that was cut off.
pub fn end_of_last_service(text: &str) -> Option<usize> {
    struct Ends(Option<usize>);

    impl Sink for Ends {
        fn plan(&self, key: &str) -> Plan {
            if key == "services" { Plan::Each } else { Plan::Skip }
        }

        fn keep(&mut self, _: &str, _: Value) {}

        fn begin(&mut self, _: usize) {}

        fn take(&mut self, _: Value, end: usize) {
            self.0 = Some(end);
        }
    }

    let mut ends = Ends(None);
    let _ = stream(text, &mut ends);
    ends.0
}

/// What is collected while a document is parsed.
struct Parts {
    language: Language,
    /// The length of the whole text in bytes.
    length: usize,
    room: Room,
    services: Option<Services>,
    lists: usize,
}

impl Sink for Parts {
    fn plan(&self, key: &str) -> Plan {
        match key {
            "services" => Plan::Each,
            // It stands for pages that have no program yet.
            "opening" => Plan::Skip,
            known if wire::Feed::KEYS.contains(&known) => Plan::Keep,
            _ => Plan::Skip,
        }
    }

    fn keep(&mut self, key: &str, value: Value) {
        if let ("language", Some(tag)) = (key, value.text()) {
            self.language = Language::parse(tag).unwrap_or(self.language);
        }
    }

    fn begin(&mut self, _: usize) {
        self.services = Some(Services::new(self.language, self.length, self.room));
        self.lists += 1;
    }

    fn take(&mut self, entry: Value, _: usize) {
        if let Some(services) = &mut self.services {
            services.push(entry, entry.start());
        }
    }
}

impl Services {
    /// `length` is that of the whole text in bytes.
    pub fn new(language: Language, length: usize, room: Room) -> Self {
        Self {
            services: Vec::new(),
            positions: Vec::new(),
            reading: Reading::new(language),
            count: 0,
            begin: None,
            length,
            room,
            places: Names::default(),
        }
    }

    /// Takes the next entry of the list, which begins at this offset of the whole text.
    pub fn push(&mut self, value: Value, at: usize) {
        let position = self.count;
        self.count += 1;
        self.make_room(at);
        let (feed, list) = (self.reading.enter(), self.reading.enter());
        self.reading.make_room(self.room);
        if let Some(service) = wire::Service::read(value, &mut self.reading) {
            if self.is_new(&service.id) {
                self.services.push(service);
                self.positions.push(position);
            } else {
                let kind = ProblemKind::Duplicate(quoted(service.id.as_str()));
                self.reading.report_at("id", kind, Outcome::RecordLeftOut);
            }
        }
        self.reading.leave(Step::Index(position), list);
        self.reading.leave(Step::Key("services"), feed);
    }

    /// Reserves memory for as many services as are to be expected, so that a long list is not moved again and again.
    /// Those to come are assumed to be as long as those so far. `at` is the offset up to which the text was parsed.
    fn make_room(&mut self, at: usize) {
        let begin = *self.begin.get_or_insert(at);
        let known = self.services.len();
        if known == self.services.capacity() && MANY <= known {
            // Only services count: a list of millions of other things gets no memory.
            let more = self.length.saturating_sub(at) / ((at - begin) / known).max(1);
            // If there is not enough memory, the list grows as it comes.
            let _ = self.services.try_reserve_exact(more + more / 16 + 1);
            let _ = self.positions.try_reserve_exact(more + more / 16 + 1);
        }
    }

    /// Whether the identifier is new. It then belongs to the service that is pushed next.
    fn is_new(&mut self, id: &ServiceId) -> bool {
        let is_at = |place: usize| self.services.get(place).is_some_and(|known| known.id == *id);
        self.places.find_or_insert(id.as_str(), self.services.len(), &is_at).is_none()
    }
}

/// The error with its line and column, counted in bytes. For a text that is cut off, they are those of the last byte.
pub fn not_json(text: &str, error: bulk::Error) -> FeedError {
    let before = text.as_bytes().get(..error.at).unwrap_or_default();
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
    match error.kind {
        Kind::CutOff => FeedError::CutOff { line, column: column.max(1) },
        Kind::Unexpected => FeedError::NotJson { line, column: column + 1 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service_feed::{parse, testing::EVERY_FIELD, values::list::List};

    fn check(text: &str, expected: Result<usize, FeedError>) {
        let found = parse(text.as_bytes()).map(|parsed| parsed.feed.services.len());
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_feed_is_an_object_with_a_format_and_a_list_of_services() {
        let format = |found: &str| Err(FeedError::Format(found.into()));
        check(r#"{"format": "service-feed/1", "services": []}"#, Ok(0));
        check("\u{feff} {\"services\": [{\"id\": 1, \"name\": \"S\"}], \"format\": \" service-feed/1\"}\n", Ok(1));
        check(r#"{"format": "service-feed/2", "services": []}"#, format("service-feed/2"));
        check(r#"{"format": 1, "services": []}"#, format("1"));
        check(r#"{"services": []}"#, format(""));
        check(r#"{"contents": [1, {"id": "x"}], "services": {}}"#, format(""));
        check(r#"[{"format": "service-feed/1"}]"#, format(""));
        check("7", format(""));
        check(r#"{"format": "service-feed/1"}"#, Err(FeedError::NoServices));
        check(r#"{"services": null, "format": "service-feed/1"}"#, Err(FeedError::NoServices));
        check(r#"{"format": "service-feed/1", "services": {"a": {}}}"#, Err(FeedError::NoServices));
        check(r#"{"format": "service-feed/1", "services": "none"}"#, Err(FeedError::NoServices));
        let long = "x".repeat(100);
        check(&format!(r#"{{"format": "{long}"}}"#), format(&long[..40]));
    }

    #[test]
    fn what_is_not_json_says_where() {
        check("<!doctype html>", Err(FeedError::Page));
        check("\n  <html>", Err(FeedError::Page));
        check("", Err(FeedError::CutOff { line: 1, column: 1 }));
        check("{\n  \"format\": 'x'\n}", Err(FeedError::NotJson { line: 2, column: 13 }));
        check("{\"services\": [1,]}", Err(FeedError::NotJson { line: 1, column: 17 }));
        check("{\"services\": 5, \"format\": x}", Err(FeedError::NotJson { line: 1, column: 27 }));
        check("{} {}", Err(FeedError::NotJson { line: 1, column: 4 }));
        check("[1, 2", Err(FeedError::CutOff { line: 1, column: 5 }));
        assert_eq!(parse(b"{\"format\": \"\xe4\"}"), Err(FeedError::NotUtf8));
        assert_eq!(parse(b"\xff\xfe{\0}\0"), Err(FeedError::NotUtf8));
        assert_eq!(parse(b"<p>\xe4</p>"), Err(FeedError::Page));
    }

    #[test]
    fn a_file_that_stops_in_the_middle_is_told_apart() {
        let text = EVERY_FIELD.trim_end().as_bytes();
        for end in 0..text.len() {
            let error = parse(&text[..end]).unwrap_err();
            assert!(matches!(error, FeedError::CutOff { .. }), "{end}: {error:?}");
        }
    }

    #[test]
    fn the_language_may_come_last() {
        let first = r#"{"format": "service-feed/1", "language": "sv", "services": [{"id": "a", "name": "Stöd"}]}"#;
        let last = r#"{"services": [{"id": "a", "name": "Stöd"}], "language": "sv", "format": "service-feed/1"}"#;
        assert_eq!(parse(last.as_bytes()), parse(first.as_bytes()));
        let name = parse(last.as_bytes()).unwrap().feed.services[0].name.clone();
        assert_eq!(name.in_language(Language::SWEDISH), Some("Stöd"));
    }

    #[test]
    fn the_last_of_two_lists_counts() {
        let text = r#"{"format": "service-feed/1", "services": [1], "services": [{"id": "a", "name": "A"}]}"#;
        let parsed = parse(text.as_bytes()).unwrap();
        assert_eq!((parsed.feed.services.len(), parsed.problems), (1, vec![]));
    }

    #[test]
    fn services_are_the_same_as_when_the_document_is_read_whole() {
        let tape = Tape::parse(EVERY_FIELD).unwrap();
        let mut found = [None];
        tape.root().find(&["services"], &mut found);
        let mut reading = Reading::new(Language::FINNISH);
        let whole = reading.take::<List<wire::Service>>(found[0], "services");
        assert_eq!(Some(parse(EVERY_FIELD.as_bytes()).unwrap().feed.services), whole);
    }
}
