//! Why a sub-command could not do its work, with what to do about it.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use authoring::{
    AuthoringError,
    unread::Look,
    wording::{Message, Texts},
};

use crate::speech::in_english;

#[derive(Debug)]
pub enum CommandError {
    Read {
        path: PathBuf,
        source: io::Error,
    },
    /// A server does not give what is at an address, for this reason.
    Fetch {
        address: String,
        reason: String,
    },
    Write {
        path: PathBuf,
        source: io::Error,
    },
    /// The file or folder was read, and nothing of it can be used. Holds the reason, with its mend.
    Unusable {
        path: PathBuf,
        reason: Message,
    },
    /// The same of a file that the error names.
    Authoring(AuthoringError),
    /// What was to be written would have taken the place of what was read.
    OwnInput {
        path: PathBuf,
    },
    /// No service is left, so nothing was written. Holds the file from which it was to be made.
    NoServices {
        path: PathBuf,
    },
    /// No pages can be served at the port. Holds the system's reason.
    Listen {
        port: u16,
        reason: String,
    },
    /// Standard output is closed.
    Output(io::Error),
}

impl std::error::Error for CommandError {}

impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> Self {
        CommandError::Output(error)
    }
}

impl From<AuthoringError> for CommandError {
    fn from(error: AuthoringError) -> Self {
        CommandError::Authoring(error)
    }
}

/// In English; [`CommandError::said`] says it in a chosen language.
impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_english(|texts| self.said(texts)))
    }
}

impl CommandError {
    /// One sentence, with the file that it is about.
    pub fn said(&self, texts: &Texts) -> String {
        let of_file = |id, path: &Path| Message::new(id).with("path", path.display().to_string());
        texts.say(&match self {
            CommandError::Read { path, source } => of_file("error-read", path).with("reason", source.to_string()),
            CommandError::Fetch { address, reason } => {
                Message::new("error-fetch").with("address", address).with("reason", reason)
            }
            CommandError::Write { path, source } => of_file("error-write", path).with("reason", source.to_string()),
            CommandError::Unusable { path, reason } => of_file("error-unusable", path).with("reason", reason.clone()),
            CommandError::Authoring(error) => Message::new(id(error)).with("reason", texts.error(error)),
            CommandError::OwnInput { path } => of_file("error-own-input", path),
            CommandError::NoServices { path } => of_file("error-no-services", path),
            CommandError::Listen { port, reason } => Message::new("error-listen")
                .with("port", port.to_string())
                .with("reason", reason)
                .with("other", port.wrapping_add(1).to_string()),
            CommandError::Output(source) => Message::new("error-output").with("reason", source.to_string()),
        })
    }
}

/// The message, with the option that may help.
fn id(error: &AuthoringError) -> &'static str {
    match error {
        AuthoringError::UnknownFormat { look: None | Some(Look::OtherJson | Look::Page | Look::Xml), .. } => {
            "error-authoring-format"
        }
        AuthoringError::DifferentFormats { .. } => "error-authoring-formats",
        AuthoringError::UnknownFormat { look: Some(_), .. }
        | AuthoringError::SeveralFeeds { .. }
        | AuthoringError::Feed { .. }
        | AuthoringError::NotText { .. }
        | AuthoringError::NotAWorkbook { .. }
        | AuthoringError::BrokenTable { .. }
        | AuthoringError::SheetsAlike { .. }
        | AuthoringError::TooLarge { .. }
        | AuthoringError::Unreadable { .. }
        | AuthoringError::NotWritten { .. }
        | AuthoringError::Index => "error-authoring",
    }
}
