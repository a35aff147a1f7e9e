//! Services of schema.org as JSON-LD, in a file or within a web page. Services can be anywhere in a document, and parts
//! of them elsewhere, by identifier.
//!
//! Source: schema.org, types Service and GovernmentService; JSON-LD 1.1 as far as search engines read it.

mod channel;
mod graph;
mod html;
mod node;
mod origin;
mod service;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::{
    Document,
    building::Building,
    notes::Notes,
    problem::ProblemKind,
    records::{records, start},
};
use crate::json::Json;
use graph::Graph;
use model::problem::Outcome;

/// Parses the documents.
pub fn parse(documents: &[Document], building: &mut Building, notes: &mut Notes) {
    for document in documents {
        let name = &document.name;
        notes.open(name);
        if start(&document.text).starts_with('<') {
            html::language(&document.text).into_iter().for_each(|language| building.set_language(language));
            for (position, script) in html::scripts(&document.text).into_iter().enumerate() {
                notes.at("script", |notes| notes.at_index(position, |notes| one(script, building, notes)));
            }
        } else {
            one(&document.text, building, notes);
        }
    }
}

/// Reads all services of a text.
fn one(text: &str, building: &mut Building, notes: &mut Notes) {
    let mut values = Vec::new();
    records(text, notes, &mut |value, _| values.push(value));
    let graph = Graph::new(&values);
    match graph.language() {
        Some(language) => building.set_language(language),
        None => origin::language(&graph).into_iter().for_each(|language| building.assume_language(language)),
    }
    let services = graph.services();
    if services.is_empty() {
        notes.note(ProblemKind::OtherRecord, Outcome::RecordLeftOut);
    }
    for (position, node) in services.into_iter().enumerate() {
        notes.at_index(position, |notes| service::service(node, &graph, building, notes));
    }
}

/// The name of a property without the prefix of the vocabulary, which has four spellings.
fn plain_name(name: &str) -> &str {
    let prefixes = ["https://schema.org/", "http://schema.org/", "schema:", "https://www.schema.org/"];
    prefixes.into_iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name)
}

/// The texts of a value: itself, its `@value`, or those of its entries.
fn texts<'v>(value: &'v Json) -> Vec<(Option<&'v str>, Cow<'v, str>)> {
    match value {
        Json::Text(text) => vec![(None, Cow::Borrowed(&**text))],
        Json::Integer(number) => vec![(None, number.to_string().into())],
        Json::Decimal(number) => vec![(None, number.to_string().into())],
        Json::List(values) => values.iter().flat_map(texts).collect(),
        Json::Object(_) => {
            let get = |key| graph::get(value, key);
            let language = match get("@language") {
                Some(Json::Text(tag)) => Some(&**tag),
                _ => None,
            };
            let inner = get("@value").or_else(|| get("name"));
            inner.into_iter().flat_map(texts).map(|(own, text)| (own.or(language), text)).collect()
        }
        Json::Null | Json::Bool(_) => Vec::new(),
    }
}
