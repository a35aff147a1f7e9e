//! How much a record may contain. A page that gets more of one thing than anybody can read would stand still.

use super::Reading;
use model::problem::{Outcome, ProblemKind};

/// What a record may still contain.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Entries of all lists together.
    entries: usize,
    /// The bytes of all texts together.
    bytes: usize,
    /// Whether it was reported that something is too much: once for each record.
    told: bool,
}

impl Room {
    /// That of a service, a question, a term, and of everything else at the top of a feed.
    pub const OF_RECORD: Self = Self { entries: 5_000, bytes: 300_000, told: false };

    /// That of the facts of an index, which are those of all its services.
    pub const ENDLESS: Self = Self { entries: usize::MAX, bytes: usize::MAX, told: false };
}

impl Reading {
    /// From here on the present record may contain so much.
    pub fn make_room(&mut self, room: Room) {
        self.room = room;
    }

    /// Calls `read` with the room of a record of its own.
    pub fn in_record<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.room, Room::OF_RECORD);
        let result = read(self);
        self.room = before;
        result
    }

    /// Takes room for so many entries. Where there is none, that is reported at the present place.
    pub fn has_room(&mut self, entries: usize) -> bool {
        let left = self.room.entries.checked_sub(entries);
        self.room.entries = left.unwrap_or_default();
        if left.is_none() {
            self.tell(ProblemKind::TooMany(Room::OF_RECORD.entries));
        }
        left.is_some()
    }

    /// As much of a text as there is room for.
    pub fn fitting<'t>(&mut self, text: &'t str) -> &'t str {
        let kept = text.get(..text.floor_char_boundary(self.room.bytes)).unwrap_or_default();
        self.room.bytes -= kept.len();
        if kept.len() < text.len() {
            self.tell(ProblemKind::TooLong(Room::OF_RECORD.bytes));
        }
        kept
    }

    /// Reports at the present place, which is an entry of a list, that only so many entries are read.
    pub fn only(&mut self, most: usize) {
        self.tell(ProblemKind::TooMany(most));
    }

    fn tell(&mut self, kind: ProblemKind) {
        if !std::mem::replace(&mut self.room.told, true) {
            self.report(kind, Outcome::Kept);
        }
    }
}
