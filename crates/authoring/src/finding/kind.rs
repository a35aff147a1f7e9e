//! The kinds of findings, each with a stable name and how bad it usually is.

use std::fmt;

use model::problem::{FeedError, Outcome, ProblemKind};

use super::{
    Severity,
    audit::{
        ContactFinding, DateFinding, LinkFinding, OpeningFinding, PersonFinding, QuestionnaireFinding,
        TranslationFinding,
    },
    sheet::SheetFinding,
};
use crate::AuthoringError;

/// The stable name of a kind of finding, such as `ends-soon`. Programs may rely on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(pub &'static str);

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /// The file could not be opened. Holds the reason in words.
    Unreadable(String),
    /// Nothing of the feed can be used.
    Unusable(FeedError),
    /// Nothing of a file that is no feed can be used.
    NotImported(AuthoringError),
    /// There are as many problems as are kept, so that nothing else was looked for.
    TooManyProblems,
    /// A value that the parser of feeds could not use as it stands.
    Value(ValueFinding),
    /// What the feed says is asked first may not be.
    Opening(OpeningFinding),
    /// Hours of which a part was not understood when they were imported.
    UnsureHours,
    Key(KeyFinding),
    Date(DateFinding),
    Contact(ContactFinding),
    Translation(TranslationFinding),
    Person(PersonFinding),
    Questionnaire(QuestionnaireFinding),
    Link(LinkFinding),
    Sheet(SheetFinding),
    /// What could not be carried over from another directory, and what became of it.
    Directory(foreign::ProblemKind, Outcome),
    /// A part of a feed that the finder does not use, so that it is not written again.
    NotUsed,
}

/// A value that the parser of feeds could not use as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueFinding {
    pub problem: ProblemKind,
    pub outcome: Outcome,
    /// What to write instead, where that can be guessed.
    pub suggestion: Option<String>,
}

/// A key that should not stand where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyFinding {
    /// The object has no such key.
    Unknown {
        key: String,
        /// The keys that it can have.
        known: Vec<&'static str>,
        suggestion: Option<&'static str>,
    },
    /// The object has it once more, and the last one counts.
    Twice { key: String },
}

impl FindingKind {
    /// How bad it usually is.
    pub fn severity(&self) -> Severity {
        match self {
            FindingKind::Unreadable(_)
            | FindingKind::Unusable(_)
            | FindingKind::NotImported(_)
            | FindingKind::TooManyProblems => Severity::Error,
            FindingKind::Value(ValueFinding { outcome, .. }) => match outcome {
                Outcome::RecordLeftOut | Outcome::ValueIgnored => Severity::Error,
                Outcome::Kept => Severity::Warning,
            },
            FindingKind::Opening(_)
            | FindingKind::UnsureHours
            | FindingKind::Key(_)
            | FindingKind::Person(_)
            | FindingKind::Link(_) => Severity::Warning,
            FindingKind::Date(finding) => finding.severity(),
            FindingKind::Contact(finding) => finding.severity(),
            FindingKind::Translation(finding) => finding.severity(),
            FindingKind::Questionnaire(finding) => finding.severity(),
            FindingKind::Sheet(finding) => finding.severity(),
            FindingKind::Directory(problem, _) if problem.is_mistake() => Severity::Error,
            FindingKind::Directory(..) | FindingKind::NotUsed => Severity::Advice,
        }
    }

    pub fn rule(&self) -> Rule {
        Rule(match self {
            FindingKind::Unreadable(_) => "unreadable",
            FindingKind::Unusable(error) => unusable(error),
            FindingKind::NotImported(_) => "not-imported",
            FindingKind::TooManyProblems => "too-many",
            FindingKind::Value(ValueFinding { problem, .. }) => value(problem),
            FindingKind::Opening(_) => "opening",
            FindingKind::UnsureHours => "unsure-hours",
            FindingKind::Key(KeyFinding::Unknown { .. }) => "unknown-key",
            FindingKind::Key(KeyFinding::Twice { .. }) => "key-twice",
            FindingKind::Date(finding) => finding.rule(),
            FindingKind::Contact(finding) => finding.rule(),
            FindingKind::Translation(finding) => finding.rule(),
            FindingKind::Person(finding) => finding.rule(),
            FindingKind::Questionnaire(finding) => finding.rule(),
            FindingKind::Link(finding) => finding.rule(),
            FindingKind::Sheet(finding) => finding.rule(),
            FindingKind::Directory(..) => "directory",
            FindingKind::NotUsed => "not-used",
        })
    }
}

fn unusable(error: &FeedError) -> &'static str {
    match error {
        FeedError::NotUtf8 => "not-utf8",
        FeedError::Page => "page",
        FeedError::NotJson { .. } => "not-json",
        FeedError::CutOff { .. } => "cut-off",
        FeedError::Format(_) => "format",
        FeedError::NoServices => "no-services",
        FeedError::Index => "index",
    }
}

fn value(problem: &ProblemKind) -> &'static str {
    match problem {
        ProblemKind::Missing => "missing",
        ProblemKind::Duplicate(_) => "duplicate",
        ProblemKind::WrongType { .. } => "kind",
        ProblemKind::NotOneOf { .. } => "name",
        ProblemKind::NotADate(_) => "date",
        ProblemKind::NotATime(_) => "time",
        ProblemKind::NotALanguage(_) => "language",
        ProblemKind::NotALink(_) => "link",
        ProblemKind::NotACountry(_) => "country",
        ProblemKind::NotAnArea(_) => "area",
        ProblemKind::UnknownTerm(_) => "term",
        ProblemKind::UnknownOrganization(_) => "organization",
        ProblemKind::UnknownQuestion(_) => "question",
        ProblemKind::WrongWayRound => "order",
        ProblemKind::NegativeNumber => "negative",
        ProblemKind::TooDeep => "depth",
        ProblemKind::TooMany(_) => "many",
        ProblemKind::TooLong(_) => "long",
    }
}

impl From<SheetFinding> for FindingKind {
    fn from(finding: SheetFinding) -> Self {
        FindingKind::Sheet(finding)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
