//! The words of the standalone page: out of `locales/<tag>/page.ftl`, for a script that has no Fluent.
//! Knows messages of texts and variables; a message that chooses between forms is refused, because the script cannot
//! choose.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use model::locale::Language;
use serde_json::json;

use crate::paths::Root;

/// The page has the name of the finder, which each language has already.
const FINDER_NAME: &str = "finder-name";
const PAGE_NAME: &str = "page-name";

/// The messages of one language, with variables as `{name}`.
pub type Messages = BTreeMap<String, String>;

/// The messages of every language, by its tag.
pub struct Texts(pub BTreeMap<String, Messages>);

impl Texts {
    /// Reads every language that has a `page.ftl`.
    pub fn read(root: &Root) -> Result<Self> {
        let locales = root.join("locales");
        let mut texts = BTreeMap::new();
        for entry in locales.read_dir().context("there is no locales folder")? {
            let folder = entry?.path();
            let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if folder.join("page.ftl").is_file() {
                texts.insert(tag, of_language(&folder)?);
            }
        }
        Ok(Self(with_gaps_filled(texts)))
    }

    /// A module of JavaScript that exports them. JSON is a literal of JavaScript as well.
    pub fn module(&self) -> String {
        format!("export const texts = {};\n", json!(self.0))
    }

    /// An object of JavaScript with the direction of each language by its tag.
    pub fn directions(&self) -> String {
        let direction = |tag: &String| Language::parse(tag).map(|language| language.direction().as_str());
        json!(self.0.keys().map(|tag| (tag, direction(tag))).collect::<BTreeMap<_, _>>()).to_string()
    }

    pub fn say(&self, tag: &str, key: &str) -> Result<&str> {
        let text = self.0.get(tag).and_then(|messages| messages.get(key));
        text.map(String::as_str).with_context(|| format!("locales/{tag}/page.ftl has no message {key}"))
    }
}

fn of_language(folder: &Path) -> Result<Messages> {
    let read = |name: &str| {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        messages(&text, &|key| name == "page.ftl" || key == FINDER_NAME).with_context(|| path.display().to_string())
    };
    let mut all = read("page.ftl")?;
    if let Some(name) = read("widget.ftl")?.remove(FINDER_NAME) {
        all.insert(PAGE_NAME.to_owned(), name);
    }
    Ok(all)
}

fn messages(text: &str, wanted: &dyn Fn(&str) -> bool) -> Result<Messages> {
    let resource = parser::parse(text).map_err(|(_, errors)| anyhow::anyhow!("is not good Fluent: {errors:?}"))?;
    let mut messages = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let (true, Some(value)) = (wanted(message.id.name), &message.value) {
            let text = plain(value).with_context(|| message.id.name.to_owned())?;
            messages.insert(message.id.name.to_owned(), text);
        }
    }
    Ok(messages)
}

fn plain(pattern: &Pattern<&str>) -> Result<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => text.push_str(&format!("{{{}}}", id.name)),
            PatternElement::Placeable { .. } => {
                bail!("the page knows texts and variables alone; write it without forms")
            }
        }
    }
    Ok(text)
}

/// What a language has not, in the language that stands in, as in the finder.
fn with_gaps_filled(texts: BTreeMap<String, Messages>) -> BTreeMap<String, Messages> {
    let stand_in = |tag: &str| Language::parse(tag)?.stand_in().and_then(|language| texts.get(language.as_str()));
    let filled = texts.iter().map(|(tag, own)| {
        let mut all = stand_in(tag).cloned().unwrap_or_default();
        all.extend(own.clone());
        (tag.clone(), all)
    });
    filled.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Messages {
        messages(text, &|_| true).unwrap()
    }

    #[test]
    fn variables_keep_their_names() {
        let read = language("# A comment.\noffline-date = Fetched { $date }.\nkeep = Keep\n");
        assert_eq!(read["offline-date"], "Fetched {date}.");
        assert_eq!(read["keep"], "Keep");
    }

    #[test]
    fn what_the_page_cannot_say_is_refused_by_name() {
        let error = messages("left = { $count ->\n   *[other] x\n}\n", &|_| true).unwrap_err();
        assert!(format!("{error:#}").contains("left"), "{error:#}");
        assert!(messages("= x", &|_| true).is_err());
    }

    #[test]
    fn each_language_has_its_direction() {
        let texts = Texts(["ar", "fi", "fi-simple"].map(|tag| (tag.to_owned(), Messages::new())).into());
        assert_eq!(texts.directions(), r#"{"ar":"rtl","fi":"ltr","fi-simple":"ltr"}"#);
    }

    #[test]
    fn gaps_are_filled_by_the_language_that_stands_in() {
        let texts = [("fi", "keep = Tallenna\noffline-on = Toimii"), ("se", "keep = Vurke"), ("sv", "keep = Spara")];
        let texts = texts.map(|(tag, text)| (tag.to_owned(), language(text)));
        let filled = with_gaps_filled(texts.into());
        assert_eq!((&*filled["se"]["keep"], &*filled["se"]["offline-on"]), ("Vurke", "Toimii"));
        assert_eq!(filled["sv"].len(), 1);
    }

    #[test]
    fn the_module_is_a_literal() {
        let texts = Texts([("en".to_owned(), language("keep = \"Keep\""))].into());
        assert_eq!(texts.module(), "export const texts = {\"en\":{\"keep\":\"\\\"Keep\\\"\"}};\n");
        assert!(texts.say("en", "none").unwrap_err().to_string().contains("none"));
    }
}
