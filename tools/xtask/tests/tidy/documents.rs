//! What the documents name is there: the files behind links, and the paths that are written in code.

use crate::repository::{File, expect_none, files, root};

/// Where a path in code begins when it is one of this repository.
const FOLDERS: [&str; 9] = [".cargo/", ".github/", "crates/", "docs/", "e2e/", "feeds/", "locales/", "src/", "tools/"];

/// What stands for several files, for a part of a name, or for something that only a build writes.
const NOT_A_PATH: [char; 6] = ['*', '<', '{', '…', ' ', '$'];

/// Folders that only commands write, and one of which the decisions tell that it is no more.
const ELSEWHERE: [&str; 3] = ["node_modules", "e2e/screenshots/out", "src/domain"];

#[test]
fn what_documents_name_is_there() {
    let documents = files("", ".md");
    assert!(documents.iter().any(|file| file.path == "ARCHITECTURE.md"), "this test looks in the wrong place");
    let findings: Vec<_> =
        documents.iter().filter(|file| !file.path.starts_with("vendor/")).flat_map(missing).collect();
    expect_none(&findings);
}

fn missing(file: &File) -> Vec<String> {
    let folder = root().join(&file.path).parent().unwrap().to_owned();
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let in_code = paths_in_code(line).filter(|path| !root().join(path).exists());
        let in_links = links(line).filter(|path| !folder.join(source(file, path)).exists());
        findings.extend(in_code.chain(in_links).map(|path| file.finding(number + 1, &format!("{path} is not there"))));
    }
    findings
}

/// The file that a link leads to. Pages of the handbook lead to pages that are made of texts, and to the workshop, as they
/// are published.
fn source(from: &File, path: &str) -> String {
    let is_page = from.path.starts_with("docs/guide/");
    if is_page && path == "../../workshop/index.html" {
        return "../../../workshop/page/desk/index.html".to_owned();
    }
    path.strip_suffix(".html").filter(|_| is_page).map_or_else(|| path.to_owned(), |name| format!("{name}.md"))
}

/// The paths of this repository between backticks, with what stands behind a colon left out.
fn paths_in_code(line: &str) -> impl Iterator<Item = &str> {
    let codes = line.split('`').skip(1).step_by(2);
    codes
        .filter(|code| FOLDERS.iter().any(|folder| code.starts_with(folder)))
        .map(|code| code.split(':').next().unwrap_or(code))
        .filter(|code| !code.contains(NOT_A_PATH) && !ELSEWHERE.iter().any(|name| code.contains(name)))
}

/// The files that links lead to, without the place within them.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets
        .filter(|target| !target.contains(':') && !target.starts_with('#') && !target.contains(NOT_A_PATH))
        .map(|target| target.split('#').next().unwrap_or(target))
}

#[test]
fn paths_and_links_are_found() {
    let line = "see [this](docs/a.md#b) and [that](https://example.org), `src/lib.rs:7`, `cargo xtask`, `e2e/cases/*`";
    assert_eq!(paths_in_code(line).collect::<Vec<_>>(), ["src/lib.rs"]);
    assert_eq!(links(line).collect::<Vec<_>>(), ["docs/a.md"]);
}
