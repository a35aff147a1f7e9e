//! The lists of hashed files: the loader knows the glue alone, and the glue knows the rest. So a language more costs
//! the loader nothing.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

/// What stands in the loader's source where the address of the glue and the quick exit are to stand.
const GLUE: &str = "__GLUE__";
const EXIT: &str = "__EXIT__";

/// What the loader gives to the core, relative to the loader.
pub struct Manifest {
    pub wasm: String,
    /// Tag and path of each language.
    pub locales: Vec<(String, String)>,
}

impl Manifest {
    /// What is added to the glue. JSON is a literal of JavaScript as well.
    pub fn export(&self) -> String {
        let locales: Map<String, Value> =
            self.locales.iter().map(|(tag, path)| (tag.clone(), Value::from(path.as_str()))).collect();
        format!("\nexport const assets = {};\n", json!({ "wasm": self.wasm, "locales": locales }))
    }
}

/// The whole loader: its source with the quick exit and the path of the glue in their places.
pub fn loader(source: &str, exit: &str, glue: &str) -> Result<String> {
    for place in [GLUE, EXIT] {
        match source.matches(place).count() {
            1 => {}
            0 => bail!("it must hold {place} once, where something is to stand"),
            more => bail!("it holds {place} {more} times; once is right, comments included"),
        }
    }
    Ok(source.replace(EXIT, exit).replace(GLUE, &Value::from(glue).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_names_the_rest() {
        let manifest = Manifest {
            wasm: "assets/a_bg.wasm".to_owned(),
            locales: vec![
                ("fi".to_owned(), "assets/fi-1.ftl".to_owned()),
                ("sv".to_owned(), "assets/sv-2.ftl".to_owned()),
            ],
        };
        assert_eq!(
            manifest.export().trim(),
            r#"export const assets = {"locales":{"fi":"assets/fi-1.ftl","sv":"assets/sv-2.ftl"},"wasm":"assets/a_bg.wasm"};"#
        );
    }

    #[test]
    fn the_glue_and_the_exit_take_their_places() {
        let whole = loader("const glue = __GLUE__;\n__EXIT__\nend", "leave();", "assets/a.js");
        assert_eq!(whole.unwrap(), "const glue = \"assets/a.js\";\nleave();\nend");
    }

    #[test]
    fn a_loader_without_or_with_two_places_is_refused() {
        assert!(loader("nothing", "", "").is_err());
        assert!(loader("__GLUE__", "", "").is_err());
        assert!(loader("__GLUE__ __GLUE__ __EXIT__", "", "").is_err());
    }
}
