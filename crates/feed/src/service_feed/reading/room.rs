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
    /// To draw a channel takes as long as to draw many other entries.
    channels: usize,
    /// Whether it was reported that something is too much: once for each record.
    told: bool,
}

impl Room {
    /// That of a service, a question, a term, and of everything else at the top of a feed.
    pub const OF_RECORD: Self = Self { entries: 5_000, bytes: 300_000, channels: 500, told: false };

    /// That of the facts of an index, which are those of all its services.
    pub const ENDLESS: Self = Self { entries: usize::MAX, bytes: usize::MAX, channels: usize::MAX, told: false };
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
    #[inline(never)]
    pub fn has_room(&mut self, entries: usize) -> bool {
        let left = self.room.entries.checked_sub(entries);
        self.room.entries = left.unwrap_or_default();
        if left.is_none() {
            self.tell(ProblemKind::TooMany(Room::OF_RECORD.entries));
        }
        left.is_some()
    }

    /// The most channels of the present record.
    pub fn most_channels(&self) -> usize {
        self.room.channels
    }

    /// As much of a text as there is room for.
    pub fn fitting<'t>(&mut self, text: &'t str) -> &'t str {
        match self.room.bytes.checked_sub(text.len()) {
            Some(left) => {
                self.room.bytes = left;
                text
            }
            None => self.cut(text),
        }
    }

    #[cold]
    #[inline(never)]
    fn cut<'t>(&mut self, text: &'t str) -> &'t str {
        self.tell(ProblemKind::TooLong(Room::OF_RECORD.bytes));
        let end = text.floor_char_boundary(std::mem::take(&mut self.room.bytes));
        text.get(..end).unwrap_or_default()
    }

    /// Reports at the present place, which is an entry of a list, that only so many entries are read.
    pub fn only(&mut self, most: usize) {
        self.tell(ProblemKind::TooMany(most));
    }

    #[cold]
    #[inline(never)]
    fn tell(&mut self, kind: ProblemKind) {
        if !std::mem::replace(&mut self.room.told, true) {
            self.report(kind, Outcome::Kept);
        }
    }
}
