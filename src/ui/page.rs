//! What the parts of a page of the second part of the program have in common.

use super::{
    live::{Live, Memo},
    state::State,
};
use finder::{
    results::groups::Shown,
    session::{config::HeadingLevel, role::Role},
};
use model::identifier::ServiceId;

#[derive(Clone, Copy)]
pub struct Page {
    pub state: State,
    /// The level of the view's heading.
    pub level: HeadingLevel,
    pub shown: Live<Shown>,
    /// The services that are kept.
    pub kept: Memo<Vec<ServiceId>>,
    pub role: Role,
}

impl Page {
    pub fn new(state: State, level: HeadingLevel, shown: Live<Shown>) -> Self {
        Self { state, level, shown, kept: kept(state), role: Role::Person }
    }

    /// As the answers are now. Follows the signals.
    pub fn now(self) -> Self {
        Self { role: self.state.role(), ..self }
    }
}

/// The services that are kept, for pages that have to be drawn again when they change.
pub fn kept(state: State) -> Memo<Vec<ServiceId>> {
    Memo::new(move |_| state.session.try_get().map(|session| session.kept).unwrap_or_default())
}
