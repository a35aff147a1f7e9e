//! What the reader is told when something fails. Several errors are one message, because the reader can do the same
//! about them.

use feed::source::FetchError;
use model::problem::FeedError;

/// What failed, as the reader and the host page see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserMessage {
    /// The page names no feed.
    FeedMissing,
    /// Nothing arrived: offline, blocked or too slow.
    FeedUnreachable,
    /// The server has no such file.
    FeedNotFound,
    /// The server has an error of its own.
    ServerError,
    /// More bytes arrived than a feed may have.
    FeedTooLarge,
    /// What arrived is not a feed: it is a web page, something else, or cut off.
    FeedUnreadable,
    /// It is a feed in a format or version that is not supported.
    FeedFormat,
    /// The feed contains no list of services, or an empty one.
    FeedWithoutServices,
    /// A part of the finder itself could not be fetched.
    ProgramIncomplete,
}

impl UserMessage {
    /// All messages.
    pub const ALL: [UserMessage; 9] = [
        UserMessage::FeedMissing,
        UserMessage::FeedUnreachable,
        UserMessage::FeedNotFound,
        UserMessage::ServerError,
        UserMessage::FeedTooLarge,
        UserMessage::FeedUnreadable,
        UserMessage::FeedFormat,
        UserMessage::FeedWithoutServices,
        UserMessage::ProgramIncomplete,
    ];

    /// The code in the event `service-finder:error`.
    pub fn code(self) -> &'static str {
        match self {
            UserMessage::FeedMissing => "feed-missing",
            UserMessage::FeedUnreachable => "feed-unreachable",
            UserMessage::FeedNotFound => "feed-not-found",
            UserMessage::ServerError => "server-fault",
            UserMessage::FeedTooLarge => "feed-too-large",
            UserMessage::FeedUnreadable => "feed-unreadable",
            UserMessage::FeedFormat => "feed-format",
            UserMessage::FeedWithoutServices => "feed-without-services",
            UserMessage::ProgramIncomplete => "program-incomplete",
        }
    }
}

impl From<FetchError> for UserMessage {
    fn from(error: FetchError) -> Self {
        match error {
            FetchError::Unreachable | FetchError::Offline | FetchError::TimedOut => UserMessage::FeedUnreachable,
            FetchError::Status(404 | 410) => UserMessage::FeedNotFound,
            FetchError::Status(_) | FetchError::Busy { .. } => UserMessage::ServerError,
            FetchError::TooLarge => UserMessage::FeedTooLarge,
        }
    }
}

impl From<&FeedError> for UserMessage {
    fn from(error: &FeedError) -> Self {
        match error {
            FeedError::NotUtf8
            | FeedError::Page
            | FeedError::NotJson { .. }
            | FeedError::CutOff { .. }
            | FeedError::Index => UserMessage::FeedUnreadable,
            FeedError::Format(_) => UserMessage::FeedFormat,
            FeedError::NoServices => UserMessage::FeedWithoutServices,
        }
    }
}
