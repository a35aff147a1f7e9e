//! The services of a feed, which are parsed one at a time, so that a large feed is never in memory twice.

use super::{
    reading::{Reading, Room, Step},
    values::{Read, quoted},
    wire,
};
use bulk::{MOST, Names, Value};
use model::{
    identifier::ServiceId,
    locale::Language,
    problem::{Outcome, ProblemKind},
    service::Service,
};

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

/// How much of a value there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    Whole,
    /// It was too long, and only its first entries were kept.
    Shortened,
}

/// From this number of services on, the number of all is estimated.
const MANY: usize = 64;

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

    /// Takes the next entry of the list, which begins at this offset of the whole text, and perhaps was shortened.
    pub fn push(&mut self, value: Value, at: usize, extent: Extent) {
        let position = self.count;
        self.count += 1;
        self.make_room(at);
        let (feed, list) = (self.reading.enter(), self.reading.enter());
        self.reading.make_room(self.room);
        if extent == Extent::Shortened {
            self.reading.report(ProblemKind::TooMany(MOST), Outcome::Kept);
        }
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
