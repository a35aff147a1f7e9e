//! The one error of the crate.

use std::{error, fmt};

/// Why a file of messages could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessagesError {
    /// The file is not Fluent. Contains the position of the first byte that could not be parsed.
    Syntax(usize),
    /// The file defines this message twice.
    Duplicate(String),
    /// The lines that readers load cannot say this message, for this reason.
    Inexpressible(String, &'static str),
}

impl fmt::Display for MessagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(position) => write!(f, "not a Fluent file: byte {position} could not be parsed"),
            Self::Duplicate(identifier) => write!(f, "the message {identifier} is defined twice"),
            Self::Inexpressible(identifier, reason) => write!(f, "the message {identifier} {reason}"),
        }
    }
}

impl error::Error for MessagesError {}
