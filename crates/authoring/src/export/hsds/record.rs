//! An object of HSDS while it is written. Each has an identifier of its own, which is the same whenever the feed is
//! written again, and attributes for the facts that only the finder has.

use foreign::OWN_ATTRIBUTE;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What says nothing does not get into it.
#[derive(Debug)]
pub struct Record {
    id: Uuid,
    /// What HSDS calls such an object, for the attributes that point to it.
    entity: &'static str,
    object: Map<String, Value>,
    attributes: Vec<Value>,
}

impl Record {
    pub fn new(entity: &'static str, id: Uuid) -> Self {
        let object = Map::from_iter([("id".to_owned(), json!(id))]);
        Self { id, entity, object, attributes: Vec::new() }
    }

    /// One of the objects within this one. `at` is what tells it from its neighbours.
    pub fn inner(&self, entity: &'static str, at: impl std::fmt::Display) -> Self {
        Self::new(entity, self.within(&format!("{entity}/{at}")))
    }

    pub fn id(&self) -> Uuid {
        self.id
    }

    pub fn put(&mut self, key: &str, value: impl Into<Value>) {
        let value = value.into();
        let says_nothing = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(entries) => entries.is_empty(),
            _ => false,
        };
        if !says_nothing {
            self.object.insert(key.to_owned(), value);
        }
    }

    /// What the standard requires, also where it says nothing.
    pub fn require(&mut self, key: &str, text: &str) {
        self.object.insert(key.to_owned(), json!(text));
    }

    /// A fact that HSDS has no field for. `label` is its key in the native format.
    pub fn say(&mut self, label: &'static str, value: impl std::fmt::Display) {
        let mut attribute = self.attribute();
        attribute.extend([
            ("link_type".to_owned(), json!(OWN_ATTRIBUTE)),
            ("label".to_owned(), json!(label)),
            ("value".to_owned(), json!(value.to_string())),
        ]);
        self.attributes.push(Value::Object(attribute));
    }

    /// A term that the object is classified by. `label` says what for.
    pub fn classify(&mut self, label: &'static str, term: Record) {
        let mut attribute = self.attribute();
        attribute.extend([
            ("label".to_owned(), json!(label)),
            ("taxonomy_term_id".to_owned(), json!(term.id)),
            ("taxonomy_term".to_owned(), term.finish()),
        ]);
        self.attributes.push(Value::Object(attribute));
    }

    pub fn finish(mut self) -> Value {
        let attributes = std::mem::take(&mut self.attributes);
        self.put("attributes", attributes);
        Value::Object(self.object)
    }

    fn attribute(&self) -> Map<String, Value> {
        Map::from_iter([
            ("id".to_owned(), json!(self.within(&format!("attribute/{}", self.attributes.len())))),
            ("link_id".to_owned(), json!(self.id)),
            ("link_entity".to_owned(), json!(self.entity)),
        ])
    }

    fn within(&self, name: &str) -> Uuid {
        Uuid::new_v5(&self.id, name.as_bytes())
    }
}
