//! What the core and the glue call each other by. wasm-bindgen gives every function a long name with a hash, which
//! does not compress, and exports what a dependency brings in and nobody calls. Knows the sections of names of a
//! WebAssembly module (WebAssembly Core Specification 2.0, 5.5.5 and 5.5.10) and how the glue lists functions;
//! not what the functions do.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

/// The module that the glue is to the core, as wasm-bindgen calls it.
const GLUE: &str = "./service-finder_bg.js";

/// Streams that Rust would hand to JavaScript: `wasm-streams`, which Leptos brings in for functions on a server.
const UNUSED: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// Exports that begin so are long.
const LONG: &str = "wasm_bindgen_";

const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The module without the exports that nobody calls; wasm-opt then leaves out what they alone used.
pub fn without_unused_exports(module: &[u8]) -> Result<Vec<u8>> {
    edit(module, EXPORTS, |reader, entries| {
        let name = reader.name()?;
        let what = reader.export()?;
        if !UNUSED.iter().any(|unused| name.starts_with(unused)) {
            entries.push([&text(name), what].concat());
        }
        Ok(())
    })
}

/// The module and the glue with short names, and without the functions of the glue that the module does not import.
pub fn with_short_names(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut imported = BTreeMap::new();
    let module = edit(module, IMPORTS, |reader, entries| {
        let (from, name) = (reader.name()?, reader.name()?);
        let what = reader.import()?;
        if from == GLUE {
            let short = short(imported.len());
            imported.insert(name.to_owned(), short.clone());
            entries.push([&text("a"), &text(&short), what].concat());
        } else {
            entries.push([&text(from), &text(name), what].concat());
        }
        Ok(())
    })?;
    let mut exported = BTreeMap::new();
    let module = edit(&module, EXPORTS, |reader, entries| {
        let name = reader.name()?;
        let what = reader.export()?;
        let new = if name.starts_with(LONG) { format!("_{}", short(exported.len())) } else { name.to_owned() };
        if new != name {
            exported.insert(name.to_owned(), new.clone());
        }
        entries.push([&text(&new), what].concat());
        Ok(())
    })?;
    Ok((module, rename(glue, &imported, &exported)?))
}

/// The glue with the names of both lists, without functions that are not imported and classes that are not used.
fn rename(glue: &str, imported: &BTreeMap<String, String>, exported: &BTreeMap<String, String>) -> Result<String> {
    let mut kept = String::with_capacity(glue.len());
    let mut found = 0;
    // What is left out ends with a line that begins so.
    let mut until: Option<&str> = None;
    for line in glue.lines() {
        if let Some(end) = until {
            until = (!line.starts_with(end)).then_some(end);
            continue;
        }
        until = UNUSED_IN_GLUE.iter().find(|(begin, _)| line.starts_with(begin)).map(|(_, end)| *end);
        if until.is_some() {
            // A line may be all there is to leave out.
            until = until.filter(|end| !end.is_empty());
            continue;
        }
        match listed(line).map(|(name, rest)| (imported.get(name), rest)) {
            Some((Some(short), rest)) => {
                found += 1;
                kept.push_str(&format!("        {short}: function{rest}\n"));
            }
            Some((None, _)) => until = Some("        },"),
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

/// How what belongs to the unused exports begins and ends in the glue.
const UNUSED_IN_GLUE: [(&str, &str); 3] = [
    ("export class IntoUnderlying", "}"),
    ("if (Symbol.dispose) IntoUnderlying", ""),
    ("const IntoUnderlying", "    : new FinalizationRegistry"),
];

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

/// The module without what only tools read: names, and the places that the cut of the widget needs the linker to keep.
pub fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>> {
    let (header, body) = module.split_at_checked(8).context("this is no WebAssembly module")?;
    let mut kept = header.to_vec();
    let mut rest = Reader(body);
    while let Some(kind) = rest.byte() {
        let content = rest.bytes()?;
        if kind != CUSTOM {
            kept.push(kind);
            kept.extend(number(content.len()));
            kept.extend(content);
        }
    }
    Ok(kept)
}

/// The module with one section written anew, entry by entry.
fn edit(
    module: &[u8],
    section: u8,
    mut entry: impl FnMut(&mut Reader<'_>, &mut Vec<Vec<u8>>) -> Result<()>,
) -> Result<Vec<u8>> {
    let (header, body) = module.split_at_checked(8).context("this is no WebAssembly module")?;
    let mut edited = header.to_vec();
    let mut rest = Reader(body);
    while let Some(kind) = rest.byte() {
        let content = rest.bytes()?;
        if kind != section {
            edited.push(kind);
            edited.extend(number(content.len()));
            edited.extend(content);
            continue;
        }
        let mut reader = Reader(content);
        let mut entries = Vec::new();
        for _ in 0..reader.number()? {
            entry(&mut reader, &mut entries)?;
        }
        let content = [number(entries.len()), entries.concat()].concat();
        edited.push(kind);
        edited.extend(number(content.len()));
        edited.extend(content);
    }
    Ok(edited)
}

/// What has not been read yet.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Result<usize> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte().context("a number is cut off")?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
            shift += 7;
        }
    }

    fn bytes(&mut self) -> Result<&'a [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length).context("a section is cut off")?;
        self.0 = rest;
        Ok(bytes)
    }

    fn name(&mut self) -> Result<&'a str> {
        Ok(std::str::from_utf8(self.bytes()?)?)
    }

    /// What an export is: its kind and its index.
    fn export(&mut self) -> Result<&'a [u8]> {
        self.passed(|reader| {
            reader.byte().context("an export has no kind")?;
            reader.number().map(drop)
        })
    }

    /// What an import is: a function and its type. Tables, memory and globals are the core's own.
    fn import(&mut self) -> Result<&'a [u8]> {
        self.passed(|reader| match reader.byte() {
            Some(0) => reader.number().map(drop),
            other => bail!("the core imports something that is no function ({other:?})"),
        })
    }

    fn passed(&mut self, read: impl FnOnce(&mut Self) -> Result<()>) -> Result<&'a [u8]> {
        let before = self.0;
        read(self)?;
        before.get(..before.len() - self.0.len()).context("nothing was read")
    }
}

/// A number as LEB128.
fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let byte = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            bytes.push(byte);
            return bytes;
        }
        bytes.push(byte | 0x80);
    }
}

fn text(name: &str) -> Vec<u8> {
    [number(name.len()), name.as_bytes().to_vec()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(kind: u8, entries: &[Vec<u8>]) -> Vec<u8> {
        let content = [number(entries.len()), entries.concat()].concat();
        [vec![kind], number(content.len()), content].concat()
    }

    fn module(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        let imports: Vec<_> =
            imports.iter().map(|(from, name)| [text(from), text(name), vec![0, 1]].concat()).collect();
        let exports: Vec<_> = exports.iter().map(|name| [text(name), vec![0, 200, 1]].concat()).collect();
        [b"\0asm\x01\0\0\0".to_vec(), section(1, &[]), section(IMPORTS, &imports), section(EXPORTS, &exports)].concat()
    }

    #[test]
    fn unused_exports_go_and_the_rest_stays_as_it_is() {
        let before =
            module(&[("./x", "f")], &["finder_new", "intounderlyingsink_abort", "__wbg_intounderlyingsink_free"]);
        assert_eq!(without_unused_exports(&before).unwrap(), module(&[("./x", "f")], &["finder_new"]));
        assert!(without_unused_exports(b"no module").is_err());
    }

    #[test]
    fn what_only_tools_read_goes() {
        let whole = [module(&[], &["room"]), section(CUSTOM, &[text("reloc.CODE")])].concat();
        assert_eq!(without_custom_sections(&whole).unwrap(), module(&[], &["room"]));
        assert!(without_custom_sections(&whole[..whole.len() - 1]).is_err());
    }

    #[test]
    fn names_become_short_on_both_sides() {
        let before =
            module(&[(GLUE, "__wbg_b_1"), ("./part", "load"), (GLUE, "__wbg_a_2")], &["main", "wasm_bindgen_1_invoke"]);
        let glue = "export class IntoUnderlyingSink {\n  free() {\n  }\n}\nif (Symbol.dispose) IntoUnderlyingSink = 1;\nconst IntoUnderlyingSinkFinalization = (1)\n    ? 2\n    : new FinalizationRegistry(3);\nkept();\n        __wbg_a_2: function(arg0) {\n            wasm.wasm_bindgen_1_invoke(arg0);\n        },\n        __wbg_c_3: function() {\n        },\n        __wbg_b_1: function() {\n        },\nreturn { \"./service-finder_bg.js\": import0 };\n";
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
