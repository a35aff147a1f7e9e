//! The list of hashed files that is written into the loader.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

/// What stands in the loader's source where the list is to stand.
const PLACEHOLDER: &str = "__ASSETS__";

/// Where the loader finds the rest, relative to itself.
pub struct Manifest {
    pub glue: String,
    pub wasm: String,
    /// Tag and path of each language.
    pub locales: Vec<(String, String)>,
}

impl Manifest {
    /// The loader's source with the list in the place of `__ASSETS__`.
    pub fn put_into(&self, loader: &str) -> Result<String> {
        match loader.matches(PLACEHOLDER).count() {
            1 => Ok(loader.replace(PLACEHOLDER, &self.literal())),
            0 => bail!("it must hold {PLACEHOLDER} where the list of files is to stand"),
            more => bail!("it holds {PLACEHOLDER} {more} times; once is right, comments included"),
        }
    }

    /// JSON is a literal of JavaScript as well.
    fn literal(&self) -> String {
        let locales: Map<String, Value> =
            self.locales.iter().map(|(tag, path)| (tag.clone(), Value::from(path.as_str()))).collect();
        json!({ "glue": self.glue, "wasm": self.wasm, "locales": locales }).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            glue: "assets/a.js".to_owned(),
            wasm: "assets/a_bg.wasm".to_owned(),
            locales: vec![
                ("fi".to_owned(), "assets/fi-1.ftl".to_owned()),
                ("sv".to_owned(), "assets/sv-2.ftl".to_owned()),
            ],
        }
    }

    #[test]
    fn the_list_takes_the_place_of_the_placeholder() {
        assert_eq!(
            manifest().put_into("const assets = __ASSETS__;").unwrap(),
            r#"const assets = {"glue":"assets/a.js","locales":{"fi":"assets/fi-1.ftl","sv":"assets/sv-2.ftl"},"wasm":"assets/a_bg.wasm"};"#
        );
    }

    #[test]
    fn a_loader_without_or_with_two_places_is_refused() {
        assert!(manifest().put_into("nothing").is_err());
        assert!(manifest().put_into("__ASSETS__ __ASSETS__").is_err());
    }
}
