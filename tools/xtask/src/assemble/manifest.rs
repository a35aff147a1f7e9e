//! Puts the names and the hashes of files into our scripts.

use anyhow::{Result, bail};
use finder::{helplines::NUMBERS, session::attributes::Attribute};
use model::locale::{Direction, InterfaceLanguage};
use serde_json::{Map, Value};

use crate::hash::Hash;

/// A file among the assets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    pub hash: Hash,
}

/// What `files.js` has to know.
pub struct Files<'a> {
    /// The way from the loader to the folder of assets.
    pub assets: &'a str,
    pub core: &'a Kept,
    /// The tag of each language and the hash of its first texts.
    pub locales: &'a [(String, Hash)],
}

/// `files.js`, which fetches all of them.
pub fn files(source: &str, files: &Files) -> Result<String> {
    let hashes: Map<String, Value> =
        files.locales.iter().map(|(tag, hash)| (tag.clone(), Value::from(hash.base64()))).collect();
    let places = [
        ("__ASSETS__", literal(&format!("{}/", files.assets))),
        ("__CORE__", files.core.name.clone()),
        ("__CORE_INTEGRITY__", files.core.hash.integrity()),
        ("__LOCALES__", Value::from(hashes).to_string()),
    ];
    filled(source, &places)
}

/// `foreign.js`, which runs the readers of other formats.
pub fn foreign(source: &str, readers: &Kept) -> Result<String> {
    let places = [("__READERS__", readers.name.clone()), ("__READERS_INTEGRITY__", readers.hash.integrity())];
    filled(source, &places)
}

/// `drawing.js`, with the template of the first question and what it has to know of the languages, in their order.
pub fn drawing(source: &str, template: &str) -> Result<String> {
    let spoken: Vec<_> = InterfaceLanguage::ALL
        .iter()
        .map(|language| {
            let mut known = vec![language.own_name()];
            if language.direction() == Direction::RightToLeft {
                known.push(language.direction().as_str());
            }
            format!("{}:{}", literal(language.tag()), Value::from(known))
        })
        .collect();
    let spoken = format!("{{{}}}", spoken.join(","));
    filled(source, &[("__TEMPLATE__", template.trim().to_owned()), ("__SPOKEN__", spoken)])
}

/// `styles.js`, with the styles of the first question.
pub fn styles(source: &str) -> Result<String> {
    filled(source, &[("__FIRST_CSS__", literal(styles::FIRST)), ("__LAST_CSS__", literal(styles::LAST))])
}

/// `element.js`, with the other sources in their places.
pub fn element(source: &str, pieces: &[(&str, String)]) -> Result<String> {
    let attributes = Attribute::ALL.iter().map(|attribute| attribute.name()).collect::<Vec<_>>().join(" ");
    let own = [("__ATTRIBUTES__", literal(&attributes)), ("__NUMBERS__", numbers().to_string())];
    let whole = filled(source, &own)?;
    filled(&whole, pieces)
}

/// The emergency numbers, each with the countries that have it. JavaScript lists those that are whole numbers from the
/// smallest on, so 112 comes first.
fn numbers() -> Value {
    let numbers = NUMBERS.lines().filter_map(|line| line.split_once(' '));
    numbers.map(|(number, countries)| (number.to_owned(), Value::from(countries))).collect::<Map<_, _>>().into()
}

/// The script that fetches the later parts of the core: their names, and the files of the second.
pub fn parts(source: &str, names: &str, second: &Value) -> Result<String> {
    filled(source, &[("__NAMES__", names.to_owned()), ("__PARTS__", second.to_string())])
}

/// A text as a literal of JavaScript, which JSON is too.
fn literal(text: &str) -> String {
    Value::from(text).to_string()
}

/// A source with each placeholder replaced. Each must be there once.
fn filled(source: &str, places: &[(&str, String)]) -> Result<String> {
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
    fn the_element_knows_the_attributes_and_the_numbers() {
        let pieces = [("__EXIT__", "leave();".to_owned())];
        let whole = element("__EXIT__\n__NUMBERS__\n__ATTRIBUTES__", &pieces).unwrap();
        let lines: Vec<_> = whole.lines().collect();
        let numbers: Value = serde_json::from_str(lines[1]).unwrap();
        assert_eq!(lines[0], "leave();");
        assert_eq!((&numbers["911"], &numbers["999"]), (&"US".into(), &"GB".into()));
        assert!(numbers["112"].as_str().unwrap().contains("FI"), "{numbers}");
        assert!(lines[2].starts_with("\"feed lang languages "), "{whole}");
    }

    #[test]
    fn every_file_is_named_with_its_hash() {
        let locales = [("fi".to_owned(), Hash::of(b"")), ("sv".to_owned(), Hash::of(b""))];
        let (core, readers) = (kept("a_bg.wasm"), kept("a.wasm"));
        let all = Files { assets: "../../assets", core: &core, locales: &locales };
        let source = "__ASSETS__ \"__CORE__\" \"__CORE_INTEGRITY__\" __LOCALES__";
        let whole = files(source, &all).unwrap();
        let expected = format!(r#""../../assets/" "a_bg.wasm" "sha256-{EMPTY}" {{"fi":"{EMPTY}","sv":"{EMPTY}"}}"#);
        assert_eq!(whole, expected);
        let whole = foreign("\"__READERS__\" \"__READERS_INTEGRITY__\"", &readers).unwrap();
        assert_eq!(whole, format!(r#""a.wasm" "sha256-{EMPTY}""#));
    }

    #[test]
    fn the_styles_are_texts_of_javascript() {
        let whole = styles("[__FIRST_CSS__, __LAST_CSS__]").unwrap();
        let texts: Vec<String> = serde_json::from_str(&whole).unwrap();
        assert_eq!(texts, [styles::FIRST, styles::LAST]);
    }

    #[test]
    fn a_source_without_or_with_two_places_is_refused() {
        assert!(foreign("nothing", &kept("")).is_err());
        assert!(foreign("__READERS__ __READERS__ __READERS_INTEGRITY__", &kept("")).is_err());
    }
}
