//! What is reported about a feed or a spreadsheet. A finding is a value: its kind with its arguments, how bad it is, and
//! where it stands. What puts it into words is [`crate::wording`].

mod audit;
mod kind;
mod location;
mod sheet;

use std::{fmt, sync::Arc};

pub use audit::{
    ContactFinding, DateFinding, LineOrigin, LinkFinding, OpeningFinding, PersonFinding, QuestionPart,
    QuestionnaireFinding, TranslationFinding,
};
pub use kind::{FindingKind, KeyFinding, Rule, ValueFinding};
pub use location::{CellLocation, Location, Spot, TextLocation};
pub use sheet::{Became, Elsewhere, SheetFinding, TableLook, UseMade};

use crate::source::Position;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is not used.
    Error,
    /// Something does not do what it seems to be meant for, or soon will not.
    Warning,
    /// Something could be better, or is worth a look. Nothing has to be done.
    Advice,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub kind: FindingKind,
    pub severity: Severity,
    /// The file, as it was named when it was handed over.
    pub file: Arc<str>,
    pub location: Location,
    /// How often the same occurred at the same kind of place. The location is that of the first time.
    pub count: usize,
}

impl Finding {
    /// A finding that occurred once and is as bad as its kind usually is.
    pub fn new(kind: FindingKind, file: &Arc<str>, location: Location) -> Self {
        Self { severity: kind.severity(), kind, file: Arc::clone(file), location, count: 1 }
    }

    /// Line and column, where it stands in the text of a feed.
    pub fn position(&self) -> Option<Position> {
        self.location.text()?.spot.as_ref().map(|spot| spot.position)
    }
}

impl Severity {
    /// A word that stays the same: `error`, `warning` or `advice`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
