//! The files of the repository, and how findings about them are reported.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A file of the repository: its path as it is shown, and its text.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// `path:line: what; mend`.
    pub fn finding(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// Folders that commands make and git ignores.
const MADE: [&str; 4] = ["target", "node_modules", "release", "test-results"];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// All files below a folder with this ending, in order; none if there is no such folder.
pub fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut paths = Vec::new();
    collect(&root().join(folder), ending, &mut paths);
    paths.sort();
    paths.iter().map(|path| File { path: shown(path), text: fs::read_to_string(path).unwrap() }).collect()
}

/// The path of a file from the root of the repository.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

/// Fails with every finding, not only with the first.
#[track_caller]
pub fn expect_none(findings: &[String]) {
    assert!(findings.is_empty(), "{} finding(s):\n{}\n", findings.len(), findings.join("\n"));
}

fn collect(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) {
    let Ok(entries) = folder.read_dir() else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            if !MADE.iter().any(|name| path.ends_with(name)) {
                collect(&path, ending, into);
            }
        } else if path.to_string_lossy().ends_with(ending) {
            into.push(path);
        }
    }
}
