//! The module that defines the element: the script of `dist/`, whose files are found by a bundler.
//!
//! The script is one function. In a module nothing tells where it came from, and a bundler renames its files, so `base.js` is
//! asked where the script makes the address of a file, and again where it asks for one.

use anyhow::{Context, Result, bail};

/// What stands once in the script, and what takes its place. Names of the script are short, so these are free.
const PLACES: [(&str, &str); 2] = [("new URL(\"assets/\"+", "located(\"assets/\"+"), ("=>fetch(", "=>ask(")];

/// The module.
///
/// # Errors
/// Where the script is not written as it is known here.
pub fn module(script: &str) -> Result<String> {
    let function = script
        .trim_end()
        .strip_prefix('!')
        .and_then(|rest| rest.strip_suffix("();"))
        .context("the script is not one function that is called")?;
    // A worker is made of the text of the function, and could not find the files: it ends at once, and the page reads.
    let (head, body) = function.split_once("\"use strict\";").context("the script is not strict")?;
    let guarded = format!("{head}\"use strict\";if(!globalThis.document)throw Error(\"no page\");{body}");
    let mut whole = guarded;
    for (old, new) in PLACES {
        if whole.matches(old).count() != 1 {
            bail!("the script must hold {old} once");
        }
        whole = whole.replace(old, new);
    }
    Ok(format!("import {{ ask, located }} from \"./base.js\";\nexport const define = {whole};\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_becomes_a_function_that_asks_where_its_files_are() {
        let script = "!function e(){\"use strict\";const f=e=>new URL(\"assets/\"+e,c),a=e=>fetch(e,1);f(1)}();\n";
        let expected = "import { ask, located } from \"./base.js\";\nexport const define = function e(){\"use strict\";\
                        if(!globalThis.document)throw Error(\"no page\");const f=e=>located(\"assets/\"+e,c),\
                        a=e=>ask(e,1);f(1)};\n";
        assert_eq!(module(script).unwrap(), expected);
    }

    #[test]
    fn a_script_that_is_written_otherwise_is_refused() {
        for script in [
            "",
            "(function(){})();",
            "!function e(){new URL(\"assets/\"+e,c)}();",
            "!function e(){\"use strict\";e=>fetch(e,1);new URL(\"assets/\"+e,c);new URL(\"assets/\"+e,c)}();",
            "!function e(){\"use strict\";}();",
        ] {
            assert!(module(script).is_err(), "{script}");
        }
    }
}
