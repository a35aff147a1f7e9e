//! What wasm-split has made of the program: which later parts there are, and which files each of them needs.
//!
//! What two parts use and the first does not is in a file of its own, a shared one. It has to be there before either.

use anyhow::{Context, Result, bail};

/// A later part of the program.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The program asks for it by a function that is called so after [`LOAD`].
    pub name: String,
    /// The files of the cut program, the shared ones first.
    pub files: Vec<String>,
}

/// How the name of a file begins that parts share, and how the second part is called.
pub const CHUNK: &str = "chunk_";
pub const SECOND: &str = "pages";

/// How the name of a function begins by which the program asks for a part.
const LOAD: &str = "__wasm_split_load_";

const SHARED: &str = "const __chunk_";
const LOADER: &str = "export const ";
const FILE: &str = "new URL(\"./";

/// The later parts. `link` is the module that wasm-split has written.
pub fn parts(link: &str) -> Result<Vec<Part>> {
    let (mut shared, mut parts) = (Vec::new(), Vec::new());
    for statement in statements(link) {
        if let Some(rest) = statement.strip_prefix(SHARED) {
            let (number, _) = rest.split_once(" = ").context("wasm-split does not name what parts share")?;
            shared.push((format!("__chunk_{number}"), file(statement)?));
        } else if let Some((loader, needs)) = statement.strip_prefix(LOADER).and_then(|rest| rest.split_once(" = ")) {
            let file = file(statement)?;
            let (_, needs) = needs.rsplit_once('[').context("wasm-split does not say what a part needs")?;
            let (needs, _) = needs.split_once(']').context("wasm-split does not end what a part needs")?;
            let mut files = Vec::new();
            for need in needs.split(", ").filter(|need| !need.is_empty()) {
                let known = shared.iter().find(|(known, _)| known == need);
                files.push(known.with_context(|| format!("wasm-split has not written {need}"))?.1.clone());
            }
            files.push(file);
            let name = loader.strip_prefix(LOAD).context("wasm-split calls a loader in another way")?;
            parts.push(Part { name: name.to_owned(), files });
        }
    }
    if parts.is_empty() {
        bail!("wasm-split has found no second part");
    }
    Ok(parts)
}

/// The files that parts after the second one share, and the second one does not.
pub fn common(parts: &[Part]) -> Vec<&str> {
    let second = parts.iter().filter(|part| part.name == SECOND);
    let second: Vec<_> = second.flat_map(|part| &part.files).collect();
    let mut common: Vec<_> = parts.iter().flat_map(|part| &part.files).filter(|file| !second.contains(file)).collect();
    common.retain(|file| file.starts_with(CHUNK));
    common.sort_unstable();
    common.dedup();
    common.into_iter().map(String::as_str).collect()
}

/// The texts from one declaration to the next.
fn statements(link: &str) -> impl Iterator<Item = &str> {
    let mut starts: Vec<_> = [SHARED, LOADER]
        .iter()
        .flat_map(|begin| link.match_indices(begin).map(|(at, _)| at))
        .filter(|at| *at == 0 || link.get(..*at).is_some_and(|before| before.ends_with('\n')))
        .collect();
    starts.sort_unstable();
    let ends: Vec<_> = starts.iter().skip(1).copied().chain([link.len()]).collect();
    starts.into_iter().zip(ends).filter_map(|(start, end)| link.get(start..end))
}

fn file(statement: &str) -> Result<String> {
    let (_, rest) = statement.split_once(FILE).context("wasm-split has left a part empty; it is cut for nothing")?;
    let (file, _) = rest.split_once('"').context("wasm-split does not end the name of a file")?;
    Ok(file.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fetcher(file: &str) -> String {
        format!("() => {{\n    const src = fetch(new URL(\"./{file}.wasm\", import.meta.url));\n}}\n")
    }

    fn part(name: &str, files: &[&str]) -> Part {
        let files = files.iter().map(|file| format!("{file}.wasm")).collect();
        Part { name: name.to_owned(), files }
    }

    fn check(link: &str, expected: &[Part]) {
        assert_eq!(parts(link).unwrap(), expected);
    }

    #[test]
    fn each_part_has_its_files_and_the_shared_ones_before_it() {
        let pages = fetcher("split_pages");
        check(
            &format!("runtime();\nexport const __wasm_split_load_pages = wrapAsyncCb(makeLoad({pages}, []));\n"),
            &[part("pages", &["split_pages"])],
        );
        let (shared, words) = (fetcher("chunk_1"), fetcher("split_words"));
        let two = format!(
            "/* pages, words */\nconst __chunk_1 = makeLoad({shared}, []);\n\
             export const __wasm_split_load_words = wrapAsyncCb(makeLoad({words}, [__chunk_1]));\n\
             export const __wasm_split_load_pages = wrapAsyncCb(makeLoad({pages}, [__chunk_1]));\n"
        );
        check(&two, &[part("words", &["chunk_1", "split_words"]), part("pages", &["chunk_1", "split_pages"])]);
    }

    #[test]
    fn what_later_parts_share_without_the_second_is_told_apart() {
        let second = part("pages", &["chunk_1", "split_pages"]);
        let words = part("words", &["chunk_1", "chunk_3", "chunk_2", "split_words"]);
        let typed = part("typed", &["chunk_1", "chunk_2", "split_typed"]);
        assert_eq!(common(&[words, typed, second]), ["chunk_2.wasm", "chunk_3.wasm"]);
    }

    #[test]
    fn what_is_not_as_expected_is_an_error() {
        let refused = |link: &str, expected: &str| {
            let error = parts(link).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        };
        refused("", "no second part");
        refused("export const __wasm_split_load_a = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), []));", "empty");
        let pages = fetcher("split_pages");
        refused(&format!("export const a = wrapAsyncCb(makeLoad({pages}, [__chunk_7]));"), "__chunk_7");
        refused(&format!("export const a = wrapAsyncCb(makeLoad({pages}, []));"), "another way");
    }
}
