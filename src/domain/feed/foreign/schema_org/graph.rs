//! The nodes of JSON-LD. Knows types, prefixes and references by `@id`; not what the properties mean.

use super::{super::super::json::{Json, Object}, plain_name};
use crate::domain::locale::Language;

/// All nodes of a document.
#[derive(Debug)]
pub struct Graph<'a>(Vec<Json<'a>>);

/// How deep nodes are looked for within nodes.
const DEPTH: usize = 32;

impl<'a> Graph<'a> {
    pub fn new(values: Vec<Json<'a>>) -> Self {
        Self(values)
    }

    /// The services, wherever they stand.
    pub fn services(&self) -> Vec<&Json<'a>> {
        let mut found = Vec::new();
        self.0.iter().for_each(|value| collect(value, &is_service, 0, &mut found));
        found
    }

    /// The language that the context says texts are in.
    pub fn language(&self) -> Option<Language> {
        let mut contexts = Vec::new();
        self.0.iter().for_each(|value| collect(value, &|node| get(node, "@context").is_some(), 0, &mut contexts));
        let languages = contexts.into_iter().filter_map(|node| match get(node, "@context")? {
            Json::List(parts) => parts.iter().find_map(|part| get(part, "@language")),
            context => get(context, "@language"),
        });
        languages.filter_map(|tag| match tag {
            Json::Text(tag) => Language::parse(tag),
            _ => None,
        }).next()
    }

    /// The values of a property. A reference leads to the node it means.
    pub fn values<'g>(&'g self, node: &'g Json<'a>, name: &str) -> Vec<&'g Json<'a>> {
        let values = match get(node, name) {
            Some(Json::List(values)) => values.iter().collect(),
            Some(Json::Null) | None => Vec::new(),
            Some(value) => vec![value],
        };
        values.into_iter().map(|value| self.resolve(value)).collect()
    }

    /// The node that a reference means, or the value itself.
    fn resolve<'g>(&'g self, value: &'g Json<'a>) -> &'g Json<'a> {
        let Json::Object(Object(entries)) = value else { return value };
        let ([(key, id)], Some(_)) = (entries.as_slice(), get(value, "@id")) else { return value };
        debug_assert_eq!(key, "@id");
        let mut found = Vec::new();
        let is_meant = |node: &Json| get(node, "@id") == Some(id) && !matches!(node, Json::Object(node) if node.0.len() == 1);
        self.0.iter().for_each(|value| collect(value, &is_meant, 0, &mut found));
        found.first().copied().unwrap_or(value)
    }
}

/// The value of a property, under any prefix.
pub fn get<'v, 'a>(node: &'v Json<'a>, name: &str) -> Option<&'v Json<'a>> {
    let Json::Object(Object(entries)) = node else { return None };
    entries.iter().rev().find(|(key, _)| plain_name(key) == name).map(|(_, value)| value)
}

/// Whether the node has the type.
pub fn is_of_type(node: &Json, types: &[&str]) -> bool {
    let is_named = |value: &Json| matches!(value, Json::Text(name) if types.contains(&plain_name(name)));
    match get(node, "@type") {
        Some(Json::List(names)) => names.iter().any(is_named),
        Some(name) => is_named(name),
        None => false,
    }
}

fn is_service(node: &Json) -> bool {
    is_of_type(node, &["Service", "GovernmentService"])
}

/// All nodes that are wanted, not those within one of them.
fn collect<'g, 'a>(value: &'g Json<'a>, is_wanted: &dyn Fn(&Json) -> bool, depth: usize, found: &mut Vec<&'g Json<'a>>) {
    if DEPTH < depth {
        return;
    }
    match value {
        Json::List(values) => values.iter().for_each(|value| collect(value, is_wanted, depth + 1, found)),
        Json::Object(_) if is_wanted(value) => found.push(value),
        Json::Object(Object(entries)) => {
            entries.iter().for_each(|(_, value)| collect(value, is_wanted, depth + 1, found));
        }
        _ => {}
    }
}
