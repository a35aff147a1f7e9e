//! Where the finder's own files are: a tool that was made for a release has them inside; one of a checkout takes those that
//! were built there last.

use std::path::{Path, PathBuf};

use authoring::wording::Message;

use crate::{error::CommandError, inside};

/// What the checkout has built from which the tool was installed.
#[cfg(not(finder_inside))]
const DEFAULT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist");
/// A tool of a release knows no checkout: the folder in which it was compiled would show in its bytes.
#[cfg(finder_inside)]
const DEFAULT: &str = "finder";

/// Under which path a folder is served.
pub const PATH: &str = "/finder/";

const LOADER: &str = "service-finder.js";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finder {
    Folder(PathBuf),
    /// Those that the tool has inside.
    Inside(inside::Files),
    /// The address of the loader, published.
    Published(String),
}

impl Finder {
    /// The one at a place, else the tool's own.
    ///
    /// # Errors
    /// Where there is no finder in a folder, with the command that makes one.
    pub fn find(place: Option<&str>) -> Result<Self, CommandError> {
        match (place, inside::finder()) {
            (None, Some(files)) => Ok(Finder::Inside(files)),
            (place, _) => Self::at(place.unwrap_or(DEFAULT)),
        }
    }

    fn at(place: &str) -> Result<Self, CommandError> {
        if place.starts_with("https://") || place.starts_with("http://") {
            let is_loader = place.ends_with(".js");
            let loader = if is_loader { place.to_owned() } else { format!("{}/{LOADER}", place.trim_end_matches('/')) };
            return Ok(Finder::Published(loader));
        }
        // Files are only served from below the real folder.
        let folder = Path::new(place).canonicalize().ok().filter(|folder| folder.join(LOADER).is_file());
        folder.map(Finder::Folder).ok_or_else(|| CommandError::Unusable {
            path: place.into(),
            reason: Message::new("reason-no-finder").with("loader", LOADER),
        })
    }

    /// The address of the loader, for the page.
    pub fn loader(&self) -> String {
        match self {
            Finder::Folder(_) | Finder::Inside(_) => format!("{PATH}{LOADER}"),
            Finder::Published(loader) => loader.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_published_finder_is_an_address() {
        let check = |place: &str| {
            assert_eq!(Finder::find(Some(place)).unwrap().loader(), "https://a.example/f/service-finder.js")
        };
        check("https://a.example/f");
        check("https://a.example/f/");
        check("https://a.example/f/service-finder.js");
    }

    #[test]
    fn a_folder_without_a_finder_is_said_with_the_mend() {
        let failure = Finder::find(Some(env!("CARGO_MANIFEST_DIR"))).unwrap_err().to_string();
        assert!(failure.contains("cargo xtask build") && failure.contains("--finder"), "{failure}");
    }
}
