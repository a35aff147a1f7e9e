//! Puts the names and the hashes of files into our scripts. The loader names the glue alone and the glue names the rest,
//! so that the loader does not grow with the number of languages.

use anyhow::{Result, bail};
use finder::{helplines::NUMBERS, session::attributes::Attribute};
use serde_json::{Map, Value};

use crate::hash::Hash;

/// A file among the assets.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    pub hash: Hash,
}

/// The whole loader: its source with the quick exit, the glue and the names of the attributes in their places. `glue`
/// stands at `path`, seen from the loader.
pub fn loader(source: &str, exit: &str, path: &str, glue: &Hash) -> Result<String> {
    let (path, integrity) = (literal(path), literal(&glue.integrity()));
    let attributes = Attribute::ALL.iter().map(|attribute| attribute.name()).collect::<Vec<_>>().join(" ");
    let places = [
        ("__GLUE__", path.as_str()),
        ("__INTEGRITY__", &integrity),
        ("__ATTRIBUTES__", &literal(&attributes)),
        ("__NUMBERS__", &numbers().to_string()),
        ("__EXIT__", exit),
    ];
    filled(source, &places)
}

/// The emergency numbers, each with the countries that have it. JavaScript lists those that are whole numbers from the
/// smallest on, so 112 comes first.
fn numbers() -> Value {
    let numbers = NUMBERS.lines().filter_map(|line| line.split_once(' '));
    numbers.map(|(number, countries)| (number.to_owned(), Value::from(countries))).collect::<Map<_, _>>().into()
}

/// The script that fetches the first part of the core and the texts; it has the tag and the hash of each language.
pub fn core(source: &str, core: &Kept, locales: &[(String, Hash)]) -> Result<String> {
    let locales: Map<String, Value> =
        locales.iter().map(|(tag, hash)| (tag.clone(), Value::from(hash.base64()))).collect();
    let (integrity, locales) = (core.hash.integrity(), Value::from(locales).to_string());
    filled(source, &[("__CORE__", &core.name), ("__CORE_INTEGRITY__", &integrity), ("__LOCALES__", &locales)])
}

/// The script that fetches the later parts of the core: by the name of the function that asks for a part, its files.
pub fn parts(source: &str, parts: &[(String, Vec<&Kept>)]) -> Result<String> {
    let file = |kept: &&Kept| Value::from(vec![kept.name.clone(), kept.hash.integrity()]);
    let parts: Map<String, Value> =
        parts.iter().map(|(loader, files)| (loader.clone(), files.iter().map(file).collect())).collect();
    filled(source, &[("__PARTS__", &Value::from(parts).to_string())])
}

/// The script that loads the module for feeds of other formats.
pub fn foreign(source: &str, foreign: &Kept) -> Result<String> {
    filled(source, &[("__FOREIGN__", &foreign.name), ("__FOREIGN_INTEGRITY__", &foreign.hash.integrity())])
}

/// That module, which fetches the readers of other formats.
pub fn readers(source: &str, readers: &Kept) -> Result<String> {
    filled(source, &[("__READERS__", &readers.name), ("__READERS_INTEGRITY__", &readers.hash.integrity())])
}

/// A text as a literal of JavaScript, which JSON is too.
fn literal(text: &str) -> String {
    Value::from(text).to_string()
}

/// A source with each placeholder replaced. Each must be there once.
fn filled(source: &str, places: &[(&str, &str)]) -> Result<String> {
    let mut whole = source.to_owned();
    for (place, content) in places {
        match source.matches(place).count() {
            1 => whole = whole.replace(place, content),
            0 => bail!("it must hold {place} once, where something is to stand"),
            more => bail!("it holds {place} {more} times; once is right, comments included"),
        }
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(name: &str) -> Kept {
        Kept { name: name.to_owned(), hash: Hash::of(b"") }
    }

    const EMPTY: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    #[test]
    fn the_loader_knows_the_glue_and_the_attributes() {
        let source = "const glue = [__GLUE__, __INTEGRITY__];\n__EXIT__\n__NUMBERS__\n__ATTRIBUTES__";
        let whole = loader(source, "leave();", "a.js", &Hash::of(b"")).unwrap();
        let (before, attributes) = whole.rsplit_once('\n').unwrap();
        let (before, numbers) = before.rsplit_once('\n').unwrap();
        let numbers: Value = serde_json::from_str(numbers).unwrap();
        assert_eq!((&numbers["911"], &numbers["999"]), (&"US".into(), &"GB".into()));
        assert!(numbers["112"].as_str().unwrap().contains("FI"), "{numbers}");
        assert_eq!(before, format!("const glue = [\"a.js\", \"sha256-{EMPTY}\"];\nleave();"));
        assert!(attributes.starts_with("\"feed lang languages "), "{attributes}");
    }

    #[test]
    fn the_glue_knows_the_rest() {
        let locales = [("fi".to_owned(), Hash::of(b"")), ("sv".to_owned(), Hash::of(b""))];
        let whole = core("__LOCALES__ \"__CORE__\" \"__CORE_INTEGRITY__\"", &kept("a_bg.wasm"), &locales).unwrap();
        assert_eq!(whole, format!(r#"{{"fi":"{EMPTY}","sv":"{EMPTY}"}} "a_bg.wasm" "sha256-{EMPTY}""#));
        let whole = foreign("\"__FOREIGN__\" \"__FOREIGN_INTEGRITY__\"", &kept("a.js")).unwrap();
        assert_eq!(whole, format!(r#""a.js" "sha256-{EMPTY}""#));
        let whole = readers("\"__READERS__\" \"__READERS_INTEGRITY__\"", &kept("a.wasm")).unwrap();
        assert_eq!(whole, format!(r#""a.wasm" "sha256-{EMPTY}""#));
        let (shared, part) = (kept("a_shared.wasm"), kept("a_part.wasm"));
        let whole = parts("__PARTS__", &[("load".to_owned(), vec![&shared, &part])]).unwrap();
        let files = format!(r#"[["a_shared.wasm","sha256-{EMPTY}"],["a_part.wasm","sha256-{EMPTY}"]]"#);
        assert_eq!(whole, format!(r#"{{"load":{files}}}"#));
    }

    #[test]
    fn a_source_without_or_with_two_places_is_refused() {
        assert!(foreign("nothing", &kept("")).is_err());
        assert!(foreign("__FOREIGN__ __FOREIGN__ __FOREIGN_INTEGRITY__", &kept("")).is_err());
    }
}
