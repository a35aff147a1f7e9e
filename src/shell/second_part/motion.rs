//! In which direction the last step went, for the motion that shows it (style/lines.css). Belongs to the second part of the
//! program, so that the first question stands still.

use leptos::{prelude::Effect, web_sys::ShadowRoot};

use crate::ui::state::State;
use finder::session::history::height;

/// Marks every step from here on at the element of the finder.
pub fn follow(state: State, root: ShadowRoot) {
    Effect::new(move |before: Option<Option<usize>>| {
        let now = state.session.try_with(height);
        if let Some((before, now)) = before.flatten().zip(now)
            && before != now
            && let Ok(Some(finder)) = root.query_selector("[data-view]")
        {
            // Without the mark the next page is just there.
            let _ = finder.set_attribute("data-way", if before < now { "forward" } else { "back" });
        }
        now
    });
}
