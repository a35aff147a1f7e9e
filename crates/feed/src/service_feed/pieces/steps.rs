//! What the reader of pieces does at each place of a document.

use super::{Comma, FORMAT, Part, PieceReader, Place};
use crate::service_feed::{
    reading::Room,
    services::{Extent, Services},
    wire::{self, Keys},
};
use bulk::{Coming, Error, Kind, Parser, Tape, Value};
use model::{locale::Language, problem::FeedError};

/// A key that is longer, with the space around it, is none that is known.
pub(super) const LONGEST_KEY: usize = 4 * 1024;

impl PieceReader {
    /// Passes over what comes next, which begins at this offset of the whole. The result is how many bytes were passed;
    /// none: more has to come.
    pub(super) fn step(&mut self, rest: &str, offset: usize) -> Result<usize, Error> {
        let place = match std::mem::replace(&mut self.place, Place::End) {
            // Within a text, space counts.
            Place::Within(coming, part) => return self.within(coming, part, rest),
            place @ (Place::Begin | Place::Key(_) | Place::Value(_) | Place::Service(_) | Place::End) => place,
        };
        let spaces = rest.bytes().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\t' | b'\r')).count();
        let rest = rest.get(spaces..).unwrap_or_default();
        let Some(next) = rest.bytes().next() else {
            self.place = place;
            return Ok(spaces);
        };
        let passed = match place {
            Place::Begin => self.begin(next, rest, offset),
            Place::Key(comma) => self.key(comma, next, rest),
            Place::Value(key) => self.value(key, next, rest),
            Place::Service(comma) => self.services(comma, rest, offset + spaces),
            Place::Within(..) | Place::End => Err(unexpected(0)),
        };
        match passed {
            Ok(passed) => Ok(spaces + passed),
            Err(error) => Err(Error { at: spaces + error.at, ..error }),
        }
    }

    /// Goes on at this place, after so many bytes.
    fn go_on(&mut self, place: Place, passed: usize) -> Result<usize, Error> {
        self.place = place;
        Ok(passed)
    }

    fn begin(&mut self, next: u8, rest: &str, offset: usize) -> Result<usize, Error> {
        if offset == 0 && rest.starts_with('\u{feff}') {
            return self.go_on(Place::Begin, '\u{feff}'.len_utf8());
        }
        match next {
            b'{' => {
                self.around.push(next);
                self.go_on(Place::Key(Comma::NotNeeded), 1)
            }
            b'<' => {
                self.error = Some(FeedError::Page);
                Ok(0)
            }
            _ => self.within(Coming::passed_over(0), Part::Document, rest),
        }
    }

    fn key(&mut self, comma: Comma, next: u8, rest: &str) -> Result<usize, Error> {
        match (next, comma) {
            (b'}', Comma::NotNeeded | Comma::Needed) => return self.go_on(Place::End, 1),
            (b',', Comma::Needed) => return self.go_on(Place::Key(Comma::Passed), 1),
            (_, Comma::Needed) => return Err(unexpected(0)),
            (_, Comma::NotNeeded | Comma::Passed) => {}
        }
        let mut parser = Parser::new(rest);
        match parser.key() {
            Ok(()) => {
                let passed = parser.at();
                let tape = parser.into_tape();
                let key = tape.root().text().unwrap_or_default();
                self.go_on(Place::Value(wire::Feed::KEYS.iter().copied().find(|known| *known == key)), passed)
            }
            Err(Error { kind: Kind::CutOff, .. }) if rest.len() < LONGEST_KEY => self.go_on(Place::Key(comma), 0),
            Err(Error { kind: Kind::CutOff, .. }) => self.within(Coming::entry_passed_over(1), Part::Skipped, rest),
            Err(error) => Err(error),
        }
    }

    fn value(&mut self, key: Option<&'static str>, next: u8, rest: &str) -> Result<usize, Error> {
        let (coming, part) = match key {
            Some("services") if next == b'[' => {
                let room = if self.format == FORMAT { Room::OF_RECORD } else { Room::ENDLESS };
                self.services = Some(Services::new(self.known.unwrap_or(self.language), self.length, room));
                return self.go_on(Place::Service(Comma::NotNeeded), 1);
            }
            // The opening stands for pages that have no program yet.
            None | Some("services" | "opening") => (Coming::passed_over(1), Part::Skipped),
            Some(known) if self.left == 0 => {
                self.shortened.push(known);
                (Coming::passed_over(1), Part::Skipped)
            }
            Some(known) => (Coming::kept(1, self.left), Part::Known(known)),
        };
        self.within(coming, part, rest)
    }

    /// Takes the services that have come whole.
    fn services(&mut self, mut comma: Comma, rest: &str, offset: usize) -> Result<usize, Error> {
        let mut parser = Parser::within(2, rest);
        let at = loop {
            let (mark, at) = (parser.mark(), parser.next_at());
            match (rest.as_bytes().get(at), comma) {
                (None, _) => return self.go_on(Place::Service(comma), at),
                (Some(b']'), Comma::NotNeeded | Comma::Needed) => return self.go_on(Place::Key(Comma::Needed), at + 1),
                (Some(b','), Comma::Needed) => {
                    parser.pass_byte();
                    comma = Comma::Passed;
                }
                (Some(_), Comma::Needed) => return Err(unexpected(at)),
                (Some(_), Comma::NotNeeded | Comma::Passed) => {
                    match parser.whole_value() {
                        Ok(service) => self.take_service(service, offset + at, Extent::Whole),
                        Err(Error { kind: Kind::CutOff, .. }) => break at,
                        Err(error) => return Err(error),
                    }
                    parser.forget(mark);
                    comma = Comma::Needed;
                }
            }
        };
        let passed =
            self.within(Coming::kept(2, self.most), Part::Service(offset + at), rest.get(at..).unwrap_or_default());
        passed.map(|passed| at + passed).map_err(|error| Error { at: at + error.at, ..error })
    }

    /// Passes over what has come of a value, and takes it when it has come whole.
    fn within(&mut self, mut coming: Coming, part: Part, rest: &str) -> Result<usize, Error> {
        let passed = coming.pass(rest)?;
        if !coming.is_whole() {
            return self.go_on(Place::Within(coming, part), passed);
        }
        let extent = if coming.is_shortened() { Extent::Shortened } else { Extent::Whole };
        let place = match part {
            Part::Document => Place::End,
            Part::Skipped => Place::Key(Comma::Needed),
            Part::Known(key) => {
                self.left = coming.left();
                self.take_known(key, &coming.into_kept(), extent);
                Place::Key(Comma::Needed)
            }
            Part::Service(at) => {
                let kept = coming.into_kept();
                if let Some(tape) = std::str::from_utf8(&kept).ok().and_then(|kept| Tape::parse(kept).ok()) {
                    self.take_service(tape.root(), at, extent);
                }
                Place::Service(Comma::Needed)
            }
        };
        self.go_on(place, passed)
    }

    fn take_known(&mut self, key: &'static str, value: &[u8], extent: Extent) {
        if let ("language", Ok(tag)) = (key, std::str::from_utf8(value)) {
            let tape = Tape::parse(tag).ok();
            let language = tape.and_then(|tape| tape.root().text().and_then(Language::parse));
            self.language = language.unwrap_or(self.language);
        }
        if extent == Extent::Shortened {
            self.shortened.push(key);
        }
        let comma: &[u8] = if self.around.len() == 1 { b"" } else { b"," };
        for part in [comma, b"\"", key.as_bytes(), b"\":", value] {
            self.around.extend_from_slice(part);
        }
    }

    fn take_service(&mut self, service: Value, at: usize, extent: Extent) {
        if let Some(services) = &mut self.services {
            services.push(service, at, extent);
        }
    }
}

fn unexpected(at: usize) -> Error {
    Error { at, kind: Kind::Unexpected }
}
