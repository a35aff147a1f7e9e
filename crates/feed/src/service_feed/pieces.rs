//! Parses a feed piece by piece: a page stays smooth while a large feed is parsed, and the text need not be in memory.
//!
//! Whatever comes, each piece costs what its own bytes cost: they are passed over once ([`Coming`]), services are parsed
//! when they have come whole, and of what stands around the services no more is kept than anybody reads.

mod steps;
#[cfg(test)]
mod tests;

use super::{FORMAT, Parts, finish, position::Position, services::Services};
use bulk::{Coming, Kind, MOST, Tape};
use model::{feed::Parsed, locale::Language, problem::FeedError};

/// How many bytes are parsed at a time: some milliseconds on a slow phone. A piece is in memory up to four times.
pub const PIECE: usize = 128 * 1024;

/// A feed of which not all pieces have come.
#[derive(Debug)]
pub struct PieceReader {
    /// What `format` has to be.
    format: &'static str,
    /// The length of the whole in bytes.
    length: usize,
    /// What was passed over.
    passed: Position,
    /// What has come and was not passed over: the beginning of something that is not whole.
    pending: Vec<u8>,
    place: Place,
    /// The language of plain strings, as far as it was found.
    language: Language,
    /// That language, where all pieces come again.
    known: Option<Language>,
    services: Option<Services>,
    /// The known keys around the services with their values, as an object that is not closed.
    around: Vec<u8>,
    /// How many values and keys of a service may be kept that comes in several pieces.
    most: usize,
    /// How many values and keys may still be kept around the services.
    left: usize,
    /// The keys of which only the first entries were kept.
    shortened: Vec<&'static str>,
    /// Why it is no feed.
    error: Option<FeedError>,
}

/// What all the pieces gave.
#[derive(Debug)]
pub enum Given {
    /// The feed. If it stops in the middle, it has the services that came whole, at least one, and the error says where.
    Feed(Box<Parsed>, Option<FeedError>),
    /// The language came after the services. All pieces have to be pushed again, to a reader that knows it.
    Again(Language),
}

/// Where in the document the reader is.
#[derive(Debug)]
enum Place {
    /// Before the document.
    Begin,
    /// Before a key, or the end of the document.
    Key(Comma),
    /// Before the value of this key. `None`: nobody knows the key.
    Value(Option<&'static str>),
    Within(Coming, Part),
    /// Before a service, or the end of the list.
    Service(Comma),
    End,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A document that is no object.
    Document,
    Skipped,
    Known(&'static str),
    /// A service that begins at this offset.
    Service(usize),
}

/// Whether an entry may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comma {
    /// The list or object has just begun.
    NotNeeded,
    Needed,
    Passed,
}

impl PieceReader {
    /// `length` is that of the whole in bytes.
    pub fn new(length: usize) -> Self {
        Self::of(FORMAT, length)
    }

    /// The same for a document with the structure of a feed and another value of `format`.
    pub fn of(format: &'static str, length: usize) -> Self {
        Self {
            format,
            length,
            passed: Position::default(),
            pending: Vec::new(),
            place: Place::Begin,
            language: Language::FINNISH,
            known: None,
            services: None,
            around: Vec::new(),
            most: MOST,
            left: MOST,
            shortened: Vec::new(),
            error: None,
        }
    }

    /// The same where it is known from another reader which language plain strings are in.
    pub fn speaking(self, language: Language) -> Self {
        Self { known: Some(language), ..self }
    }

    /// Whether the pieces that follow change nothing any more.
    pub fn has_failed(&self) -> bool {
        self.error.is_some()
    }

    /// Parses the next piece, of about [`PIECE`] bytes.
    pub fn push(&mut self, piece: &[u8]) {
        if self.has_failed() {
            return;
        }
        self.pending.extend_from_slice(piece);
        let mut pending = std::mem::take(&mut self.pending);
        let (text, is_utf8) = valid(&pending);
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty() && self.error.is_none()) {
            match self.step(rest, self.passed.bytes + at) {
                Ok(0) => break,
                Ok(passed) => at += passed,
                Err(error) => {
                    let before = pending.get(..at + error.at).unwrap_or_default();
                    self.error = Some(self.passed.behind(before).error(error.kind));
                    return;
                }
            }
        }
        self.passed = self.passed.behind(pending.get(..at).unwrap_or_default());
        if !is_utf8 {
            self.error.get_or_insert(FeedError::NotUtf8);
        }
        pending.drain(..at);
        self.pending = pending;
    }

    /// What all the pieces gave.
    ///
    /// # Errors
    /// If nothing of it can be used: it is not JSON, not of this format, or has no list of services.
    pub fn finish(mut self) -> Result<Given, FeedError> {
        let cut = self.passed.behind(valid(&self.pending).0.as_bytes()).error(Kind::CutOff);
        if let Some(error) = self.error {
            return Err(error);
        }
        let is_whole = matches!(self.place, Place::End);
        let services = self.services.as_ref().map(|services| (services.reading.language(), services.services.len()));
        if !is_whole && services.is_none_or(|(_, count)| count == 0) {
            return Err(cut);
        }
        if services.is_some_and(|(language, _)| language != self.known.unwrap_or(self.language)) {
            return Ok(Given::Again(self.language));
        }
        self.around.push(b'}');
        let head = std::str::from_utf8(&self.around).ok().and_then(|around| Tape::parse(around).ok());
        // A document that is no object has no keys.
        let head = head.ok_or_else(|| FeedError::Format(String::new()))?;
        let parts = Parts { head, language: self.language, services: self.services, shortened: self.shortened };
        match finish(parts, self.format) {
            Ok(parsed) => Ok(Given::Feed(Box::new(parsed), (!is_whole).then_some(cut))),
            Err(error) => Err(if is_whole { error } else { cut }),
        }
    }
}

/// The bytes up to the first that is not UTF-8, and whether what follows may become UTF-8: the last character may not
/// have come whole.
fn valid(bytes: &[u8]) -> (&str, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text, true),
        Err(error) => {
            let whole = bytes.get(..error.valid_up_to()).and_then(|whole| std::str::from_utf8(whole).ok());
            (whole.unwrap_or_default(), error.error_len().is_none())
        }
    }
}
