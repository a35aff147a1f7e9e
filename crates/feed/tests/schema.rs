//! Tests of the JSON Schema: the file is current, and it names every key that feeds use.
#![cfg(feature = "schema")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, env, fs, path::Path};

use feed::service_feed::schema;
use serde_json::Value;

const FILE: &str = "../../feeds/schema/service-feed-1.json";
const RENEW: &str = "UPDATE_SCHEMA=1 cargo test --package service-finder-feed --features schema --test schema";
const EVERY_FIELD: &str = any_feed::EVERY_FIELD;

#[test]
fn the_file_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&path, format!("{:#}\n", schema())).unwrap();
    }
    let file = fs::read_to_string(&path).unwrap_or_default();
    let is_current = serde_json::from_str(&file).is_ok_and(|file: Value| file == schema());
    assert!(is_current, "{FILE} is not what the types of the reader say. Renew it with:\n{RENEW}");
}

#[test]
fn the_schema_names_the_keys_that_a_feed_can_have() {
    let schema = schema();
    let feed = serde_json::from_str(EVERY_FIELD).unwrap();
    assert_eq!(used(&schema, &feed), named(&schema));
}

#[test]
fn the_schema_names_every_key_of_the_associations_feed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../feeds/associations.json");
    let feed = fs::read_to_string(path).unwrap();
    let schema = schema();
    let unknown: Vec<_> =
        used(&schema, &serde_json::from_str(&feed).unwrap()).difference(&named(&schema)).cloned().collect();
    assert_eq!(unknown, [""; 0]);
}

/// The properties of the schema, such as `Channel.type`.
fn named(schema: &Value) -> BTreeSet<String> {
    let objects = schema["$defs"].as_object().unwrap().iter().map(|(name, schema)| (name.as_str(), schema));
    let properties = |(name, schema): (&str, &Value)| {
        let keys = schema["properties"].as_object().into_iter().flat_map(|properties| properties.keys());
        keys.map(|key| format!("{name}.{key}")).collect::<Vec<_>>()
    };
    objects.chain([("Feed", schema)]).flat_map(properties).collect()
}

/// The keys that a feed uses, named like the properties that the schema has at their places.
fn used(schema: &Value, feed: &Value) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    collect(schema, ("Feed", schema), feed, &mut keys);
    keys
}

fn collect<'a>(root: &'a Value, (name, schema): (&'a str, &'a Value), value: &Value, keys: &mut BTreeSet<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        return collect(root, (name, &root["$defs"][name]), value, keys);
    }
    for schema in schema["anyOf"].as_array().into_iter().flatten() {
        collect(root, (name, schema), value, keys);
    }
    for value in value.as_array().into_iter().flatten() {
        collect(root, (name, &schema["items"]), value, keys);
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        if schema["properties"].is_object() {
            keys.insert(format!("{name}.{key}"));
            collect(root, (name, &schema["properties"][key]), value, keys);
        } else if schema["additionalProperties"].is_object() {
            collect(root, (name, &schema["additionalProperties"]), value, keys);
        }
    }
}
