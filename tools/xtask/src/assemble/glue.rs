//! The glue: what wasm-bindgen writes, with our guard around the core and our loaders of its parts in it. It stands in a
//! function of the loader, so that each core can have its own. A place in the JavaScript of wasm-bindgen or wasm-split that is not found is an error,
//! because their next version may write it in another way.
//!
//! Leptos 0.8 empties an element with `innerHTML = ""` when a list of attributes that held `inner_html` is replaced
//! (tachys 0.2.19, `any_attribute.rs`). No list of ours holds one, so it is never called, but it stands in the glue,
//! and a page that enforces Trusted Types would forbid it. `replaceChildren` puts the same string in as text: if HTML
//! ever came that way, from a wholly static part of a `view!`, its markup would stand on the page for all to see.

use anyhow::{Context, Result, bail};

/// What wasm-split writes, as the core and the glue call it.
const LINK: &str = "./__wasm_split.js";
const ASSIGNMENT: &str = ".innerHTML = ";
const EXPORTS: &str = "wasm = instance.exports;";
const GLOBALS: [&str; 4] = ["globalThis", "self", "window", "global"];
const CREATE: &str = ".createElement(getStringFromWasm0(arg1, arg2))";
const NAME: &str = " = arg1.tagName;";
const ADDRESS: &str = "new URL('service-finder_bg.wasm', import.meta.url)";
const CLASS: &str = "export class Inner {";
const START: &str = "export { initSync, __wbg_init as default };";

/// Our own parts of the glue.
pub struct Own {
    pub guard: String,
    pub core: String,
    pub parts: String,
}

/// The whole glue. `link` is the module that wasm-split has written; ours replaces it.
pub fn whole(glue: &str, link: &str, own: &Own) -> Result<String> {
    // wasm-bindgen imports the module once for each later part, under another name.
    let (mut names, mut rest) = (Vec::new(), glue);
    while let Some((name, after)) = rest.split_once('\n').and_then(|(line, after)| Some((imported(line)?, after))) {
        names.push(name);
        rest = after;
    }
    if names.is_empty() {
        bail!("the glue does not begin with the import of the later parts");
    }
    if rest.lines().any(|line| line.starts_with("import ")) {
        bail!("the glue imports a module of its own, which would be one more file to load; do without what brings it");
    }
    let later = own.parts.replace("__SHARED__", shared(link)?).replace("__CHECKS__", checks(link)?);
    let rest = once(rest, EXPORTS, "wasm = guard(instance.exports);")?;
    // The minifier then leaves out the functions that are no longer exported.
    let rest = once(&rest, START, &own.core)?;
    // js-sys 0.3 asks for four names of the same. A page may have a variable of one of them, as `self`, whose value would
    // then be taken for the window.
    let rest = GLOBALS.iter().try_fold(rest, |rest, name| once(&rest, &asked(name), "globalThis"))?;
    // In XHTML the case of an element's name counts, and browsers know only names in lower case. Leptos compares names in
    // upper case, so in both kinds of pages elements are made with the one and read with the other (`ui/element.rs`).
    let rest = once(&rest, CREATE, &CREATE.replace("))", ").toLowerCase())"))?;
    let rest = once(&rest, NAME, &NAME.replace(';', ".toUpperCase();"))?;
    // In a function of ours that is never called, and which the minifier leaves out.
    let rest = once(&rest, ADDRESS, "undefined")?;
    let rest = once(&rest, CLASS, CLASS.trim_start_matches("export "))?;
    if rest.lines().any(|line| line.starts_with("export ")) || rest.contains("import.meta") {
        bail!("the glue exports or asks for more than a function can; see wasm-bindgen's changes");
    }
    let rest = without_inner_html(&rest);
    // One of the names is enough.
    let (first, others) = names.split_first().context("no later part is imported")?;
    let rest = others.iter().fold(rest, |rest, name| rest.replace(&format!("        \"{LINK}\": {name},\n"), ""));
    let link = format!("const {first} = laterParts;");
    Ok([own.guard.as_str(), &later, &link, &rest].join("\n"))
}

/// How js-sys asks for an object of all names.
fn asked(name: &str) -> String {
    format!("typeof {name} === 'undefined' ? undefined : {name}")
}

/// The name under which a line imports what wasm-split has written.
fn imported(line: &str) -> Option<&str> {
    let (name, from) = line.strip_prefix("import * as ")?.trim_end_matches(';').split_once(" from ")?;
    (from.trim_matches('"') == LINK).then_some(name)
}

/// What all parts of the core use: tables, memory and globals, as a list of names.
fn shared(link: &str) -> Result<&str> {
    let (before, _) = link.split_once(" } = initSync(").context("wasm-split does not say what the parts share")?;
    let (_, names) = before.rsplit_once("const { ").context("wasm-split does not name what the parts share")?;
    Ok(names.trim_end().trim_end_matches(','))
}

/// What a later part that was built for development also imports, to check that it belongs to the first: properties of an
/// object. Empty in a build that is published.
fn checks(link: &str) -> Result<&str> {
    let (_, after) = link.split_once("__wasm_split: {").context("wasm-split does not say what it checks")?;
    let (checks, _) = after.split_once('}').context("wasm-split does not end what it checks")?;
    Ok(checks.trim())
}

fn once(text: &str, from: &str, to: &str) -> Result<String> {
    match text.matches(from).count() {
        1 => Ok(text.replace(from, to)),
        count => bail!("the glue holds `{from}` {count} times, and once was expected"),
    }
}

/// The glue without an assignment to `innerHTML`.
fn without_inner_html(glue: &str) -> String {
    let mut clean = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(at) = rest.find(ASSIGNMENT) {
        let (before, after) = rest.split_at(at);
        let value = after.get(ASSIGNMENT.len()..).unwrap_or_default();
        let end = value.find(';').unwrap_or(value.len());
        clean.push_str(before);
        let (value, after) = value.split_at(end);
        clean.push_str(&format!(".replaceChildren({value})"));
        rest = after;
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "import { initSync } from \"./service-finder.js\";\n        sharedImports = { __wasm_split: { __canary: ~0xdead, } };\n        const { __table, memory,  } = initSync(undefined, undefined);\n";

    fn own() -> Own {
        Own {
            guard: "const guard = 1;".to_owned(),
            core: "const start = 3;".to_owned(),
            parts: "const laterParts = { __CHECKS__ __SHARED__ };".to_owned(),
        }
    }

    #[test]
    fn our_parts_take_the_place_of_what_was_written() {
        let glue = format!(
            "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\";\n{CLASS}\nwasm = instance.exports;\n        \"./__wasm_split.js\": import1,\n        \"./__wasm_split.js\": import2,\nb = {ADDRESS};\nc = {};\nd{CREATE};\ne{NAME}\na.innerHTML = b;\n{START}",
            GLOBALS.map(asked).join(";\nc = ")
        );
        assert_eq!(
            whole(&glue, LINK, &own()).unwrap(),
            "const guard = 1;\nconst laterParts = { __canary: ~0xdead, __table, memory };\n\
             const import1 = laterParts;\nclass Inner {\nwasm = guard(instance.exports);\n        \"./__wasm_split.js\": import1,\nb = undefined;\nc = globalThis;\nc = globalThis;\nc = globalThis;\nc = globalThis;\n\
             d.createElement(getStringFromWasm0(arg1, arg2).toLowerCase());\ne = arg1.tagName.toUpperCase();\na.replaceChildren(b);\nconst start = 3;"
        );
    }

    #[test]
    fn what_is_not_as_expected_is_an_error() {
        let check = |glue: &str, link: &str| whole(glue, link, &own()).unwrap_err().to_string();
        let import = "import * as import1 from \"./__wasm_split.js\"\n";
        assert!(check("wasm = instance.exports;\n", LINK).contains("import of the later parts"));
        assert!(check(import, LINK).contains("0 times"));
        assert!(check(&format!("{import}{EXPORTS}"), LINK).contains("initSync"));
        assert!(check(&format!("{import}import a from \"b\"\nimport c from \"d\""), LINK).contains("one more file"));
        assert!(check(import, "").contains("share"));
        let more = format!(
            "{import}{CLASS}\n{EXPORTS}\n{ADDRESS}\n{}\n{CREATE}\n{NAME}\n{START}\nexport class Other {{",
            GLOBALS.map(asked).join("\n")
        );
        assert!(check(&more, LINK).contains("than a function can"));
    }

    #[test]
    fn html_becomes_text() {
        let check = |glue: &str, expected: &str| assert_eq!(without_inner_html(glue), expected);
        check(
            "f: function(arg0, arg1, arg2) {\n arg0.innerHTML = getStringFromWasm0(arg1, arg2);\n},\ng: 1",
            "f: function(arg0, arg1, arg2) {\n arg0.replaceChildren(getStringFromWasm0(arg1, arg2));\n},\ng: 1",
        );
        check("nothing of the kind", "nothing of the kind");
    }
}
