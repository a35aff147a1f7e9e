//! A finding before it is located: it is known at which path of the feed it is, and not yet where in the text that stands.

use crate::{finding::FindingKind, source::JsonPath};

/// Which part of a place is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Key,
    Value,
}

/// What was found at a path of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    pub kind: FindingKind,
    pub path: JsonPath,
    pub mark: Mark,
}

impl Observation {
    /// An observation at the value of a path.
    pub fn new(kind: FindingKind, path: JsonPath) -> Self {
        Self { kind, path, mark: Mark::Value }
    }

    /// The same at the key of the path.
    #[must_use]
    pub fn at_key(self) -> Self {
        Self { mark: Mark::Key, ..self }
    }
}
