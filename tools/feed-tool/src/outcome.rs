//! How a sub-command ends. Knows the exit codes; not what any sub-command does.

use std::{fmt, io, path::PathBuf, process::ExitCode};

/// What the exit codes mean, as `--help` says it.
pub const EXIT_CODES: &str = "\
Exit codes:
  0  everything is fine; warnings and advice may have been given
  1  done, and something has to be mended
  2  not done: wrong usage, or a file that cannot be read, written or used";

/// How a sub-command ended that could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Fine,
    /// Something has to be mended.
    Problems,
    /// The work could not be done at all.
    Unusable,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::Problems => ExitCode::from(1),
            Outcome::Unusable => ExitCode::from(2),
        }
    }
}

/// Why a sub-command could not do its work. Says what to do about it.
#[derive(Debug)]
pub enum Failure {
    Read {
        path: PathBuf,
        source: io::Error,
    },
    Write {
        path: PathBuf,
        source: io::Error,
    },
    /// The file was read, and nothing of it can be used. Holds the reason with its mend.
    Unusable {
        path: PathBuf,
        reason: String,
    },
    /// No pages can be served at the port. Holds the system's reason.
    Listen {
        port: u16,
        reason: String,
    },
    /// Standard output is closed.
    Output(io::Error),
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Read { path, source } => write!(f, "cannot read {}: {source}", path.display()),
            Failure::Write { path, source } => write!(f, "cannot write {}: {source}", path.display()),
            Failure::Unusable { path, reason } => write!(f, "cannot use {}: {reason}", path.display()),
            Failure::Listen { port, reason } => {
                let other = port.wrapping_add(1);
                write!(f, "cannot serve at port {port}: {reason}; try another one: --port {other}")
            }
            Failure::Output(source) => write!(f, "cannot print: {source}"),
        }
    }
}
