//! The long lists of a feed while they grow, each record as the text that it becomes. As values, forty thousand services
//! take half a gigabyte; as texts a tenth of it.

use serde_json::{Map, Value};

use crate::workbook::Sheet;

/// The services and the questions, each with what rows of other sheets say of them.
#[derive(Debug, Default)]
pub struct Pieces {
    services: Vec<Piece>,
    questions: Vec<Piece>,
}

/// A record, and the records of the list within it.
#[derive(Debug)]
struct Piece {
    text: String,
    within: Vec<String>,
}

impl Pieces {
    /// How many records a list has.
    pub fn count(&self, sheet: Sheet) -> usize {
        if sheet == Sheet::Questions { self.questions.len() } else { self.services.len() }
    }

    /// Puts a record at the end of the list of its sheet.
    pub fn push(&mut self, sheet: Sheet, record: Map<String, Value>, within: impl Iterator<Item = Map<String, Value>>) {
        let piece = Piece { text: text(record), within: within.map(text).collect() };
        self.list(sheet).push(piece);
    }

    /// Puts a record at the end of the list within a record of the sheet, and tells its place there.
    pub fn push_within(&mut self, sheet: Sheet, at: usize, record: Map<String, Value>) -> Option<usize> {
        let within = &mut self.list(sheet).get_mut(at)?.within;
        within.push(text(record));
        Some(within.len() - 1)
    }

    fn list(&mut self, sheet: Sheet) -> &mut Vec<Piece> {
        if sheet == Sheet::Questions { &mut self.questions } else { &mut self.services }
    }

    /// The feed as JSON, of which the rest is given.
    pub fn into_json(self, rest: Map<String, Value>) -> String {
        let mut lists = format!("\"services\":[{}]", joined(self.services, "channels"));
        if !self.questions.is_empty() {
            lists += &format!(",\"questions\":[{}]", joined(self.questions, "options"));
        }
        with(text(rest), &lists)
    }
}

fn text(record: Map<String, Value>) -> String {
    Value::Object(record).to_string()
}

fn joined(pieces: Vec<Piece>, key: &str) -> String {
    let mut joined = String::new();
    for Piece { text, within } in pieces {
        if !joined.is_empty() {
            joined.push(',');
        }
        match within.is_empty() {
            true => joined += &text,
            false => joined += &with(text, &format!("\"{key}\":[{}]", within.join(","))),
        }
    }
    joined
}

/// An object with one more entry.
fn with(mut object: String, entry: &str) -> String {
    object.pop();
    if object.len() != 1 {
        object.push(',');
    }
    object + entry + "}"
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn pieces_are_put_together_to_a_feed() {
        let mut pieces = Pieces::default();
        pieces.push(Sheet::Services, object(json!({ "id": "a", "name": "\"A\"}" })), [].into_iter());
        pieces.push(Sheet::Services, object(json!({})), [object(json!({ "type": "chat" }))].into_iter());
        assert_eq!(pieces.push_within(Sheet::Services, 1, object(json!({ "type": "phone" }))), Some(1));
        assert_eq!(pieces.push_within(Sheet::Questions, 0, object(json!({}))), None);
        let json: Value = serde_json::from_str(&pieces.into_json(object(json!({ "format": "f" })))).unwrap();
        let services = json!([
            { "id": "a", "name": "\"A\"}" }, { "channels": [{ "type": "chat" }, { "type": "phone" }] }
        ]);
        assert_eq!(json, json!({ "format": "f", "services": services }));

        let mut pieces = Pieces::default();
        pieces.push(Sheet::Questions, object(json!({ "id": "q" })), [object(json!({ "value": "a" }))].into_iter());
        let json: Value = serde_json::from_str(&pieces.into_json(Map::new())).unwrap();
        assert_eq!(json, json!({ "services": [], "questions": [{ "id": "q", "options": [{ "value": "a" }] }] }));
    }
}
