//! What is seen where the part of the program that hears own words could not be fetched: all lines, another try, and the
//! questions. Belongs to the second part of the program.

use leptos::prelude::*;

use finder::session::{
    config::HeadingLevel,
    events::{Effect, Event, FocusTarget},
};
use messages::Key;

use super::{
    element::{button, div, drawn, p},
    own_words,
    state::State,
    text,
};

pub fn words_missing_page(state: State, level: HeadingLevel) -> AnyView {
    let retry = move || {
        own_words::load(state);
        if let Some(host) = state.host() {
            // The button is gone; in its place stands the note that something is loading.
            host.perform(Effect::Focus(FocusTarget::Heading));
        }
    };
    drawn(move || {
        let words = state.words();
        let retry = button("button primary", retry).part("button button-primary");
        let questions = button("button", move || state.dispatch(Event::CloseSearch)).part("button");
        div("page")
            .child(text::view_heading(level, words.say(Key::SearchHeading)))
            .child(p("lead").child(words.say(Key::SearchMissing)))
            .child(
                div("actions")
                    .child(retry.child(words.say(Key::Retry)))
                    .child(questions.child(words.say(Key::SearchQuestions))),
            )
    })
}
