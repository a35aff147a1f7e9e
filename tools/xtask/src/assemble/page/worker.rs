//! Puts the list of files and the version into the source of the service worker, src/standalone/service-worker.js.

use std::{fs, path::Path};

use anyhow::{Result, bail};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::super::folder::files_ending;
use crate::dist::{ASSETS, LOADER, PAGE};
use crate::hash::Hash;

const VERSION: &str = "__VERSION__";
const FILES: &str = "__FILES__";

/// The page itself, as a reader opens it.
const START: &str = "./";

/// A file of the page.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Seen from the worker.
    pub path: String,
    /// The hash that a browser checks (W3C Subresource Integrity). `None` for what an operator may change: the page with the
    /// address of the feed, its styles, its pictures.
    pub integrity: Option<String>,
    hash: Hash,
}

/// All files that the page needs without a network. Feeds are not among them: the page may name others.
pub fn files(dist: &Path) -> Result<Vec<File>> {
    let mut files = vec![File::new(START, &fs::read(dist.join("index.html"))?), at(dist, LOADER)?];
    for folder in [ASSETS, PAGE] {
        for path in files_ending(&dist.join(folder), "")? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push(at(dist, &format!("{folder}/{name}"))?);
        }
    }
    Ok(files)
}

/// The worker: its source with the list of files and the version in their places.
pub fn filled(source: &str, files: &[File]) -> Result<String> {
    for place in [VERSION, FILES] {
        if source.matches(place).count() != 1 {
            bail!("it must hold {place} once, comments included");
        }
    }
    let listed = files.iter().map(|file| json!([file.path, file.integrity.as_deref().unwrap_or_default()]).to_string());
    let listed = format!("[\n  {},\n]", listed.collect::<Vec<_>>().join(",\n  "));
    Ok(source.replace(VERSION, &json!(version(files)).to_string()).replace(FILES, &listed))
}

/// The version, which changes with every change in any file.
fn version(files: &[File]) -> String {
    let mut all = Sha256::new();
    for file in files {
        all.update(file.path.as_bytes());
        all.update(file.hash.base64().as_bytes());
    }
    all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn at(dist: &Path, path: &str) -> Result<File> {
    Ok(File::new(path, &fs::read(dist.join(path))?))
}

impl File {
    fn new(path: &str, content: &[u8]) -> Self {
        let hash = Hash::of(content);
        let is_program = path == LOADER || path.starts_with(ASSETS) || path.ends_with(".js");
        let integrity = is_program.then(|| hash.integrity());
        Self { path: path.to_owned(), integrity, hash }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "const VERSION = __VERSION__;\nconst FILES = __FILES__;\n";

    #[test]
    fn the_program_is_held_to_its_hash_and_the_page_is_not() {
        // The hash of no bytes, as published (FIPS 180-4).
        let empty = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        for path in ["service-finder.js", "assets/fi-0.txt", "page/page.js"] {
            assert_eq!(File::new(path, b"").integrity.as_deref(), Some(empty), "{path}");
        }
        for path in ["./", "page/page.css", "page/icon.svg", "page/app.webmanifest"] {
            assert_eq!(File::new(path, b"").integrity, None, "{path}");
        }
    }

    #[test]
    fn the_worker_knows_the_formats_that_are_read() {
        let worker = include_str!("../../../../../src/standalone/service-worker.js");
        let formats = json!([feed::service_feed::FORMAT, feed::service_index::FORMAT]).to_string().replace(',', ", ");
        assert!(worker.contains(&format!("const OWN_FORMATS = {formats};")), "{formats}");
    }

    #[test]
    fn the_list_and_the_version_take_their_places() {
        let worker = filled(SOURCE, &[File::new("./", b"a"), File::new("page/page.css", b"b")]).unwrap();
        assert!(worker.contains("const FILES = [\n  [\"./\",\"\"],\n  [\"page/page.css\",\"\"],\n];"), "{worker}");
        assert!(worker.starts_with("const VERSION = \"") && !worker.contains("__"), "{worker}");
        assert!(filled("const FILES = __FILES__;", &[]).is_err());
    }

    #[test]
    fn the_version_changes_with_content_and_name_alone() {
        let of = |path, content| version(&[File::new(path, content)]);
        assert_eq!(of("a", b"x"), of("a", b"x"));
        assert_ne!(of("a", b"x"), of("a", b"y"));
        assert_ne!(of("a", b"x"), of("b", b"x"));
    }

    #[test]
    fn everything_the_page_needs_is_listed_and_feeds_are_not() {
        let dist = std::env::temp_dir().join(format!("xtask-worker-{}", std::process::id()));
        let all =
            ["index.html", "service-finder.js", "assets/a.wasm", "page/page.js", "feeds/f.json", "examples/e.html"];
        for path in all {
            fs::create_dir_all(dist.join(path).parent().unwrap()).unwrap();
            fs::write(dist.join(path), path).unwrap();
        }
        let listed: Vec<_> = files(&dist).unwrap().into_iter().map(|file| file.path).collect();
        assert_eq!(listed, ["./", "service-finder.js", "assets/a.wasm", "page/page.js"]);
        fs::remove_dir_all(dist).unwrap();
    }
}
