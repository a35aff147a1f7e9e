//! The texts of the standalone page, made of `locales/<tag>/page.ftl` for its script, which has no Fluent.
//!
//! So a message here may have variables but no plural forms: the script could not choose between them.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result, bail};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use model::locale::{InterfaceLanguage, Language};
use serde_json::{Value, json};

use crate::paths::Root;

/// The page has the name of the finder, which is in `widget.ftl`.
const FINDER_NAME: &str = "finder-name";
pub const PAGE_NAME: &str = "page-name";

/// The messages of one language, with variables as `{name}`.
pub type Messages = BTreeMap<String, String>;

/// The messages of every language, by its tag.
pub struct Texts(pub BTreeMap<String, Messages>);

impl Texts {
    /// Loads the texts of all languages of the interface.
    pub fn load(root: &Root) -> Result<Self> {
        let load = |language: &InterfaceLanguage| Ok((language.tag().to_owned(), of_language(root, *language)?));
        Ok(Self(with_fallbacks(&InterfaceLanguage::ALL.iter().map(load).collect::<Result<_>>()?)))
    }

    /// A module of JavaScript that exports the texts, and by which locale of `Intl` each language writes dates. JSON is a
    /// literal of JavaScript as well.
    pub fn module(&self) -> String {
        let locales = self.by_tag(InterfaceLanguage::intl_locale);
        format!("export const locales = {locales};\nexport const texts = {};\n", json!(self.0))
    }

    /// An object of JavaScript with the direction of each language by its tag.
    pub fn directions(&self) -> String {
        self.by_tag(|language| language.direction().as_str()).to_string()
    }

    fn by_tag(&self, property: impl Fn(InterfaceLanguage) -> &'static str) -> Value {
        let languages = InterfaceLanguage::ALL.iter().filter(|language| self.0.contains_key(language.tag()));
        json!(languages.map(|language| (language.tag(), property(*language))).collect::<BTreeMap<_, _>>())
    }

    pub fn say(&self, tag: &str, key: &str) -> Result<&str> {
        let text = self.0.get(tag).and_then(|messages| messages.get(key));
        text.map(String::as_str).with_context(|| format!("locales/{tag}/page.ftl has no message {key}"))
    }
}

fn of_language(root: &Root, language: InterfaceLanguage) -> Result<Messages> {
    let load = |name: &str| {
        let path = root.join(&format!("locales/{}/{name}", language.tag()));
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        messages(&text, &|key| name == "page.ftl" || key == FINDER_NAME).with_context(|| path.display().to_string())
    };
    let mut all = load("page.ftl")?;
    if let Some(name) = load("widget.ftl")?.remove(FINDER_NAME) {
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
                bail!("the script of the page cannot choose between forms; write it with texts and variables only")
            }
        }
    }
    Ok(text)
}

/// The texts of each language, and from its fallback those that it lacks, as in the finder.
fn with_fallbacks(texts: &BTreeMap<String, Messages>) -> BTreeMap<String, Messages> {
    let fallback_of = |tag: &str| {
        let language = Language::parse(tag).and_then(InterfaceLanguage::of)?;
        texts.get(language.fallback()?.tag())
    };
    let mut whole = texts.clone();
    for (tag, messages) in &mut whole {
        for (key, text) in fallback_of(tag).into_iter().flatten() {
            messages.entry(key.clone()).or_insert_with(|| text.clone());
        }
    }
    whole
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
    fn a_text_that_is_missing_comes_from_the_fallback() {
        let texts = [("fi", "keep = Tallenna\noffline-on = Toimii"), ("se", "keep = Vurke"), ("sv", "keep = Spara")];
        let texts = texts.map(|(tag, text)| (tag.to_owned(), language(text)));
        let filled = with_fallbacks(&texts.into());
        assert_eq!((&*filled["se"]["keep"], &*filled["se"]["offline-on"]), ("Vurke", "Toimii"));
        assert_eq!(filled["sv"].len(), 1);
    }

    #[test]
    fn the_module_is_a_literal() {
        let texts = Texts([("en".to_owned(), language("keep = \"Keep\""))].into());
        let locales = "export const locales = {\"en\":\"en-GB\"};\n";
        let literal = "export const texts = {\"en\":{\"keep\":\"\\\"Keep\\\"\"}};\n";
        assert_eq!(texts.module(), format!("{locales}{literal}"));
        assert!(texts.say("en", "none").unwrap_err().to_string().contains("none"));
    }
}
