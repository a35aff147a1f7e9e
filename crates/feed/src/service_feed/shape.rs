//! How the JSON Schema of an object is put together from its declaration in `wire`.

use std::{borrow::Cow, marker::PhantomData};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

/// The schema of a type. This is a trait of this crate, because most of the types belong to `model` and `JsonSchema` to
/// another crate.
pub trait Shape {
    /// Whether the schema is written where it is used, instead of once under a name.
    fn is_inline() -> bool {
        false
    }
    fn name() -> Cow<'static, str>;
    fn shape(generator: &mut SchemaGenerator) -> Schema;
}

/// Passes the shape of a type to the generator.
pub struct Of<T>(PhantomData<T>);

impl<T: Shape> JsonSchema for Of<T> {
    fn inline_schema() -> bool {
        T::is_inline()
    }

    fn schema_name() -> Cow<'static, str> {
        T::name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::shape(generator)
    }
}

/// The schema of an object of the format while its properties are put together.
pub struct Object<'a> {
    generator: &'a mut SchemaGenerator,
    description: String,
    properties: Map<String, Value>,
    required: Vec<&'static str>,
}

impl<'a> Object<'a> {
    /// `description` is the lines of a documentation comment.
    pub fn new(description: &[&str], generator: &'a mut SchemaGenerator) -> Self {
        Self { generator, description: sentence(description), properties: Map::new(), required: Vec::new() }
    }

    /// `required` is empty if the value may be `null` or absent.
    pub fn property<T: Shape>(&mut self, key: &'static str, description: &[&str], required: &[&str]) {
        let mut schema = self.generator.subschema_for::<Of<T>>();
        match required.is_empty() {
            false => self.required.push(key),
            true => schema = or_null(schema),
        }
        if !description.is_empty() {
            schema.insert("description".into(), sentence(description).into());
        }
        self.properties.insert(key.into(), schema.to_value());
    }

    pub fn finish(self) -> Schema {
        let mut schema = json_schema!({ "description": self.description, "type": "object" });
        schema.insert("properties".into(), self.properties.into());
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        schema
    }
}

/// The schema of a value that may also be `null`.
fn or_null(mut schema: Schema) -> Schema {
    match schema.get_mut("type") {
        Some(Value::Array(kinds)) => kinds.push("null".into()),
        Some(kind) => *kind = json!([kind, "null"]),
        None => return json_schema!({ "anyOf": [schema, { "type": "null" }] }),
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    if let Some(Value::Array(choices)) = schema.get_mut("oneOf") {
        choices.push(json!({ "const": null }));
    }
    schema
}

fn sentence(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}
