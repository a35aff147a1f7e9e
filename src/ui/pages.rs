//! The views of the second part of the program and of the later ones: which of them is up, and what draws it. Belongs to the
//! second part of the program.

use leptos::prelude::*;

use finder::{
    loading::user_message::UserMessage,
    results::groups::Shown,
    session::{config::HeadingLevel, view::View},
};

use super::{
    later::{Later, LaterPart},
    live::{Live, Memo},
    results::results_page,
    safety::safety_page,
    service::service_page,
    state::State,
    up::Up,
    words_missing::words_missing_page,
};

/// What is up where the session has this view. Follows where the later parts stand.
pub fn up(state: State, view: View) -> Up {
    match view {
        View::Question(question) => Up::Question(question.question),
        View::Results { .. } => Up::Results,
        View::Service(id) => Up::Service(id),
        View::Search => in_later_part(state, LaterPart::Search, Up::Search),
        View::Safety => Up::Safety,
        View::Shortlist => in_later_part(state, LaterPart::Shortlist, Up::Shortlist),
    }
}

/// Draws what is up; nothing where that is a view of the first part.
pub fn draw(
    state: State,
    view: Memo<Option<View>>,
    level: HeadingLevel,
    shown: Live<Shown>,
    up: Up,
) -> Option<AnyView> {
    Some(match up {
        Up::Results => results_page(state, view, level, shown),
        Up::Search => state.later_now(LaterPart::Search).page()?(state, level),
        Up::WordsMissing => words_missing_page(state, level),
        Up::Shortlist => state.later_now(LaterPart::Shortlist).page()?(state, level),
        Up::Service(id) => {
            shown.update_untracked(|shown| shown.may_return = true);
            service_page(state, level, id)
        }
        Up::Safety => safety_page(state, level),
        Up::Loading | Up::Failure(_) | Up::Question(_) => return None,
    })
}

fn in_later_part(state: State, part: LaterPart, page: Up) -> Up {
    match state.later(part) {
        Later::Ready(_) => page,
        // Whoever has typed what they look for may be in danger, and sees the lines.
        Later::Missing if part == LaterPart::Search => Up::WordsMissing,
        Later::Missing => Up::Failure(UserMessage::ProgramIncomplete),
        Later::Unasked | Later::Loading => Up::Loading,
    }
}
