//! What the reader of a list should know about it: that services are missing, or how old it is. Belongs to the second
//! part of the program.

use finder::{
    loading::edition::Caveat,
    session::events::{Effect, FocusTarget},
};
use messages::Key;

use super::{
    element::{Element, button, div, p},
    state::State,
    wording::Words,
};

/// `None` where there is nothing to say. The button fetches what is missing.
pub fn caveat(words: &Words, state: State) -> Option<Element> {
    let said = match state.caveat.try_get().flatten()? {
        Caveat::Partial => words.say(Key::ListPartial),
        Caveat::Earlier(read) => {
            let (date, time) = (words.date(read.date), words.time(read.time));
            words.say_with(Key::ListEarlier, &[("date", &date), ("time", &time)])
        }
    };
    let retry = button("link", move || {
        if let Some(host) = state.host() {
            host.retry();
            host.perform(Effect::Focus(FocusTarget::Heading));
        }
    });
    let retry = retry.part("button").child(words.say(Key::Retry));
    Some(div("").child(p("").child(said)).child(retry))
}
