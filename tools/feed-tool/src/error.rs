//! Why a sub-command could not do its work, with what to do about it.

use std::{fmt, io, path::PathBuf};

use authoring::{AuthoringError, unread::Look};

#[derive(Debug)]
pub enum CommandError {
    Read {
        path: PathBuf,
        source: io::Error,
    },
    Write {
        path: PathBuf,
        source: io::Error,
    },
    /// The file or folder was read, and nothing of it can be used. Holds the reason with its mend.
    Unusable {
        path: PathBuf,
        reason: String,
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

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CommandError::Read { path, source } => write!(f, "cannot read {}: {source}", path.display()),
            CommandError::Write { path, source } => write!(f, "cannot write {}: {source}", path.display()),
            CommandError::Unusable { path, reason } => write!(f, "cannot use {}: {reason}", path.display()),
            CommandError::Authoring(error) => write!(f, "cannot use {error}{}", option(error)),
            CommandError::OwnInput { path } => {
                write!(f, "{} is what is read, and is not written over; name another file with -o", path.display())
            }
            CommandError::NoServices { path } => {
                let path = path.display();
                write!(f, "nothing was written: no service of {path} is left; see: service-feed check {path}")
            }
            CommandError::Listen { port, reason } => {
                let other = port.wrapping_add(1);
                write!(f, "cannot serve at port {port}: {reason}; try another one: --port {other}")
            }
            CommandError::Output(source) => write!(f, "cannot print: {source}"),
        }
    }
}

/// The option that may help.
fn option(error: &AuthoringError) -> &'static str {
    match error {
        AuthoringError::UnknownFormat { look: None | Some(Look::OtherJson | Look::Page | Look::Xml), .. } => {
            ", and say its format with --from, if you know it"
        }
        AuthoringError::DifferentFormats { .. } => ", or say the format of all with --from",
        AuthoringError::UnknownFormat { look: Some(_), .. }
        | AuthoringError::SeveralFeeds { .. }
        | AuthoringError::Feed { .. }
        | AuthoringError::NotText { .. }
        | AuthoringError::TooLarge { .. }
        | AuthoringError::Unreadable { .. }
        | AuthoringError::NotWritten { .. }
        | AuthoringError::Index => "",
    }
}
