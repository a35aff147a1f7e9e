//! The later parts of the program, which only some readers use: which there are, what they contain, and where they stand
//! (`shell::later`).

use super::{
    super::{
        element::{Element, Node},
        fields::TypedField,
        live::Live,
        wording::Words,
    },
    DrawsPage, State,
};
use model::{opening::LocalTime, question::Choice, service::Service};

/// A later part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaterPart {
    /// The fields of the questions that are answered by typing, with the map.
    Typed,
    /// The services that a reader keeps, and what is taken along.
    Shortlist,
    /// What hears own words.
    Search,
    /// The pictures beside options, for wide screens.
    Pictures,
}

/// Where a later part stands.
#[derive(Clone, Copy)]
pub enum Later {
    /// Nobody has wanted it yet.
    Unasked,
    Loading,
    Ready(LaterPages),
    Missing,
}

/// What a later part contains.
#[derive(Clone, Copy)]
pub enum LaterPages {
    Typed { place: TypedField, age: TypedField },
    Shortlist { page: DrawsPage, calendar: DrawsCalendar },
    Search(DrawsPage),
    Pictures(DrawsPicture),
}

/// Draws what stands beside an option; nothing where it has no picture.
pub type DrawsPicture = fn(&Words, &Choice) -> Node;

/// Draws the buttons that put the times of a service into a calendar; nothing where no time is known.
pub type DrawsCalendar = fn(&Words, &Service, LocalTime, Live<Naming>) -> Option<Element>;

/// Whether the name of the service may stand in the calendar: others may see it there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Naming {
    #[default]
    Neutral,
    ByName,
}

/// Where each later part stands.
#[derive(Clone, Copy)]
pub struct LaterParts {
    typed: Later,
    shortlist: Later,
    search: Later,
    pictures: Later,
}

impl LaterParts {
    pub fn unasked() -> Self {
        let none = Later::Unasked;
        Self { typed: none, shortlist: none, search: none, pictures: none }
    }

    pub fn of(&mut self, part: LaterPart) -> &mut Later {
        match part {
            LaterPart::Typed => &mut self.typed,
            LaterPart::Shortlist => &mut self.shortlist,
            LaterPart::Search => &mut self.search,
            LaterPart::Pictures => &mut self.pictures,
        }
    }
}

impl Later {
    /// What draws the page of this part, once it is there and has one.
    pub fn page(self) -> Option<DrawsPage> {
        match self {
            Later::Ready(LaterPages::Shortlist { page, .. } | LaterPages::Search(page)) => Some(page),
            Later::Ready(LaterPages::Typed { .. } | LaterPages::Pictures(_))
            | Later::Unasked
            | Later::Loading
            | Later::Missing => None,
        }
    }
}

impl State {
    /// Where a later part stands. Follows the signal.
    pub fn later(self, part: LaterPart) -> Later {
        self.later_parts.try_get().map_or(Later::Unasked, |mut parts| *parts.of(part))
    }

    /// The same for those that do not follow it.
    pub fn later_now(self, part: LaterPart) -> Later {
        self.later_parts.try_get_untracked().map_or(Later::Unasked, |mut parts| *parts.of(part))
    }
}
