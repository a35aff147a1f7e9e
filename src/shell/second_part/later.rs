//! The later parts that draw something: when each of them is fetched, and what follows when it has come. They are fetched
//! when their view comes up, or before, while the line and the reader are idle. Belongs to the second part of the program.

use leptos::{prelude::*, web_sys::ShadowRoot};
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;

use super::parts;
use crate::{
    browser::{by_name::call, dom},
    ui::{
        self, follow,
        later::{Later, LaterPart},
        state::State,
    },
};
use finder::{loading::user_message::UserMessage, session::view::View};
use model::{facet::Value, question::QuestionKind};

/// In which order they are fetched while nothing else is to be done: by how many readers use them.
const ORDER: [LaterPart; 3] = [LaterPart::Typed, LaterPart::Shortlist, LaterPart::Search];

/// Fetches the part that the view which is up is drawn by, now and whenever another one comes up.
pub fn follow_views(state: State) {
    follow(move || {
        if let Some(part) = used(state) {
            load(state, part);
        }
        // Nobody waits for pictures, and what saves data does without.
        if dom::is_wide() && !dom::saves_data() && has_pictures(state) {
            load(state, LaterPart::Pictures);
        }
    });
}

/// Whether a picture may stand beside an option of the question that is up.
fn has_pictures(state: State) -> bool {
    let Some((View::Question(shown), catalogue)) = state.view().zip(state.catalogue()) else { return false };
    let options = catalogue.question(&shown.question).map(|question| &question.options);
    let has_icon = |code| catalogue.terms.get(code).is_some_and(|term| term.icon.is_some());
    options.into_iter().flatten().any(|option| {
        matches!(&option.value, Value::Channel(_)) || matches!(&option.value, Value::Term(code) if has_icon(code))
    })
}

/// Fetches a part. Does nothing where it is here or under way.
pub fn load(state: State, part: LaterPart) {
    fetch(state, part, |_| {});
}

/// Fetches again what could not be fetched, and says whether there was anything.
pub fn mend(state: State) -> bool {
    let missing = |part: &LaterPart| matches!(state.later_now(*part), Later::Missing);
    let missing: Vec<_> = ORDER.into_iter().filter(missing).collect();
    missing.iter().for_each(|part| load(state, *part));
    !missing.is_empty()
}

/// Has the browser compile what the step to the results needs, while the reader reads, and then fetches one part after the
/// other. Not for readers who save data.
pub fn warm(state: State, root: ShadowRoot) {
    ui::warm(state, root, if dom::saves_data() { |_| {} } else { next });
}

/// Fetches the next part that has not been asked for, once the browser is idle.
fn next(state: State) {
    let is_new = |part: &LaterPart| matches!(state.later_now(*part), Later::Unasked);
    let Some(part) = ORDER.into_iter().find(is_new) else { return };
    when_idle(move || fetch(state, part, next));
}

fn fetch(state: State, part: LaterPart, afterwards: fn(State)) {
    match state.later_now(part) {
        Later::Unasked | Later::Missing => {}
        Later::Loading | Later::Ready(_) => return,
    }
    set(state, part, Later::Loading);
    spawn_local(async move {
        let pages = match part {
            LaterPart::Typed => parts::typed().await,
            LaterPart::Shortlist => parts::shortlist().await,
            LaterPart::Search => parts::search().await,
            LaterPart::Pictures => parts::pictures().await,
        };
        // The element, and with it the signals, may be gone.
        let Some(host) = state.host() else { return };
        // The focus of a reader who waits for it is on the note that it is loading, which is about to go.
        let waits = host.has_focus();
        match pages {
            Ok(pages) => {
                set(state, part, Later::Ready(pages));
                afterwards(state);
            }
            Err(_) if untrack(|| needed(state)) == Some(part) => {
                set(state, part, Later::Missing);
                host.tell_failure(UserMessage::ProgramIncomplete);
            }
            // Nobody misses it yet.
            Err(_) => set(state, part, Later::Unasked),
        }
        if waits {
            host.mend_focus();
        }
    });
}

fn set(state: State, part: LaterPart, later: Later) {
    state.later_parts.update(|parts| *parts.of(part) = later);
}

/// The part without which the view that is up cannot be drawn.
fn needed(state: State) -> Option<LaterPart> {
    match state.view()? {
        View::Question(shown) => {
            let catalogue = state.catalogue()?;
            match catalogue.question(&shown.question)?.kind {
                QuestionKind::Place | QuestionKind::Age => Some(LaterPart::Typed),
                QuestionKind::Single | QuestionKind::Multi => None,
            }
        }
        View::Shortlist => Some(LaterPart::Shortlist),
        View::Search => Some(LaterPart::Search),
        View::Results { .. } | View::Service(_) | View::Safety => None,
    }
}

/// The part that the view which is up has something of. The page of a service has the calendar.
fn used(state: State) -> Option<LaterPart> {
    needed(state).or_else(|| matches!(state.view()?, View::Service(_)).then_some(LaterPart::Shortlist))
}

/// Does something when the browser has nothing else to do. Safari does not tell when that is.
fn when_idle(action: impl FnOnce() + 'static) {
    let action: JsValue = Closure::once_into_js(action);
    let timer = || call(&js_sys::global(), "setTimeout", &[action.clone(), 1000.into()]);
    let _ = call(&js_sys::global(), "requestIdleCallback", std::slice::from_ref(&action)).or_else(timer);
}
