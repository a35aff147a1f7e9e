//! What is up: the view that the root component shows, and how the outside knows it.

use finder::loading::user_message::UserMessage;
use model::identifier::{QuestionId, ServiceId};

/// What is up. As long as it stays the same, the view keeps its elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Up {
    #[default]
    Loading,
    Failure(UserMessage),
    Question(QuestionId),
    Results,
    Service(ServiceId),
    Search,
    /// The search, which could not be fetched.
    WordsMissing,
    Safety,
    Shortlist,
}

impl Up {
    /// The value of `data-view`.
    pub fn name(&self) -> &'static str {
        match self {
            Up::Loading => "loading",
            Up::Failure(_) => "error",
            Up::Question(_) => "question",
            Up::Results => "results",
            Up::Service(_) => "service",
            Up::Search | Up::WordsMissing => "search",
            Up::Safety => "safety",
            Up::Shortlist => "shortlist",
        }
    }
}
