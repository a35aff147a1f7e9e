//! Whether `dist/` is as it must be: what names what, and nothing that a strict page forbids.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use super::{ASSETS, EMBED, LOADER, PAGE, Program, VERSIONS, WORKER, names_ending};
use crate::hash::Hash;

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

/// Checks all rules.
///
/// # Errors
/// Names every rule that is broken.
pub fn check(dist: &Path) -> Result<()> {
    let program = Program::find(dist)?;
    let loader = read(&program.loader)?;
    let mut broken = forbidden_in(LOADER, &loader);
    broken.extend(pinned_faults(&loader, &read(&program.pinned)?));
    for asset in [&program.wasm, &program.part, &program.shared, &program.readers] {
        broken.extend(unnamed_in(LOADER, &loader, asset));
    }
    let part = String::from_utf8_lossy(&fs::read(&program.part)?).into_owned();
    for asset in &program.later {
        broken.extend(unnamed_in("the second part", &part, asset));
    }
    for language in &program.locales {
        broken.extend(unhashed_in(LOADER, &loader, language)?);
    }
    for page in ["index.html", EMBED] {
        broken.extend(page_faults(page, &read(&dist.join(page))?));
    }
    let worker = read(&dist.join(WORKER))?;
    for asset in program.all() {
        broken.extend(unnamed_in(WORKER, &worker, asset));
    }
    for file in ["language.js", "page.js", "keeping.js", "texts.js", "app.webmanifest"] {
        broken.extend(unnamed_in(WORKER, &worker, &dist.join(PAGE).join(file)));
    }
    for (folder, ending) in [("feeds", ".json"), ("schema", ".json"), ("examples", ".html"), ("guide/fi", ".html")] {
        if names_ending(&dist.join(folder), ending)?.is_empty() {
            broken.push(format!("{folder}/ holds no *{ending}"));
        }
    }
    if broken.is_empty() {
        return Ok(());
    }
    bail!("dist/ is not as it must be:\n  {}", broken.join("\n  "))
}

/// The loader in the folder of the version must be the same, with the addresses seen from two folders further down.
fn pinned_faults(loader: &str, pinned: &str) -> Option<String> {
    let from_here = |text: &str, way: &str| text.replacen(&format!("\"{way}{ASSETS}/"), "", 1);
    let is_same = loader != pinned && from_here(loader, "") == from_here(pinned, "../../");
    (!is_same).then(|| format!("the loader in {VERSIONS}/ is not {LOADER}"))
}

/// The pages have the Content-Security-Policy of a strict page, so they may contain nothing that one forbids.
fn page_faults(name: &str, page: &str) -> Vec<String> {
    let inline = |tag: &str| page.split(tag).skip(1).any(|rest| !rest.split('>').next().unwrap_or("").contains("src="));
    let faults = [
        (page.contains("data-trunk"), "still holds a mark of Trunk's"),
        (inline("<script"), "holds a script of its own; put it into a file of src/standalone"),
        (page.contains("<style") || page.contains(" style="), "holds a style; put it into a file of src/standalone"),
        (!page.contains("http-equiv=\"Content-Security-Policy\""), "has lost its Content-Security-Policy"),
    ];
    faults.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fault)| format!("{name} {fault}")).collect()
}

/// The loader makes the name of a language's file from its hash, so it contains the hash (`src/loader/files.js`).
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

/// The text before the first place where the word is not the end of a longer one, as `eval(` is in `retrieval(`.
fn before_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.match_indices(word)
        .filter_map(|(at, _)| text.get(..at))
        .find(|before| !before.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '_'))
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
        let check = |more: &str, expected: usize| {
            assert_eq!(page_faults("a.html", &format!("{good}{more}")).len(), expected, "{more}")
        };
        check("<p>Text</p>", 0);
        check("<script>alert(1)</script>", 1);
        check("<style>p {}</style>", 1);
        check("<p style=\"color: red\">", 1);
        assert_eq!(page_faults("a.html", "<link data-trunk>").len(), 2);
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
