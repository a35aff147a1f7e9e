//! What an import reports about a file, whatever its format, and whether it has to be mended.

use std::fmt;

use model::problem::Outcome;

use crate::{
    sheet::finding::{Finding, Weight},
    unsure,
};

/// One thing that is said, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub file: String,
    /// Such as `Palvelut!C7` or `contents[3].name`; empty for the file.
    pub place: String,
    /// What stands there, where that is known.
    pub text: String,
    pub weight: Weight,
    /// What is wrong, and what became of it.
    pub message: String,
    /// What to do about it, where there is something to be done.
    pub mend: Option<String>,
    /// How often the same occurred at the same kind of place.
    pub count: usize,
}

impl From<Finding> for Said {
    fn from(finding: Finding) -> Self {
        Self {
            message: finding.fault.to_string(),
            mend: Some(finding.fault.mend()),
            file: finding.file,
            place: finding.place,
            text: finding.text,
            weight: finding.weight,
            count: 1,
        }
    }
}

impl From<foreign::Problem> for Said {
    fn from(problem: foreign::Problem) -> Self {
        Self {
            file: problem.document.into(),
            place: problem.path,
            text: String::new(),
            weight: if problem.kind.is_mistake() { Weight::Problem } else { Weight::Note },
            message: format!("{} ({})", problem.kind, became(problem.outcome)),
            mend: problem.kind.mend(),
            count: problem.count,
        }
    }
}

impl Said {
    /// What the reader of feeds says.
    pub fn of_feed(file: &str, problem: model::problem::Problem) -> Self {
        if unsure::is_unsure(&problem) {
            return Self::unsure(file, problem.path);
        }
        Self {
            file: file.to_owned(),
            place: problem.path,
            text: String::new(),
            weight: Weight::Problem,
            message: format!("{} ({})", problem.kind, became(problem.outcome)),
            mend: Some(problem.kind.mend()),
            count: 1,
        }
    }

    /// That hours are kept as unsure as they were.
    fn unsure(file: &str, place: String) -> Self {
        Self {
            file: file.to_owned(),
            place,
            text: String::new(),
            weight: Weight::Note,
            message: unsure::MESSAGE.into(),
            mend: Some(unsure::MEND.into()),
            count: 1,
        }
    }

    /// That a part of a feed is not written.
    pub fn unread(file: &str, place: String) -> Self {
        Self {
            file: file.to_owned(),
            place,
            text: String::new(),
            weight: Weight::Note,
            message: "the finder does not use this (ignored)".into(),
            mend: None,
            count: 1,
        }
    }
}

impl fmt::Display for Said {
    /// One line: file, place, what is wrong and how often, and the mend.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.place.is_empty() { "" } else { ": " };
        write!(f, "{}: {}{colon}", self.file, self.place)?;
        // What became of it stands in brackets at the end, and how often it was so beside it.
        match self.message.strip_suffix(')') {
            Some(message) if 1 < self.count => write!(f, "{message}, {} times)", self.count)?,
            _ => f.write_str(&self.message)?,
        }
        match &self.mend {
            Some(mend) => write!(f, "; {mend}"),
            None => Ok(()),
        }
    }
}

fn became(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RecordLeftOut => "left out",
        Outcome::ValueIgnored => "ignored",
        Outcome::Kept => "kept",
    }
}
