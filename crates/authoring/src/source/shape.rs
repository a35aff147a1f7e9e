//! Which keys each object of the format has, by its JSON Schema.

use std::{collections::HashMap, sync::OnceLock};

use serde_json::Value;

/// The schema is generated from the types that read a feed, so no key can be known to one and not to the other.
const SCHEMA: &str = include_str!("../../../../feeds/schema/service-feed-1.json");

/// The shapes of all values of the format.
#[derive(Debug, Default)]
pub struct Shapes(Vec<Shape>);

/// The number of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShapeId(usize);

/// What may stand in a value.
#[derive(Debug, Default, Clone)]
pub struct Shape {
    /// The keys of an object, each with a number of its own and the shape of its value. Empty where any key may stand.
    pub keys: HashMap<String, (u32, ShapeId)>,
    /// The shape of the values of keys that the author chooses.
    pub table: Option<ShapeId>,
    /// The shape of the entries of a list.
    pub entries: Option<ShapeId>,
    /// What else may stand there.
    others: Vec<ShapeId>,
}

/// How often shapes take over what their alternatives allow: a key leads to a shape that leads to a definition.
const WAY: usize = 3;

impl Shapes {
    /// The shapes of the feed format.
    pub fn of_format() -> &'static Self {
        static SHAPES: OnceLock<Shapes> = OnceLock::new();
        SHAPES.get_or_init(|| {
            let schema = serde_json::from_str(SCHEMA).unwrap_or_default();
            let mut builder = Builder { schema: &schema, shapes: Shapes::default(), named: HashMap::new() };
            builder.shape(&schema);
            let mut shapes = builder.shapes;
            (0..WAY).for_each(|_| shapes.join());
            shapes
        })
    }

    /// The shape of a feed.
    pub const FEED: ShapeId = ShapeId(0);

    pub fn get(&self, id: ShapeId) -> Option<&Shape> {
        self.0.get(id.0)
    }

    /// Adds to each shape what its alternatives allow. Only when all are known, because a condition holds conditions.
    fn join(&mut self) {
        for at in 0..self.0.len() {
            let others = self.0.get(at).map(|shape| shape.others.clone()).unwrap_or_default();
            for other in others {
                let other = self.get(other).cloned().unwrap_or_default();
                if let Some(shape) = self.0.get_mut(at) {
                    shape.keys.extend(other.keys);
                    shape.table = shape.table.or(other.table);
                    shape.entries = shape.entries.or(other.entries);
                }
            }
        }
    }
}

struct Builder<'a> {
    schema: &'a Value,
    shapes: Shapes,
    /// The definitions that have been begun: a condition holds conditions.
    named: HashMap<&'a str, ShapeId>,
}

impl<'a> Builder<'a> {
    fn shape(&mut self, schema: &'a Value) -> ShapeId {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.definition(reference);
        }
        let id = self.room();
        self.fill(id, schema);
        id
    }

    fn room(&mut self) -> ShapeId {
        self.shapes.0.push(Shape::default());
        ShapeId(self.shapes.0.len() - 1)
    }

    fn definition(&mut self, reference: &'a str) -> ShapeId {
        let name = reference.rsplit('/').next().unwrap_or_default();
        if let Some(id) = self.named.get(name) {
            return *id;
        }
        let id = self.room();
        self.named.insert(name, id);
        if let Some(definition) = self.schema["$defs"].get(name) {
            self.fill(id, definition);
        }
        id
    }

    /// Adds what a schema allows; of alternatives, what all of them together allow.
    fn fill(&mut self, id: ShapeId, schema: &'a Value) {
        for (number, (key, value)) in schema["properties"].as_object().into_iter().flatten().enumerate() {
            let value = self.shape(value);
            self.change(id, |shape| _ = shape.keys.insert(key.clone(), (number as u32, value)));
        }
        if schema["additionalProperties"].is_object() {
            let table = self.shape(&schema["additionalProperties"]);
            self.change(id, |shape| shape.table = Some(table));
        }
        if schema["items"].is_object() {
            let entries = self.shape(&schema["items"]);
            self.change(id, |shape| shape.entries = Some(entries));
        }
        for alternative in schema["anyOf"].as_array().into_iter().flatten() {
            let other = self.shape(alternative);
            self.change(id, |shape| shape.others.push(other));
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let other = self.definition(reference);
            self.change(id, |shape| shape.others.push(other));
        }
    }

    fn change(&mut self, id: ShapeId, change: impl FnOnce(&mut Shape)) {
        if let Some(shape) = self.shapes.0.get_mut(id.0) {
            change(shape);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Follows a path of keys, `*` for any key and `[]` for an entry of a list.
    fn check(path: &[&str], expected: &[&str]) {
        let shapes = Shapes::of_format();
        let mut shape = shapes.get(Shapes::FEED).unwrap();
        for step in path {
            let next = match *step {
                "*" => shape.table.unwrap(),
                "[]" => shape.entries.unwrap(),
                key => shape.keys[key].1,
            };
            shape = shapes.get(next).unwrap();
        }
        let mut keys: Vec<_> = shape.keys.keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, expected, "{path:?}");
    }

    #[test]
    fn the_shapes_are_those_of_the_schema() {
        check(&["services", "[]", "age"], &["max", "min"]);
        check(
            &["services", "[]", "channels", "[]", "address"],
            &["city", "coordinates", "municipality", "postal_code", "street"],
        );
        check(&["terms", "*"], &["hint", "icon", "label", "parent", "same_as", "sensitive", "urgent", "words"]);
        check(&["questions", "[]", "when", "not", "any", "[]"], &["all", "any", "is", "not", "question"]);
        check(&["questions", "[]", "when", "all", "[]", "not"], &["all", "any", "is", "not", "question"]);
        check(&["services", "[]", "name"], &[]);
        assert!(Shapes::of_format().get(Shapes::FEED).unwrap().keys.contains_key("services"));
    }
}
