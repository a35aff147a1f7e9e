//! What is seen when there is no feed to search: what happened, what to do, and another try.

use leptos::prelude::*;

use crate::domain::{config::HeadingLevel, messages::Key, user_message::UserMessage};

use super::{state::State, text, wording::Words};

#[component]
pub fn FailurePage(state: State, level: HeadingLevel, message: UserMessage) -> impl IntoView {
    let retry = move |_| {
        if let Some(host) = state.host() {
            host.retry();
        }
    };
    move || {
        let words = Words::now(state);
        view! {
            <div class="page">
                {text::view_heading(level, words.say(Key::FailureHeading))}
                <p class="lead">{words.say(key(message))}</p>
                <p>{words.say(Key::FailureHelp)}</p>
                <div class="actions">
                    <button type="button" class="button primary" part="button button-primary" on:click=retry>
                        {words.say(Key::Retry)}
                    </button>
                </div>
            </div>
        }
    }
}

fn key(message: UserMessage) -> Key {
    match message {
        UserMessage::FeedMissing => Key::FailureFeedMissing,
        UserMessage::FeedUnreachable => Key::FailureFeedUnreachable,
        UserMessage::FeedNotFound => Key::FailureFeedNotFound,
        UserMessage::ServerFault => Key::FailureServer,
        UserMessage::FeedTooLarge => Key::FailureFeedTooLarge,
        UserMessage::FeedUnreadable => Key::FailureFeedUnreadable,
        UserMessage::FeedFormat => Key::FailureFeedFormat,
        UserMessage::FeedWithoutServices => Key::FailureFeedWithoutServices,
    }
}
