//! Parses a feed piece by piece: a page stays smooth while a large feed is parsed, and the text need not be in memory.
//!
//! Only what every program writes is parsed so: an object that begins with its format and language, and the services as
//! one list in it. Whatever else there is, and whatever is wrong as JSON, has to be parsed as a whole by `parse`, which
//! says where.

use super::{
    FORMAT,
    document::{Services, document},
    finish,
    reading::Room,
};
use bulk::{Kind, Plan, Sink, Value, stream};
use model::{feed::Parsed, locale::Language};

/// How many bytes are parsed at a time: some milliseconds on a slow phone. A piece is in memory up to four times.
pub const PIECE: usize = 128 * 1024;

/// In a document that has not said by here that it is a feed, no list of services is waited for.
const LATEST: usize = 1 << 20;

/// What stands before the services in the text that is parsed.
const BEFORE: &str = r#"{"services":["#;

/// A feed of which not all pieces have come.
#[derive(Debug)]
pub struct PieceReader {
    /// The length of the whole in bytes.
    length: usize,
    /// How many bytes of the whole were before what is pending.
    passed: usize,
    /// What was not parsed yet.
    pending: Vec<u8>,
    /// How many bytes have come.
    come: usize,
    /// As long as less is pending, it is not looked at again: what comes before the services, and a service that is long,
    /// each time it has doubled.
    worth: usize,
    /// What stands around the services.
    around: Vec<u8>,
    place: Place,
}

/// Where in the feed the reader is.
#[derive(Debug)]
enum Place {
    Head,
    /// Among the services. `pending` begins with what stands before them.
    Services(Box<Services>, Comma),
    Tail(Box<Services>),
    /// It has to be parsed as a whole.
    Unusual,
}

/// Whether an entry may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comma {
    /// The list has just begun.
    NotNeeded,
    Needed,
    Passed,
}

impl PieceReader {
    /// `length` is that of the whole in bytes.
    pub fn new(length: usize) -> Self {
        Self { length, come: 0, worth: 0, passed: 0, pending: Vec::new(), around: Vec::new(), place: Place::Head }
    }

    /// Parses the next piece, of about [`PIECE`] bytes.
    pub fn push(&mut self, piece: &[u8]) {
        if matches!(self.place, Place::Unusual) {
            return;
        }
        self.come += piece.len();
        self.pending.extend_from_slice(piece);
        if self.pending.len() < self.worth && self.come < self.length {
            return;
        }
        self.place = match std::mem::replace(&mut self.place, Place::Unusual) {
            Place::Head => self.head().unwrap_or(Place::Unusual),
            place @ (Place::Services(..) | Place::Tail(_) | Place::Unusual) => place,
        };
        self.place = match std::mem::replace(&mut self.place, Place::Unusual) {
            Place::Services(services, comma) => self.services(services, comma).unwrap_or(Place::Unusual),
            place @ (Place::Head | Place::Tail(_) | Place::Unusual) => place,
        };
        if matches!(self.place, Place::Tail(_)) {
            self.around.append(&mut self.pending);
        }
    }

    /// The feed, when all pieces have come. `None`: it has to be parsed as a whole.
    pub fn finish(self) -> Option<Parsed> {
        let Place::Tail(services) = self.place else { return None };
        let around = std::str::from_utf8(&self.around).ok()?;
        let mut document = document(around, services.reading.language(), Room::OF_RECORD).ok()?;
        let is_usual = document.language == services.reading.language() && document.lists == 1;
        document.services = Some(*services);
        if is_usual { finish(document, FORMAT).ok() } else { None }
    }

    /// Looks for the services. `None`: something unusual is before them.
    fn head(&mut self) -> Option<Place> {
        let mut head = Head::default();
        let text = valid(&self.pending);
        let ended = stream(text, &mut head);
        let Some(at) = head.begin else {
            let is_cut = ended.is_err_and(|error| error.kind == Kind::CutOff);
            self.worth = 2 * self.pending.len();
            return (is_cut && (head.is_feed || self.pending.len() < LATEST)).then_some(Place::Head);
        };
        let language = head.language.filter(|_| head.is_feed)?;
        let services = Services::new(language, self.length, Room::OF_RECORD);
        let after = self.pending.split_off(at);
        self.around = std::mem::replace(&mut self.pending, [BEFORE.as_bytes(), &after].concat());
        self.passed = at;
        Some(Place::Services(Box::new(services), Comma::NotNeeded))
    }

    /// Takes the services that have come whole. `None`: something is wrong.
    fn services(&mut self, services: Box<Services>, comma: Comma) -> Option<Place> {
        let comma = match comma {
            Comma::Needed => match self.comma() {
                None => return Some(Place::Services(services, Comma::Needed)),
                Some(b',') => Comma::Passed,
                Some(b']') => Comma::NotNeeded,
                Some(_) => return None,
            },
            Comma::NotNeeded | Comma::Passed => comma,
        };
        let text = valid(&self.pending);
        let mut entries = Entries { services, passed: self.passed, length: text.len(), end: BEFORE.len() };
        let ended = stream(text, &mut entries);
        let Entries { services, end, .. } = entries;
        let is_cut = ended.is_err_and(|error| error.kind == Kind::CutOff);
        let next = text.as_bytes().get(end..)?.iter().copied().find(|byte| !is_space(*byte));
        let is_first = end == BEFORE.len();
        self.pass(end);
        self.worth = if is_first { 2 * self.pending.len() } else { 0 };
        match next {
            // After a comma an entry has to follow.
            Some(b']') if !(is_first && comma == Comma::Passed) => {
                self.pending = self.pending.split_off(BEFORE.len());
                Some(Place::Tail(services))
            }
            _ if !is_cut => None,
            _ if is_first => Some(Place::Services(services, comma)),
            _ => Some(Place::Services(services, Comma::Needed)),
        }
    }

    /// What follows an entry, if it has come. A comma is passed over, so that what is pending is a list again.
    fn comma(&mut self) -> Option<u8> {
        let after = self.pending.get(BEFORE.len()..).unwrap_or_default();
        let spaces = after.iter().take_while(|byte| is_space(**byte)).count();
        let next = after.get(spaces).copied()?;
        self.pass(BEFORE.len() + spaces + usize::from(next == b','));
        Some(next)
    }

    /// Passes over what is pending up to this offset.
    fn pass(&mut self, end: usize) {
        self.passed += end.saturating_sub(BEFORE.len());
        if end <= self.pending.len() {
            self.pending.copy_within(end.., BEFORE.len());
            self.pending.truncate(self.pending.len() + BEFORE.len() - end);
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

/// The bytes up to the first that is not UTF-8: the last character may not have come whole.
pub fn valid(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => bytes.get(..error.valid_up_to()).and_then(|whole| std::str::from_utf8(whole).ok()).unwrap_or(""),
    }
}

/// What is found before the services.
#[derive(Default)]
struct Head {
    is_feed: bool,
    language: Option<Language>,
    begin: Option<usize>,
}

impl Sink for Head {
    fn plan(&self, key: &str) -> Plan {
        match key {
            "services" => Plan::Each,
            "format" | "language" if self.begin.is_none() => Plan::Keep,
            _ => Plan::Skip,
        }
    }

    fn keep(&mut self, key: &str, value: Value) {
        match key {
            "format" => self.is_feed = value.text() == Some(FORMAT),
            _ => self.language = value.text().and_then(Language::parse),
        }
    }

    fn begin(&mut self, at: usize) {
        self.begin.get_or_insert(at);
    }

    fn take(&mut self, _: Value, _: usize) {}
}

/// Takes the entries of the list.
struct Entries {
    services: Box<Services>,
    passed: usize,
    length: usize,
    /// The offset behind the last entry that was taken.
    end: usize,
}

impl Sink for Entries {
    fn plan(&self, key: &str) -> Plan {
        // What stands behind the list is parsed later.
        if key == "services" && self.end == BEFORE.len() { Plan::Each } else { Plan::Skip }
    }

    fn keep(&mut self, _: &str, _: Value) {}

    fn begin(&mut self, _: usize) {}

    fn take(&mut self, entry: Value, end: usize) {
        // At the very end it may go on in the next piece, as a number does.
        if end < self.length {
            self.services.push(entry, self.passed + entry.start());
            self.end = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::service_feed::{
        parse,
        robustness::{any_json, every_field, spoil},
        testing::EVERY_FIELD,
        write,
    };

    fn read(bytes: &[u8], size: usize) -> Option<Parsed> {
        let mut reader = PieceReader::new(bytes.len());
        bytes.chunks(size).for_each(|piece| reader.push(piece));
        reader.finish()
    }

    /// Whatever is parsed in pieces is parsed as the whole is.
    fn check(text: &str, size: usize, is_usual: bool) {
        let found = read(text.as_bytes(), size);
        assert_eq!(found.is_some(), is_usual, "{size}: {text}");
        assert!(found.is_none_or(|found| Ok(found) == parse(text.as_bytes())), "{size}: {text}");
    }

    #[test]
    fn a_feed_is_parsed_from_pieces_of_any_size() {
        let written = write(&parse(EVERY_FIELD.as_bytes()).unwrap().feed);
        for size in (1..40).chain([63, 64, 1_000, 1_000_000]) {
            check(EVERY_FIELD, size, true);
            check(&written, size, true);
        }
    }

    #[test]
    fn what_no_program_writes_is_left_to_the_whole() {
        let head = r#"{"format": "service-feed/1", "language": "sv","#;
        let usual =
            |rest: &str| (1..=rest.len() + head.len()).for_each(|size| check(&format!("{head}{rest}"), size, true));
        let unusual = |text: &str| (1..=text.len()).for_each(|size| check(text, size, false));
        usual(r#" "services": [ ] , "title": "ä" } "#);
        usual(r#""services":[{"id":1,"name":"Å"} , 12 ,null,"x",{"id":1,"name":"B"}],"emergency":[]}"#);
        unusual(&format!("{head}\"services\":[{{\"id\":1,\"name\":\"A\"}},]}}"));
        unusual(&format!("{head}\"services\":[,]}}"));
        unusual(&format!("{head}\"services\":[1 2]}}"));
        unusual(&format!("{head}\"services\":[1}}"));
        unusual(&format!("{head}\"services\":[1],\"services\":[]}}"));
        unusual(&format!("{head}\"services\":[1],\"language\":\"fi\"}}"));
        unusual(&format!("{head}\"services\":[1]}} x"));
        unusual(&format!("{head}\"services\":[1"));
        unusual(&format!("{head}\"services\":{{}}}}"));
        unusual(r#"{"format": "service-index/1", "language": "fi", "services": []}"#);
        unusual(r#"{"format": "service-feed/1", "services": [], "language": "fi"}"#);
        unusual("<!doctype html>");
        unusual("[]");
    }

    #[test]
    fn much_may_stand_before_the_services() {
        let terms = "x".repeat(LATEST);
        let text = |head: &str| {
            format!(r#"{{{head}"terms":{{"a":{{"hint":"{terms}"}}}},"services":[{{"id":1,"name":"A"}}]}}"#)
        };
        let named = r#""format":"service-feed/1","language":"sv","#;
        check(&text(named), PIECE, true);
        check(&text(r#""language":"sv","#).replace("]}", r#"],"format":"service-feed/1"}"#), PIECE, false);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn any_feed_is_parsed_from_pieces_as_it_is_whole(feed in any_feed::any_feed(), size in 1..3_000_usize) {
            let written = write(&parse(feed.to_string().as_bytes()).unwrap().feed);
            check(&written, size, true);
        }

        #[test]
        fn broken_feeds_too(
            spoilings in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..6),
            size in 1..3_000_usize,
            cut in any::<prop::sample::Index>(),
        ) {
            let mut feed = every_field();
            for (place, value) in spoilings {
                spoil(&mut feed, "", place, value);
            }
            let text = feed.to_string();
            for text in [text.as_bytes(), &text.as_bytes()[..cut.index(text.len())]] {
                if let Some(found) = read(text, size) {
                    prop_assert_eq!(Ok(found), parse(text));
                }
            }
        }
    }
}
