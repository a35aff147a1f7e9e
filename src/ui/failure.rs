//! What is seen when there is no feed to search: what happened, what to do, and another try.

use leptos::prelude::*;

use finder::{
    loading::user_message::UserMessage,
    session::{
        config::HeadingLevel,
        events::{Effect, FocusTarget},
    },
};
use messages::Key;

use super::{
    element::{button, div, drawn, p},
    state::State,
    text,
};

#[component]
pub fn FailurePage(state: State, level: HeadingLevel, message: UserMessage) -> impl IntoView {
    let retry = move || {
        if let Some(host) = state.host() {
            host.retry();
            // The button is gone; in its place stands the note that something is loading.
            host.perform(Effect::Focus(FocusTarget::Heading));
        }
    };
    drawn(move || {
        // What is wrong with a feed is said by messages of the second part; the rest does not wait for them.
        state.second_part.track();
        let words = state.words();
        let cause = Some(words.say(key(message))).filter(|cause| !cause.is_empty());
        let retry = button("button primary", retry).part("button button-primary");
        div("page")
            .child(text::view_heading(level, words.say(Key::FailureHeading)))
            .child(cause.map(|cause| p("lead").child(cause)))
            .child(p("").child(words.say(Key::FailureHelp)))
            .child(div("actions").child(retry.child(words.say(Key::Retry))))
    })
}

fn key(message: UserMessage) -> Key {
    match message {
        UserMessage::FeedMissing => Key::FailureFeedMissing,
        UserMessage::FeedUnreachable => Key::FailureFeedUnreachable,
        UserMessage::FeedNotFound => Key::FailureFeedNotFound,
        UserMessage::ServerError => Key::FailureServer,
        UserMessage::FeedTooLarge => Key::FailureFeedTooLarge,
        UserMessage::FeedUnreadable => Key::FailureFeedUnreadable,
        UserMessage::FeedFormat => Key::FailureFeedFormat,
        UserMessage::FeedWithoutServices => Key::FailureFeedWithoutServices,
        UserMessage::ProgramIncomplete => Key::FailureProgramIncomplete,
    }
}
