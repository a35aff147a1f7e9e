//! The translations of the plugin: `.po` files, which people write, become the `.mo` files that PHP reads and the JSON that
//! WordPress gives to scripts. WordPress' own command for this needs WordPress; polib is what Rust's books are translated
//! with.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow};
use polib::{catalog::Catalog, message::MessageView, mo_file, po_file};
use serde_json::{Map, Value, json};

/// The scripts that have texts, with the names under which the plugin registers them.
const SCRIPTS: [(&str, &str); 2] =
    [("block/editor.js", "service-finder-editor"), ("admin/settings.js", "service-finder-settings")];

/// Writes what is read beside the `.po` files of a plugin's folder.
pub fn write(plugin: &Path) -> Result<()> {
    for file in po_files(&plugin.join("languages"))? {
        let catalog = read(&file)?;
        write_mo(&catalog, &file.with_extension("mo")).with_context(|| format!("{}", file.display()))?;
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (path, handle) in SCRIPTS {
            let script = fs::read_to_string(plugin.join(path)).with_context(|| path.to_owned())?;
            fs::write(file.with_file_name(format!("{stem}-{handle}.json")), for_script(&catalog, &script).to_string())?;
        }
    }
    Ok(())
}

fn po_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "po") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<Catalog> {
    po_file::parse(file).map_err(|error| anyhow!("{}: {error}", file.display()))
}

/// WordPress before 6.5 tells how long the table of translations is by where the table of hashes begins, also where there is
/// none. polib writes 0 there, and such a file would be taken for broken.
fn write_mo(catalog: &Catalog, file: &Path) -> Result<()> {
    mo_file::write(catalog, file)?;
    let mut bytes = fs::read(file)?;
    let word = |at: usize| -> Result<u32> {
        let four = bytes.get(at..at + 4).context("the file has no head")?;
        Ok(u32::from_le_bytes(four.try_into()?))
    };
    let end = word(TRANSLATIONS)? + 8 * word(COUNT)?;
    bytes.get_mut(HASHES..HASHES + 4).context("the file has no head")?.copy_from_slice(&end.to_le_bytes());
    Ok(fs::write(file, bytes)?)
}

/// Where in the head of a `.mo` file stand how many messages there are, and where the tables of translations and hashes begin.
const COUNT: usize = 8;
const TRANSLATIONS: usize = 16;
const HASHES: usize = 24;

/// The messages whose text stands in the script, in the shape that `wp.i18n` takes.
fn for_script(catalog: &Catalog, script: &str) -> Value {
    let metadata = &catalog.metadata;
    let mut messages = Map::new();
    messages.insert(
        String::new(),
        json!({ "domain": "messages", "lang": metadata.language, "plural-forms": metadata.plural_rules.dump() }),
    );
    for message in catalog.messages().filter(|message| message.msgctxt().is_none() && script.contains(message.msgid()))
    {
        messages.insert(message.msgid().to_owned(), Value::from(forms(message)));
    }
    json!({ "domain": "messages", "locale_data": { "messages": messages } })
}

fn forms(message: &dyn MessageView) -> Vec<String> {
    match (message.msgstr(), message.msgstr_plural()) {
        (Ok(one), _) => vec![one.to_owned()],
        (Err(_), Ok(several)) => several.clone(),
        (Err(_), Err(_)) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::paths::Root;

    fn plugin() -> PathBuf {
        Root::of_this_checkout().unwrap().join("integrations/wordpress/service-finder")
    }

    /// The functions of WordPress that translate what follows.
    const TRANSLATED: [&str; 4] = ["__( ", "esc_html__( ", "esc_attr__( ", "_n( "];

    /// The texts that a program hands to them. All are written in one piece.
    fn texts_in(program: &str) -> BTreeSet<String> {
        let mut texts = BTreeSet::new();
        for function in TRANSLATED {
            for (at, _) in program.match_indices(function) {
                let rest = &program[at + function.len()..];
                let mark = rest.chars().next().unwrap();
                assert!(mark == '\'' || mark == '"', "not a text: {}", rest.lines().next().unwrap());
                texts.insert(rest[1..].split(mark).next().unwrap().to_owned());
            }
        }
        texts
    }

    fn programs(folder: &Path, into: &mut Vec<PathBuf>) {
        for path in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                programs(&path, into);
            } else if path.extension().is_some_and(|ending| ending == "php" || ending == "js") {
                into.push(path);
            }
        }
    }

    #[test]
    fn every_text_is_translated_and_no_translation_is_left_over() {
        let mut files = Vec::new();
        programs(&plugin(), &mut files);
        let mut wanted: BTreeSet<_> =
            files.iter().flat_map(|file| texts_in(&fs::read_to_string(file).unwrap())).collect();
        assert!(wanted.len() > 90, "this test looks in the wrong place");
        let block: Value =
            serde_json::from_str(&fs::read_to_string(plugin().join("block/block.json")).unwrap()).unwrap();
        wanted.insert(block["title"].as_str().unwrap().to_owned());
        wanted.insert(block["description"].as_str().unwrap().to_owned());
        wanted
            .extend(block["keywords"].as_array().unwrap().iter().take(2).map(|word| word.as_str().unwrap().to_owned()));
        let languages = po_files(&plugin().join("languages")).unwrap();
        assert_eq!(languages.len(), 2);
        for language in languages {
            let catalog = read(&language).unwrap();
            let there: BTreeSet<_> = catalog
                .messages()
                .filter(|message| message.is_translated() && !message.is_fuzzy())
                .map(|message| message.msgid().to_owned())
                .collect();
            assert_eq!(there, wanted, "{}", language.display());
        }
    }

    #[test]
    fn variables_are_the_same_in_every_language() {
        let variables = |text: &str| {
            let mut found: Vec<_> = text
                .match_indices('%')
                .map(|(at, _)| {
                    text[at..]
                        .chars()
                        .take_while(|it| !it.is_whitespace() && !".,:;)".contains(*it))
                        .collect::<String>()
                })
                .collect();
            found.sort();
            found
        };
        for language in po_files(&plugin().join("languages")).unwrap() {
            let catalog = read(&language).unwrap();
            for message in catalog.messages() {
                for form in forms(message) {
                    assert_eq!(
                        variables(&form),
                        variables(message.msgid()),
                        "{}: {}",
                        language.display(),
                        message.msgid()
                    );
                }
            }
        }
    }

    #[test]
    fn a_script_gets_its_own_texts_alone() {
        let catalog = read(&plugin().join("languages/service-finder-fi.po")).unwrap();
        let messages = for_script(&catalog, "__( 'Light', 'service-finder' ) + _n( 'The list has %d service.', …");
        let texts = messages["locale_data"]["messages"].as_object().unwrap();
        assert_eq!(texts.keys().collect::<Vec<_>>(), ["", "Light", "The list has %d service."]);
        assert_eq!(texts["Light"], json!(["Vaalea"]));
        assert_eq!(texts["The list has %d service."].as_array().unwrap().len(), 2);
        assert!(texts[""]["plural-forms"].as_str().unwrap().starts_with("nplurals=2;"));
    }
}
