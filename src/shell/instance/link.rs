//! A page that was opened by a link with services: the finder begins with their list. The link is parsed in the second
//! part of the program.

use super::Instance;
use crate::browser::location::fragment;
use finder::{
    results::shortlist::MARK,
    session::state::{Screen, Session},
};

/// The session that a page begins with.
pub fn session() -> Session {
    let screen = if fragment().starts_with(MARK) { Screen::Shortlist(Box::default()) } else { Screen::Next };
    Session { screen, ..Session::default() }
}

impl Instance {
    /// Keeps the services that the link names, once the feed and the second part are there. If it names none, the
    /// questions come up.
    pub(super) fn follow_link(&self) {
        let state = self.state;
        let (Some(contents), Some(catalogue), Some(session)) =
            (self.second_part.get(), state.catalogue_now(), state.session.try_get_untracked())
        else {
            return;
        };
        if !matches!(session.screen, Screen::Shortlist(_)) || !session.kept.is_empty() {
            return;
        }
        let kept = (contents.linked)(&catalogue, &fragment());
        let screen = if kept.is_empty() { Screen::Next } else { session.screen };
        state.session.set(Session { kept, screen, ..session });
    }
}
