//! What `dist/` must look like, and the check that it does.
//!
//! It knows the names and the rules for them, and not how the files come about.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::hash::Hash;

/// The loader keeps its name for ever: host pages hold it.
pub const LOADER: &str = "service-finder.js";

/// Everything here has a hash in its name and may be cached for ever.
pub const ASSETS: &str = local_server::files::ASSETS;

/// One folder for each version, and in it the loader as it will always be: other host pages hold that.
pub const VERSIONS: &str = local_server::files::VERSIONS;

/// What belongs to the standalone page alone.
pub const PAGE: &str = "page";

/// The worker of the standalone page, and what an operator puts in its place to take it out of use. Both keep their
/// names for ever: browsers hold the first.
pub const WORKER: &str = "service-worker.js";
pub const WORKER_OFF: &str = "service-worker-off.js";

/// How the names of the two parts of the core end: of the one that is loaded first, and of the one after it.
pub const WHOLE: &str = "_bg.wasm";
pub const PART: &str = "_part.wasm";

/// How the names end of what reads feeds of other formats: of the program, and of the module that runs it.
pub const READERS: &str = "_readers.wasm";
pub const FOREIGN: &str = "_foreign.js";

/// How the names of the files of a language end: of the messages that are loaded first, and of those after them.
pub const LANGUAGE: &str = ".ftl";
pub const LANGUAGE_PART: &str = "-2.ftl";

/// A page that allows no evaluated code and no HTML from text must be able to use these files.
const FORBIDDEN: [&str; 8] = [
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "new Function",
    "Function(\"",
    "Function('",
    "eval(",
];

/// The files of the program.
#[derive(Debug)]
pub struct Program {
    pub loader: PathBuf,
    /// The loader in the folder of its version.
    pub pinned: PathBuf,
    pub glue: PathBuf,
    pub wasm: PathBuf,
    /// The second part of the core, which is loaded while the first question is read.
    pub part: PathBuf,
    /// What reads feeds of other formats, and runs it; loaded where a feed is of one.
    pub readers: PathBuf,
    pub foreign: PathBuf,
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
        let (locale_parts, locales): (Vec<_>, Vec<_>) =
            names_ending(&assets, LANGUAGE)?.into_iter().partition(|path| is_part(path));
        if locales.is_empty() || locales.len() != locale_parts.len() {
            bail!("{} holds no language, or half of one; build anew: cargo xtask build", assets.display());
        }
        let pinned = Self::only_file(names_ending(&dist.join(VERSIONS), "")?, dist, VERSIONS)?.join(LOADER);
        let only = |ending: &str| Self::only_file(names_ending(&assets, ending)?, &assets, ending);
        let scripts =
            names_ending(&assets, ".js")?.into_iter().filter(|path| !path.to_string_lossy().ends_with(FOREIGN));
        Ok(Self {
            loader,
            pinned,
            glue: Self::only_file(scripts.collect(), &assets, ".js")?,
            wasm: only(WHOLE)?,
            part: only(PART)?,
            readers: only(READERS)?,
            foreign: only(FOREIGN)?,
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
        let program = [&self.loader, &self.glue, &self.wasm, &self.part, &self.readers, &self.foreign];
        program.into_iter().chain(&self.locales).chain(&self.locale_parts)
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

/// Every rule that is broken, in words.
pub fn check(dist: &Path) -> Result<()> {
    let program = Program::find(dist)?;
    let loader = read(&program.loader)?;
    let glue = read(&program.glue)?;
    let mut broken = forbidden_in(LOADER, &loader);
    broken.extend(forbidden_in("the glue", &glue));
    broken.extend(unnamed_in(LOADER, &loader, &program.glue));
    broken.extend(pinned_faults(&loader, &read(&program.pinned)?));
    for asset in [&program.wasm, &program.part, &program.foreign] {
        broken.extend(unnamed_in("the glue", &glue, asset));
    }
    for language in &program.locales {
        broken.extend(unhashed_in("the glue", &glue, language)?);
    }
    let foreign = read(&program.foreign)?;
    broken.extend(forbidden_in("what runs the readers", &foreign));
    broken.extend(unnamed_in("what runs the readers", &foreign, &program.readers));
    broken.extend(page_faults(&read(&dist.join("index.html"))?));
    let worker = read(&dist.join(WORKER))?;
    for asset in program.all() {
        broken.extend(unnamed_in(WORKER, &worker, asset));
    }
    for file in ["language.js", "page.js", "keeping.js", "texts.js", "app.webmanifest"] {
        broken.extend(unnamed_in(WORKER, &worker, &dist.join(PAGE).join(file)));
    }
    for (folder, ending) in [("feeds", ".json"), ("schema", ".json"), ("examples", ".html")] {
        if names_ending(&dist.join(folder), ending)?.is_empty() {
            broken.push(format!("{folder}/ holds no *{ending}"));
        }
    }
    if broken.is_empty() {
        return Ok(());
    }
    bail!("dist/ is not as it must be:\n  {}", broken.join("\n  "))
}

/// The loader of the version is the other one, two folders further down.
fn pinned_faults(loader: &str, pinned: &str) -> Option<String> {
    let from_here = |text: &str, way: &str| text.replacen(&format!("\"{way}{ASSETS}/"), "", 1);
    let is_same = loader != pinned && from_here(loader, "") == from_here(pinned, "../../");
    (!is_same).then(|| format!("the loader in {VERSIONS}/ is not {LOADER}"))
}

/// The standalone page forbids itself what a strict page forbids, so none of that may stand in it.
fn page_faults(page: &str) -> Vec<String> {
    let inline = |tag: &str| page.split(tag).skip(1).any(|rest| !rest.split('>').next().unwrap_or("").contains("src="));
    let faults = [
        (page.contains("data-trunk"), "still holds a mark of Trunk's"),
        (inline("<script"), "holds a script of its own; put it into src/standalone/page.js"),
        (page.contains("<style") || page.contains(" style="), "holds a style; put it into src/standalone/page.css"),
        (!page.contains("http-equiv=\"Content-Security-Policy\""), "has lost its Content-Security-Policy"),
    ];
    faults.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fault)| format!("index.html {fault}")).collect()
}

/// The glue makes the name of a language's file from its hash, which it has whole (`src/glue/core.js`).
fn unhashed_in(what: &str, text: &str, asset: &Path) -> Result<Option<String>> {
    let hash = Hash::of(read(asset)?.as_bytes());
    let name = asset.file_name().unwrap_or_default().to_string_lossy();
    Ok((!text.contains(hash.base64())).then(|| format!("{what} does not have the hash of {name}")))
}

fn unnamed_in(what: &str, text: &str, asset: &Path) -> Option<String> {
    let name = asset.file_name().unwrap_or_default().to_string_lossy();
    (!text.contains(name.as_ref())).then(|| format!("{what} does not name {name}"))
}

fn forbidden_in(what: &str, text: &str) -> Vec<String> {
    FORBIDDEN
        .iter()
        .filter_map(|word| {
            let before = before_word(text, word)?;
            let start = before.char_indices().rev().nth(60).map_or(0, |(at, _)| at);
            let context: String = text.get(start..)?.chars().take(120).collect();
            Some(format!("{what} holds `{word}`, which a strict page forbids: …{context}…"))
        })
        .collect()
}

/// What stands before a word that is not the end of a longer one, as in `retrieval(`.
fn before_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.match_indices(word)
        .filter_map(|(at, _)| text.get(..at))
        .find(|before| !before.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '_'))
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

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_words_are_shown_with_what_is_around_them() {
        let found = forbidden_in("the glue", "a; x.innerHTML = y; b");
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("x.innerHTML = y"));
        assert_eq!(forbidden_in("the glue", "new Function('a')").len(), 2);
    }

    #[test]
    fn a_page_with_something_inline_is_found_out() {
        let good = "<meta http-equiv=\"Content-Security-Policy\" content=\"\"><script src=\"a.js\" async></script>";
        let check =
            |more: &str, expected: usize| assert_eq!(page_faults(&format!("{good}{more}")).len(), expected, "{more}");
        check("<p>Text</p>", 0);
        check("<script>alert(1)</script>", 1);
        check("<style>p {}</style>", 1);
        check("<p style=\"color: red\">", 1);
        assert_eq!(page_faults("<link data-trunk>").len(), 2);
    }

    #[test]
    fn the_loader_of_the_version_differs_in_its_way_to_the_assets_alone() {
        let loader = "a(\"assets/b.js\")";
        assert_eq!(pinned_faults(loader, "a(\"../../assets/b.js\")"), None);
        for other in [loader, "b(\"../../assets/b.js\")", "a(\"../assets/b.js\")"] {
            assert!(pinned_faults(loader, other).is_some(), "{other}");
        }
    }

    #[test]
    fn ordinary_code_passes() {
        assert!(forbidden_in("the glue", "function f(){ return retrieval(1) }").is_empty());
        assert!(forbidden_in("the glue", "return `Function(${name})`").is_empty());
        assert!(forbidden_in("the glue", "function f(){ return x.textContent }").is_empty());
        assert!(forbidden_in("the glue", "__wbg_set_innerHTML_a9d3:function(e){e.replaceChildren()}").is_empty());
    }
}
