//! What an answer is called for an editor: in the words of the feed or of the areas, otherwise by its code.

use finder::engine::catalogue::Catalogue;
use model::{area::areas, facet::Value, locale::Language};

/// A value in the words of the feed.
pub fn name(catalogue: &Catalogue, value: &Value) -> String {
    let chain = [catalogue.language, Language::FINNISH];
    let text = match value {
        Value::Term(code) => catalogue.terms.get(code).and_then(|term| term.label.choose(&chain)),
        Value::Region(code) => areas().region(*code).and_then(|name| name.choose(&chain)),
        Value::Municipality(code) => areas().municipality(*code).and_then(|place| place.name.choose(&chain)),
        Value::Age(_)
        | Value::Form(_)
        | Value::Channel(_)
        | Value::Language(_)
        | Value::Free
        | Value::Anonymous
        | Value::NoRegistration => None,
    };
    text.map_or_else(|| value.written(), |chosen| chosen.text)
}
