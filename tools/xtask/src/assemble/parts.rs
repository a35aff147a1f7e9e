//! The files of the later parts of the core, and where it is written which files a part needs: for the second part in the
//! script, which readers load first, and for those after it in a section of the second (`src/glue/parts.js`).

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::{
    folder::keep,
    link::{CHUNK, Part, SECOND, common},
    manifest::Kept,
    sections,
};
use crate::dist::{COMMON, LATER, PART, SHARED};

/// The names of sections: of one that lists the files of later parts, and of those that hold a module each.
const LIST: &str = "parts";
const BUNDLED: &str = "part";

/// What the files of the cut program became.
type Files = BTreeMap<String, Kept>;

/// What the script has to know: the names of all parts, and the files of the second.
pub struct Known {
    pub names: String,
    pub second: Value,
}

/// Keeps the files of all parts. `small` gives the content of a file.
pub fn keep_parts(parts: &[Part], assets: &Path, small: &dyn Fn(&str) -> Result<Vec<u8>>) -> Result<Known> {
    let (second, later): (Vec<_>, Vec<_>) = parts.iter().partition(|part| part.name == SECOND);
    let [second] = second.as_slice() else { bail!("the program is not cut in two by `{SECOND}`") };
    let (own, shared) = second.files.split_last().context("the second part has no file")?;
    let mut files = bundled(parts, assets, small)?;
    for file in later.iter().flat_map(|part| &part.files).chain(shared) {
        if !files.contains_key(file) {
            files.insert(file.clone(), keep(&small(file)?, assets, ending(file)?)?);
        }
    }
    let list = later.iter().map(|part| listed(part, &files)).collect::<Result<Map<_, _>>>()?;
    let module = sections::with_section(small(own)?, LIST, Value::from(list).to_string().as_bytes());
    files.insert(own.clone(), keep(&module, assets, PART)?);
    let mut names: Vec<_> = parts.iter().map(|part| part.name.as_str()).collect();
    names.sort_unstable();
    Ok(Known { names: names.join(" "), second: Map::from_iter([listed(second, &files)?]).into() })
}

/// What parts after the second share among themselves is many files of some hundred bytes, which become one.
fn bundled(parts: &[Part], assets: &Path, small: &dyn Fn(&str) -> Result<Vec<u8>>) -> Result<Files> {
    let common = common(parts);
    let modules = common.iter().map(|file| small(file)).collect::<Result<Vec<_>>>()?;
    let bundle = modules.iter().fold(sections::EMPTY.to_vec(), |all, it| sections::with_section(all, BUNDLED, it));
    let bundle = keep(&bundle, assets, COMMON)?;
    Ok(common.iter().map(|file| ((*file).to_owned(), bundle.clone())).collect())
}

/// A part with the names and hashes of its files, each once.
fn listed(part: &Part, files: &Files) -> Result<(String, Value)> {
    let mut list: Vec<Value> = Vec::new();
    for file in &part.files {
        let kept = files.get(file).with_context(|| format!("{file} is not kept"))?;
        let entry = Value::from(vec![kept.name.clone(), kept.hash.integrity()]);
        if !list.contains(&entry) {
            list.push(entry);
        }
    }
    Ok((part.name.clone(), list.into()))
}

/// How the name of a file of the cut program ends when it is published.
fn ending(file: &str) -> Result<&'static str> {
    if file.starts_with(CHUNK) {
        return Ok(SHARED);
    }
    let own = file.strip_prefix("split");
    let known = LATER.iter().map(|(ending, _)| *ending).find(|ending| own == Some(*ending));
    known.with_context(|| format!("the program is cut at {file}, for which there is no name in tools/xtask/src/dist"))
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::*;

    fn part(name: &str, files: &[&str]) -> Part {
        let files = files.iter().map(|file| format!("{file}.wasm")).collect();
        Part { name: name.to_owned(), files }
    }

    #[test]
    fn the_script_knows_the_second_part_and_that_one_the_rest() {
        let assets = env::temp_dir().join(format!("xtask-parts-{}", std::process::id()));
        fs::create_dir_all(&assets).unwrap();
        let parts = [
            part("typed", &["chunk_1", "chunk_2", "chunk_3", "split_typed"]),
            part("words", &["chunk_1", "chunk_3", "split_words"]),
            part("pages", &["chunk_1", "split_pages"]),
        ];
        let small = |file: &str| Ok(sections::with_section(sections::EMPTY.to_vec(), "content", file.as_bytes()));
        let Known { names, second: known } = keep_parts(&parts, &assets, &small).unwrap();
        assert_eq!((names.as_str(), known.as_object().unwrap().len()), ("pages typed words", 1));
        let ends = |list: &Value| -> Vec<String> {
            let names = list.as_array().unwrap().iter().map(|file| file[0].as_str().unwrap().to_owned());
            names.map(|name| name.rsplit_once('_').unwrap().1.to_owned()).collect()
        };
        assert_eq!(ends(&known["pages"]), ["shared.wasm", "part.wasm"]);
        let part = fs::read(assets.join(known["pages"][1][0].as_str().unwrap())).unwrap();
        let text = String::from_utf8_lossy(&part).into_owned();
        let list: Value = serde_json::from_str(&text[text.find('{').unwrap()..]).unwrap();
        assert_eq!(ends(&list["typed"]), ["shared.wasm", "common.wasm", "typed.wasm"]);
        assert_eq!(ends(&list["words"]), ["shared.wasm", "common.wasm", "words.wasm"]);
        let common = fs::read(assets.join(list["words"][1][0].as_str().unwrap())).unwrap();
        let common = String::from_utf8_lossy(&common).into_owned();
        assert!(common.contains("chunk_2") && common.contains("chunk_3") && !common.contains("chunk_1"), "{common}");
        fs::remove_dir_all(assets).unwrap();
    }

    #[test]
    fn a_cut_without_a_name_is_an_error() {
        let refused = |file: &str| ending(file).unwrap_err().to_string();
        assert!(refused("split_new.wasm").contains("split_new"));
        assert_eq!(ending("split_words.wasm").unwrap(), "_words.wasm");
    }
}
