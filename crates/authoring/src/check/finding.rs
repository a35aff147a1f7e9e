//! What is found in a feed: how bad it is, where it stands, what it is, and how to mend it.

use std::fmt;

use serde::Serialize;

use crate::source::Place;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something of the feed is not used.
    Error,
    /// Something does not do what it seems to be meant for, or soon will not.
    Warning,
    /// Something could be better.
    Advice,
}

/// Which part of a place is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Key,
    Value,
}

/// A kind of finding. Its name is stable: programs may rely on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Rule(pub &'static str);

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    pub severity: Severity,
    pub place: Place,
    pub mark: Mark,
    /// What is wrong, in plain words.
    pub message: String,
    /// What to do about it, as an instruction.
    pub mend: String,
}

impl Finding {
    /// A finding at the value of a place.
    pub fn new(
        rule: Rule,
        severity: Severity,
        place: Place,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self { rule, severity, place, mark: Mark::Value, message: message.into(), mend: mend.into() }
    }

    /// The same at the key of the place.
    #[must_use]
    pub fn at_key(self) -> Self {
        Self { mark: Mark::Key, ..self }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        })
    }
}
