//! The files of `dist/`: their names and the rules for them.

mod check;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub use check::check;

/// The loader keeps its name for ever, because host pages name it.
pub const LOADER: &str = "service-finder.js";

/// Everything here has a hash in its name and may be cached for ever.
pub const ASSETS: &str = local_server::files::ASSETS;

/// One folder for each version, with a loader that never changes, for host pages that name a version.
pub const VERSIONS: &str = local_server::files::VERSIONS;

/// The folder of what only the standalone page needs.
pub const PAGE: &str = "page";

/// The folder of the workshop.
pub const WORKSHOP: &str = "workshop";

/// The page that others put into a frame, and the folder of what only that page needs.
pub const EMBED: &str = "embed.html";
pub const FRAME: &str = "frame";

/// The service worker of the standalone page, and the file by which an operator replaces it to take it out of use. Both keep
/// their names for ever, because browsers look for the first again.
pub const WORKER: &str = "service-worker.js";
pub const WORKER_OFF: &str = "service-worker-off.js";

/// How the names of the parts of the core end: of the one that is loaded first, of the one after it, and of what the latter
/// shares with later ones.
pub const WHOLE: &str = "_bg.wasm";
pub const PART: &str = "_part.wasm";
pub const SHARED: &str = "_shared.wasm";

/// How the name ends of what the later parts share among themselves.
pub const COMMON: &str = "_common.wasm";

/// The parts of the core after the second one (`src/shell/second_part/parts.rs`): how the name of each ends, and what it is
/// for.
pub const LATER: [(&str, &str); 7] = [
    ("_typed.wasm", "for places and ages"),
    ("_shortlist.wasm", "for the shortlist"),
    ("_words.wasm", "for own words"),
    ("_pictures.wasm", "for the pictures on wide screens"),
    ("_formats.wasm", "for large feeds and other formats"),
    ("_page.wasm", "for the page around it"),
    (COMMON, "with the first of these"),
];

/// How the name ends of the program that reads feeds of other formats.
pub const READERS: &str = "_readers.wasm";

/// How the names of the files of a language end, and how that of the messages which are not loaded first.
pub const LANGUAGE: &str = ".txt";
pub const LANGUAGE_PART: &str = "-2.txt";

/// The files of the program.
#[derive(Debug)]
pub struct Program {
    pub loader: PathBuf,
    /// The loader in the folder of its version.
    pub pinned: PathBuf,
    pub wasm: PathBuf,
    /// The second part of the core, which is loaded while the first question is read.
    pub part: PathBuf,
    /// What the second part shares with later ones, loaded with the second.
    pub shared: PathBuf,
    /// The later parts, each loaded when it is wanted or nothing else is to be done, in the order of [`LATER`].
    pub later: Vec<PathBuf>,
    /// The program that reads feeds of other formats. Loaded only for such a feed.
    pub readers: PathBuf,
    pub locales: Vec<PathBuf>,
    /// The messages of the second part, in the order of the languages.
    pub locale_parts: Vec<PathBuf>,
}

impl Program {
    pub fn find(dist: &Path) -> Result<Self> {
        let loader = dist.join(LOADER);
        if !loader.is_file() {
            bail!("{} is missing; build first: cargo xtask build", loader.display());
        }
        let assets = dist.join(ASSETS);
        let is_part = |path: &PathBuf| path.to_string_lossy().ends_with(LANGUAGE_PART);
        let (locale_parts, locales): (Vec<_>, Vec<_>) = names_ending(&assets, LANGUAGE)?.into_iter().partition(is_part);
        if locales.is_empty() || locales.len() != locale_parts.len() {
            bail!("{} holds no language, or half of one; build anew: cargo xtask build", assets.display());
        }
        let pinned = Self::only_file(names_ending(&dist.join(VERSIONS), "")?, dist, VERSIONS)?.join(LOADER);
        let only = |ending: &str| Self::only_file(names_ending(&assets, ending)?, &assets, ending);
        Ok(Self {
            loader,
            pinned,
            wasm: only(WHOLE)?,
            part: only(PART)?,
            shared: only(SHARED)?,
            later: LATER.iter().map(|(ending, _)| only(ending)).collect::<Result<_>>()?,
            readers: only(READERS)?,
            locales,
            locale_parts,
        })
    }

    /// The name of the folder of the version.
    pub fn version(&self) -> Result<String> {
        let name = self.pinned.parent().and_then(Path::file_name).context("the version has no folder")?;
        Ok(name.to_string_lossy().into_owned())
    }

    /// Every file of the newest version.
    fn all(&self) -> impl Iterator<Item = &PathBuf> {
        let program = [&self.loader, &self.wasm, &self.part, &self.shared, &self.readers];
        program.into_iter().chain(&self.later).chain(&self.locales).chain(&self.locale_parts)
    }

    /// The one file with this ending: two would mean that an old one was left behind.
    fn only_file(mut found: Vec<PathBuf>, folder: &Path, ending: &str) -> Result<PathBuf> {
        match (found.pop(), found.len()) {
            (Some(one), 0) => Ok(one),
            (None, _) => bail!("there is no *{ending} in {}; build first: cargo xtask build", folder.display()),
            (Some(_), more) => {
                bail!("there are {} *{ending} in {}; build anew: cargo xtask build", more + 1, folder.display())
            }
        }
    }
}

fn names_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let entries = folder
        .read_dir()
        .with_context(|| format!("cannot read {}; build first: cargo xtask build", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
