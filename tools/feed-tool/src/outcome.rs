//! How a sub-command ends, and the exit codes that say so.

use std::process::ExitCode;

use authoring::wording::Texts;

use crate::{files::Kept, output::shown};

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

/// Says that the file before was kept, which is a problem: what was meant to stay may be gone.
pub fn say_kept(kept: Option<&Kept>, services: usize, texts: &Texts) -> Outcome {
    let Some(kept) = kept else { return Outcome::Fine };
    eprintln!("{}", shown(&texts.say(&kept.message(services))));
    Outcome::Problems
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
