//! The nodes of JSON-LD, with types, prefixes and references by `@id`.

use std::collections::HashMap;

use super::plain_name;
use crate::json::{Json, Object};
use model::locale::Language;

/// All nodes of a document.
#[derive(Debug)]
pub struct Graph<'g, 'a> {
    roots: &'g [Json<'a>],
    /// The nodes that have more than an identifier.
    by_id: HashMap<&'g str, &'g Json<'a>>,
}

/// How deep nodes are looked for within nodes.
const DEPTH: usize = 32;

impl<'g, 'a> Graph<'g, 'a> {
    pub fn new(roots: &'g [Json<'a>]) -> Self {
        let mut graph = Self { roots, by_id: HashMap::new() };
        roots.iter().for_each(|value| graph.add(value, 0));
        graph
    }

    /// Adds a node and those within it. The first one of an identifier counts.
    fn add(&mut self, value: &'g Json<'a>, depth: usize) {
        match value {
            Json::List(values) if depth < DEPTH => values.iter().for_each(|value| self.add(value, depth + 1)),
            Json::Object(Object(entries)) if depth < DEPTH => {
                if let Some(id) = identifier(value).filter(|_| 1 < entries.len()) {
                    self.by_id.entry(id).or_insert(value);
                }
                entries.iter().for_each(|(_, value)| self.add(value, depth + 1));
            }
            Json::List(_) | Json::Object(_) => {}
            Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => {}
        }
    }

    /// All services, at any depth. Where there are none, the places that help is given at: their pages state them alone.
    pub fn services(&self) -> Vec<&'g Json<'a>> {
        let all = |is_wanted: &dyn Fn(&Json) -> bool| {
            let mut found = Vec::new();
            self.roots.iter().for_each(|value| collect(value, is_wanted, 0, &mut found));
            found
        };
        let services = all(&is_service);
        if services.is_empty() { all(&is_business) } else { services }
    }

    /// The language of texts according to the context.
    pub fn language(&self) -> Option<Language> {
        let mut contexts = Vec::new();
        self.roots.iter().for_each(|value| collect(value, &|node| get(node, "@context").is_some(), 0, &mut contexts));
        let languages = contexts.into_iter().filter_map(|node| {
            let context = get(node, "@context")?;
            let parts = context.list().unwrap_or(std::slice::from_ref(context));
            parts.iter().find_map(|part| get(part, "@language"))
        });
        languages.filter_map(Json::text).find_map(Language::parse)
    }

    /// What stands in properties of these names, at any depth.
    pub fn texts(&self, names: &[&str]) -> Vec<&'g str> {
        let mut found = Vec::new();
        self.roots.iter().for_each(|value| texts_of(value, names, 0, &mut found));
        found
    }

    /// The values of a property. A reference is replaced by the node that it means.
    pub fn values(&self, node: &'g Json<'a>, name: &str) -> Vec<&'g Json<'a>> {
        let values = match get(node, name) {
            Some(Json::List(values)) => values.iter().collect(),
            Some(Json::Null) | None => Vec::new(),
            Some(value) => vec![value],
        };
        values.into_iter().map(|value| self.resolve(value)).collect()
    }

    /// The node that a reference means, or the value itself.
    fn resolve(&self, value: &'g Json<'a>) -> &'g Json<'a> {
        let is_reference = matches!(value, Json::Object(Object(entries)) if entries.len() == 1);
        let meant = identifier(value).filter(|_| is_reference).and_then(|id| self.by_id.get(id));
        meant.copied().unwrap_or(value)
    }
}

/// The texts of the named properties; of an object its name.
fn texts_of<'g>(value: &'g Json, names: &[&str], depth: usize, found: &mut Vec<&'g str>) {
    match value {
        Json::List(values) if depth < DEPTH => {
            values.iter().for_each(|value| texts_of(value, names, depth + 1, found));
        }
        Json::Object(Object(entries)) if depth < DEPTH => {
            for (key, value) in entries {
                if names.contains(&plain_name(key)) {
                    found.extend(value.text().or_else(|| get(value, "name")?.text()));
                }
                texts_of(value, names, depth + 1, found);
            }
        }
        Json::List(_) | Json::Object(_) => {}
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => {}
    }
}

fn identifier<'v>(node: &'v Json) -> Option<&'v str> {
    match get(node, "@id") {
        Some(Json::Text(id)) => Some(id),
        _ => None,
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

/// `LocalBusiness` and those of its kinds at which somebody may look for help.
const BUSINESSES: [&str; 26] = [
    "LocalBusiness",
    "ChildCare",
    "CommunityHealth",
    "CovidTestingFacility",
    "Dentist",
    "DiagnosticLab",
    "EmergencyService",
    "EmploymentAgency",
    "FinancialService",
    "GovernmentOffice",
    "Hospital",
    "LegalService",
    "Attorney",
    "Notary",
    "Library",
    "MedicalBusiness",
    "MedicalClinic",
    "MedicalOrganization",
    "Optician",
    "Pharmacy",
    "Physician",
    "Physiotherapy",
    "PoliceStation",
    "ProfessionalService",
    "Psychiatric",
    "SportsActivityLocation",
];

/// Whether the node is a place at which help may be given.
pub fn is_business(node: &Json) -> bool {
    is_of_type(node, &BUSINESSES)
}

/// Collects the wanted nodes, but not those within one of them.
fn collect<'g, 'a>(
    value: &'g Json<'a>,
    is_wanted: &dyn Fn(&Json) -> bool,
    depth: usize,
    found: &mut Vec<&'g Json<'a>>,
) {
    if DEPTH < depth {
        return;
    }
    match value {
        Json::List(values) => values.iter().for_each(|value| collect(value, is_wanted, depth + 1, found)),
        Json::Object(_) if is_wanted(value) => found.push(value),
        Json::Object(Object(entries)) => {
            entries.iter().for_each(|(_, value)| collect(value, is_wanted, depth + 1, found));
        }
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => {}
    }
}
