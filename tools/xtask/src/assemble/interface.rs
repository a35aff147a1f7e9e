//! Shortens the names by which the core and the glue call each other. wasm-bindgen gives every function a long name
//! with a hash, which does not compress.
//!
//! The glue is edited as lines of text, because wasm-bindgen writes it in one fixed layout. A layout that is not
//! recognized is an error.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use super::sections::{self, ImportName};

/// The module name under which the core imports the glue; wasm-bindgen chose it.
const GLUE: &str = "./service-finder_bg.js";

/// The beginning of the exports that get a short name.
const LONG: &str = "wasm_bindgen_";

/// The core and the glue with short names, and the glue without the functions that the core does not import.
pub fn with_short_names(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut imported = BTreeMap::new();
    let module = sections::with_imports(module, &mut |old| {
        if old.module != GLUE {
            return old;
        }
        let short = short(imported.len());
        imported.insert(old.name, short.clone());
        ImportName { module: "a".to_owned(), name: short }
    })?;
    let mut exported = BTreeMap::new();
    let module = sections::with_exports(&module, &mut |name| {
        if !name.starts_with(LONG) {
            return Some(name.to_owned());
        }
        let short = format!("_{}", short(exported.len()));
        exported.insert(name.to_owned(), short.clone());
        Some(short)
    })?;
    Ok((module, rename(glue, &imported, &exported)?))
}

/// The glue with the names of both lists, without functions that are not imported.
fn rename(glue: &str, imported: &BTreeMap<String, String>, exported: &BTreeMap<String, String>) -> Result<String> {
    let mut kept = String::with_capacity(glue.len());
    let mut found = 0;
    let mut is_left_out = false;
    for line in glue.lines() {
        if is_left_out {
            is_left_out = !line.starts_with("        },");
            continue;
        }
        match listed(line).map(|(name, rest)| (imported.get(name), rest)) {
            Some((Some(short), rest)) => {
                found += 1;
                kept.push_str(&format!("        {short}: function{rest}\n"));
            }
            Some((None, _)) => is_left_out = true,
            None => kept.extend([line, "\n"]),
        }
    }
    if found != imported.len() {
        bail!("the glue lists {found} of the {} functions that the core imports", imported.len());
    }
    // The longest first, because one may begin like another.
    let mut exported: Vec<_> = exported.iter().collect();
    exported.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for (name, short) in exported {
        kept = kept.replace(name.as_str(), short);
    }
    let quoted = format!("\"{GLUE}\"");
    if kept.matches(&quoted).count() != 1 {
        bail!("the glue does not name itself once");
    }
    Ok(kept.replace(&quoted, "\"a\""))
}

/// A function that the glue offers: `        name: function(arg0) {`.
fn listed(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix("        ")?.split_once(": function")?;
    let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    (is_name && rest.starts_with('(')).then_some((name, rest))
}

/// Names in the order of their length: a, b, … z, a0, a1, …
fn short(at: usize) -> String {
    const LETTERS: usize = 26;
    let letter = char::from(b'a' + u8::try_from(at % LETTERS).unwrap_or_default());
    match at / LETTERS {
        0 => letter.to_string(),
        round => format!("{letter}{}", round - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::sections::testing::module, *};

    #[test]
    fn names_become_short_on_both_sides() {
        let before =
            module(&[(GLUE, "__wbg_b_1"), ("./part", "load"), (GLUE, "__wbg_a_2")], &["main", "wasm_bindgen_1_invoke"]);
        let glue = "kept();\n        __wbg_a_2: function(arg0) {\n            wasm.wasm_bindgen_1_invoke(arg0);\n        },\n        __wbg_c_3: function() {\n        },\n        __wbg_b_1: function() {\n        },\nreturn { \"./service-finder_bg.js\": import0 };\n";
        let (after, glue) = with_short_names(&before, glue).unwrap();
        assert_eq!(after, module(&[("a", "a"), ("./part", "load"), ("a", "b")], &["main", "_a"]));
        assert_eq!(
            glue,
            "kept();\n        b: function(arg0) {\n            wasm._a(arg0);\n        },\n        a: function() {\n        },\nreturn { \"a\": import0 };\n"
        );
    }

    #[test]
    fn a_function_that_is_missing_in_the_glue_is_an_error() {
        let before = module(&[(GLUE, "__wbg_a_1")], &[]);
        assert!(
            with_short_names(&before, "\"./service-finder_bg.js\"").unwrap_err().to_string().contains("0 of the 1")
        );
    }

    #[test]
    fn short_names_differ() {
        let names: std::collections::BTreeSet<_> = (0..1000).map(short).collect();
        assert_eq!(names.len(), 1000);
    }
}
