//! Lists on one sheet: the ways of contact stand in the rows of the services, and names stand in place of identifiers.

use model::locale::Language;
use serde_json::{Map, Value, json};

use super::{
    origin::{Owners, Source},
    telling::{name_of, slug},
};
use crate::workbook::Sheet;

/// A way of contact that stands in the row of its service.
#[derive(Debug)]
pub struct Contact {
    pub channel: Map<String, Value>,
    /// The path of the column in which its number, link or address stands.
    pub column: &'static str,
}

impl Contact {
    /// The column in which its postal code stands.
    pub fn postal_code(&self) -> &'static str {
        if self.column == "contact.address" { self.column } else { "contact.postal_code" }
    }
}

/// What holds of a list that has no sheet about itself. Only Finnish places are known by name, so it is one of Finland.
pub fn about(sources: &[Source]) -> Map<String, Value> {
    let has_about = sources.iter().any(|source| source.sheet == Sheet::Feed);
    let mut about = Map::new();
    if !has_about && sources.iter().any(Source::is_one_sheet) {
        about.insert("country".into(), "FI".into());
        about.insert("timezone".into(), "Europe/Helsinki".into());
    }
    about
}

/// The ways of contact of a row. The hours are those of the first that has any.
pub fn channels(stated: &Map<String, Value>) -> Vec<Contact> {
    let text = |key: &str| stated.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let mut contacts = Vec::new();
    for (key, kind, column) in
        [("phone", "phone", "contact.phone"), ("chat", "chat", "contact.chat"), ("email", "email", "contact.email")]
    {
        let values = text(key).map(several).unwrap_or_default();
        contacts.extend(values.into_iter().map(|value| contact(json!({ "type": kind, "value": value }), column)));
    }
    contacts.extend(
        address(&text).map(|(address, column)| contact(json!({ "type": "visit", "address": address }), column)),
    );
    if let Some(hours) = stated.get("hours") {
        let has_hours = |contact: &&mut Contact| contact.column != "contact.email";
        if let Some(first) = contacts.iter_mut().find(has_hours) {
            first.channel.insert("hours".into(), hours.clone());
        }
    }
    contacts
}

fn contact(channel: Value, column: &'static str) -> Contact {
    let channel = match channel {
        Value::Object(channel) => channel,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    };
    Contact { channel, column }
}

/// The numbers or addresses of a cell. What stands between them may also stand within one, so each part has to be one.
fn several(text: &str) -> Vec<&str> {
    let parts: Vec<_> = text.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_one = |part: &&str| part.contains(['@', '.']) || 5 <= part.chars().filter(char::is_ascii_digit).count();
    if parts.iter().all(is_one) { parts } else { vec![text] }
}

/// The address of a row, in one cell or in several.
fn address<'a>(text: &impl Fn(&str) -> Option<&'a str>) -> Option<(Value, &'static str)> {
    if let Some(whole) = text("address") {
        return Some((in_parts(whole), "contact.address"));
    }
    let parts = ["street", "postal_code", "city"].map(|key| text(key).map(|text| (key.to_owned(), Value::from(text))));
    let address: Map<_, _> = parts.into_iter().flatten().collect();
    (!address.is_empty()).then(|| (address.into(), "contact.street"))
}

/// `Katu 1, 00100 Helsinki`. What is not understood stays in the street.
fn in_parts(whole: &str) -> Value {
    let parsed = whole.rsplit_once([',', '\n']).and_then(|(street, rest)| {
        let (code, city) = rest.trim().split_once(' ')?;
        let is_code = code.len() == 5 && code.bytes().all(|digit| digit.is_ascii_digit());
        is_code.then(|| json!({ "street": street.trim(), "postal_code": code, "city": city.trim() }))
    });
    parsed.unwrap_or_else(|| json!({ "street": whole }))
}

/// Puts identifiers and codes in the place of names. Those that no sheet has are added to the feed.
pub fn complete(
    record: &mut Map<String, Value>,
    feed: &mut Map<String, Value>,
    owners: &mut Owners,
    sources: &[Source],
) {
    let base = Some(slug(name_of(record))).filter(|slug| !slug.is_empty());
    if let Some(base) = base {
        record.shift_insert(0, "id".into(), owners.free_id(&base).into());
    }
    let is_absent = |sheet| !sources.iter().any(|source| source.sheet == sheet);
    let language = sources.iter().find(|source| source.is_one_sheet()).map_or(Language::FINNISH, Source::language);
    if is_absent(Sheet::Organizations)
        && let Some(name) = record.get("organization").and_then(Value::as_str).map(str::to_owned)
    {
        let id = named(feed, "organizations", "name", "", &name, language);
        record.insert("organization".into(), id.into());
    }
    for (key, kind) in [("topics", "topic:"), ("audiences", "audience:")] {
        let Some(labels) = record.get(key).and_then(Value::as_array).filter(|_| is_absent(Sheet::Terms)) else {
            continue;
        };
        let labels: Vec<_> = labels.iter().filter_map(Value::as_str).flat_map(|text| text.split(',')).collect();
        let labels = labels.into_iter().map(str::trim).filter(|label| !label.is_empty());
        let codes: Vec<_> = labels.map(|label| named(feed, "terms", "label", kind, label, language)).collect();
        record.insert(key.into(), codes.into());
    }
}

/// The identifier of a name in a table of the feed, which gets it where it has none.
fn named(feed: &mut Map<String, Value>, table: &str, key: &str, kind: &str, name: &str, language: Language) -> String {
    let id = format!("{kind}{}", slug(name));
    let entries = feed.entry(table).or_insert_with(|| json!({}));
    if let Some(entries) = entries.as_object_mut() {
        // Of two spellings the first one is shown.
        entries.entry(id.clone()).or_insert_with(|| json!({ key: { language.as_str(): name } }));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stated: Value, expected: Value) {
        let found: Vec<_> = channels(stated.as_object().unwrap()).into_iter().map(|contact| contact.channel).collect();
        assert_eq!(json!(found), expected, "{stated}");
    }

    #[test]
    fn ways_of_contact_are_made_of_the_columns_of_a_row() {
        check(
            json!({ "phone": "000 0001; 000 0002", "email": "a@example.org", "hours": "24/7" }),
            json!([
                { "type": "phone", "value": "000 0001", "hours": "24/7" },
                { "type": "phone", "value": "000 0002" },
                { "type": "email", "value": "a@example.org" },
            ]),
        );
        check(
            json!({ "phone": "000 0001, sisäinen 2" }),
            json!([{ "type": "phone", "value": "000 0001, sisäinen 2" }]),
        );
        check(
            json!({ "address": "Katu 1 A, 00000 Paikka", "hours": "x" }),
            json!([{ "type": "visit", "address": { "street": "Katu 1 A", "postal_code": "00000", "city": "Paikka" },
                "hours": "x" }]),
        );
        check(
            json!({ "address": "Torin laidalla" }),
            json!([{ "type": "visit", "address": { "street": "Torin laidalla" } }]),
        );
        check(
            json!({ "street": "Katu 1", "city": "Paikka" }),
            json!([{ "type": "visit", "address": { "street": "Katu 1", "city": "Paikka" } }]),
        );
        check(
            json!({ "email": "a@example.org", "hours": "24/7" }),
            json!([{ "type": "email", "value": "a@example.org" }]),
        );
        check(json!({}), json!([]));
    }
}
