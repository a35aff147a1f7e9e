//! Where the finder's own files are: a tool that was made for a release has them inside; one of a checkout takes those that
//! were built there last.

use std::path::{Path, PathBuf};

use authoring::wording::Message;
use local_server::files::{self, Answer};

use crate::{error::CommandError, inside};

/// What the checkout has built from which the tool was installed.
#[cfg(not(finder_inside))]
const DEFAULT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist");
/// A tool of a release knows no checkout: the folder in which it was compiled would show in its bytes.
#[cfg(finder_inside)]
const DEFAULT: &str = "finder";

const LOADER: &str = "service-finder.js";

/// The workshop, which is the preview.
const WORKSHOP: &str = "workshop/index.html";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finder {
    Folder(PathBuf),
    /// Those that the tool has inside.
    Inside(inside::Files),
}

impl Finder {
    /// The one in a folder, else the tool's own.
    ///
    /// # Errors
    /// Where there is no finder in a folder, with the command that makes one.
    pub fn find(folder: Option<&Path>) -> Result<Self, CommandError> {
        match (folder, inside::finder()) {
            (None, Some(files)) => Ok(Finder::Inside(files)),
            (folder, _) => Self::at(folder.unwrap_or(Path::new(DEFAULT))),
        }
    }

    fn at(folder: &Path) -> Result<Self, CommandError> {
        // Files are only served from below the real folder.
        let is_whole = |folder: &PathBuf| [LOADER, WORKSHOP].iter().all(|file| folder.join(file).is_file());
        folder.canonicalize().ok().filter(is_whole).map(Finder::Folder).ok_or_else(|| CommandError::Unusable {
            path: folder.into(),
            reason: Message::new("reason-no-finder").with("loader", LOADER),
        })
    }

    /// One of its files, by its path without a slash at the beginning.
    pub fn answer(&self, path: &str) -> Answer {
        match self {
            Finder::Folder(folder) => files::answer(folder, &format!("/{path}")),
            Finder::Inside(packed) => files::packed(packed, path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_finder_is_said_with_the_mend() {
        let failure = Finder::find(Some(Path::new(env!("CARGO_MANIFEST_DIR")))).unwrap_err().to_string();
        assert!(failure.contains("cargo xtask build") && failure.contains("--finder"), "{failure}");
    }
}
