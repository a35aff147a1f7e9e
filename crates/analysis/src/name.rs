//! What an answer is called for an editor. Knows the words of the feed and of the areas; not those of the interface.

use finder::engine::catalogue::Catalogue;
use model::{area::areas, facet::Value, locale::Language};

/// A value in the words of the feed.
pub fn name(catalogue: &Catalogue, value: &Value) -> String {
    let chain = [catalogue.language, Language::FINNISH];
    let text = match value {
        Value::Term(code) => catalogue.terms.get(code).and_then(|term| term.label.choose(&chain)),
        Value::Region(code) => areas().region(*code).and_then(|name| name.choose(&chain)),
        Value::Municipality(code) => areas().municipality(*code).and_then(|place| place.name.choose(&chain)),
        _ => None,
    };
    text.map_or_else(|| value.written(), |chosen| chosen.text)
}
