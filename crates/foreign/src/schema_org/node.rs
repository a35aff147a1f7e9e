//! A node of JSON-LD together with what is needed to read its properties: the graph, and the language of the texts.

use super::{
    graph::{Graph, get},
    texts,
};
use crate::{
    json::Json,
    languages::languages,
    notes::{Notes, quoted},
    problem::ProblemKind,
    prose::prose,
};
use model::{locale::Language, problem::Outcome, text::Text};

/// A node, and what is needed to read it.
#[derive(Debug, Clone, Copy)]
pub struct Node<'g, 'a> {
    pub node: &'g Json<'a>,
    pub graph: &'g Graph<'g, 'a>,
    /// The language of texts that do not name theirs.
    pub language: Language,
}

impl<'g, 'a> Node<'g, 'a> {
    /// The texts of a property with their languages.
    pub fn texts(&self, key: &str) -> Vec<(Language, String)> {
        let values = self.graph.values(self.node, key);
        let own = |tag: Option<&str>| tag.and_then(Language::parse).unwrap_or(self.language);
        let all = values.into_iter().flat_map(texts).map(|(tag, text)| (own(tag), prose(&text)));
        all.filter(|(_, text)| !text.is_empty()).collect()
    }

    pub fn text(&self, key: &str) -> Text {
        Text::new(first_of_each(self.texts(key)))
    }

    /// A text of the first name in each language.
    pub fn join(&self, names: Vec<(Option<&str>, std::borrow::Cow<'g, str>)>) -> Text {
        let own = |tag: Option<&str>| tag.and_then(Language::parse).unwrap_or(self.language);
        Text::new(first_of_each(names.into_iter().map(|(tag, name)| (own(tag), prose(&name))).collect()))
    }

    /// The first text of a property, or of the `value` of an identifier.
    pub fn word(&self, key: &str) -> Option<String> {
        let value = get(self.node, key)?;
        let value = get(value, "value").unwrap_or(value);
        texts(value).into_iter().map(|(_, text)| text.trim().to_owned()).find(|text| !text.is_empty())
    }

    /// The languages that properties name.
    pub fn languages(&self, keys: &[&'static str], notes: &mut Notes) -> Vec<Language> {
        let mut found = Vec::new();
        for key in keys {
            for (_, text) in self.texts(key) {
                let (known, unknown) = languages(&text);
                found.extend(known.into_iter().filter(|language| !found.contains(language)).collect::<Vec<_>>());
                unknown
                    .iter()
                    .for_each(|name| notes.note_at(key, ProblemKind::UnknownName(quoted(name)), Outcome::ValueIgnored));
            }
        }
        found
    }
}

/// The first text of each language.
fn first_of_each(texts: Vec<(Language, String)>) -> Vec<(Language, String)> {
    let mut first: Vec<(Language, String)> = Vec::new();
    for (language, text) in texts {
        if !first.iter().any(|(known, _)| *known == language) {
            first.push((language, text));
        }
    }
    first
}
