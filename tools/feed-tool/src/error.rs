//! Why a sub-command could not do its work, with what to do about it.

use std::{fmt, io, path::PathBuf};

use authoring::AuthoringError;

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
        AuthoringError::UnknownFormat { .. } => ", and say its format with --from, if you know it",
        AuthoringError::DifferentFormats { .. } => ", or say the format of all with --from",
        AuthoringError::SeveralFeeds { .. }
        | AuthoringError::Feed { .. }
        | AuthoringError::NotText { .. }
        | AuthoringError::Unreadable { .. }
        | AuthoringError::NotWritten { .. }
        | AuthoringError::Index => "",
    }
}
